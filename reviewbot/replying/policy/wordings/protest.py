"""Denial by turns of speech: "not dirty", "no, ...", "never exceeded", "met every obligation", "not us" (rule T2).

These warn. `@side` in a guard: the sentence takes the person's side.
"""

PROTEST = """
-- a flaw denied
our|the|this|that|it|they|we|i|staff|team|he|she|nobody|those|these|food|rooms|prices|service|waiter|driver|nurse|everything ..4!should|must|if|so
    is|are|was|were|been|be|being ..1 certainly|simply|actually? not|never|neither|hardly|scarcely|anything ..2!only|just|but|your|you
    @flaw <6:@side|sorry|hope|if|make|ensure|until|whether|mean|say|said >9:@side|sorry|but|enough|apologise >2:matter|thing|thanks >4:fault
nothing|none ..6!that|of|but was|were|is|are ..3!your @flaw <5:@side|sorry|that|should >7:@side|sorry|should
by no means|stretch|measure <5:sorry|should >8:sorry|@side
neither|nor ..4!your|you @flaw <5:@side|sorry|should >6:sorry|@side|acceptable
no|none|zero|hardly|little|never ..1!place|room any? ..1!place|for @flawing <5:@side|sorry|should|so|want
    >7:should|sorry|@side|acceptable
^ no , ..1 the|our|we|it|that|this|you|they|there|nobody|he|she|i <3:yes >8:sorry|should|excuse|need >4:normal|right|fair|acceptable
^ no ..2!one|matter|doubt|reason|excuse|guest|customer
    queue|delay|mould|smell|noise|problem|fault|mistake|rudeness|dirt|damage|charge|complaint|booking ..4 <3:should >7:should|excuse
    |sorry|fair|deserve|must
^ @flaw|rats|mice|cockroaches|mould|rude|cold|dirty|slow|overpriced|bedbugs|unfriendly|unprofessional ..4 $
-- never exceeded; left our kitchen hot; such things do not happen
never|not|rarely|seldom ..1 exceed|exceeded|exceeds|surpassed|topped|went|rose|took|lasted|reached|passed|more|longer|over ..3
    @number|minute|minutes|hour|hours|limit|limits|quarter|degrees|decibels|half <6:@side|sorry|you|should >6:@side|should|sorry <4:refund|that|has
left|leaves|leave ..1 our|the|my ..1 kitchen|house|shop|warehouse|workshop|depot|premises|hands|garage|bakery|counter|store|office|oven
    ..3 <6:@side|sorry|you|your|when|before|after >7:@side|sorry|should|late|cold|without
piping|steaming|perfectly|boiling|freezing hot|cold|warm <6:@side|sorry|should|not|you|be >5:should|day|room|evening
do|does|did|would|could|will|can not|never ..1 simply|just? happen|occur|arise|exist|take ..2 here|at|in|with|under|on
    <5:@side|sorry|so|sure|should|again >5:again|should|sorry
never|not ..3 been|have|were|was|are ..2 any|one|a ..2 <6:@side|sorry|you|your|told|promised >7:@side|sorry|told|excuse
^ there is|are|was|were|has|have ..1 simply|certainly|absolutely|definitely? no|not|never ..1!place|room|way any|such|a? ..4!place|room|way here|building|house|kitchen|place
    |and|in|at|on|of|with|anywhere|involved|between|, <4:@side >9:@side|excuse|sorry|reason|doubt|should|told|need|worse >4:place|room|way
-- our version, our people, our obligations
version|account|story|side ..1 of ..1!the events|things|it|what|this <5:agreement|kept|hear|know|like|thank|tell|learn >6:please <5:thanks|honest|wrong|fair
two|both|other|another|three ..1!on|court sides|side|versions|views ..1 to|of|in|is|are|exist ..2 <5:hear|learn|read|fair|room|bed|towards|like|street|sleeping|fault
    >5:bed|street|road|room|door >4:can|should >4:station|street|river|building|hall <4:on
tells|told|tell|gave|assured|assures|swears|says|say|confirm|confirms|confirmed|agree ..1 me|us ..2
    opposite|contrary|different|differently|otherwise|nothing|quite|never ..3
    <6:you|guests|your|wrongly|people|when >7:sorry|@side
met|fulfilled|honoured|honored|kept|observed|complied|satisfied|discharged|respected ..3 every|all|each|its|our|with ..5
    obligation|obligations|duties|duty|rules|commitment|commitments|steps|procedures|procedure|terms|standards|requirement|requirements
    |regulations|law|laws|guidelines|contract|agreement|deadline|deadlines <6:@side|not|never|should >6:sorry|@side
did|done|does|doing ..1 absolutely|nothing|anything nothing|wrong|improper|illegal|unusual|amiss <6:@side|you|guest
what ..2 else|more|we|differently|better ..3 could|should|can|would ..1 have|do ..1 done|do|did|been|offered <6:looking|ask|asking|learn|find
    |think|know|discuss|review|see >7:should|please
do|does|did not ..1 support|bear|back|justify|warrant|merit|deserve|confirm|substantiate|match|corroborate ..3
    complaint|review|claim|claims|criticism|allegation|allegations|this|that|accusation|it|story|version|rating|conclusion
    <5:@side|you|nobody|anyone >6:@side|sorry
statement|claim|comment|review|line|sentence|remark|assertion|allegation|point|suggestion|part|bit that|about|where|of ..9 is|are|was|were
    ..2 incorrect|wrong|false|untrue|inaccurate|misleading|unfair|nonsense|invented|unfounded|exaggerated|rubbish|mistaken
    <5:our|we|should|website >6:right|fair|true
reality|truth|facts|evidence|numbers|figures|data|logs|cameras|photos|recordings|emails|timestamps ..2 do|does|is|are|was|tell|tells|speak|say
    |says|show|shows|look|looks|prove|proves|bear|contradict|suggest|remain|remains ..6
    <6:@side|sorry|your|you|hear|want|learn|order|send|share >9:@side|sorry >9:failed|slow|let|waited|should|answer|uncomfortable|slide|fell >9:beds|stands
little|nothing|scarcely|hardly|not|less ..2 to ..1 do with ..2 reality|truth|facts|what|us|our|happened|actual <4:sorry
, not us|ours|me|we|our|mine $
(not our mistake|never our mistake|never our fault|never our intention to begin|not our doing|never our doing|nothing like the one
    |looks nothing like|period full|end of story|no ifs|no buts|as simple as that|simple as that|plain and simple|and that is that
    |that is a fact|is a fact|are facts|it is a matter of record|matter of record|on record|for all to hear|i rest my|take it from me
    |take my word|you have my word that|trust me|believe me|believe you me|mark my words|rest assured that our|rest assured that the|rest
    assured our|let me tell you|i can tell you|we can tell you|i can assure you the|i can assure you our|we can assure you the|we can assure you our|i can assure you it|can assure you nobody|can assure you no|assure you there|can confirm that|can confirm the|can confirm
    our|can only confirm|can safely say|safe to say|hand on heart|conscience is clear|nothing to
    be ashamed|nothing to reproach|no cause for|no cause to|no need for this|no need for that|much ado|storm in|out of all proportion
    |bit much|little much|a bit strong|a little harsh|rather harsh|bit harsh|bit unfair|little unfair|rather unfair|quite unfair|seems unfair
    |seems harsh|feels unfair|feels harsh|hardly fair|hardly fair to|not quite fair|not very fair|not entirely fair|not exactly|does not tally
    |does not square|does not fit|do not tally|at odds with|cannot reconcile|can not reconcile|hard to reconcile|hard to square|contrary to)
    <6:you|not|should|sorry|know|like|must|price|thank|wrong|unacceptable|why|charge >8:sorry|should|deserve|wrong|@side
pattern|design|material|fabric|wood|marble|leather|stone|paint|grain|carpet|wallpaper|glaze ..1 itself|natural|naturally|, ..1 not <4:sorry
we|i|staff|team|nobody|they|management|drivers|waiters do|does|did|would|will|never ..1 not|never? ..1
    overcharge|discriminate|cheat|lie|mislead|deceive|insult|scam|steal|harass|reheat|reuse|water|exploit|manipulate|fabricate|rip|con|defraud
    |compromise|cut|skimp ..3 <4:sorry|should|why|if
no longer|more|later|worse|slower|smaller|different|fewer|less ..1 than ..1 @number|a|few|usual|normal|average|any|other|others|anywhere|elsewhere
    |fifteen|minutes|last|before|stated|advertised|promised <6:@side|you|sorry|should|far|much|even|wait|want >6:@side|sorry|should
was|were|been|are|is ..1 completely|only|all|fully|newly? renovated|refurbished|redecorated|rebuilt|repainted|modernised|remodelled
    |reupholstered|installed|overhauled ..3 last|this|only|in|two|three|recently|just|months|ago|year|spring|summer|autumn|winter
    <6:@side|sorry|being|going >6:@side|sorry|but|yet
judge|judging|judged|condemn|dismiss ..3 us|me|our|team|place|restaurant|hotel|company|business ..2 on|by|for|from|off|after
    <4:want|please|right >5:should
-- every single one, plenty of staff, I saw you smile, we did reply
every|each ..1 single|and|individual ..1 every? one ..1 of our|the|my ..6 <6:@side|sorry|deserve >7:@side|sorry|deserve|matters
pass|passes|passed|passing ..2 every|all|each|the ..2 inspection|inspections|test|tests|check|checks|audit|audits|control|mot <5:should|must|sorry|to|not
there was|were|is|are|has ..2 plenty|enough|sufficient|ample|adequate|always ..3
    staff|people|seats|towels|water|room|space|time|someone|somebody|tables|chairs|beds|waiters|colleagues|drivers|food|parking|toilets|heating
    <4:should|not|if|that|make|sure >6:should|but|not|sorry
i|we|staff|team|waiter|waitress saw|watched|noticed|remember|heard ..1 you|them|your ..2 leave|leaving|smile|smiling|eat|eating|enjoy|enjoying
    |laugh|laughing|finish|finishing|say|saying|thank|order|sign|nod|accept|agree <4:sorry|that >7:but|sorry|disappointed|upset|angry
we|i|they|he|she|staff|team|driver|waiter|colleague|reception|office|courier did
    reply|respond|answer|call|write|inform|offer|tell|try|send|come|explain|deliver|clean|check|warn|knock|ring|ask|serve|attempt|follow|replace|test
    |apply|honour|change|contact|email|refund|help|listen|act|mention|advise|remind
    <4:what|why|how|nor|neither|which|if|sorry|whatever|all|wish >9:sorry|late|wrong|badly|@side|should
-- plain claims: known for, never received, nobody else, brand new, as you ordered
our|my|the ..3 is|are|was|were ..1 well|widely|all? known|famous|renowned|praised|loved|popular|respected|appreciated|valued|admired ..1
    for|by|as|with|throughout|in <6:@side|sorry|not|you|that >7:@side|sorry|but|not
we|i|office|team|nobody|reception|kitchen|desk never|not ..1 received|got|had|saw|seen|heard|found|get|receive ..2
    email|mail|e|call|message|complaint|letter|request|form|payment|booking|order|enquiry|calls|emails|messages|notification|notice|word
    <4:you|should|sorry|why|that >7:sorry|answer|answered|reply
nobody|none|no|not one? else ..6!should|deserves|must|will complained|complains|complain|noticed|mentioned|said|objected|minded|found|felt|saw
    |heard|had|reported|smelled|asked|waited <4:so|should >5:came|but
is|are|was|were ..1 brand|practically|nearly|almost|virtually|completely|only ..1 new|unused|untouched|spotless|flawless|weeks|months
    <6:@side|sorry|not|you|bought|your >6:@side|sorry|but
your ..1 food|meal|order|table|room|drinks|starter|main|car|parcel|coffee ..1 was|were served|ready|delivered|brought|cleaned|prepared|given|seated ..1
    after|within|in|at|on|inside ..2
    five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|promised|agreed|time|temperature <4:sorry|not >4:late|cold|sorry|hour
as|just|exactly you ..1 had? ..1 ordered|requested|wanted|chose|specified|agreed|instructed|selected|picked|signed|confirmed ..1 it|for|them|to|$|and
    <6:not|never|sorry|same >5:sorry|but
exactly|just|precisely as ..1 shown|described|pictured|advertised|stated|promised|agreed|listed|seen|photographed|specified|quoted|planned|intended
    <5:not|never|sorry|should|be >5:should|not
not ..1 come|came|coming|originate|stem|start|started|caused|happen ..1 from|in|on|at|by ..1 our|us|within|inside ..2 <5:sorry|should|why|you
    >5:should|sorry
was|were ..1 complete|sealed|full|intact|fine|ok|okay|perfect|undamaged|working|hot|clean|whole|unopened|untouched|new|dry ..2
    when|before|until|as|at ..1 we|it|they|he|she|you|the|our|that <6:@side|sorry|not|if|should|that >7:sorry|@side|wrong
what|whatever you ..9 can|could not ..1 possibly? ..1 be|have|happen|stand <5:forget|sorry >4:easy|pleasant|undone
no such ..3 was|were|is|are|has|exists|made|took|existed <5:should
could|can not ..1 possibly? ..1 have ..1 been ..1 @flaw <5:sorry|you >5:easy|pleasant|easier|for
our|the ..2 does|do not ..1 ever? crash|freeze|leak|smell|break|fail|bite|shrink|fade|overcharge|expire|spoil|melt|overheat <5:@side|sorry|so|if >6:sorry|should
nothing ..1  was|got|went|is|has ..1 been? scratched|damaged|broken|lost|stolen|touched|forgotten|changed|removed|cut|hidden|wrong|missed|added
    <5:sorry|should >7:sorry|should|but
photo|photos|picture|pictures|video|proof|evidence|signature ..1 of|that|showing ..9 , ..1 so|which|and <4:send|share|sorry|your >9:sorry|send|wrong
"""
