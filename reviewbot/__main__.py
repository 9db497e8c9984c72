"""The way in. `--version` answers before anything is imported, because scripts ask it often."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from reviewbot import __version__

        sys.stdout.write(f"reviewbot {__version__}\n")
        return
    from reviewbot.cli.app import app

    if sys.stdout is None:  # closed by the caller: reviewbot queue >&-
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for as long as the process lives)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that is not UTF-8 still gets every line
    app(prog_name="reviewbot")


if __name__ == "__main__":
    main()
