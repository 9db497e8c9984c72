"""Jargon, selling, and remarks about the site or the motives in English (rules T6, T7, C11)."""

JARGON = """
opened|open|raised|raise|raising|created|create|logged|log|file|filed|support|trouble|closed|close|new|existing
    |service|helpdesk ..2 ticket|tickets
ticket number|id|queue
escalate*|escalation
sla|slas|kpi|kpis|csat|nps|roi
as per|our? ..1 policy|procedure|guidelines|terms|protocol|process|t
per our|company|the policy|procedure|guidelines|terms|protocol
tier #|one|two|three|1|2
please be advised|informed
going forward
touch base
root cause analysis
action items?|item|points
stakeholder|stakeholders|deliverable|deliverables|synergy|synergies|leverage|leveraging|operationalize|actionable
    |learnings
corrective action|actions
standard operating
service recovery
customer journey|touchpoint|touchpoints
quality assurance
(your case has been|kindly do the needful|do the needful|revert back|revert to you|concerned department|relevant
    department|concerned team|l2 team|backend team)
"""

SELLING = """
our ..3 menu|collection|range|app|terrace|branch|season|spa|line|edition|brunch has|have|is|are ..1 just|now|finally?
    launched|opened|arrived|started|out|here|available|back
our ..3 sale|promotion|menu|season|happy|week|deal|offer|festival ..1
    starts|begins|runs|ends|launches|continues|opens <5:sorry|that|you
simply|just|really|definitely|absolutely ..1 must|should ..1 try|taste|visit|see|experience|check
    <3:we|i|staff
come ..1 and|over|by|back|to? ..1 enjoy|try|taste|experience|sample|celebrate|see|discover ..2
    our|the|live|delicious|fresh|new|free <5:sorry|hoped|wanted
live music ..1 every
check|checking out our|the|all
check|try|explore|discover|browse|experience|see|enjoy|sample|taste ..1 out? our ..3
    new|latest|other|famous|award|seasonal|summer|winter|autumn|spring|special|specials|menu|range|collection|great
    |delicious|signature|deals|offers|loyalty|app|shop|store|products|brunch|rooftop|suites|selection|cocktails
    |wines|website
    <5:sorry|when|who|hoped|able|could|not|you|wanted
try ..1 our|the ..3 next|new|famous|award
have you tried|seen|heard|visited ..2 our|the
follow|like|join|find|tag us|our ..3 instagram|facebook|twitter|tiktok|social|page|linkedin|youtube|newsletter
follow us on
sign|signing up for|to ..2 our|newsletter|the
subscribe
download|install|get ..1 our|the ..2 app|update|version <4:when|tried|could|did|had|not
book|reserve ..1 your|a|now|today|one|early|online ..3 table|now|room|today|stay|suite|suites|valentine|seat|spot
    |tickets|direct|luxury|our <4:you|tried|wanted|when|had|could|who|that|us|we|i
do not miss ..1 our|the|out|this
not to be missed
happy hour|hours <3:during|missed
special offer|offers|deal|deals|promotion|promotions <4:sorry|you
latest|great|amazing|exclusive|best|weekly|daily|current|more ..1 offers|deals|promotions|discounts|bargains|specials
award winning
(best in town|best in the city|number one in|finest in|world class|second to none|unbeatable|like no other|talk of
    the town)
best ..4 in ..1 town|city|area|country|region|world|neighbourhood|neighborhood <4:not|be
famous|renowned|legendary|signature|beloved ..2 burger|burgers|brunch|steak|pizza|cakes|dish|dishes|cocktail
    |cocktails|sauce|for|breakfast|wings|ribs|coffee
    <4:sorry|you|ordered
loved across|by ..1 the|thousands|many|millions|all ..1 city|country|world|locals|of
we are ..1 known|famous|renowned|celebrated for >6:so|but|not
(be sure to visit|be sure to try|make sure to try|be sure to check|make sure to visit|do try our|do visit our|why not
    try|why not book|why not visit|why not come|treat yourself|come try|come and try|come taste|pop in for our|stop
    by for our)
visit our ..2 website|shop|store|web|spa|page|site|online|new|sister|other ..5
    for|more|deals|to|our|great|latest|next|offers <4:you
two for one|two for|bogo|buy one get
(tuesdays are|new location opening|grand opening|now open|opening soon|coming soon|limited time|while stocks
    last|order now|buy now|shop now|act now|on sale now|sale starts|new collection|new arrivals|loyalty app|loyalty
    programme|loyalty program|rewards programme|rewards program) <5:your|you|sorry|the
ask about our
we also offer|have|serve|sell|do ..4 new|great|special|catering|delivery|parties|private|brunch|menu|range
our new ..3 menu|app|collection|range|brunch|branch|cocktails|spa|restaurant|rooftop|terrace ..3
    is|opens|offers|has|features|starts|will|launches <5:sorry|that|you
"""

MOTIVES = """
people|some|others|anyone|everyone|you|they|those|who hide|hides|hiding|hidden behind
reviews|review|posts|comments|people like|as yours|this|these|that|you
    destroy|ruin|hurt|harm|kill|damage|threaten|cost
cowardly|coward|cowards|gutless|spineless
only|just|all|merely want|wants|wanted|after|looking|here|hoping ..1 for? ..1 a|your|some|the? ..1
    free|refund|discount|compensation|freebie|attention|money|fame
@site ..1 checked|check|verified|verify|screened|vetted|filtered|should|would|could ..2
    who|reviews|review|reviewers|these|more|better|whether
nice|good|great|better if @site|platforms|sites
-- the platform
reported|flagged|report|flag|reporting|flagging|referred|submitted ..2!wrong|price this|your|the ..1
    review|post|comment|profile|account ..4
flagged ..2 for removal
reported ..3 to @site
not ..1 meet|comply|follow ..3 guidelines|policy|policies|terms ..3 @site
violates|violate|breaches|breach|against ..3 @site|guidelines|policy|community|platform
@site ..2!at|by|account allows|allow|hides|hide|should|lets|let|does|filters|removes|removed|will|has|is
    |policy|policies|algorithm|guidelines|rules|support|filter|team
    <3:on|with
@site ..2 review|reviews ..2 hurt|system|is|are
platform|platforms|sites|forum|website ..1 like|such @site|this|these ..4
review|reviews sites|site|websites|platforms|platform ..4 is|are|allow|should|make|give|encourage
not ..2 right|appropriate|proper|correct|best ..1 place|forum|platform|channel|venue|way <3:sorry
public|online attack|attacks|shaming|forum|rant|criticism|complaint|bashing|review ..2
    is|was|hurts|will|does|not
posting|writing|complaining|going|airing ..3 public|online|publicly|internet|here ..6
    not|unfair|fair|hurts|help|cowardly|easy|solve|wrong|before|instead|nobody|rather|without
easy|easier|simple ..2 to ..4!use|read|find|reach write|post|hide|complain|criticise|criticize|attack|type|judge|sit
    ..3
    bad|things|behind|screen|keyboard|online|anonymously|internet|from|negative|others
behind a|the|your ..1 screen|keyboard|computer|username|phone|anonymity
hide|hiding behind ..3 screen|keyboard|username|anonymity|internet|computer|profile|nickname
anonymous|anonymously ..3 review|reviewer|post|posting|attack|profile|account
-- motives
you|reviewer|author|someone ..2 only|just|simply|merely|clearly|obviously
    wrote|write|writing|posted|post|want|wanted|wants|came|come|complain|complained|looking|trying|doing|did
    <3:if >2:peace|an|what
only|just ..1 after|fishing|angling ..2 refund|money|free|discount|compensation|attention|freebie|something
    <3:we
agenda|vendetta|ulterior|grudge|axe|malice|malicious|maliciously|spite|spiteful|revenge|vindictive
    <3:meeting|our|on|meetings
motive|motives|motivation|motivated|intention|intent ..2 behind|of|is|are|was|seem|seems|by|unclear|questionable
    <5:our|my
trying|attempt|attempting|want|wants|wanting|seeking|looking|out|hoping|designed|meant|intended ..2 to ..2
    ruin|damage|hurt|harm|destroy|sabotage|discredit|blackmail|extort|tarnish|smear|get ..4
    us|our|reputation|business|free|refund|attention|something|name|meal|compensation|money|back
blackmail|extortion|extort|freeloader|freeloaders|freeloading
looking|fishing|angling|hoping|wanting|want|hunting for ..2 freebie|freebies|handout|compensation|attention|discount
    |trouble|free|something|likes|clicks
want|wants|get something|anything|food|meal|stay|refund ..1 for free|nothing <4:not|nobody
for attention|clicks|likes|views|sympathy|followers
use|uses|using|abuse|abusing|weapon|weaponise|weaponize|exploit ..2 review|reviews|ratings|stars ..4 to|for|as|against
ruin*|destroy*|harm*|tarnish*|smear*|sully*|damage*|hurt* ..1 our|us|a|my|small|someone|honest|family ..2
    reputation|name|business|livelihood|company|family|businesses|image|brand
    <6:we|mistake|only
"""
