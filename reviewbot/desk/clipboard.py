"""The system's own clipboard; the terminal's (OSC 52, over ssh too) is the app's `copy_to_clipboard`."""

from __future__ import annotations

import os


def over_ssh() -> bool:
    """Whether this machine is not the one the person sits at: its clipboard and browser are not theirs."""
    return bool(os.environ.get("SSH_TTY") or os.environ.get("SSH_CONNECTION"))


def copy_by_system(text: str) -> bool:
    """Put it on the system's clipboard; False where there is none to reach. Starts a program: never on the screen's
    own thread."""
    if over_ssh():
        return False
    import pyperclip

    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException:
        return False
    return True
