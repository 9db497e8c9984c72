"""How irritated people really write, by who does what to whom: constructions rather than phrases (T1, T2).

Where a construction has innocent uses too, it stands in a `DOUBTFUL` text: those warn, and an approver decides.
"""

BLAME = """
~ as|like|which was|is|has|were ..2 been? explained|stated|advised|mentioned|told|discussed|agreed|communicated|outlined
    |pointed|noted <3:not|never >6:wrong|late|badly
~ unfortunately|regrettably|sadly ..1 you|your ..1 did|do|have|had|were|could|would|chose|only ..1 not
    ..1 !get|receive|have|feel|find|enjoy|see|hear|told|given|offered|served|greeted|informed|helped|get|been|what
    supply|bring|give|read|check|tell|let|book|show|arrive|provide|follow|mention|confirm|allow|leave|pay|inform|raise
    |meet|qualify|say|complain|ask|contact|cancel|keep|order|speak|respond|answer|reply|call|come|turn|wait|make|take
~ if ..1 the|our|these ..1 instructions|rules|terms|advice|guidelines|steps|label|manual|guidance|directions|signs ..3
    followed|read|observed|respected|noticed <3:that
~ @people ..2 are|is|were ..1 solely|themselves|always? responsible|accountable|liable <2:our
~ responsibility|duty|job ..1 of|for ..1 the|each|every|our? @people <4:our|we|not
~ i|we do? wish|wished ..1 that? you would|had @adv? !been|had|received|felt|not|a|never|got|met|found|seen
~ i|we do? wish ..1 that? you had ..1 not
~ can|could not ..1 fix|solve|help|improve|address|act|sort|change|correct|resolve ..2
    what|unless|if|things|something|anything|problems|people|those ..3 know|told|aware|tell|hear|reported|mentioned|ask
    |speak|talk|say
~ can|could only help|fix|solve|assist|act|sort|address|resolve ..2 people|those|guests|customers|if|when|what ..3
    know|told|aware|tell|talk|ask|say|speak|hear|mention
~ you made|caused|created|kicked ..2 scene|fuss|mess|commotion|noise|disturbance|nuisance <3:not <5:thinks|think|nobody
~ your ..1 husband|wife|son|daughter|partner|friend|friends|child|children|kids|party|group|companion|companions
    |guests|dog ..2!sorry|to|left drunk|drinking|shouting|screaming|running|aggressive|abusive|smoking|threw
~ too much ..1 to? drink <2:not
~ you ..1 came|arrived|turned|walked|showed|rang|called|left|ordered ..2
    minutes|minute|hour|hours|moments|days ..2 before|after|late|past|early <4:sorry|when|because|that|if >4:us|we
~ fault|problem|mistake|error|blame|issue|cause|reason ..1 lies|lay|is|was|rests ..1 in|with|down|to? ..1 how|way you
    <3:not|our
~ caused|damaged|result|down|due|because|owing ..2 misuse|mishandling|mistreatment|tampering|neglect
    |overloading|overfilling|forcing <5:our|we|not
~ this|that|it is what|bound happens|comes|to ..1 happen? ..1 when|if|of
~ you ..1 managed|contrived|succeeded|chose ..1 to|in miss|ignore|overlook|break|lose|spill|avoid|forget|damage|missing
    |ignoring|skip
~ you never|refused|neglected ..1 to? ..1 pick|picked|answered|replied|responded|returned|rang|phoned|turned
    |showed|paid|thanked|confirmed|apologised|apologized <4:that|sorry|if
~ you did|would|could|do not even? ..1 bother|trouble|stop|care|deign
~ you were|are ..2 just|only|simply? ..1 too|so|rather|quite|very|clearly|extremely ..1
    impatient|rude|aggressive|abusive|demanding|drunk|late|loud|noisy|careless|fussy|stubborn|difficult
    |picky|lazy|greedy|unreasonable|hostile|intoxicated <4:not|sorry|feel >3:to|for
~ others|other|most|many|some|everyone|everybody|rest ..1 of|else? ..2 who ..1 did|had|have|do read|checked|booked|asked
    |followed|planned|arrived
~ not|never ..1 our|my ..1 staff|team? ..1 job|place|duty|role|task|responsibility to <3:if|should|was
~ it takes two
~ think you ..1 will|would find ..2 <3:hope >12:wrong|sorry
~ think you ..1 will|would find
~ why|how|what did|do|would|could|were you ..1 even|then|still|ever? order|buy|book|come|eat|stay|choose|expect|pay|drink
    |wait|return|keep|go <4:understand
@people|everyone|you|people need|needs|have|has|must|ought to ..1 understand|realise|realize|accept|appreciate|learn
    |respect <4:we|our >3:how|why
~ you|he|she|they would|did|could|do not ..1 listen|hear|engage|cooperate|calm|budge|compromise|accept|take
    <6:that|sorry|why|if >3:your|yes
~ your ..1 friend|friends|husband|wife|partner|son|daughter|mother|guests ..1 told|said|assured|agreed|thanked|loved
    |enjoyed|ate|ordered|asked|wanted ..6 lovely|fine|good|great|well|delicious|it|nothing|perfect|happy
    <5:sorry|that >6:but|not|wrong
~ that|this|it is|was on you|yours
~ before blaming|blame|accusing|complaining|criticising|criticizing|judging
you ..3 bothered to|with|by <4:sorry|we
~ you ..1 could|did|would|do not|never ..1 be? bothered|bother
~ if|had|should you|your|this|someone|anyone|it|a ..9!we|our|us|my|me , ..1 we|i|staff|team would|could ..2 have <4:what
~ had|if the|this|your|that|it ..4!we ..1 been|was ..1 sent|raised|brought|mentioned|reported|directed|flagged|addressed
    |told ..5 us|me|earlier|first|sooner|directly|staff|time|privately
~ most|other|normal|reasonable|sensible|decent|mature|grown|real ..1 adults|@people|folk|grownups ..1 simply|just|usually?
    would|know|knows|ask|asks|tell|tells|understand|understands|say|accept|check|speak <5:should|hope
~ bit|little|dose|touch|ounce of|more|common ..2 courtesy|patience|politeness|respect|understanding|kindness|goodwill
    |manners|decency|honesty|sense ..1 from|goes|would|costs|on <5:we|our|deserve >3:us|our
~ your ..1 delay|delays|silence|slowness|failure|refusal|insistence|impatience|reluctance ..1 in|to|on
    ..1 !receiving|getting|be replying|respond*|paying|pay|cancel*|confirm*|collect*|answer*|reply|provide|providing|listen*
    |give|having|wait|book*|sit*|follow|let
~ you have|had not|never ..1 followed|read|checked|provided|mentioned|informed|told|contacted|complied|understood
    |respected|cancelled|confirmed|supplied|submitted|listened|bothered <5:that|if|sorry|because
~ it helps|helped ..2!us|me|our if|when|to ..2 @people|you|people|know|read|check|look|plan >6:tell|tells|share|shares|write|writes|know|explain
please|kindly|always do? ..1 read|check|consult|follow|observe|respect ..4
    before|properly|carefully|first|next|future|again|beforehand|thoroughly <3:we|will|our
~ you ..1 yourself|actually|only|also ..1 had|were|have|came|arrived|turned|are ..3 late|wrong|mistaken|minutes|drunk|rude
    |forgotten|missed
~ you ..1 yourself|actually|only|also ..1 had|were|have|came|arrived|turned|are ..3 late|wrong|mistaken|minutes|drunk|rude
    |forgotten|missed
~ you brought ..2 yourself|yourselves
"""

BLAME_DOUBTFUL = """
you could|might|can always? have ..1 walked|gone|eaten|left|driven|taken|moved|stayed|sat|sent ..1 !without to|the|it|in
    |with|over|somewhere|elsewhere|back|another|a <6:so|that|if|how|what|and
we|i|they|staff|team told|warned|advised you ..1 that? it|the|we|this|there|they
    would|was|were|is|takes|could|might|had|are|can <4:sorry|wrong >16:and|but|not|never|wrong|nobody|which
your ..5!our|we is|was|were ..1 the ..1 reason|cause <4:thank
you should|ought to? @adv? have @adv? !been|had|not|never|received|felt|found|got|gotten|heard|seen|left|enjoyed
    |come|gone|met|walked|known|waited|to|a|the|it|your|that|slept|sat|eaten|arrived|tasted|our|my|an|some|no|on|at
    |every|this|more|better|one|any|all|got ..1 a|the|it|your|our|with|for|more|up|us|that|an|in|to|out
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
~ was|is|were|are not ..1 like|as that|you|this|described <3:should
~ it|that|this|things|everything|evening was|is|were|went not ..1 like that|this|you >2:for|with
~ waiter|waitress|staff|team|colleague|manager|driver|chef|receptionist|they|he|she|cameras|records|log
    tell|tells|has|have|had|give|gives|gave|remember|remembers ..2
    different|another|other|opposite ..1 story|version|account|view|recollection|picture|side|memory
~ two|both|another|other|second ..1 sides|side to|of ..1 every|each|the|this|any|that? ..1 story|stories|coin|tale
~ it|wait|queue|delay|that|this was|were|is not ..1 a|an|even|quite|over|more|really? ..2
    #|two|three|four|hour|hours|thirty|forty|twenty|fifteen ..2 , ..1 it|but|more|rather|only
~ it|that|this|wait was|were ..1 closer|nearer|more ..1 to|like ..2 minutes|half|twenty|ten|fifteen|#|quarter|thirty
~ soup|food|meal|dish|room|item|coffee|parcel|it|order|everything|product|plate|pizza|car ..1 was|were ..2!not|never
    @fine|good|hot|working|perfect|intact|new when|as|before it|they|you|we|the|left ..1
    left|came|leave|arrived|shipped|checked|delivered|handed|arrived|went <3:should
~ other|others|fellow @people ..4!should|must|can|will have|had|has|with|report|reported|experienced ..1
    no|zero|without|never|nothing|none
~ other|others @people ..2 use|enjoy|manage|order|love|like|praise|are|were|was ..3
    fine|problem|happily|happy|well|it|every|without|served|satisfied|delighted|enjoying <5:hope|so|that|how
~ (no one|nobody|none|not one|no customer|no guest) has|have|had ever? ..1
    said|complained|raised|mentioned|told|reported|noticed|objected|commented
    ..3 this|such|like|before|anything|about|it|us <3:to|that
years|decades ..4 nobody|no|not|never ..1 one|once|single? ..1 has|have|had|a|complain*|complaint
~ here|this|that is what|how ..1 really|actually|truly happened|went|occurred|was <5:find|know|understand|learn|look
~ what ..1 really|actually|truly happened|occurred was|is|that
~ for|to ..1 the? ..1 benefit|sake|information|anyone ..1 of|who|reading ..2
    readers|anyone|others|people|reading|everyone|customers|guests|reads
~ charge|fee|bill|price|deposit|invoice|decision|surcharge|rule|amount|policy ..1 is|was|are|were|remains|stands ..1
    valid|legitimate|stands|due|justified|lawful|fair|final|reasonable|payable <4:should|not|sure|what|feel
    >3:for|to
~ charge|fee|bill|price|decision|policy|surcharge|rule stands <2:not
~ we|i|staff|team|they|he|she|waiter|manager ..1!not|never|should|hope acted|behaved|performed|dealt|handled|conducted
    |responded|worked ..4!badly|not|poorly
    properly|correctly|professionally|appropriately|accordingly|fairly|reasonably|impeccably|faith
    |politely|courteously|line <4:should|not|if|whether
~ nothing ..1 at|whatsoever? to do with us|our|me|my|the|this
~ nothing ..1 was|is|were ..1 wrong|broken|amiss <3:that
hardly|scarcely our|my problem|fault|job|concern|business|responsibility|doing
~ not|hardly|nowhere ..1 near|quite|nearly? as|that|so ..1
    bad|long|cold|dirty|noisy|loud|slow|rude|expensive|busy|late|small|terrible|simple|awful ..1 as
    you|it|your|people|described|claimed
~ not ..1 that|so|all ..1 that? bad|dirty|noisy|rude|awful|terrible|serious|long ..1 at|was|$ <4:should|why
~ make it sound|out|seem
~ beer|food|soup|room|bread|coffee|fish|meat|staff|waiter|waitress|team|meal|pizza|service|bathroom|kitchen|price|prices
    |music|parcel|steak|chicken|colleague|driver|bed|sheets|towels|item|product|portion|wait ..2!should|must|why|if
    was|were|is|are|did not ..1
    flat|dirty|stale|burnt|burned|raw|undercooked|overpriced|faulty|mouldy|moldy|frozen|soggy|greasy|reheated
    |aggressive|dismissive|overcooked|unclean|filthy|small|loud|old|rude|expensive|cold|slow|ignore|shout|swear|insult
    |refuse|raise|late|damaged|broken|tough|salty|long
    <5:should|so|sure|ensure|why|want|if|hope|until >3:before
~ is|are|was|were always|all|only ..1 freshly? cooked|made|baked|prepared|cleaned|washed|checked|served|brewed|sourced
    |fresh|inspected|changed|disinfected|tested|weighed|trained|maintained
    <5:should|must|want|aim|if|ensure|sure|not|say|that >5:but|yet|should
~ partner|courier|supplier|carrier|bank|provider|office|accountant|reception|receptionist|desk
    confirmed|confirms|confirm|assures|assured|insists|insisted|informed|informs|says ..4
    it|that|the|they|he|she|you|us|delivery|payment|everything <4:sorry|your >6:late|wrong|lost|sorry
~ complaint|review|claim|allegation|criticism|story|that|this|it has|have|had no|little|zero
    basis|merit|substance|foundation|truth|ground|grounds|justification
~ nobody|guest|customer|one|table waited|waits|queued|queues|sat ..1 more|longer|over|any|that ..1
    than|night|day|evening|longer|# <4:should|so
~ we|i|staff|team|they|he|she did not ..1 ignore|overcharge|insult|refuse|rush|laugh|shout|swear|lie|cheat|mislead|forget
    |mock|discriminate|touch|throw|bully|push|hide ..1 you|your|at|to|anyone|anybody|that|it|about , ..1 <4:if|sorry|that
~ we|i|staff|team|office|desk never|not ..1 received|got|had|saw|heard|took ..1 any|a|your|such
    call|message|email|request|word|complaint|calls|note|letter|enquiry|booking ..2 from|by|about|$ <4:sorry|that|why
~ exactly|precisely|just as|what|like ..1 it|was|is? ..1 advertised|described|pictured|promised|ordered|stated|listed|agreed
    <5:not|should|be
~ all|most|many|our|other|every ..2 other|of|our? ..1 @people ..2!should|must|can rated|rate|gave|give|voted|scored|score
    |ranked|said|say|leave|left ..5 out|ten|five|#|stars|top|full|high|excellent|great|happy <4:want|hope|wish|like
~ our|my|the|all ..2 staff|team|waiters|drivers|people|colleagues ..1!should|must always|never|only|invariably
    greet|greets|smile|smiles|treat|treats|serve|serves|welcome|welcomes|help|helps|offer|offers|speak|speaks|work|works
    |check|checks|clean|cleans|do|does|try|tries|wear|wash|go|goes <5:should|want|if|must|sure
~ hundreds|thousands|dozens|plenty|lots ..3 people|guests|customers|families|users|orders
    ..5 without|happily|safely|every|love|no|enjoy <5:should
~ assure|guarantee|promise you ..1 that? our|the|all|we|every|my ..3 is|are|was|were|do|does|did|take|takes|use
    ..2!not|looking|sorry|doing|taking|going careful|fresh|clean|trained|safe|always|professional|honest|never|very
    |experienced|highly|polite|excellent|good
~ heating|lights|air|wifi|music|shower|lift|fan|aircon ..1 conditioning? was|were on|working|running|off|low|down|fine ..2
    all|throughout|during|perfectly|that|as|the <5:should|not|sorry
~ we|i|team|they weighed|measured|timed|tested|counted|tasted ..4 and ..1 it|they|that|the|everything|all was|were|is
    <4:you
~ as you claim|allege|suggest|imply|make|put|pretend
~ you claim|allege|assert|pretend|imply|insinuate
~ so called
"""
