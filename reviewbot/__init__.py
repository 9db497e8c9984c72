"""reviewbot: a reply desk for the terminal.

It pulls reviews and mentions, finds the unhappy ones, drafts a reply that apologises, states the position and
invites the person offline, lets a human approve it, and posts it exactly once.
"""

__version__ = "0.1.0"
