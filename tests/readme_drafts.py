"""The three drafts of the README, written anew: python -m tests.readme_drafts

A test holds that they are what `reviewbot draft` really answers.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

from tests.conftest import REPOSITORY

README = REPOSITORY / "README.md"
_EXAMPLE = re.compile(r"```json\n(\{.*?\})\n```\n\n(.*?)\n\n(?=```json|The second)", re.S)


def examples() -> list[tuple[str, str]]:
    """Each mention with the reply that stands below it."""
    return [(given, _unquoted(shown)) for given, shown in _EXAMPLE.findall(README.read_text(encoding="utf-8"))]


def drafted(given: str) -> str:
    """What the filter answers with the starter configuration."""
    command = [sys.executable, "-m", "reviewbot", "draft", "--config", str(REPOSITORY / "reviewbot.toml")]
    done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=True)
    reply: str = json.loads(done.stdout)["reply"]
    return reply


def _unquoted(shown: str) -> str:
    return "\n".join(line.removeprefix(">").removeprefix(" ") for line in shown.splitlines())


def main() -> None:
    """Put the real replies into the README."""
    text = README.read_text(encoding="utf-8")

    def fresh(match: re.Match[str]) -> str:
        quoted = "\n".join(f"> {line}".rstrip() for line in drafted(match[1]).splitlines())
        return f"```json\n{match[1]}\n```\n\n{quoted}\n\n"

    README.write_text(_EXAMPLE.sub(fresh, text), encoding="utf-8")


if __name__ == "__main__":
    main()
