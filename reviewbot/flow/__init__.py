"""One module per arrow of the flow: each calls domain, reading, replying and store in order, and decides nothing.

::

    pull -> draft -> (a person: approve, triage) -> post -> settle -> correct_reply
    queue, log, export, health    looking
    filters, learn, demo, doctor  around it
"""
