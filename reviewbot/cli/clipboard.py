"""The clipboard, also over ssh: the terminal itself is asked to take the text (OSC 52), and the system if it can."""

from __future__ import annotations

import base64
import sys

from reviewbot.desk.clipboard import copy_by_system, over_ssh

LIMIT_BYTES = 74_000  # what common terminals take in one OSC 52 sequence


def copy(text: str) -> str:
    """Put the text on the clipboard; returns how, in words, or "" where nothing could be reached."""
    ways = [_by_terminal(text), "through the system" if copy_by_system(text) else ""]
    return " and ".join(way for way in ways if way)


def _by_terminal(text: str) -> str:
    data = text.encode("utf-8")
    if not sys.stderr.isatty() or len(data) > LIMIT_BYTES:
        return ""
    sys.stderr.write(f"\x1b]52;c;{base64.b64encode(data).decode()}\x07")
    sys.stderr.flush()
    return "through the terminal"


def open_page(address: str) -> bool:
    """Open a page in the browser; False over ssh, and for what is no web address."""
    if not address.startswith(("https://", "http://")) or over_ssh():
        return False
    import webbrowser

    return webbrowser.open(address)
