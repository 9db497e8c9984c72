"""The person's own editor for one text."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from reviewbot.errors import UsageError


def edited(before: str) -> str:
    """The text as it was saved in $VISUAL or $EDITOR. Raises `UsageError` where there is none, or where it failed."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "reply.txt"
        file.write_text(before + "\n", encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(command), str(file)], check=False)
        except OSError as problem:
            raise UsageError(
                f"the editor `{command}` cannot be started: {problem}", hint="set $EDITOR, or use --text"
            ) from problem
        if done.returncode != 0:
            raise UsageError(f"the editor `{command}` ended with {done.returncode}", hint="nothing was changed")
        return file.read_text(encoding="utf-8").strip()
