"""Arguing in English: blame, denial, excuse, and the apology that is none (rules T1, T2, T3)."""

BLAME = """
you should have ..2 told|asked|called|read|checked|booked|mentioned|informed|known|contacted|complained|noticed
had you ..2 told|asked|called|read|checked|booked|mentioned|informed|known|contacted|complained|noticed|let|spoken
you failed|neglected|refused|forgot|chose|decided to
if you had ..2 told|asked|called|read|checked|booked|mentioned|informed|known|contacted|complained|noticed|let
as we told|explained|informed|said|mentioned|advised ..1 you
"""

DENIAL = """
that is ..2 not ..1 true|correct|accurate|right|case
we ..2 disagree|dispute|deny|refute
nobody|one|guest|customer else has ..2 complained
in fact you
"""

EXCUSE = """
(due to|because of|owing to) ..3 busy|staff|short|shortage|holiday|weather|supplier
short staffed <5:excuse|reason|matter
"""

FALSE_APOLOGY = """
sorry but
sorry|apologise|apologize|apologies ..2 if you
sorry|apologise|apologize|apologies that? you feel|felt|think|thought|believe|found|see|saw ..3 that way
sorry that you think
"""
