"""How irritated people really write, by who does what to whom: constructions rather than phrases (T1, T2, T4).

Where a construction has innocent uses too, it stands in a `DOUBTFUL` text: those warn, and an approver decides.
"""

BLAME = """
as|like|which was|is|has|were ..2 been? explained|stated|advised|mentioned|told|discussed|agreed|communicated|outlined
    |pointed|noted <3:not|never >6:wrong|late|badly
unfortunately|regrettably|sadly ..1 you|your ..1 did|do|have|had|were|could|would|chose|only ..1 not
    ..1 !get|receive|have|feel|find|enjoy|see|hear|told|given|offered|served|greeted|informed|helped|get|been|what
    supply|bring|give|read|check|tell|let|book|show|arrive|provide|follow|mention|confirm|allow|leave|pay|inform|raise
    |meet|qualify|say|complain|ask|contact|cancel|keep|order|speak|respond|answer|reply|call|come|turn|wait|make|take
if ..1 the|our|these ..1 instructions|rules|terms|advice|guidelines|steps|label|manual|guidance|directions|signs ..3
    followed|read|observed|respected|noticed <3:that
@people ..2 are|is|were ..1 solely|themselves|always? responsible|accountable|liable <2:our
responsibility|duty|job ..1 of|for ..1 the|each|every|our? @people <4:our|we|not
i|we do? wish|wished ..1 that? you would|had @adv? !been|had|received|felt|not|a|never|got|met|found|seen
i|we do? wish ..1 that? you had ..1 not
can|could not ..1 fix|solve|help|improve|address|act|sort|change|correct|resolve ..2
    what|unless|if|things|something|anything|problems|people|those ..3 know|told|aware|tell|hear|reported|mentioned|ask
    |speak|talk|say
can|could only help|fix|solve|assist|act|sort|address|resolve ..2 people|those|guests|customers|if|when|what ..3
    know|told|aware|tell|talk|ask|say|speak|hear|mention
you made|caused|created|kicked ..2 scene|fuss|mess|commotion|noise|disturbance|nuisance <3:not
your ..1 husband|wife|son|daughter|partner|friend|friends|child|children|kids|party|group|companion|companions
    |guests|dog ..2!sorry|to|left drunk|drinking|shouting|screaming|running|aggressive|abusive|smoking|threw
too much ..1 to? drink <2:not
you ..1 came|arrived|turned|walked|showed|rang|called|left|ordered ..2
    minutes|minute|hour|hours|moments|days ..2 before|after|late|past|early <4:sorry|when|because|that|if >4:us|we
fault|problem|mistake|error|blame|issue|cause|reason ..1 lies|lay|is|was|rests ..1 in|with|down|to? ..1 how|way you
    <3:not|our
caused|damaged|result|down|due|because|owing ..2 misuse|mishandling|mistreatment|tampering|neglect
    |overloading|overfilling|forcing <5:our|we|not
this|that|it is what|bound happens|comes|to ..1 happen? ..1 when|if|of
you ..1 managed|contrived|succeeded|chose ..1 to|in miss|ignore|overlook|break|lose|spill|avoid|forget|damage|missing
    |ignoring|skip
you never|did-not|refused|neglected ..1 to? ..1 pick|picked|answered|replied|responded|returned|rang|phoned|turned
    |showed|paid|thanked|confirmed|apologised|apologized <4:that|sorry|if
you did|would|could|do not even? ..1 bother|trouble|stop|care|deign
you were|are ..2 just|only|simply? ..1 too|so|rather|quite|very|clearly|extremely ..1
    impatient|rude|aggressive|abusive|demanding|drunk|late|loud|noisy|careless|fussy|stubborn|difficult
    |picky|lazy|greedy|unreasonable|hostile|intoxicated <4:not|sorry|feel >3:to|for
others|other|most|many|some|everyone|everybody|rest ..1 of|else? ..2 who ..1 did|had|have|do read|checked|booked|asked
    |followed|planned|arrived
not|never ..1 our|my|the ..1 staff|team? ..1 job|place|duty|role|task|responsibility to <3:if|should|was
it takes two
think you ..1 will|would find ..2 <3:hope|we-do >12:wrong|sorry
think you ..1 will|would find
why|how|what did|do|would|could|were you ..1 even|then|still|ever? order|buy|book|come|eat|stay|choose|expect|pay|drink
    |wait|return|keep|go <4:understand
@people|everyone|you|people need|needs|have|has|must|ought to ..1 understand|realise|realize|accept|appreciate|learn
    |respect <4:we|our >3:how|why
you|he|she|they would|did|could|do not ..1 listen|hear|engage|cooperate|calm|budge|compromise|accept|take
    <6:that|sorry|why|if >3:your|yes
your ..1 friend|friends|husband|wife|partner|son|daughter|mother|guests ..1 told|said|assured|agreed|thanked|loved
    |enjoyed|ate|ordered|asked|wanted ..6 lovely|fine|good|great|well|delicious|it|nothing|perfect|happy
    <5:sorry|that >6:but|not|wrong
that|this|it is|was on you|yours
before blaming|blame|accusing|complaining|criticising|criticizing|judging
you ..3 bothered to|with|by <4:not-be|sorry|we
you ..1 could|did|would|do not|never ..1 be? bothered|bother
if|had|should you|your|this|someone|anyone|it|a ..9!we|our|us , ..1 we|i|staff|team would|could ..2 have <4:what
had|if the|this|your|that|it ..4!we ..1 been|was ..1 sent|raised|brought|mentioned|reported|directed|flagged|addressed
    |told ..5 us|me|earlier|first|sooner|directly|staff|time|privately
most|other|normal|reasonable|sensible|decent|mature|grown|real ..1 adults|@people|folk|grownups ..1 simply|just|usually?
    would|know|knows|ask|asks|tell|tells|understand|understands|say|accept|check|speak <5:should|hope
bit|little|dose|touch|ounce of|more|common ..2 courtesy|patience|politeness|respect|understanding|kindness|goodwill
    |manners|decency|honesty|sense ..1 from|goes|would|costs|on <5:we|our|deserve >3:us|our
your ..1 delay|delays|silence|slowness|failure|refusal|insistence|impatience|reluctance ..1 in|to|on
    ..1 !receiving|getting|be replying|respond*|paying|pay|cancel*|confirm*|collect*|answer*|reply|provide|providing|listen*
    |give|having|wait|book*|sit*|follow|let
you have|had not|never ..1 followed|read|checked|provided|mentioned|informed|told|contacted|complied|understood
    |respected|cancelled|confirmed|supplied|submitted|listened|bothered <5:that|if|sorry|because
it helps|helped ..2 if|when|to ..2 @people|you|people|know|read|check|look|plan >6:tell|tells|share|shares|write|writes|know|explain
please|kindly|always do? ..1 read|check|consult|follow|observe|respect ..4
    before|properly|carefully|first|next|future|again|beforehand|thoroughly <3:we|will|our
you ..1 yourself|actually|only|also ..1 had|were|have|came|arrived|turned|are ..3 late|wrong|mistaken|minutes|drunk|rude
    |forgotten|missed
you ..1 yourself|actually|only|also ..1 had|were|have|came|arrived|turned|are ..3 late|wrong|mistaken|minutes|drunk|rude
    |forgotten|missed
you brought ..2 yourself|yourselves
"""

BLAME_DOUBTFUL = """
you could|might|can always? have ..1 walked|gone|eaten|left|driven|taken|moved|stayed|sat|sent ..1 !without to|the|it|in
    |with|over|somewhere|elsewhere|back|another|a <6:so|that|if|how|what|and
we|i|they|staff|team told|warned|advised you ..1 that? it|the|we|this|there|they
    would|was|were|is|takes|could|might|had|are|can <4:sorry|wrong >16:and|but|not|never|wrong|nobody|which
your ..5!our|we is|was|were ..1 the ..1 reason|cause <4:thank
you should|ought to? @adv? have @adv? !been|had|not|never|received|felt|found|got|gotten|heard|seen|left|enjoyed
    |come|gone|met|walked|known|waited|to|a|the|it|your|that|slept|sat|eaten|arrived|tasted|our|my|an|some|no|on|at
    |every|this|more|better|one|any|all|got ..1 a|the|it|your|our|with|for|more|up|us|that|an|in|to|out|
you could|might @adv? have @adv? !been|had|not|never|known|felt|expected|found|waited|got|enjoyed|done|a|left
    |walked|to|the|hoped|lost|gone|seen ..1 it|for|your|a|the|us|our|another|to|one|that|them <5:if|so|that|all|what
people who|that ..4 and|then|but ..3 complain|moan|blame|whine|expect|leave|write|post|grumble
unfortunately|regrettably|sadly ..1 your ..1
    party|group|booking|payment|card|table|guests|request|dog|child|children|companion|order
    ..1 did|was|were|arrived|failed|had|came|has|is|included|does
    ..3 late|without|not|declined|failed|outside|after|incomplete|expired|invalid|unpaid|missing|reservation <6:our|we
we|i|staff|team|reception|manager|colleague|waiter|waitress ..1 did|had|have|has? ..1 try|tried|attempted|offered
    |attempt ..1 to|several? ..1
    reach|help|contact|explain|move|call|ring|seat|resolve|rectify|assist|replace|accommodate|change|sort|calm
    ..1 you|it|this|the ..4 but|yet|however|and ..1 you
"""

DENIAL = """
was|is|were|are not ..1 like|as that|you|this|described <3:should
it|that|this|things|everything|evening was|is|were|went not ..1 like that|this|you >2:for|with
waiter|waitress|staff|team|colleague|manager|driver|chef|receptionist|they|he|she|cameras|records|log
    tell|tells|has|have|had|give|gives|gave|remember|remembers ..2
    different|another|other|opposite ..1 story|version|account|view|recollection|picture|side|memory
two|both|another|other|second ..1 sides|side to|of ..1 every|each|the|this|any|that? ..1 story|stories|coin|tale
it|wait|queue|delay|that|this was|were|is not ..1 a|an|even|quite|over|more|really? ..2
    #|two|three|four|hour|hours|thirty|forty|twenty|fifteen ..2 , ..1 it|but|more|rather|only
it|that|this|wait was|were ..1 closer|nearer|more ..1 to|like ..2 minutes|half|twenty|ten|fifteen|#|quarter|thirty
soup|food|meal|dish|room|item|coffee|parcel|it|order|everything|product|plate|pizza|car ..1 was|were ..2!not|never
    @fine|good|hot|working|perfect|intact|new when|as|before it|they|you|we|the|left ..1
    left|came|leave|arrived|shipped|checked|delivered|handed|arrived|went <3:should
other|others|fellow @people ..4!should|must|can|will have|had|has|with|report|reported|experienced ..1
    no|zero|without|never|nothing|none
other|others @people ..2 use|enjoy|manage|order|love|like|praise|are|were|was ..3
    fine|problem|happily|happy|well|it|every|without|served|satisfied|delighted|enjoying <5:hope|so|that|how
(no one|nobody|none|not one|no customer|no guest) has|have|had ever? ..1
    said|complained|raised|mentioned|told|reported|noticed|objected|commented
    ..3 this|such|like|before|anything|about|it|us ..0 <3:to
years|decades ..4 nobody|no|not|never ..1 one|once|single? ..1 has|have|had|a|complain*|complaint
here|this|that is what|how ..1 really|actually|truly happened|went|occurred|was <5:find|know|understand|learn|look
what ..1 really|actually|truly happened|occurred was|is|that
for|to ..1 the? ..1 benefit|sake|information|anyone ..1 of|who|reading ..2
    readers|anyone|others|people|reading|everyone|customers|guests|reads
charge|fee|bill|price|deposit|invoice|decision|surcharge|rule|amount|policy ..1 is|was|are|were|remains|stands ..1
    valid|legitimate|stands|due|justified|lawful|fair|final|reasonable|payable <4:should|not|sure|what|feel
    >3:for|to
charge|fee|bill|price|decision|policy|surcharge|rule stands <2:not
we|i|staff|team|they|he|she|waiter|manager ..1!not|never|should|hope acted|behaved|performed|dealt|handled|conducted
    |responded|worked ..4!badly|not|poorly
    properly|correctly|professionally|appropriately|accordingly|fairly|reasonably|impeccably|faith
    |politely|courteously|line <4:should|not|if|whether
nothing ..1 at|whatsoever? to do with us|our|me|my|the|this
nothing ..1 was|is|were ..1 wrong|broken|amiss <3:that
hardly|scarcely our|my problem|fault|job|concern|business|responsibility|doing
not|hardly|nowhere ..1 near|quite|nearly? as|that|so ..1
    bad|long|cold|dirty|noisy|loud|slow|rude|expensive|busy|late|small|terrible|simple|awful ..1 as
    you|it|your|people|described|claimed
not ..1 that|so|all ..1 that? bad|dirty|noisy|rude|awful|terrible|serious|long ..1 at|was|$ <4:should|why
make it sound|out|seem
beer|food|soup|room|bread|coffee|fish|meat|staff|waiter|waitress|team|meal|pizza|service|bathroom|kitchen|price|prices
    |music|parcel|steak|chicken|colleague|driver|bed|sheets|towels|item|product|portion|wait ..2!should|must|why|if
    was|were|is|are|did not ..1
    flat|dirty|stale|burnt|burned|raw|undercooked|overpriced|faulty|mouldy|moldy|frozen|soggy|greasy|reheated
    |aggressive|dismissive|overcooked|unclean|filthy|small|loud|old|rude|expensive|cold|slow|ignore|shout|swear|insult
    |refuse|raise|late|damaged|broken|tough|salty|long
    <5:should|so|sure|ensure|why|want|if|hope|until >3:before|when-we
is|are|was|were always|all|only ..1 freshly? cooked|made|baked|prepared|cleaned|washed|checked|served|brewed|sourced
    |fresh|inspected|changed|disinfected|tested|weighed|trained|maintained
    <5:should|must|want|aim|if|ensure|sure|not|say|that >5:but|yet|should
partner|courier|supplier|carrier|bank|provider|office|accountant|reception|receptionist|desk
    confirmed|confirms|confirm|assures|assured|insists|insisted|informed|informs|says ..4
    it|that|the|they|he|she|you|us|delivery|payment|everything <4:sorry|your >6:late|wrong|lost|sorry
complaint|review|claim|allegation|criticism|story|that|this|it has|have|had no|little|zero
    basis|merit|substance|foundation|truth|ground|grounds|justification
nobody|guest|customer|one|table waited|waits|queued|queues|sat ..1 more|longer|over|any|that ..1
    than|night|day|evening|longer|# <4:should|so
we|i|staff|team|they|he|she did not ..1 ignore|overcharge|insult|refuse|rush|laugh|shout|swear|lie|cheat|mislead|forget
    |mock|discriminate|touch|throw|bully|push|hide ..1 you|your|at|to|anyone|anybody|that|it|about , ..1 <4:if|sorry|that
we|i|staff|team|office|desk never|not ..1 received|got|had|saw|heard|took ..1 any|a|your|such
    call|message|email|request|word|complaint|calls|note|letter|enquiry|booking ..2 from|by|about|$ <4:sorry|that|why
exactly|precisely|just as|what|like ..1 it|was|is? ..1 advertised|described|pictured|promised|ordered|stated|listed|agreed
    <5:not|should|be
all|most|many|our|other|every ..2 other|of|our? ..1 @people ..2!should|must|can rated|rate|gave|give|voted|scored|score
    |ranked|said|say|leave|left ..5 out|ten|five|#|stars|top|full|high|excellent|great|happy
our|my|the|all ..2 staff|team|waiters|drivers|people|colleagues ..1!should|must always|never|only|invariably
    greet|greets|smile|smiles|treat|treats|serve|serves|welcome|welcomes|help|helps|offer|offers|speak|speaks|work|works
    |check|checks|clean|cleans|do|does|try|tries|wear|wash|go|goes <5:should|want|if|must|sure
hundreds|thousands|dozens|plenty|lots ..3 people|guests|customers|families|users|orders
    ..5 without|happily|safely|every|love|no|enjoy <5:should|we-let
assure|guarantee|promise you ..1 that? our|the|all|we|every|my ..3 is|are|was|were|do|does|did|take|takes|use
    ..2!not|looking|sorry|doing|taking|going careful|fresh|clean|trained|safe|always|professional|honest|never|very
    |experienced|highly|polite|excellent|good
heating|lights|air|wifi|music|shower|lift|fan|aircon ..1 conditioning? was|were on|working|running|off|low|down|fine ..2
    all|throughout|during|perfectly|that|as|the <5:should|not|sorry
we|i|team|they weighed|measured|timed|tested|counted|tasted ..4 and ..1 it|they|that|the|everything|all was|were|is
    <4:you
as you claim|allege|suggest|imply|make|put|pretend
you claim|allege|assert|pretend|imply|insinuate
so called|called-problem
"""

EXCUSE = """
@number people|staff|hands|chefs|cooks|waiters|men|pairs|team|colleagues|bodies down|short|away|off <4:not
couple|few ..1 of ..1 people|staff|hands|chefs|cooks|waiters|colleagues|team ..2 down|short|away|off|sick|ill
since|after|during|because|thanks|post|following|before ..1 to|of|the? covid|brexit|pandemic|lockdown|corona
covid|pandemic|brexit|lockdown|inflation ..2 has|have|had|hit|made|left|means|changed|put
under ..3!our|the pressure|strain|stress|stretched <6:however|no|not|matter|even|should|excuse|without|put|you|felt
    >6:excuse|reason|no|should|not
new|trainee|junior|young girl|boy|lad|lass|kid|starter|guy|chef|waiter|waitress|recruit|hire|employee|joiner|barista
    |cook|receptionist|temp <5:not|no|however >7:excuse|should|fault|our
first shift|day|week|night|weekend|service on|with|in|for|at|alone|$ <3:your|you|our-guests|ruin|the-very
nobody|one|everyone|human|we|restaurant ..1 is|are|not? perfect <6:should|be|not-to
we ..1 all make|have|get mistakes|days|off|things|it|bad
owing|due|thanks|because ..1 of|to ..3!our|we|you|own|a|mistake|poor roadworks|traffic|delays|breakdown|accident|shortage
    |technical|prices|brexit|a-fault|unexpected|sudden|high|heavy|wedding|match|power|leak|closure
    |update|migration|emergency <3:not|never
owing to <4:not|no >4:our|you|a-mistake
running|run|ran late|behind ..1 because|due|as|that|all|schedule|with
our ..1 drivers|staff|team|courier|kitchen ..1 are|is|were|was ..1 running late|behind
courier|airline|driver|supplier|bank|platform|agency|council|landlord|weather|system|engineer|office|company|contractor
    |provider|builders|app|airport|manufacturer ..1 was|were|is|are ..1
    the one|ones|party|people|culprit|reason|problem|cause|behind|to ..3 <4:not
it|that|this|blame was|is|were|with ..1 down|due? ..1 to? the|a|our|their ..1
    courier|airline|driver|supplier|bank|platform|agency|council|landlord|weather|manufacturer|network|provider
    |contractor|carrier|post|developer|printer|wholesaler|office|internet
    <4:not|never|no >2:address|number|that-we
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
^ should ..1 you|anyone|anybody|we|our|this|any ..7 , ..1 we|i|then|please|my|our ..1
    @sorry|sincerely|do
@sorry if so
@sorry|apologies if ..1 you ..1 expected|wanted|hoped|took|misread|misunderstood|got|had|were|thought|read|find|found
@sorry , if|in-case
@sorry to anyone|those|whoever ..2 who|that ..1 feel|felt|think|may|might
@sorry ..1 for|about ..1 any|whatever ..3
    perceived|alleged|offence|offense|upset|misunderstanding|hurt|rudeness|distress ..1
@sorry ..1 for|about any|whatever ..1 inconvenience|upset|offence|distress|trouble ..1 this|that|it|we|you ..1
    may|might|could
@sorry ..1 that? you are|were ..1 so|too|easily|such|being ..1 upset|sensitive|offended|a|difficult|by ..1 by|about|so
    >4:we|our|us
offence|offense|harm|rudeness|disrespect|insult ..1 was|were ..1 never|not|un|un ..1 intended|meant
unintentional|unintended , @sorry
no ..1 offence|offense|harm|disrespect was|were|is|intended|meant
"""

FALSE_APOLOGY_DOUBTFUL = """
@sorry ..1 that|if? you|anyone are|feel|think|believe|consider|find|perceive ..2
    <4:why|not >6:us|twice|let|unheard|ignored|cheated|unwelcome|overlooked
@sorry ..2 you ..1 did|were not ..2 happy|satisfied|pleased|like|enjoy|fan|impressed ..3 , ..2
    but|however|most|others|we-do
"""

TAUNT = """
^ well|wow|gosh|gee|aww|bravo|oh|yikes|hey|congratulations|ooh|ah , ..1 thank|thanks|someone|somebody|what|that|you|aren
    |is|are|how|we|i|excuse|good|nice|lovely ..4 <2:dear-guest >6:sorry|apologise|apologize|let|stay|should
^ wow|bravo|yawn|yikes|whoops|boohoo|lol|haha|hilarious|classic|priceless|seriously|really $
how terrible|awful|dreadful|tragic|horrible|shocking|horrific|sad for you|your <3:know|understand|see|imagine|hear
heart|hearts bleed|bleeds
violin|violins <4:playing-the|our|music|live
tiny|smallest violin
sure|certain|doubtless|bet|convinced ..1 that? ..1 your|you|yours
    ..2!own ..1 restaurant|kitchen|cooking|house|home|coffee|place|job|business|own|life ..1
    is|are|would|could|can|must ..1 be? ..2 better|perfect|spotless|best|wonderful|amazing|cleaner|nicer
would|might|may|could|will ..1 suit|be ..2 you|your|for ..1 better|more|liking <4:time|day|what|when|which|call|we
    |if >4:call|talk|time|speak|email
mcdonald|mcdonalds|wetherspoons|starbucks|nando|nandos|ritz|kfc|greggs <4:near|next|opposite|beside >5:opposite|near
    |next|station
wast* ..1 our|my|everyone|everybody|people|other|staff ..1 time|energy|breath <3:not|sorry-we
thank|thanks ..1 you? ..1 for|so ..1 absolutely|nothing|literally|precisely ..1 nothing?
no pleasing
please some|certain people
never ..1 be happy|satisfied|pleased <6:we|us|should
hard|impossible|difficult|tough ..1 to please|satisfy
not|never ..1 be? ..1 miss|missing|missed|sad|sorry|cry ..1 to? ..1 you|your|see ..1 custom|business|money|go|again
    |here|back|leave|presence|face <5:should|hope|try
you think you|your
what planet|world|universe|hotel|restaurant ..2 you|your
in|on ..1 your ..1 dreams|head|imagination|world|opinion $
as if we|you|i|our|anyone
oh please|dear|well|no|boy|my|come|really|look ..2 <3:sorry >6:sorry|should
here we go
cry|whine|moan|complain me|all|elsewhere ..2 river|you|about|want
(bless you for|bless your heart|bless your cotton|get over yourself|grow a pair|take a chill|big deal|boo hoo|who cares
    |we could not care less|could not care less|give me a break|give us a break|you do you|have a nice life|nice to know
    |good for you|lucky us|lucky me|lucky you|thanks a lot|thanks a bunch|thanks a million|tell that to|what a shame for
    |how dare you|how dare|news flash|newsflash|spoiler alert|reality check|fun fact|pro tip|top tip|hot tip|word of
    advice|piece of advice|little advice|friendly advice|life lesson|here is a thought|here is an idea|heaven forbid|god
    forbid|perish the thought|the end of the world|end of the world|storm in a teacup|mountain out of|making a
    mountain|much ado|mind reader|mind readers|crystal ball|rocket science|wake up call|first of
    all you|stop being|stop whining|stop moaning|stop complaining|stop lying|stop wasting)
    <5:sorry|was|our|we-needed >4:for-us|we-needed
a ..1 wonder|surprise|miracle that|how ..1 you
if it|that|this bothers|bothered|upset|upsets|offends|annoys you|him|her ..2 , <4:sorry
someone|somebody ..1 clearly|obviously|apparently|is|needed|needs|must|enjoys|likes|loves|forgot|got|has|had|woke ..2
    needed|enjoys|likes|loves|nap|bad|wrong|out|miserable|chip|hungry|grumpy|issues|having|help|being <6:should|our|we|us
    >2:in-touch
sounds|sound|looks|seems like|as ..1 someone|somebody|you ..1 needed|needs|need|could|had|was|were|got|have|is|are|woke
    <3:it-that >4:wait|a-long|terrible|let|horrible|an|difficult|frustrat
made|makes|had|gave ..4 laugh|laughing|laughs|giggle|chuckle|smirk|stitches <3:sorry|not
try|maybe|perhaps ..4 costs nothing
must be ..2 hard|nice|lovely|wonderful|great|exhausting|tiring|difficult|sad ..1 being|to-be|living|having ..1 so|that|such
    |always|you|perfect|important|right|clever
perhaps|maybe|next|suppose|shall|should you|we ..2 like|want|tell|expect|demand|need ..1 us|me|our|the ..1 to ..2
    peel|fan|carry|feed|water|chew|spoon|sing|wipe|kneel|bow|grapes|cushion|moon|sun|sky
next ..1 you|they will|would be? ..1 tell|telling|say|saying|complain|complaining|claim|want|demand|ask
rather have|see|serve|be|close ..1 no|fewer|ten|empty|without ..2 customers|guests|customer|people|tables|business|reviews
noted and ..1 ignored|forgotten|binned|filed|dismissed|deleted
what a|an ..1 bizarre|strange|weird|odd|ridiculous|silly|stupid|petty|nasty|pathetic|childish|mean|spiteful|peculiar ..1
    review|comment|thing|complaint|attitude|post|person|reaction|remark
have|did you ever|even? tried|try|considered|thought|consider ..1 of? being|smiling|asking|be|saying|manners|reading
    |relaxing|looking|speaking|therapy|cooking
survive|cope|manage|live|do|sleep ..1 just|perfectly|fine|very? ..1 fine|well|better? without you|your|people
please|do|just|better|rather not|never return|come|visit|order|bother|book ..1 back|again|here|with|to|us|$
    <3:why|we
it|that|this is called ..1 a|life|being|reading|patience|quality|manners|business|science|reality|common|rare <3:dish
    |street
, love|dear|mate|pal|sir|madam|buddy|petal|princess|sunshine|honey|babe|hun|sweetie , ..1 <2:dear|good|with
life|world must|is|does|not ..2 hard|tough|unfair|revolve|easy
"""

THREAT = """
post|say|write|try|do|repeat|publish this|that|it|anything|another|lies ..1 again|else|more ..1 and|or
there|this will|may|could be|become|get|turn trouble|nasty|ugly|repercussions|consequences|hell
reserve|reserves|reserving ..3 rights
will|shall|going|have|hereby|are|be|been ..4 banning|ban|banned|bar|barred|blacklisting|blacklisted|barring ..1
    you|your|from|by <4:not
you|your ..2 banned|barred|blacklisted|unwelcome <4:not|sorry|never|should
not ..1 welcome here|in|at|back|again|anymore|any <5:feel|felt|sorry|made|should|nobody|that
screenshot|screenshots|screenshotted <3:send|share|your|a|the|include >4:to-me
(you will be hearing|hear from our lawyer|hear from our legal|hear from my|see you in|we will find you|we will find out who
    |we know who you|i know who you|think carefully before|think very carefully|choose your words|mind your words
    |careful with what|careful what you|for your own good|there will be consequences|there may be consequences
    |at your own risk|at your peril|take it up with our|name and shame|publish your name|post your name
    |tell your employer|contact your employer|your employer would|your boss would)
not ..1 let this|it|that go|lie|rest|slide|stand <5:would|should
"""

STARS = """
great|lovely|nice|kind|wonderful|helpful|appreciated|good|brilliant|means|mean ..1 if you ..1 could|would|can|might ..2
    update|change|edit|revise|amend|reconsider|revisit|remove|delete|adjust|improve|rerate|review ..1 this|it|that|your|the
a|another new|fresh|updated|revised|better|second|kinder|further|follow review|rating|post|comment|score ..1 would|is|will
    |from|could|$ <4:with|writing|for
#|one|two|three star|stars ..1 seems|feels|is|sounds|looks|are|appears ..2!hard|fair
    harsh|unfair|low|little|steep|severe|mean|tough|unjustified|extreme|rough <4:your-own
change|turn|make|switch|edit|update|convert|move|put it|this|that|them|these ..1 up? ..1 to|into|for ..1 a?
    #|five|four|three|full|higher|better|positive|something ..1 star|stars|rating|review|one|nicer|$ <3:we|will-not
reconsider|rethink $ <3:we|must
would|could|may|might|hope|please|kindly ..3!we|our|us think|thinking again|twice ..1 $|about <4:we|us
rating|score|review|star|stars ..4!our-app|we would|could|will|really ..1 really? help|mean|make ..4
    us|team|business|lot|world|difference <3:your-honest|thank
love|like|hope|wish|glad|happy|want to? ..2 see|have|get|watch ..2 rating|score|stars|star|review ..1
    go|move|rise|climb|up|higher|better|improve|reflect|change <3:we-would-not
another|second|fresh|new|fairer|further|different look at|on ..1 your|the|this|that ..1
    score|rating|review|stars|star|feedback|comment|grade|marks|mark
let|tell|telling|inform|show others|people|everyone|readers|them|reviewers|users|guests|customers|folks|world
    ..1 know|here|that ..3 we|how|it|was|this|about|here|our <4:sorry|we-should >9:wrong|sorry
(say so here|say so in your|mention it here|mention it in your|mention that in your|reflect that in|reflect this
    in|reflected in your|word of that here|share that here|share it here|say that here|do the needful
    |spread the word|let google know|let tripadvisor know|update here|post an update)
    <3:we|is
stars|star|rating|score|review ..3 does|do|is|seems|feels|are|was ..2 not ..2
    reflect|fair|deserve|deserved|justified|justify|match|show|warranted <4:our|sorry >4:our
(more than one star|more than a star|better than one star|better than two stars|worth more than|worth more stars
    |deserve more than|low score hurts|low rating hurts|low rating affects|rating affects|review affects|review hurts
    |stars hurts|stars hurt|star hurts|star hurt|affects our rating|affects our score|hurts our rating|hurts our
    score|hurts our average|drags our|drag our|lowers our|pulls our)
"""

MONEY = """
replacement|dinner|drinks|dessert|breakfast|lunch|brunch|coffee|next|repair|parking|taxi|starter|cake|round|visit ..1
    is|are|be|on|will|being ..1 be? ..1 on? ..1 me|us|house <4:based|depends|should|not|mistake|charge
your ..1 account|card|balance|wallet|loyalty ..1 card? has|have|was|will|is ..1 been|be? ..1 credited|refunded|topped|loaded
    |updated-with
how|what about ..1 a|an|some free|complimentary|voucher|drink|coffee|meal|dinner|discount|refund|night|bottle|upgrade
    |glass|dessert
we|i|us|our|will|would|can|shall|happy|love|like|come|pop|drop|stop|swing|call|back
    ..8!not|if|why|promised|should|your|allergy|gluten|lactose|dairy|nut|sugar|smoke
    free|complimentary|gratis ..2!of|time|parking|to
    @money|starter|side|glass|treat|something|bite|ticket|entry|access|delivery|session|class|wash|repair
    <4:sorry|that|promised >4:should|was|were|did|not
refund|money|payment|reimbursement|compensation|credit has|have|had|is|will|should ..2!not|never
    gone|come|going|go|landed|arriving|coming|land|clear|cleared ..1 through|out|back|in|into|to|your|$ <4:not|why|when
making|make|made|see|ensure|ensuring ..1 sure|certain|to|it? ..1 that? ..1 you|your ..2!not
    compensated|refunded|reimbursed|paid|credited|recompensed|rewarded|pocket <3:should|not|sorry
not ..1 be left|end|be? ..1 up? ..1 out of pocket <4:should|sorry
squared|sort|see|set|fix|sorted you ..1 right|up|out|straight with ..2 a|an|some|free|something ..2
first|next ..3 is|are|on us|me|house $
i|we owe|owes you ..1 a|an|another|one dinner|drink|pint|coffee|meal|one|beer|lunch|round|refund|free
double|triple|extra|bonus points|credit|stamps|stamp|miles ..4 <4:missing|promised|sorry|not
"""

QUID = """
@payback|money|free|gift|reward|talk|discuss|sort|help|credit|compensation|resolve ..6
    as|once|when|after|if|until|provided|unless ..2!of
    review|post|rating|comment|stars|it|this|that ..2 is|are|has|comes|gets|goes|was|been ..1 been?
    gone|down|removed|changed|deleted|updated|better|edited|higher|corrected|withdrawn|amended <4:sorry
"""

RECORDS = """
i|we have|hold|got|kept ..1 got? your ..2 number|email|address|phone|mobile|details|mail|card ..1 #|<mail>|on|and|here
    |ending|from <6:not|never|do
"""

GAIN = """
@site|google|yelp|platform|site only|just|always|never|rarely|deliberately ..1 shows|show|hides|hide|publishes|removes
    |promotes|pushes|likes|displays|cares|checks
get|getting|got|obtain|score|scoring|blag|want|wanting|wants|wangle ..3 freebie|freebies|handout
use|uses|using ..1 a|an? @site|reviews|internet|online ..1 to|for|as
"""
