# Five verbs: demo, test, lint, bench, clean. They need Python 3.11+ and make, nothing else.
PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: demo test lint bench bench-reading bench-replies bench-import bench-live bench-desk bench-start clean help

help:  ## what there is
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

demo: .venv/installed  ## install, and run the main job on the practice inbox
	$(BIN)/reviewbot demo

test: .venv/developed  ## install, and run all tests
	$(BIN)/python -m pytest -n auto --dist worksteal -q

lint: .venv/developed  ## ruff, mypy, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: bench-start bench-import bench-reading bench-replies bench-live bench-desk  ## every benchmark, one after the other

bench-start: .venv/developed  ## CPU at start, as multiples of `python -c pass`
	$(BIN)/python -m tests.bench.start_up

bench-import: .venv/developed  ## 100,000 rows imported, as ratios to their floor
	$(BIN)/python -m tests.bench.files_speed
	$(BIN)/python -m tests.bench.import_speed

bench-reading: .venv/developed  ## quality and speed of reading (needs the labelled data)
	$(BIN)/python -m tests.bench.reading_quality
	$(BIN)/python -m tests.bench.reading_speed
	$(BIN)/python -m tests.bench.topics_quality
	$(BIN)/python -m tests.bench.risks_quality

bench-replies: .venv/developed  ## the policy's hits and false alarms, distinctness of drafts, speed
	$(BIN)/python -m tests.bench.policy_quality
	$(BIN)/python -m tests.bench.policy_speed
	$(BIN)/python -m tests.bench.replies_distinct
	$(BIN)/python -m tests.bench.replies_speed

bench-live: .venv/developed  ## 10,000 items from a fake site, as ratios to the bare client library
	$(BIN)/python -m tests.bench.live_speed

bench-desk: .venv/developed  ## the desk with 100,000 cases, through a pseudo-terminal
	$(BIN)/python -m tests.bench.desk_latency

clean:  ## remove what was installed and built
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "reviewbot needs Python 3.11 or newer, like: make PYTHON=python3.12 demo")'
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.venv/developed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@ .venv/installed
