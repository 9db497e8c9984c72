"""Excuses, and the apology that is none, in English (rules T2 and T3)."""

EXCUSE = """
peak|high|busy|tourist|holiday|festive season|hours|time|times|period , ..1 so|and|which <5:even|no|not
it is|was ..1 peak|high|rush|holiday|lunch|christmas ..1 season|hour|hours|time|period <4:even|although
so ..1 waits|wait|delays|delay|queues|noise|mistakes|it|that|this ..1 is|are|was|were ..1
    normal|expected|unavoidable|inevitable|common|usual|natural|understandable
supplier|suppliers|courier|couriers|driver|drivers|carrier|baker|butcher|manufacturer|contractor|partner|post ..2
    delivered|arrived|came|sent|brought|shipped|supplied ..3 late|wrong|broken|nothing|too|not|only
    <5:sorry|your|you|responsible >6:should|told|you|our
holiday weekend|season|period|rush
after all $
fewer|less employees|staff|people|waiters|colleagues|hands|drivers|resources
    <5:problem|should|planned >6:should|excuse|fault|our
down|due|owing|thanks to ..2 weather|traffic|demand|supplier|suppliers|season|courier|covid|holiday|holidays|strike
    |shortage|volume <4:not|no
#|two|three|one|four|several|few|some ..1 people|staff|colleagues|waiters|cooks|drivers|team
    short|down|off|sick|missing|away|ill >6:should|excuse|planning
caught|got|found|visited|hit us|me ..1 on|at|in ..1 a|an|our ..1 bad|busy|off|wrong|hectic|difficult
hold|judge ..5 against|by ..1 us|one|that|this <2:we
blame it|this|that on <4:not|never|cannot|could
prices|costs|wages|rents ..2 gone|going|up|risen|rising ..1 up|everywhere <7:feel|quality
bound|inevitable|inevitably|unavoidable ..1 to|that|go <4:not >3:annoy|upset|feel|disappoint|hurt|frustrate
(bound to go wrong|bound to happen|is unavoidable|are unavoidable|is inevitable|are inevitable|cannot be avoided|can
    not be avoided|in difficult times|in these times|times are hard|tough times|chef was away|was away that|old
    building|historic building|listed building)
     >6:excuse|should|could
full|packed house <5:however|matter|not|no|excuse >5:excuse|reason|should|no|changes|nothing
(our chef had just|had just quit|had just left us|has just left|quit on us|left us without|resigned|walked out on
    us|called in|phoned in sick|rang in sick|on sick leave|on maternity leave|on holiday that|away that|on
    leave that) <5:you
struggle*|struggling|hard|difficult|tough ..1 to hire|recruit|attract
ovens|oven|fryer|boiler|dishwasher|freezer|lift|machine|terminal|printer|server|servers|computer|till|tills|van
    |truck|heating|system|generator|grill ..2 broke|broken|failed|went|had|gave|died|crashed ..1
    down|that|on|up|just|out ..1 that|on|in|just
    <5:sorry|your|not|you|excuse >6:should|fault|told|tell|noticed|too|excuse|sorry|apologise
price of|for ..2 being|success|popularity|fame
raining|snowing|rained|snowed|storm|stormy|icy|heatwave|rainy|snowstorm <5:stood|left|you|stand|standing|no|out
    >6:you|excuse <7:thank|describing
depend|depends|rely|relies|reliant|dependent ..1 on ..2 supplier|suppliers|partners|courier|couriers|third|others
    |carrier|delivery|weather|external <4:you|not
, so ..2 we|it|there|that|drivers|they|the ..2 could|were|was|had|took|can ..1
    not|slow|slower|late|longer|to|nothing|unable|impossible|delayed
so ..1 we could|were|are|was not|unable|forced ..1 able|to|move|offer|seat|help|serve|do|change <6:sorry|why
    >4:sorry
fully booked|full|occupied|reserved , <5:not|wrongly|however|even
please|kindly ..1 remember|note|appreciate|realise|understand|forgive ..1 that ..1 we|our|it|this|the|there|i
do|did|doing|try|tried|trying ..2 our|their|my ..1 very? best|utmost ..2 with|but|we|that|under|given|in|, ..1 the?
    <4:not
the best ..1 that? we|they|i|anyone can|could|have
with the people|staff|team|resources|means|budget|space that? ..1 we have|had
half ..1 of? ..1 the|our ..1 city|town|neighbourhood|world|team|kitchen was|were|had|came|went <4:not
(standard practice|common practice|industry standard|industry practice|normal practice|usual practice|company
    policy|our policy|house policy|store policy|hotel policy|policy is|policy states|policies are|policy does not
    allow|nothing i can do|nothing we can do|nothing more we can|nothing we could|my hands are|hands are tied|not up
    to us|not up to me|not my decision|head office|headquarters decides|rules are rules|the rules are|we do not make
    the rules|the law requires|legally required|required by law|regulations require|outside our influence|not in our
    hands|third party|third parties|our landlord|the landlord)
    <5:no|not|hide|behind|whatever|changing|change|regardless >5:wrong|should|change|changing >12:failed >3:no
all|every|most|other|any ..1 restaurant|restaurants|hotel|hotels|business|businesses|company|companies|shops|bank
    |banks|airlines|airline|apps|places|everyone ..1 do|does|works|work|charge|charges|has|have|close|closes ..2
    it|this|that|the|so|them|way|same <4:not|should
young|small|new|growing|little ..1 company|team|business|startup|restaurant|shop|kitchen ,  >5:every|care|but
still ..1 a|very ..1 young|small|new ..1 company|team|business|startup|restaurant
we are|were still|only|just ..1 learning|growing|starting|beginning|opening|opened|new|settling
(that is just how|that is how it is|that is the way|it is what it is|such is life|that is life|nature of the
    beast|comes with the|goes with the territory|to be expected on|only to be expected|is to be expected|was to be
    expected|were to be expected|can be expected|one can expect|you can expect on)
    <4:not
friday|saturday|sunday|weekend|weekends|monday|holiday|lunchtime|christmas|summer|rush
    night|nights|is|are|hour ..3 for|always|busy|our|hectic|full|crazy ..2 you|busiest|full|it
    <5:not|however|even|should
that is|was friday|saturday|sunday|weekend|summer|christmas|life|business|retail|hospitality|showbusiness
no ..1 spare|free|other ..1 room|rooms|table|tables|staff|slot|slots|capacity ..1 to|left|so|available ..2
    offer|move|that|so|we|you <5:should|sorry
due|because|owing|given to|of|the? ..4!mistake|you|your|we|which|that|what|missed
    busy|staff|staffing|staffed|short|shortage|shortages|holiday|holidays|weather|supplier|suppliers|demand|volume
    |volumes|traffic|covid|pandemic
    |inflation|renovation|renovations|circumstances|unforeseen|festival|weekend|season|strike|strikes|illness
    |sickness|rush|costs|cost|event|wedding
    |storm|rain|snow|heat|brexit|war|crisis|regulations|constraints|capacity|workload|backlog|maintenance|outage
    |courier|carrier|crowd|party
    <5:no|not|without|never|regardless|hide >6:excuse|reason|matter
we|i|team|kitchen|staff|restaurant|shop|hotel|bar|office|line|lines|phones|everyone|they
    were|was|are|is|got|been ..3!not|never|looking|at|the
    busy|busier|understaffed|overstretched|slammed|swamped|overwhelmed|stretched|overrun|packed|hectic|crazy
    |overbooked|busiest|stressed|manic|inundated
    <5:however|matter|how|but|when|no|if|whether|even >6:excuse|reason|matter|still|should
short|under|low staffed|handed|manned|staff <6:excuse|reason|matter|hide|however >5:excuse|reason|not|should
understaffed|shorthanded <6:excuse|reason|matter|however|hide >5:excuse|reason
short of|on staff|people|hands|cooks|drivers <3:however|matter >6:still|should|somebody|excuse
shortage|shortages of|in ..2 staff|drivers|cooks|waiters|personnel|goods|stock|supply|workers|parts <5:excuse|hide|not
staff|staffing|supply|labour|labor|driver shortage|shortages|problems|challenges|issues|crisis|levels
    >5:our|ours|excuse|reason <6:excuse|hide|looking|our|no
staffing ..4 challenge|challenging|difficult|hard|problem|struggle
called|off|down|out|rang in|with? ..1 sick|ill|flu|covid|sickness <4:you|were|even >8:must|should
(our busiest|busiest night|busiest day|busiest time|busiest weekend|busiest season|busiest of) <6:even|especially|no
    >5:excuse|no
busy|hectic|crazy|stressful|chaotic|tough|difficult|unusually|exceptionally|challenging ..1
    night|day|evening|weekend|service|shift|time|period|season|saturday|sunday|friday|week|summer|month
    <6:however|matter|not|no|hide|blame|behind|excuse|any|even|could|after|you|your|how|should|never >7:excuse|reason|not|no|should|ours
always|usually|often|rather|pretty|extremely|incredibly ..1 crazy|hectic|busy|chaotic|manic|packed|full
    <5:however|matter|how|no|line|phone
bank holiday|holidays <6:excuse|no|even
school|public|national|summer|christmas holiday|holidays ..6 longer|normal|expected|queues|busy|late|delay|full
    <6:excuse|no|even
you ..1 have|must|need|should|will|can|may ..1 to? @adv? understand|appreciate|realise|realize|bear|remember|imagine
    |accept ..1 that|in|how|we|our|it|the|a
    <3:not|never|so|that|want|helps
we|would ..1 ask|hope|request|appreciate|trust ..2 you|your ..2 understand|understanding
please be ..2 understanding|considerate|mindful|lenient|reasonable|aware
please understand|appreciate|realise|realize|remember|bear|keep|note|consider ..1!our|how|my that|we|it|in|there >2:you
bear|keep in mind <3:we|i|will|to
we|i|they|everyone|staff|all are ..1 only|all|just human|people
mistakes|accidents|errors|things|delays|problems|misunderstandings ..3!should|not|must|our|that|never
    happen|occur ..1 to|in|everywhere|sometimes|anywhere|on|even|occasionally
    <5:not|when|so|why|how|sorry|should >2:again
(these things happen|it happens|such things happen|things happen|happens to everyone|can happen to anyone|could
    happen to anyone|happens everywhere)
every|all|any|each airline|hotel|restaurant|business|company|shop|app|bank|place|one ..2!guest|should|guests|must
    has|have|makes|suffers ..3
    delay|delays|problem|problems|bad|off|mistake|mistakes|issues|bugs|days
no hotel|restaurant|business|company|app|place|one|body|person|service|shop|system is|can|was ..1 be? ..1
    perfect|infallible|flawless|please
nobody|nothing is perfect >5:but
outside|beyond|out|not ..1 of|within|under|in? ..1 our|my|anyone|anybody|the control|hands|power|hotel
hands were|are ..1 tied
little|nothing|not|much|less ..1 that? we|i|they|anyone|our ..2 could|can ..1 do|have
    <4:see|if|understand
    >2:undo|better
no choice but|other
no other? option|choice|alternative
in our|my|their defence|defense
to|in be|all fair|fairness|honest >6:should|wrong|sorry
blame|blames|blaming ..2!for the|our|your|a|this ..3 courier|supplier|weather|driver|system|company|us|staff|carrier
    |third|delivery
    <4:not|never|no|could|will >4:but
weather|courier|supplier|suppliers|traffic|system|computer|internet|driver|drivers|software|third|landlord|council
    |airline|airport|engineer|contractor
    ..3 was|were|is|had|caused|let|did ..2 blame|fault|down|failed|nightmare|late|responsible|broken|awful|terrible
    |bad|us <6:sorry|not|your
    >8:excuse|no|should|but|ours|choice
caused|created|due ..2 by|to ..1 our|the|a|their supplier|supplier|courier|third|carrier|provider|partner|contractor
    |system|glitch|bug|weather|delivery|airline
    <4:not
waiter|waitress|colleague|server|team|staff|cook|driver|he|she|trainee|receptionist|employee was|were|is|are ..2
    new|learning|training|inexperienced|young|trainee|nervous
    <4:not >6:excuse|should
his|her|their|the ..1 first|second day|week|shift|night|month on|at|in|with|of|here
still learning|new|training|settling <4:you
still finding|getting our|to|used|their|his|her <4:you
hard|difficult|impossible|tough to ..1 find|get|hire|recruit|keep ..2 staff|people|workers|waiters|cooks|employees
    |personnel
had ..1!you a|another|several|two|many ..2 large|big|huge|private ..1 party|parties|group|groups|function|wedding
    |event|booking|order
    <4:should|how|when|you
had|hosting|celebrating|have ..1 a|our wedding|conference|function|concert|festival <4:you|your|your
with only|just|so ..2 # |two|three|one|few ..2 cooks|staff|people|waiters|drivers|colleagues|chefs|agents|hands
half ..1 of? ..1 our|the|team|staff ..4 down|sick|ill|away|off|flu
system|systems|app|site|server|servers|network|internet|power|computers|till ..1 was|were|went|is ..1
    down|out|offline|overloaded|crashed ..2
    so|which|that|and|unfortunately <5:you|sorry|your|when|app
rising|increased|higher|increasing ..1 costs|prices|energy|rent|wages|rents|cost ..6
    have|had|must|no|forced|need|charge|raise|mean|mean
just|simply|unfortunately how|the|way ..2 industry|business|works|it|nature|things|system
had only just opened|started|taken|moved
only just|recently opened|reopened|taken|started <5:you
teething problems|troubles|issues|trouble
we are|were a|such|only|just|still ..2 small|young|tiny|new|family ..2 team|business|company|restaurant|family
    |startup|kitchen|shop|place|operation|run
    <2:as >6:care|every|want|that|responsible|and|know
as a ..2 small|family|young|new|independent ..2 business|team|company|restaurant|startup|operation ..4
    not|difficult|hard|struggle|limited|unable
that you are a? small|family
hottest|coldest|wettest|busiest|worst day|night|week|summer|winter ..2 of <4:even <7:sorry|failed
nature of ..2 business|things|industry|work|product|beast
cost of|energy living|rent|everything|ingredients|running|doing
we|i|could can|could not ..2 control|influence|predict|foresee|help|please ..2
    weather|everyone|the|that|what|it|everybody|this <2:that
    >4:but
like ..1 to? point|stress|emphasise|emphasize|highlight|clarify ..1 out|that|the|some ..1 that|a|few
can not please|satisfy everyone|everybody|every
"""

FALSE_APOLOGY = """
~ @sorry ..2 that? ..1 is|was ..1 how|what|the ..1 way? you ..1 feel|felt|think|see|saw|experienced
~ @sorry ..5 feel|felt ..1 the need ..1 to
@sorry ..3 you took|take offence|offense|umbrage|exception|it
~ ^ if ..1 you|anyone|anybody|we|it|this|something ..5 , that|it|this was|is|were not|never
~ @sorry ..1 that? you are|were ..1 unable|not ..1 able|to|capable ..1 to?
    see|understand|appreciate|grasp|accept|recognise
@sorry ..1 that? you ..1 see|saw|view|viewed|took|take it|this|that|things|matters
~ @sorry ..1 that? our ..1 honest|fair|normal|usual|low|small|humble|high|strict|clear|five|excellent|good|great
    |professional|authentic|traditional
~ @sorry for|about ..3 misunderstanding|confusion ..1 on|from|by ..1 your
~ @sorry , no|nope|never
~ ^ sorry|apologies you had ..4 , ..1 but|that|this
~ bigger|whole|full|larger picture <4:giving|give|us
~ @sorry ..1 that? ..1 you|this ..1 did not ..1 find|suit|match|fit ..3
    taste|liking|tastes|style|preferences
~ not ..1 to your ..1 taste|liking|tastes|fancy
@sorry , but|however|although|though|yet|nevertheless|nonetheless|except >1:sorry
@sorry but|however|although|though|nevertheless|nonetheless|except
@sorry ..9!, , but|although|though ..1!we|i you|your|the|it|that|most|everyone|other|others|rules|our|this
    |these|there|as|if|in|policy|terms|company|for|no
    >4:should|deserved|right|sorry|deserve
@sorry ..8 , however
@sorry ..2 if|should|unless ..1!i|my|we|our you|anyone|anybody|anything|someone|somebody|this|that|it|there
    |the|your|any|something|we|our|i
    ..6!would|please|could|can|can|want|write|contact|need|wish|tell|prefer|let
    felt|feel|were|was|is|are|did|offended|upset|caused|seemed|came|hurt|made|bothered|inconvenienced|have|has|had
    |ignored|failed|disappointed|not|believe|think
    |thought|got|found|fell|didn|sounded|appeared|gave|go|feelings|sound|seem|came
    >6:please|contact <6:should
^ if ..1 we|i|anything|something|anyone|our|this|that|you|it ..7!would|please|could|want|can|need|contact
    @offended|upset|caused|offended|disappointed|not|unhappy|hurt|fell|failed|wrong|came
    ..6 sorry|apologise|apologize|apologies|regret
@sorry ..2 that|to? ..2 you|hear|read|guests|anyone ..1!were|should ..1 feel|felt ..1!like that|this ..1 way >1:by
    <3:made
@sorry ..1 that? you ..1!should|have|had|were|are feel|felt ..1!let like|our|so|the|need|it|you|there ..1
    ..6!ignored|unwelcome|rushed|unheard|let|forgotten|left|down|alone
    was|were|is|are|had|deserved|should
@sorry ..1 that? you feel ..1!let|down|unheard|left|ignored|unwelcome ..1!let (this way|that way|like
    this|like that|so|as such|offended|it was|it is|strongly|differently|the need|our|the)
@sorry ..1 that? you @adv? think|thought|believe|believed|perceive|perceived|consider|considered|assume|assumed|saw
    |see|view|viewed|interpret|interpreted|find
    ..1!twice|about|of|yourself|out !twice
~ @sorry ..1 that? you ..1 found ..4!and fault|offensive|expensive|lacking|wanting|unsatisfactory
~ @sorry ..2 that? you ..2 got|get|had|have|gained|received|came|left ..2 that|this|such|the|an ..1
    impression|feeling|perception|opinion
@sorry ..2 that? you ..2 took|take|taking|interpret|interpreted|read|chose|choose|decided|misunderstood|misread
    |misunderstand ..1
    it|this|that|wrong|to|our|the|offence|offense|impression|as|such|away ..3
    wrong|way|impression|offence|offense|personally|see|view|badly|light|policy|offer|menu|feeling|feel|concept
    |perception >3:from
@sorry ..1 that? you misunderstood|misunderstand|misread|misinterpreted
@sorry ..2 that? you did|do|were|could|can not @adv? understand|appreciate|like|see|read|realise|realize
    |care|expect|know|able|agree|find|share
    ..5!deserved|answer|help|reply|anyone|table|your|seat
    it|policy|concept|terms|our|that|style|food|what|menu|rules|this|how|the|offer|view
    >4:deserved|promised|should <1:see
~ @sorry ..2 that? you did not ..1 like|enjoy it|yourself|our|this
~ @sorry ..1 that? you were|are ..1 expecting|under|mistaken|confused ..2
    something|else|different|more|impression|about|the
~ @sorry ..3 for|about ..1 whatever
@sorry ..3 any|perceived|possible|apparent ..2 perceived|offence|offense|misunderstanding|rudeness|slight|confusion
    |apparent|feelings|imagined
@sorry ..4!cold|wait perceived|apparent|apparently|supposed|supposedly|alleged|imagined
any ..2 inconvenience|offence|offense|misunderstanding ..5 may|might|, ..2 have|if
~ inconvenience ..3 may|might ..1 have <6:any <1:the
~ @sorry ..5 if any|at|it|one|indeed
~ inconvenience|trouble|offence|caused ..3 , if any|it
~ @sorry ..2 your|the ..2 experience|visit|stay ..2 was|seems ..1 apparently|supposedly
~ @sorry ..1 to? ..1 hear|read ..2 you|were ..6 , but|although|though everyone|others|other|most|you|rules
~ sorry not sorry
~ @sorry for ..2 having|telling ..2 truth|rules|standards|honest
"""
