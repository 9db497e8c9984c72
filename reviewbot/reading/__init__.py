"""Reading: a mention's text becomes an assessment. Pure but for the data files; `Reader` is the door.

::

    text -> passage -> language -> sentiment -> verdict (with stars) -> priority
                    -> topics, risks
"""
