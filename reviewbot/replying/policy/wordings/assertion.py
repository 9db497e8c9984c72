"""Denial by structure: it was right, it was fine, nobody else, the account is at fault, our people say so (rule T2).

These warn: the same claim can be part of taking responsibility. `@side` in a guard: it takes the person's side.
"""

ASSERTION = """
-- the account is at fault
(tell you the opposite|say the opposite|tells another|tell a different|beg to|would disagree|will disagree)
(far from|anything but|the opposite of|nowhere near|not even close to) ..1 being|having? ..2
    ignored|neglected|rude|slow|dirty|cold|late|abandoned|forgotten|hidden|left|kept|unfriendly|empty|overcharged|broken
    |small|unhelpful|noisy|old|rushed|true|dismissed|unsafe|unclean|expensive|turned|pushed <7:@side|sorry
    >8:@side|apologise
(just wrong|wrong to say|wrong to claim|wrong to suggest|unfair to say|unfair to
    suggest|unfair to claim|not fair to say|not right to say|incorrect to say|nonsense to|absurd to|far fetched|a bit of a
    stretch|a stretch to|gross distortion|distortion|distorts|distorted|misrepresents|misrepresentation|misrepresented
    |travesty|caricature|one sided|blown out of|out of proportion|rewriting history|selective|spin|twist on|tall tale|tall
    story|grain of salt|pinch of salt|wide of the mark|off the mark|stretches the truth|economical with)
    <5:we|our|was|us|get|got|price|menu
^ to suggest|say|claim|imply|call|describe|pretend|accuse|allege ..9!we|sorry that|our|my|we|the|this|you|it ..9
    is|would|are|goes|does|was|makes <3:@side
suggestion|insinuation|implication|idea|notion|claim|assertion|accusation that|of ..9
    is|are|was|were|has|comes|have|do|does <5:@side|sorry|gave|give|wrong >9:@side|sorry|right|wrong
(take exception|took exception|take umbrage|takes exception|take offence at|taken aback by your|resent the|resent being
    |object to the|object to being|object to your|cannot let that|can not let that|let that stand|let this stand|have to
    stand up for|stand up for our|stand up for my|speak up for|stick up for|in defence of|defend my|defend our|defend the|in fairness to
    |in fairness|to be fair to|fair to our|fair to my|fair on the|fair on our|not fair on|unfair on|hard on the|harsh on|owe it to
    my|owe it to our|does them an injustice|does us an injustice|an injustice to|does not do justice|do not do justice)
    <5:not|cannot|who|nor|people >4:guests|you
not|never|neither|nor|hardly ..2 accept|agree|concede|share|recognise|recognize|follow|see|believe|buy|subscribe|acknowledge
    ..1 that|how|your|this|the|with|for ..8!help|go|end|more|good ..0
    was|were|is|are|had|did|view|impression|version|description|verdict|picture|assessment|suggestion|conclusion|account
    <6:should|sorry|you|cannot|so|if >8:@side|good|enough|acceptable|better
your|this|that|the ..2 account|version|story|review|description|telling|summary|report|post|picture|complaint|write|message ..2
    leaves|leave|omits|misses|skips|forgets|ignores|overlooks|bears|differs|exaggerates|conflates|glosses|fails|lacks
    |contradicts|jumps|does|gives|tells|paints|sounds|reads ..3
    out|quite|part|important|things|little|half|not|no|rather|somewhat|very|only|one|another|too|more|different|like
    <6:@side|sorry|thank >9:@side|sorry|hard|read|thank|we|painful|easy|us|lot|team|why
not|hardly|never ..1 a|an|at? ..1 fair|true|accurate|balanced|honest|complete|full|proper|faithful|reasonable|realistic ..1
    reflection|picture|account|description|portrayal|representation|summary|view|assessment|version|comment
    |criticism|comparison <6:@side >5:should
witness|witnesses|witnessed ..4 contrary|otherwise|different|confirm|saw|can|will|to|who|that <6:sorry|you|should
as|than|like was? claimed|alleged|suggested|stated|implied|described|portrayed ..1 in|here|by|above|$|and|, <5:menu
    |website|photo|advert >3:website|menu|ad|listing
(in reality|in actual fact|in truth|as it happens|as a matter of|truth be told|the fact remains|the facts are|the
    reality is|the record shows|for accuracy|to correct|a correction|one correction|just to clarify|to clarify|for clarity
    |to put the|to set the|let it be said|it must be said|it has to be said|has to be said|it should be said|should be said
    |worth noting|worth adding|worth mentioning|worth pointing|should be noted|must be noted|please note that|we would point
    out|i would point out|point out that|i would add that|we would add that|should add that|must add that|may i add
    |bear in mind|in context|into perspective|into context|in perspective|the other side|the full story|whole story
    |full picture|whole picture|bigger picture|hear both|no case to|case to answer|nothing to answer|nothing to
    apologise|nothing to hide|no need to apologise|no reason to apologise|no grounds|no wrongdoing|no fault on our|no failing
    |by the book|to the letter|as per procedure|followed procedure|followed the procedure|within the rules|within our
    rights|perfectly entitled|well within|perfectly legal|perfectly normal|perfectly safe|perfectly clear
    |standard procedure|that is all there|all there is to it|end of story|end of discussion|case closed|full stop there
    |not up for debate|whatever people may|whatever you may|whatever anyone|whatever others|say what you|contrary)
    <6:you|not|should|sorry|want|like|every|find|hear|know|missing >6:sorry|right|wrong
we|i|staff|team|nobody|they|she|he|waiter|driver|colleague|colleagues|one certainly|definitely|absolutely|simply|really|at
    ..1 did|do|does|was|were|would|has|have|had ..1 not|never|nothing ..3 <4:sorry >9:@side|enough|sorry|well|job
-- nobody, never, always: sweeping claims about us and others
not|never ..1 a|one|any? ..1 single|one ..1 person|guest|customer|patient|client|soul|one|user|member|passenger|tenant
    ..1 has|had|have|ever|was|found|said|complain* <6:should|sorry|want >9:should
nobody|no|never|none ..6!should|must|can|deserves|will|to|likes|wants|could|would|told|came|helped|answered|spoke
    ever|before ..1 found|said|complained|had|has|thought|asked|raised|mentioned|felt|noticed|reported|called|been|seen
    |questioned|objected|used <5:should|so|sorry|that >6:should|sorry <3:that|which|fee|charge <4:charge|that|which
always|never|constantly|permanently|consistently ..1 at|on|kept|in|been|open|running|fully|there|staffed|manned
    |available|answered|reply|replies|answers|answer|respond|responds|keep|serve|check|clean|change|use|call|wear|inform
    |someone|somebody|cooked|made|stocked ..3
    degrees|desk|the|time|order|full|stock|day|same|hot|schedule|place|all|minutes|every|hours|phone|each|our|duty|customers
    |guests|people|your|it|them|gloves
    <6:@side|you|sorry|not|can|aim|must|try|to >9:@side|sorry|but|wrong|failed|except
(all year|all day|all night|all along|all evening|all week|throughout the|round the clock|day in
    day out|without exception|without fail|since day one|from day one|in all our years|in all these years|in all that time
    |in all my years|in the entire|in our history|for decades|for generations|to date|until now|so far nobody|up to now)
    <8:@side|you|your|sorry|wait|waiting|waited|not|nobody >8:@side|you|your|sorry|wait|waiting
someone|somebody|staff|team|reception|we|colleague|manager is|are|was|were ..1 always|constantly|available|on ..2
    at|on|there|here|available|hand|duty|desk|site <5:@side|should|need|sure|know|want|so|there >7:@side|but|should|wrong
-- it was right, fine, correct, in order
our|the|my|that|this|your ..3!not|that|which|who|what|why|should|we|you|your|aim|goal|standard
    bill|charge|fee|price|work|repair|food|meal|room|rooms|staff|team|ladies|people|driver|waiter|brakes|measurements|service
    |amount|quote|decision|product|car|coffee|flat|apartment|house|sauna|pool|broadband|connection|line|system|app|water
    |deposit|invoice|diagnosis|advice|mechanic|mechanics|engineer|engineers|portion|portions|treatment|test|grade|result
    |estimate|haircut|colour|tyres|parcel|package|item|delivery|wine|steak|cake|soup|fish|bread|receptionist|nurse|doctor
    |dentist|teacher|teachers|procedure|check|towels|sheets|beds|bathroom|kitchen|speed|equipment|machines|instructor|chef
    |agent|adviser|advisors|advisers|girls|boys|lads|guys|drivers|waiters|waitresses|colleagues|colleague|manager
    ..1!should|must|be|not|never|have was|were|is|are|been ..2!being|not|never|why|what|how|no|the
    right|correct|fine|spotless|perfect|good|fair|exact|exactly|accurate|sound|safe|clean|new|intact|justified
    |legitimate|lawful|appropriate|proportionate|reasonable|competitive|standard|normal|professionals|professional
    |excellent|flawless|polite|courteous|friendly|patient|calm|honest|experienced|qualified|trained|certified|immaculate
    |fresh|hot|generous|tasty|delicious|undamaged|properly|correctly|tested|tight|level|ordinary|checked|inspected|serviced|cleaned
    |transparent|capable|faultless|exemplary|well|respectful|helpful|handled|carried|performed|cooked
    |prepared
    <9:@side|so|sure|until|when|if|sorry|not|whether|hope|before|think|thought|told|about|happy|glad|pleased|delighted
    >10:@side|but|yet|only|until|should|sorry|enough|not|then|nobody|wrong|late|never|though <9:regret|way <9:checking|how <4:way
our|the|my ..2 @role|mechanics|engineers|drivers|doctors|staff|team|builder|courier|supplier|trainer|tester|fitter|surveyor
    |inspector|bank|partner ..1 says|say|said|states|stated|confirms|confirmed|reports|reported|maintains|assures|tells
    |swears|insists|recalls|remembers|writes|denies|found|finds|tested|checked|measured
    <5:@side|you|sorry|what|when|not >9:@side|you|wrong|rude|sorry|late|but
i|we do|fully|completely|have|absolutely|still|entirely|can|hand believe|trust|back|support|stand|confidence|faith ..2
    him|her|them|my|our|in|by|behind|what|staff|team|they|he|she <5:not|sorry|you|want|should|because >8:should|you|sorry|deserve
exactly|precisely|just ..1 as|how|the|where ..3
    should|was|had|agreed|ordered|booked|advertised|described|planned|meant|intended|asked|quoted|promised|it|they
    ..3 be|been|have|was|were|are|to|$|and|, <7:not|why|sorry|nothing|know|understand|out|what|say|told|hear >4:wrong >4:noon >5:noon
nothing|little|something to do with us|our|my|the <5:sorry
-- it was already so; it is out of the question; it cannot be
already|previously ..1 there|on|broken|scratched|damaged|cracked|worn|old|dented|missing|present ..4
    when|before|as ..2 it|you|they|we|the <6:sorry >6:sorry
so|which|therefore|hence ..4 can|could not ..1 be|have|possibly|simply|really ..2
    been|right|left|true|possible|happened|waited|had|come|cold|late|dirty|problem|question|case <6:sorry
    >5:sorry
(out of the question|highly unlikely|very unlikely|most unlikely|rather unlikely|quite unlikely|extremely unlikely|seems
    unlikely|hard to credit|hard to imagine|hard to picture|difficult to imagine|beyond belief|makes no sense|make no
    sense|does not make sense|do not see how|fail to see how|cannot see how|can not see how|not how we
    work|not how it works|not the way we|not something we|not something our|not like our|not like him|not like her|not like
    them|unlike our|unlike him|unlike her|out of character|would not dream of|would never dream|know our staff|know my
    staff|know my team|know him|know her|known him|known her|i know them)
    <5:should|sorry|want >5:should|want|like|aim|sorry|acceptable|stand
there was|were|is|are|has ..2!place|room no|never|nothing|zero|not ..1 a|any|been|ever? ..3!place|room bedbug|bedbugs|rat|mouse|mice|hair|queue
    |wait|noise|mould|smell|dirt|dust|damage|delay|rudeness|shouting|insult|problem|issue|fault|overcharge|overcharging
    |overbooking|extra|hidden|charge|fee|fees|pressure|misconduct|malice|intention|ill|intent|discrimination|such|evidence
    |sign|signs|trace|leak|crack|defect|virus|bug|promise|guarantee|agreement|obligation|mistake|mix|error|conversation
    <6:@side|sorry|told|you|promised >8:@side|excuse|reason|sorry >1:for >9:call|help|ask
nobody|no|none|never|not ..3!should|must|deserve|deserves|could|can|would|likes|wants|helped|came|answered
    !to laughed|laughing|shouted|raised|swore|smirked|mocked|ignored|ignoring|refused|insulted|threatened|touched|lied|rushed
    |pressured|pushed|bullied|overcharged|harmed|hurt|joked|giggled|sneered|snapped|hung <5:should|sorry|that|want|likes|feel
    >7:should|sorry|deserve|apologise|but|him
pest|health|safety|independent|external|food|hygiene ..1 control|inspector|inspectors|inspection|report|survey|lab
    |laboratory|assessment|standards|audit|experts|expert ..3
    found|nothing|no|passed|confirms|confirmed|shows|gave|clean|rated|five|top|rating <6:@side|sorry >8:@side|sorry
delay|wait|queue|it|call|visit|journey|stay|difference|walk was|were|is|took|lasted|amounted|came ..1 to? only|about|around|roughly|just?
    @number|minutes|hours|days ..1 and|or|half? ..2 @span|pounds|euros|seconds , ..1 not|rather|never <4:sorry
-- it is meant to be so; it is usual; it has not changed
part of ..1 the|our|its|it pattern|design|style|concept|character|charm|recipe|experience|dish|tradition|show|process|fun
    |atmosphere|deal|package <6:@side|sorry|you >6:should|sorry
by|deliberate|intentional|intended|on design|purpose|choice|intention <5:not|never|sorry|should
perfectly|quite|entirely|completely|totally|absolutely|fairly|pretty ..1 an|a?
    ordinary|normal|usual|standard|reasonable|acceptable|natural|legal|safe|fine|clear|adequate|common|typical|average|sufficient
    |harmless|willing|justified|within|possible|drinkable|edible <6:@side|asking|should|when|sorry|not|until >4:expect|ask|want
    |to|why
in|comparable|same|similar|cheaper|lower|below|average|than ..1 line|to|as|with|than|the ..6!you|standards|values
    street|area|market|competitors|competition|others|region|city|town|average|elsewhere|neighbours|sector|everyone
    <6:@side|you|not|sorry >5:@side
not|never ..1 changed|altered|varied|moved|risen|gone|touched|increased ..4 in|for|since|by|over ..3
    years|year|months|day|days|decade|decades|ages|weeks|opened|pandemic|april|time <6:@side|you|sorry|your >6:should|sorry
have ..4!to|you to show|prove ..1 that|it|how|for|this|you <5:sorry|should|what
regulars|anyone|everyone|neighbours|customers|guests|many|people|others|whole|all|witnesses|waiter|colleague|colleagues
    ..4!should|must will|would|can|could ..1 happily|gladly|all? confirm|testify|vouch|attest|agree|back|tell|bear ..1
    that|you|to|for|this|me|us|it|otherwise <4:@side >5:sorry|should
you ..1 describe|write|say|mention|claim|report|quote|recall|suggest|imply ..2!made|hurts|sounds is|are|was|were|would|does|has|never
    ..3!good|right|fair|exactly|acceptable|standard|below|hard|serious|painful
    not|never|nothing|impossible|unlikely|unusual|news|happened|bears|unknown|strange|surprising|exaggerated|only|normal|part
    |standard  >6:acceptable|good|want|should|enough|deserve|stand|right|like|expect|aim|treat|welcome
before|when|until|after|once ..3 got|came|reached|arrived|left|was|were ..1 to|with|in|into|brought|handed? us|here|our|the
    ..1 workshop|door|hands|shop|warehouse|building|kitchen|premises|garage|office|care <6:sorry|wait|long|you|@side
    >6:wait|should|sorry
heard|saw|noticed|felt|smelled|found|witnessed|observed|remembers|remember|recalls ..1 no|nothing|none|neither|nobody
    ..5 <6:you|sorry|@side|should >7:@side|sorry|you|but
without ..1 a|any|one|single ..1 cross|complaint|complaints|incident|problem|problems|bad|issue|issues|accident|angry|harsh|hitch
    |fault|trouble <6:should|you|@side|sorry|so|want >6:should|you|wait
every|each|all|any ..4!you|your|one|we is|are|gets|get|was|were|receives ..3!not|never|worth|one|a
    washed|checked|cleaned|tested|inspected|weighed|sealed|packed|served|cooked|prepared|greeted|trained|answered|treated|made
    |disinfected|changed|measured|calibrated|examined|serviced|wiped|reviewed|screened|vetted|briefed|logged|recorded|signed
    <6:@side|so|sure|that|until|sorry >7:@side|sorry|yet|but|except
not ..2 our|my|the|their ..1 practice|habit|style|way|intention|custom|nature|business|job|remit ..1 to|of|at
    <6:sorry|@side >9:@side|sorry|leave|waiting
not ..3 by|of|from|through|to our|us|my|the|any ..1 staff|team|doing|making|people|hand|hands|colleagues|side|actions|do
    <6:@side|helped|sorry|answer|told|heard
no|nothing|anything|little|not ..1 the matter|exception|exceptional|special|sinister|underhand|secret|extraordinary
    ..3 <6:@side|sorry
(you were no exception|your case was no|was no different|were no different|is no different|are no different|like all our
    |as with all|as with every|like every other|like any other|same as everyone|same as everybody
    |nothing out of the ordinary|business as usual|works for thousands|works for everyone
    |millions of|thousands of users|thousands of people|thousands of happy|downloads|downloaded a|most downloaded|top rated
    |highly rated|rated among|best rated|awarded|award|awards|accredited|certified|michelin|star hygiene|hygiene rating
    |trip advisor award|number one in|voted|finest|freshest|best in|one of the best|leading|market leader|industry leading
    |world class|state of the art|brand new equipment|brand new oven|top of the range|second to none|for over a century|since
    nineteen|family recipe|same recipe|old recipe|grandmother's recipe|generations of)
    <6:@side|sorry|you|not|your|price|more|review|thank|thanks|called|advert|advertise|rating|expect|booked|paid|promised >7:@side|sorry|but|not
-- our people always, never; we have always
our|my ..2!should|want|hope @role|staff|team|lifeguards|crew|girls|boys|ladies|colleagues|volunteers|cooks|people|guards|carers
    ..1!should|must|ought|will|would never|always|invariably|rarely|seldom|only <6:@side|that|sorry|if >8:@side|should|sorry|enough|came|answered|told|wrong
we|i have|had ..1 always|never|consistently|ever ..1
    paid|kept|done|been|delivered|served|used|treated|followed|taken|given|had|offered|answered|charged|worked|acted|let|asked
    |failed|refused|missed|lost|sent|told <5:@side|you|if >4:proud|happy|glad|grateful|sorry|you >8:@side|sorry|wrong
your ..2 bank|friend|friends|doctor|husband|wife|son|daughter|neighbour|phone|lawyer|colleague|source|sources|information|maths
    |sums|facts|figures|dates|timeline|arithmetic|calculation|reading|understanding|assumption ..1 is|was|are|were|has|have ..1
    wrong|mistaken|lying|incorrect|misinformed|confused|guilty|off|inaccurate|flawed|faulty|misled <4:not|if|why|that|when
perfectly|absolutely|completely|spotlessly|fully|entirely|thoroughly ..1
    clean|dry|safe|good|civil|polite|fresh|working|intact|sound|healthy|happy|hygienic|harmless|tidy|functional|operational|visible
    |stocked|staffed|trained|insured|licensed|certified <7:@side|until|not|when|if|be|sorry|expect|want|arrive
    >5:@side|but|sorry
nothing to do with ..2 what|really|reality|facts|truth|actual|us|our|me|my|how|happened <5:sorry
delivered|made|baked|caught|cleaned|changed|checked|prepared|cooked|ground|brewed|updated|picked|washed|serviced|emptied|tested
    |inspected|swept|disinfected|calibrated|stirred|replaced|sourced ..2
    daily|weekly|hourly|nightly|monthly|regularly|fresh|freshly|twice|thrice|yearly|locally|religiously|meticulously|carefully
    <6:@side|not|never|sorry|be|so|to|you|your >6:@side|sorry|but
end of $ <3:the
if|had it|this|that|things|he|she|they|food|service|room ..1 had|were|was? ..1 been|was|were|had|did ..1 really|truly|that|so|as|such|half
    ..2 bad|true|rude|cold|dirty|slow|terrible|awful|dreadful|unfriendly|bad|wrong|long|loud|serious|poor ..6 <4:know|see|wonder|find
reason|cause|grounds ..1 whatsoever? to doubt|disbelieve|question|distrust|suspect <5:you|your >3:you
that|the|this very|same morning|day|night|afternoon|evening|week|hour|minute <8:@side|you|your|sorry|not >7:@side|you|your|sorry
same ..3 any|every|all|most|other|elsewhere ..3 <5:@side|you|sorry >6:@side|deserve|sorry|should
not|none|nobody|no ..1 one? of|in|on|from ..1 our|my|the ..3 would|could|will|can ..2 ever|never|have|do|say|cut|let|tell|behave|speak
    |dream|dare|risk|touch|allow|use|sell|charge|refuse <6:should|sorry >7:should|sorry
trust|believe|vouch ..1 for|in|my|our|him|her|them|every|each|all|how ..3
    staff|team|colleague|colleagues|driver|waiter|chef|people|employees|him|her|them|barman|nurse ..3 <4:not|you|your|can|want
    >6:sorry|@side|let
we|i|to must|have|want|wish|need|like ..1 to? correct|rectify|amend|challenge|counter|rebut|put ..2 version|account|story|events|statement|claim|record
    |impression|facts|picture <4:not|what
(full stop|end of|period) $ <4:rude|wrong|true|sorry|should|late|not|poor|unacceptable <8:rude
"""
