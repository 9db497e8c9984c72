"""Blame by structure: what the person, their party or "anyone who" did, could have done, or has to do (rule T1).

These warn: a sentence may say the same of a person and mean well. `@side` in a guard: it takes their side.
"""

CONDUCT = """
-- nobody made you; you had the choice; you walked past it
nobody|one|none ..1 ever? forced|forces|made|makes|asked|obliged|pushed|compelled|told you ..1 to|into|order|click|sign
    |buy|eat|come|book|stay|choose <6:should >9:wait|happy
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
    |proper|correct|thing|course|productive|constructive|honest|helpful|smarter|clever <6:we|our|reminder
    >10:we|our
easy|easier|simple|simpler|quicker|quick|better|enough|wiser ..1 enough? ..1 to
    check|call|ask|avoid|tell|mention|look|ring|prevent|spot|see|notice|find|come|speak|plan|book|cancel
    <6:@side|we|our|make|made|not|easy|us >9:@side|we|our|should
(would have gone a long way|would have gone far|would go a long way|would have been enough|would have sufficed|would have
    done the trick|would have done it|would have spared|would have saved|would have cost nothing|would have told you
    |would have shown you|would have made all|would have worked wonders|would have settled|would have solved|would
    have sorted|would have avoided|would have helped us|would have helped here|would have taken) <5:sorry
    >8:we|our|should
-- the sign, the page and the letter said so
@docs|letter|screen|leaflet|manual|board|letters|emails|messages|ads|packaging|box|poster|notices|signs|reminder|reminders
    |checkout|product|footer|banner
    ..5!not|to|being|never|should|wrong|unclear|hard|must|nobody|failed|confusing
    states|stated|say|says|said|explain|explains|explained|asks|tells|told|warn|warns|warned|mention|mentions
    |shows|spell|spells|printed|bold|metres|large|red|letters|tall|displayed|hang|hangs|hung
    |clear|plain|black ..1
    !to|nothing|different|something|one|free|open|wrong|not|never|anything|it|otherwise|no
    <14:@side|sorry|not|when|if|so|although|though|and|unclear|still|even|what
    >12:@side|sorry|wrong|not|never|nobody|but|different|confusing|unclear|still|yet|though >12:stood|closed|door|arrived|found <10:empty >10:another|empty
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
guests|customers|patients|passengers|users|everyone|members|parents|tenants|students|players|visitors|clients ..1 are|is|were|was ..1 all|always|also? told|asked|reminded
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
    ..9!us|we|sorry|should
    is|was|will|does|did|were|never|seems|hardly|helps|makes|solves|would|rarely|tends ..2
    never|not|hardly|rich|rarely|going|help|always|bound|asking|nobody|no|unreasonable|nothing|only|unlikely|ask|recipe
    |own|bit|little|lead|leads|mistake <3:@side >12:@side|sorry|we|wrong >2:fine|acceptable|right|ok|okay|option|good
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
-- what a look, a call, a little more care would have done
a|one|another|simple|quick|little|bit|glance|word|look|only|just|that|more|less ..7!we|our|us|should|i|nobody
    would|could|might have ..2
    revealed|shown|told|solved|sorted|spared|prevented|avoided|helped|answered|sufficed|done|changed|saved|cleared|gone|taken
    |settled|done|worked|explained|cost <5:sorry|we|our|i|what|nobody|it|nothing >8:we|our|should|mistake
more|little|bit|better|some|greater|less ..2
    planning|care|preparation|patience|thought|attention|flexibility|goodwill|communication|notice|understanding|honesty
    |courtesy|consideration|foresight ..3 on|from|by|of|would|beforehand <5:we|our|us|i|deserve|should >4:us|our
could|might|would have been ..1 asked|requested|arranged|ordered|booked|reported|mentioned|raised|avoided|prevented|solved|sorted
    |changed|replaced|swapped|resolved|settled|had ..3 for|at|by|if|with|on|$|in|there|quickly|easily|over
    <7:we|our|us|should|nobody|i >9:we|us|our|should|fault
you would ..2 @acted|been|agreed|accepted|signed|forgotten|left|lost|had|put|made|missed|ignored|promised|insisted|demanded|refused
    <9:sorry|so|had|should|if|that|when|what|as|like|because|nobody|we|hoped|wish|which|want >7:wait|like|us|we
i|we|he|she|they|staff|team|colleague ..1 told|warned|advised|informed|reminded|explained|pointed ..1 to|out? ..1 to? you ..2
    on|at|in|that|when|before|about|over|beforehand|clearly|of <6:sorry|wrong|wrongly|never|not|what|how|when|because|if
    >12:not|wrong|but|never|late|open|wrongly|untrue|otherwise
-- kept to oneself; it is there for a reason; it applies to all
you ..1 kept|held|left ..3 yourself|quiet|silent|back|secret|late <6:waiting|sorry|we|us|were
you ..1 waited until|till|weeks|months|days ..5 <5:sorry|that|while|because|why >8:nobody|we|us|no|never|nothing|and
not ..1 help|fix|solve|mend|act|put|change|address|deal ..4 problem|issue|complaint|matter|thing|what|something|anything
    ..7 secret|told|hidden|silent|raised|reported|mentioned|aware|known|unknown|yourself <4:did|you
exist|exists|sign|bell|button|form|number|rule|rules|desk|phone|hotline ..6
    for ..1 a|that|exactly|precisely|this|just|very|such ..2 reason|purpose|situation|case|cases <6:@side|excuse|no
goes|applies|apply|holds|same for|to everyone|everybody|all|each|every|anyone|any
    <6:@side|we|our|price >6:not|should
one|you|nobody|anyone can|could hardly|scarcely|not ..1 then? complain|expect|blame|claim|demand|hope <4:who|we
    >5:enough|us
which|that|and|because you ..1 could|did|would|had|have ..1 not|never ..1 remember|have|provide|bring|show|produce|supply|want
    |accept|return|open|read|check|tell|mention|take|keep|sign|use|follow|know <6:@side|sorry|we|anything|one|everything|dish|the
    |room|table|nobody >8:because|we|our|us|why
bags|cars|tickets|bookings|reservations|valuables|children|dogs|pets|appointments|cancellations|orders|items|returns|complaints
    |changes|deposits|guests|rooms|bikes|keys|allergies|claims|parcels|receipts
    ..2 need|needs|must|have|has|are ..1 to? ..1 only? be ..1
    supervised|kept|watched|shown|cancelled|booked|paid|collected|confirmed|returned|worn|made|reported|locked|attended|raised
    |notified|presented|accompanied|declared|submitted|registered|requested|picked|unopened
    <5:@side|your|why|so >8:@side|us|easy
next time ..1 a|one|just|please|some|simply|your ..6
your|their own ..1 risk|responsibility|choice|decision|doing|making|time|fault|mistake <6:not|our|never|no|on
your ..4!we|our|sorry was|were|is|are|had ..1 far|much|way|already|simply|just? too|never|not|already
    tight|short|late|old|big|heavy|small|full|weak|slow|worn|dirty|damaged|expired|loose|blocked|low|incomplete|unclear|wrong
    |overdue <6:@side|sorry|that|if|when|how >7:sorry|our|we
-- what is expected of people; whose job it is; at whose peril
is|are|was|were ..1 expected|required|supposed|obliged|requested|advised ..1 to
    <7:our|we|i|staff|team|drivers|room|food|it|that|this|they|nobody|not|never|bill|colleagues|@side|what >8:@side|nobody|not
it|that is|was|remains|stays ..1!never|not the|a|every|each ..2
    sender|customer|guest|tenant|parent|parents|buyer|owner|patient|driver|user|passenger|member|client|traveller|student|renter
    |shopper|caller|reader|recipient|borrower ..1 task|job|duty|responsibility|business|choice|decision|risk|call|own
    <2:not|never >8:@side
at ..3 peril|risk <5:not|no|we|our|put >5:us
somebody|someone|one|he|she|anyone|a|those ..1 who|that ..8 cannot|can|should|must|could ..1 not ..2
    expect|hope|demand|complain|claim|blame <5:@side|sorry|our|we >8:us|@side|sorry
-- it was plugged in wrongly, the address was wrong, the offer was refused
was|were|been|being|got|is ..2!not|never plugged|connected|installed|washed|worn|stored|used|opened|dropped|overloaded|rubbed|bent
    |forced|mishandled|kept|exposed|submerged|overheated|filled|typed|entered|given|written|handled|parked|tied|loaded ..4
    wrong|incorrectly|wrongly|against|without|near|despite|outside|roughly|improperly|incorrect|poorly
    <8:@side|you|your|our|we|us|i|sorry|what|how >8:@side|us|our|we|which|sorry
address|postcode|number|email|form|details|label|documents|paperwork|application|signature|photo|proof|payment ..5
    was|were|is|had|are|came ..1 missing|wrong|incomplete|incorrect|misspelt|misspelled|illegible|invalid|blank|unclear|out|expired
    |outdated|lacking|false|late|insufficient <7:@side|our|we|website|page|sorry|menu|sign >7:@side|our|sorry|website|nobody
offered|offer|suggested|proposed|invited|recommended ..9 refused|declined|rejected|turned|ignored|dismissed|waved|brushed|preferred
    |wanted|insisted <5:you|sorry|promised|should >6:@side|our|sorry
came|fell|broke|stopped|failed|cracked|shrank|faded|burnt|burned|died|bent|tore ..2 off|down|up|apart|out|working? ..1
    because|when|since|after|once|as ..1 it|they|the|you|someone|somebody ..3
    was|were|had|got|been|dropped|left|put|washed|used|rubbed|pulled|forced <6:@side|sorry|you|your >6:@side|we|our|sorry
reached|reach|came|got|arrived|landed ..2 us|me|here|our ..2 only|too|after|late|weeks|once|when|long <6:@side|sorry >8:we|@side|sorry
only|not|just ..1 learned|learnt|heard|found|discovered|hear|know|knew|became ..2 of|about|out|it|aware ..3 now|today|from|through|after
    |here|when|weeks|yesterday|this <5:@side|sorry|you >7:sorry|@side|why
^ had|if ..1 the|this|that|it|someone|anyone|somebody|your|a|one ..6!we|our|us|my
    been|had|told|paid|asked|come|called|checked|said|arrived|brought|given|raised|mentioned|kept|stayed|followed ..9!our|us|we|my|own
    would|could|might <6:should >9:our|happy|please|help|welcome
why|how you ..12!we|our is|was|remains|stays ..2 mystery|beyond|puzzle|unclear|riddle|anybody|anyone|puzzling|strange <4:understand|see|know
there|available|online|posted|free|open ..3 for ..1 you|everyone|all|anyone|guests|people|anybody ..2 to ..1
    read|study|see|check|look|find|consult|view|inspect|ask|pick|use|install|download|take|try|open|ring|press|book|collect <5:@side|not|never|sorry|be|should >6:@side|sorry|but|not
we|i|team|staff|they|kitchen|waiter|chef would ..1 have|happily|gladly|immediately|willingly|love ..1 have? ..8 ,
    but|had|if|only|however|except ..2 nobody|no|you|they|not|never|had|asked|only <5:should|sorry >6:we|our
we|i|staff|team ..1 told|warned|advised|informed|reminded|asked your ..1 party|group|wife|husband|friend|friends|son|daughter|guests|family
    |companion|mother|father ..6 <6:sorry|wrong|never|when >10:wrong|but|sorry
"""
