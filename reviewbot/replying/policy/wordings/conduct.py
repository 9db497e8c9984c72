"""Blame by structure: what the person, their party or "anyone who" did, could have done, or has to do (rule T1).

These warn: a sentence may say the same of a person and mean well. `@side` in a guard: it takes their side.
"""

CONDUCT = """
-- nobody made you; you had the choice; you walked past it
nobody|one|none ..1 ever? forced|forces|made|makes|asked|obliged|pushed|compelled|told you ..1 to|into|order|click|sign
    |buy|eat|come|book|stay|choose <6:should >9:wait|stay|happy
did|does|has it|this|that ..1 not|never ..1 occur|occurred|strike|struck|dawn|cross ..1 on|to? ..1 you|your <4:us|we
you ..2 walked|drove|sailed|strolled|clicked|scrolled|skipped|flicked|ran|pushed ..2
    past|straight|over|beyond|right|ahead <6:@side|sorry
you ..2 let|left|kept|put|had|brought|took|gave|dropped|threw|washed|wore|fed|allowed ..1 it|them|this|the|that ..4
    stand|sitting|sit|lying|outside|cold|overnight|sun|rain|car|bag|out|open|unattended|running|unlocked|hot|wet|dry
    |hours|behind <8:@side|sorry|that >9:@side|we|nobody
because you ..1!were|are|had|have|deserve|trusted|should|felt|never|expected|waited|deserved|rely|need|trust|do|asked|did
    let|left|put|took|kept|brought|sat|stood|parked|walked|stayed|went|talked|shouted|asked|wanted|changed|booked
    |ordered|would|could|decided|came|signed|opened|closed|turned|moved|dropped|had|have|never|simply|just <5:sorry|not
    >7:us|sorry
-- what was yours caused it
caused|created|started|triggered|damaged|broken|scratched|stained|prevented|delayed|blocked ..1 by your|the ..1
    party|group|dog|child|children|son|daughter|friend|friends|guest|guests|husband|wife|family|phone|luggage|own|car
    |driver|customer|user|owner|tenant|misuse|handling|cat|pet <8:@side|not
your ..1 own ..1 phone|browser|bank|card|email|inbox|spam|device|router|computer|car|dog|address|handwriting|mistake|words
    |signature|choice|party|group|friends|booking|order|settings|number|tablet|laptop|husband|wife|partner|measurements
    |builder|plumber|child|children ..3 was|is|were|had|has|on|did|blocked|declined|set|shows|said|went|wanted|chose
    <6:@side|sorry >9:@side|we
yours|theirs|hers|his|ours had|was|has|is|did|were ..1 not|run|expired|out|late|already|missing|no|invalid|late|overdue
    <3:@side|that|fault|of|decision|mistake|and
your ..2!not|has|our|we|that own? ..1
    dog|child|children|kids|son|daughter|party|group|friends|husband|wife|companion|guest|cat|toddler|baby|colleague
    ..1 was|were|had|did|kept|broke|ran|spilt|spilled|made|chewed|scratched|shouted|refused|knocked|threw|screamed
    |smoked|drank|damaged|jumped|climbed|insisted|told|asked|decided|wanted|turned|arrived|left <6:@side|sorry|that
    >8:@side|sorry|unhappy|unwell|upset|ill|hurt|ignored|cold|hungry
-- it came back wet; it does not happen by itself
returned|brought|handed|sent|came|given ..2 back? ..1 with|in|without|covered|full ..2
    water|scratch|scratches|stain|stains|sand|mud|damage|dent|dents|smoke|burns|cracked|pieces|wine|marks|missing
    |filthy|state|tags|label|receipt|box|original <8:@side|sorry|we|your
not|never ..1 happen|break|occur|scratch|tear|bend|crack|fall|leak|burn|stain ..3 by|on ..1
    itself|themselves|accident|own|alone
-- what would have been right
would|might|could have been ..2 the|a|more? ..2
    sensible|wise|wiser|grown|adult|mature|polite|politer|decent|courteous|fairer|kinder|simpler|reasonable|right
    |proper|correct|thing|course|productive|constructive|honest|helpful|smarter|clever <6:we|our|us|reminder
    >10:we|our
easy|easier|simple|simpler|quicker|quick|better|enough|wiser ..1 enough? ..1 to
    check|call|ask|avoid|say|tell|mention|look|ring|prevent|spot|see|notice|find|come|speak|plan|book|cancel
    <6:@side|we|our|make|made|not|easy|us >9:@side|we|our|should
(would have gone a long way|would have gone far|would go a long way|would have been enough|would have sufficed|would have
    done the trick|would have done it|would have spared|would have saved|would have cost nothing|would have told you
    |would have shown you|would have made all|would have worked wonders|would have settled|would have solved|would
    have sorted|would have avoided|would have helped us|would have helped here|would have taken) <5:sorry
    >8:we|our|should
-- the sign, the page and the letter said so
@docs|letter|screen|leaflet|manual|board|letters|emails|messages|ads|packaging|box|poster|notices|signs|reminder|reminders
    |checkout|product|footer|banner
    ..5!not|being|never|should|wrong|unclear|hard|must|nobody|failed|confusing
    states|stated|say|says|said|explain|explains|explained|asks|tells|told|warn|warns|warned|mention|mentions
    |shows|spell|spells|printed|bold|metres|large|red|letters|tall|displayed|hang|hangs|hung
    |clear|plain|black ..1
    !nothing|different|something|one|free|open|wrong|not|never|anything|it|otherwise|no
    <9:@side|sorry|not|when|if|although|though|and|unclear|still|even|what
    >12:@side|sorry|wrong|not|never|nobody|but|different|confusing|unclear|still|yet|though
is|are|was|were ..1!never|badly|not|poorly clearly|plainly|also|all|well? printed|written|stated|spelled|spelt|set|shown|listed|posted|displayed
    |published|mentioned|explained|noted|marked|signposted ..1 on|in|at|out|by|above|beside|for|everywhere
    <9:@side|sorry|not|what|how|unclear|way >12:@side|sorry|wrong|not|never|nobody|but|small|where|smaller|hard
not|hardly|never ..2 sure|know|see|understand|imagine|think|clear ..2 how|what|why|where ..1 you ..2
    missed|were|could|expected|expecting|thought|got|managed|went|came|hoped|imagined|overlooked|miss|expect|wanted|want
    <6:understand >8:felt|upset|feel
-- what people have to do: duties of guests, parents, tenants, anyone who
parents|tenants|guests|customers|patients|passengers|members|users|drivers|owners|students|clients|visitors|buyers|everyone
    |people|travellers|players|pupils|families|callers|diners|shoppers|riders ..2 have|has|need|needs|must|ought|is|are
    ..2!right|every|not|reason|deserve a|to|the|responsible|obliged|required|told|asked|expected|reminded|duty|supposed
    ..1!know|be|feel|trust|rely|hear|see|get|have|find|choose|leave|walk|wait|chase
    read|check|bring|arrive|book|cancel|tell|show|sign|pay|keep|follow|ask|plan|look|take|do|collect|return|switch
    |back|set|give|duty|responsible|responsibility|wear|clean|report|watch|make|understand|use|measure|obey
    <8:not|never|nobody|no|should|want|so >9:not|nobody|should|deserve|wait
it is|was|remains ..1 for|up ..1 to? ..1 the? parents|tenants|guests|customers|patients|passengers|members|users|drivers
    |owners|students|clients|visitors|buyers|people|each|every|everyone|traveller|caller|you ..2 to
    <4:not|never >8:us|not|nobody|decide
anyone|anybody|whoever|everyone|those|people|someone|guests|customers|patients|passengers|drivers|parents|members|users
    |tenants|diners ..1 who|that ..9!we|us|our|writes|wrote|write|pays|pay|waits
    will ..2 of? ..1 course|know|knows|knew|naturally|obviously|themselves|own|cannot|not|complain|surprised
    |blame|complains|expects|expect|lucky <6:@side|sorry|deserve
    >8:@side|deserve|sorry
guests|people|customers|a|someone|passengers|parents|tenants|those|anyone ..2 who ..8 can|should|must|will|may|could ..1 not
    ..2 surprised|expect|complain|blame|be|wonder|moan <5:we|our|not
when|if|once|where a|an|the|one|guests|people|customers|someone ..1 customer|guest|client|tenant|patient|user|person|member
    |driver|parent|player|party ..2 ignore|ignores|miss|misses|refuses|refuse|forgets|forget|leaves|fails|arrives|turns
    |insists|shouts|chooses|orders|skips|loses|breaks|shows|keeps|throws|comes|cancels|walks|brings
    <6:@side|sorry >10:@side|our|deserve|help|listen|sorry
-- people are asked, told, reminded to
@people|everyone|members|parents|tenants|students|drivers|players ..1 are|is|were|was ..1 all|always|also? told|asked|reminded
    |advised|required|expected|obliged|urged|warned|instructed ..1 to|that|about <4:not|nobody|our
    >9:wrong|but|should|nothing|wait
most|other|all|many|every ..1 people|guests|customers|patients|parents|tenants|members|users|passengers|guest|customer|buyers
    |of|drivers|players ..3!should|deserve|must
    take|takes|manage|manages|remember|remembers|read|reads|understand|know|knows|follow|bring|arrive|cope|check|find|ask
    |book|tell|succeed|see ..2
    the|to|it|that|their|this|without|on|fine|no|how|first <6:not|why|want|hope
-- doing that helps nobody
^ shouting|swearing|yelling|arguing|complaining|turning|arriving|leaving|expecting|blaming|ignoring|refusing|posting|ordering
    |booking|demanding|slamming|filming|walking|storming|threatening|waiting|grumbling|parking|calling|coming
    |pressing|standing|drinking|bringing|forgetting
    ..9!us|we|our|sorry|should
    is|was|will|does|did|were|never|seems|hardly|helps|makes|solves|would|rarely|tends ..2
    never|not|hardly|rich|rarely|going|help|always|bound|asking|nobody|no|unreasonable|nothing|only|unlikely|ask|recipe
    |own|bit|little|lead|leads|mistake <3:@side >12:@side|sorry|we|wrong
do|please|maybe|perhaps not ..4!hesitate|worry|apologise|feel|want|think|know|see|have ..5
    and ..2 then ..1 blame|complain|moan|grumble|post|write|expect|wonder|leave|accuse
a|bit|little|rather|somewhat rich|cheeky|much coming|when|from|to|for|$ <6:our|we|too >3:pay|charge|ask
not|never|nothing ..1 something|anything? ..2 we|i ..2 can|could|are ..2 be? held? responsible|accountable|answerable|liable
    |blamed
(it does say|it does state|it did say|it says so|does not happen by itself|in black and white|in plain sight|in plain
    english|in plain view|for a reason that|you and you alone|you only have yourself|of your own making|of their own
    making|of your own choosing|own free will|had only to|have only to|had only had to|brought it on|brought this on
    |part of the problem is|responsibility of the|the responsibility of|user error|human error on your|at your own
    |down to you|yours to|yours alone|ask yourself|look in the mirror|look at yourself|both sides to|takes two|what part of
    |which part of) <5:@side|none|not >5:us|our|right|decide|choose|keep|make|have
"""
