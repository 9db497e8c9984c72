"""Write the golden answers anew, after a change that is meant and stands in CHANGELOG: python -m tests.cli.golden"""

from __future__ import annotations

from tests.cli.test_filters import FOLDER, NAMES, answers_of


def main() -> None:
    """Run each filter on its input and keep what it says."""
    for name in NAMES:
        (FOLDER / f"{name}.out.jsonl").write_text(answers_of(name).stdout, encoding="utf-8")


if __name__ == "__main__":
    main()
