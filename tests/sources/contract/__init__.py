"""One suite that every adapter passes against a stateful fake of its site, through the real client library.

An adapter joins by a module `NAME_harness.py` in this folder with one subclass of `Harness`; it is found by itself.
"""
