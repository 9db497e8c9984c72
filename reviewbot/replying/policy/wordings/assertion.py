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
    ..1 did|do|does|was|were|would|has|have|had ..1 not|never|nothing ..3 <4:sorry >9:@side|enough|sorry|well
-- nobody, never, always: sweeping claims about us and others
not|never ..1 a|one|any? ..1 single|one ..1 person|guest|customer|patient|client|soul|one|user|member|passenger|tenant
    ..1 has|had|have|ever|was|found|said|complain* <6:should|sorry|want >9:should
nobody|no|never|none ..6!should|must|can|deserves|will|to|likes|wants|could|would|told|came|helped|answered|spoke
    ever|before ..1 found|said|complained|had|has|thought|asked|raised|mentioned|felt|noticed|reported|called|been|seen
    |questioned|objected|used <5:should|so|sorry|that >6:should|sorry
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
    ..1!should|must|be|not|never|have was|were|is|are|been ..2!not|never|why|what|how|no
    right|correct|fine|spotless|perfect|good|fair|exact|exactly|accurate|sound|safe|clean|clear|new|intact|working|justified
    |legitimate|lawful|appropriate|proportionate|reasonable|competitive|standard|normal|professionals|professional
    |excellent|flawless|polite|courteous|friendly|patient|calm|honest|experienced|qualified|trained|certified|immaculate
    |fresh|hot|generous|tasty|delicious|undamaged|properly|correctly|full|tested|checked|inspected|serviced|cleaned
    |transparent|capable|faultless|exemplary|well|respectful|helpful|above|beyond|handled|carried|done|performed|cooked
    |prepared|known
    <9:@side|so|sure|until|when|if|sorry|not|whether|hope|before|think|thought|told|about|happy|glad|pleased|delighted
    >10:@side|but|yet|only|until|should|sorry|enough|not|then|nobody|wrong|late|never|though
our|the|my ..2 @role|mechanics|engineers|drivers|doctors|staff|team|builder|courier|supplier|trainer|tester|fitter|surveyor
    |inspector|bank|partner ..1 says|say|said|states|stated|confirms|confirmed|reports|reported|maintains|assures|tells
    |swears|insists|recalls|remembers|writes|denies|found|finds|tested|checked|measured
    <5:@side|you|sorry|what|when|not >9:@side|you|wrong|rude|sorry|late|but
i|we do|fully|completely|have|absolutely|still|entirely|can|hand believe|trust|back|support|stand|confidence|faith ..2
    him|her|them|my|our|in|by|behind|what|staff|team|they|he|she <5:not|sorry|you|want|should|because >8:should|you|sorry|deserve
exactly|precisely|just ..1 as|what|how|the|where ..3
    should|was|had|agreed|ordered|booked|advertised|described|planned|meant|intended|asked|quoted|promised|it|they
    ..3 be|been|have|was|were|are|to|$|and|, <7:not|why|sorry|nothing|know|understand|out|what|say|told|hear >4:wrong
-- it was already so; it is out of the question; it cannot be
already|previously ..1 there|on|broken|scratched|damaged|cracked|worn|old|dented|missing|present ..4
    when|before|as ..2 it|you|they|we|the <6:sorry >6:sorry
so|which|that|therefore|hence ..4 can|could not ..1 be|have|possibly|simply|really ..2
    been|right|left|true|possible|happened|waited|had|come|cold|late|dirty|taken|problem|question|case <6:sorry
    >5:sorry
(out of the question|highly unlikely|very unlikely|most unlikely|rather unlikely|quite unlikely|extremely unlikely|seems
    unlikely|hard to credit|hard to imagine|hard to picture|difficult to imagine|beyond belief|makes no sense|make no
    sense|does not make sense|do not see how|fail to see how|cannot see how|can not see how|nothing to do with|not how we
    work|not how it works|not the way we|not something we|not something our|not like our|not like him|not like her|not like
    them|unlike our|unlike him|unlike her|out of character|would not dream of|would never dream|know our staff|know my
    staff|know my team|know him|know her|known him|known her|i know them)
    <5:should|sorry|want >5:should|want|like|aim|sorry|acceptable|stand
there was|were|is|are|has ..2!place|room no|never|nothing|zero|not ..1 a|any|been|ever? ..3!place|room bedbug|bedbugs|rat|mouse|mice|hair|queue
    |wait|noise|mould|smell|dirt|dust|damage|delay|rudeness|shouting|insult|problem|issue|fault|overcharge|overcharging
    |overbooking|extra|hidden|charge|fee|fees|pressure|misconduct|malice|intention|ill|intent|discrimination|such|evidence
    |sign|signs|trace|leak|crack|defect|virus|bug|promise|guarantee|agreement|obligation|mistake|mix|error|conversation
    <6:@side|sorry|told|you|promised >8:@side|excuse|reason|sorry
nobody|no|none|never|not ..3!should|must|deserve|deserves|could|can|would|likes|wants|helped|came|answered
    !to laughed|laughing|shouted|raised|swore|smirked|mocked|ignored|ignoring|refused|insulted|threatened|touched|lied|rushed
    |pressured|pushed|bullied|overcharged|harmed|hurt|joked|giggled|sneered|snapped|hung <5:should|sorry|that|want|likes|feel
    >7:should|sorry|deserve|apologise|but|him
pest|health|safety|independent|external|food|hygiene ..1 control|inspector|inspectors|inspection|report|survey|lab
    |laboratory|assessment|standards|audit|experts|expert ..3
    found|nothing|no|passed|confirms|confirmed|shows|gave|clean|rated|five|top|rating <6:@side|sorry >8:@side|sorry
delay|wait|queue|it|call|visit|journey|stay|difference|walk was|were|is|took|lasted ..1 only|about|around|roughly|just?
    @number ..1 and|or|half? ..2 @span|pounds|euros|seconds , ..1 not|rather|never <4:sorry
"""
