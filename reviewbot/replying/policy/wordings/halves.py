"""Everyday excuses and half apologies, by construction; a `DOUBTFUL` text warns (rules T2 and T3)."""

EXCUSE = """
@number people|staff|hands|chefs|cooks|waiters|men|pairs|team|colleagues|bodies down|short|away|off <4:not
couple|few ..1 of ..1 people|staff|hands|chefs|cooks|waiters|colleagues|team ..2 down|short|away|off|sick|ill
since|after|during|because|thanks|post|following|before ..1 to|of|the? covid|brexit|pandemic|lockdown|corona
covid|pandemic|brexit|lockdown|inflation ..2 has|have|had|hit|made|left|means|changed|put
under ..3!our|the pressure|strain|stress|stretched <6:however|no|not|matter|even|should|excuse|without|put|you|felt
    >6:excuse|reason|no|should|not <5:people|speak|way
new|trainee|junior|young girl|boy|lad|lass|kid|starter|guy|chef|waiter|waitress|recruit|hire|employee|joiner|barista
    |cook|receptionist|temp <5:not|no|however >7:excuse|should|fault|our
first shift|day|week|night|weekend|service on|with|in|for|at|alone|$ <3:your|you|ruin
nobody|one|everyone|human|we|restaurant ..1 is|are|not? perfect <6:should|be >6:but
we ..1 all make|have|get mistakes|days|off|things|it|bad
owing|due|thanks|because ..1 of|to ..3!our|we|you|own|a|mistake|poor roadworks|traffic|delays|breakdown|accident|shortage
    |technical|prices|brexit|unexpected|sudden|high|heavy|wedding|match|power|leak|closure
    |update|migration|emergency <3:not|never
owing to <4:not|no >4:our|you
running|run|ran late|behind ..1 because|due|as|that|all|schedule|with
our ..1 drivers|staff|team|courier|kitchen ..1 are|is|were|was ..1 running late|behind
courier|airline|driver|supplier|bank|platform|agency|council|landlord|weather|system|engineer|office|company|contractor
    |provider|builders|app|airport|manufacturer ..1 was|were|is|are ..1
    the one|ones|party|people|culprit|reason|problem|cause|behind|to ..3 <4:not
it|that|this|blame was|is|were|with ..1 down|due? ..1 to? the|a|our|their ..1
    courier|airline|driver|supplier|bank|platform|agency|council|landlord|weather|manufacturer|network|provider
    |contractor|carrier|post|developer|printer|wholesaler|office|internet
    <4:not|never|no >2:address|number
courier|airline|driver|supplier|bank|platform|agency|council|landlord|contractor|carrier|wholesaler|baker|engineer
    let|failed|cancelled|canceled|lost|delayed|messed|dropped|delivered ..1 us|to|it|the|your|late ..2
    <4:sorry|our|how|you|not|that|why >4:sorry
have|has|had|got|been ..1 been? having|been|got|a|going ..1 through? ..1 a? ..1
    tough|rough|terrible|difficult|hard|mad|crazy|hectic ..1 week|time|year|month|day|period|patch|few|season <5:you|must
    |your
margins|rents|wages|overheads|bills|costs ..1 are|have|is ..2 tight|thin|up|high|risen|rising|through
only so much|many
can only do|cook|carry|serve|employ|see|handle|have so|what|one|our|as
cannot|not ..1 be everywhere|please|watch|monitor|control|supervise
all|everyone|everything|came|arrived at? once $ <5:should|seated
rushed|run|swept off our|their feet
packed|broken|conked|given|gone|died|cut ..1 in|down|out|up|off ..1 that|on|in|the morning|night|day|evening|week <4:you
chef|cook|waiter|manager|owner|driver|barista|baker ..1 was|were|is|being|had|got
    ill|sick|away|unwell|injured|flu|ill|covid|holiday|leave <5:even|not >8:should|must|no|excuse
rely|relies|depend|depends ..1 on ..1 volunteers|students|seasonal|temps|agency|trainees|part
please be kind|nice|gentle|patient|forgiving|fair ..1 to|with|$|and <4:we|our
go easy on
hence ..1 the|our|your|why|a ..1 delay|wait|queue|mix|confusion|mistake|error|late|problem|noise|smell|price|slow
that|this|which is why ..2!want|never|should the|it|your|we|nobody|things|service|food|there ..2
    took|was|were|could|had|not|answered|came|delayed|late|slow <4:sorry >6:should|sorry|wrong
agency|supplier|butcher|bakery|wholesaler|laundry|courier|contractor ..1 had|has? sent|gave|supplied|delivered|let
    |shortchanged ..1 us
always|usually|often|bound ..1 to? ..1 be? like|this|that|busy ..1 that|way|this? ..1 in|on|at|during|around|when <5:not
by|after|before ..1 the? time ..1 you|we|it ..2 arrived|came|ordered ..3 we|the|kitchen ..2
    closed|closing|out|sold|full|busy
"""

FALSE_APOLOGY = """
~ ^ should ..1 you|anyone|anybody|we|our|this|any ..7 , ..1 we|i|then|please|my|our ..1
    @sorry|sincerely|do
~ @sorry if so
@sorry|apologies if ..1 you ..1 expected|wanted|hoped|took|misread|misunderstood|got|had|were|thought|read|find|found
~ @sorry , if
~ @sorry to anyone|those|whoever ..2 who|that ..1 feel|felt|think|may|might
@sorry ..1 for|about ..1 any|whatever ..3
    perceived|alleged|offence|offense|upset|misunderstanding|hurt|rudeness|distress ..1
@sorry ..1 for|about any|whatever ..1 inconvenience|upset|offence|distress|trouble ..1 this|that|it|we|you ..1
    may|might|could
~ @sorry ..1 that? you are|were ..1 so|too|easily|such|being ..1 upset|sensitive|offended|a|difficult|by ..1 by|about|so
    >4:we|our|us
~ offence|offense|harm|rudeness|disrespect|insult ..1 was|were ..1 never|not|un|un ..1 intended|meant
~ unintentional|unintended , @sorry
~ no ..1 offence|offense|harm|disrespect was|were|is|intended|meant
"""

FALSE_APOLOGY_DOUBTFUL = """
@sorry ..1 that|if? you|anyone are|feel|think|believe|consider|find|perceive ..2
    <4:why|not >6:us|twice|let|unheard|ignored|cheated|unwelcome|overlooked
@sorry ..2 you ..1 did|were not ..2 happy|satisfied|pleased|like|enjoy|fan|impressed ..3 , ..2
    but|however|most|others
"""
