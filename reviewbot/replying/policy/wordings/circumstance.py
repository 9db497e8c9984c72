"""Excuses by who is made the doer: a circumstance, a third party, the trade, few hands, the past (rule T2; they warn).

Wide on purpose: `@side` in a guard says that nothing else in the sentence takes responsibility or the person's side.
"""

EXCUSE = """
-- a circumstance or a third party did it
@circ ..3!that|which|who|you|your|is|are|am|will|should|about|and|then @troubled <9:@side|you|your|sorry|true
    >9:@side|you|your|say|tell|reason <3:when|if|only|open|even >12:listen|nobody|blocked
@circ ..2 is|was|are|were ..1 to blame|responsible <6:not
because|since|as|due|owing|thanks|amid ..4!we|our|you|your|nobody|i|my|not|well|soon|many|head|an @circ
    <9:@side|such|same|far|wait|waiting|many|soon|well >9:@side
with|given|considering ..7!you|your|me|us as|where|being it|they|what was|were|are|is ..3 ,
with|given @circ ..6 , <6:@side >9:@side|am|sorry
that|this|it is|was what|how|when|because|where ..3!we|you|our @circ <6:@side
when|whenever ..2 @circ ..8 , ..3!should|you|your is|are|gets|goes|gives|runs|takes|cannot|can|will|has <6:@side >9:@side
    |you|your >6:us|our
outside|beyond|out ..1 of? ..1 our|my|anyone|anybody|the|human ..1 control|hands|reach|power|influence|remit <4:not
down|up ..1 to the|our|a ..3 supplier|courier|weather|council|landlord|bank|insurer|airline|developer|provider|carrier
    |network|manufacturer|organisers|venue|platform|agency|owner|government|authorities <6:@side|you
nobody|one|we|anyone|i could|can not? ..1 have? ..1
    foreseen|predicted|known|expected|planned|prevented|foresee|predict|prevent|anticipate|anticipated|guessed
    |reckoned <6:@side|you >4:we|our
not ..1 have? foresee|foreseen|predict|predicted|anticipate|anticipated <4:@side|you
-- the law, the rules, the insurer, the system say so
law|laws|insurer|insurance|regulation|regulations|regulator|legislation|licence|license|council|franchise|head|system
    |software|computer|rules|contract|policy|safety ..2
    says|say|said|require|requires|demand|demands|forbid|forbids|insist|insists|obliges|oblige|dictate|dictates|prevents
    |prevent|allow|allows|let|lets|ties|limit|limits|only <6:@side >9:@side|you|discuss|public|speak|individual >4:no|answer
bound|obliged|forced|required|restricted|constrained|limited ..1 by|to ..3
    law|rules|contract|insurer|insurance|regulations|licence|landlord|head|system|charge|raise|close|policy|fire
    <4:not|feel|felt|never
-- everybody has it: the trade, the town, the times
every|any|all|most|no|even|other|many ..3 @biz ..4!should|must|deserve|deserves|owe|we
    has|have|had|does|do|happens|suffers|would|could|struggles|struggling|overstretched|faces|face|makes|charges
    |charge|fills|feels|experiences|gets|deals|works <6:@side|you >8:@side
happens|happen|occurs|occur|crops ..1 up? ..1 in|at|to|with|from|even|everywhere|sometimes ..3
    any|every|all|most|even|the|best|busy|time <4:@side|not|whatever|how|when|why
industry|sector|trade|nation|country|city|world|region|nationwide|trade wide|over|round|across|problem|shortage <4:@side
issue|problem|shortage|trend ..1 across|throughout|in ..1 whole|entire|the ..1 industry|sector|trade|country|region
    |profession <5:@side
hardly|not|far|scarcely ..1 from? unique ..1 to us|here|our <4:you
(like gold dust|few and far between|hard to come by|thin on the ground|in short supply|part and parcel|par for the course
    |growing pains|these days so|running on fumes|on its last legs|stretched thin|spread thin|at full stretch|up the wall
    |up to our eyes|rushed off|run off|run ragged|snowed under|under the cosh|the nature of|as luck would|of all days
    |of all nights|act of god|force majeure|perfect storm|once in a blue|a one off|one off occurrence|isolated incident
    |out of the blue that day|bad timing|unlucky|unfortunate timing|luck was not|blip|hiccup|teething) <5:@side|you
    >8:@side
good|decent|skilled|trained|experienced|reliable ..1 plasterers|chefs|cooks|drivers|staff|people|engineers|nurses
    |plumbers|waiters|mechanics|stylists|hands|builders|electricians|carers|developers|cleaners ..1 are|is ..2
    hard|rare|scarce|like|impossible|expensive|few|difficult
-- few hands, much work, little time
only|just|barely ..1 one|two|three|a|#|four|half ..2
    pair|hands|people|person|chef|till|oven|receptionist|van|engineer|dentist|nurse|waiter|waitress|driver|cashier|lift
    |doctor|colleague|barista|member <6:@side|you >6:@side|you
left|leaves|leaving|gave|allowed|was|is|had|have ..1 us? too|very|so? little|few|less|no time|staff|hands|minutes|room ..1
    to|for|left|before <6:@side|you|your >6:@side|you
no|not ..1 enough|much time ..1 to|for|left clean|swap|change|prepare|train|check|fix|replace|turn|test|reply|answer
    |cool|plan|refill|restock <6:@side|you
we|they|clinic|office|kitchen|desk|surgery|line ..1 get|gets|receive|receives|handle|handles|serve|serves|process|see
    |sees|deal|deals|answer|take|takes|have|had|juggle|served|handled ..5!not
    hundred|hundreds|thousand|thousands|dozens|million|millions|# ..5 a|per|every|each|that
    day|week|month|hour|night|year|evening|weekend|morning <8:@side|sorry|you >8:@side|you
the odd one|e|email|mistake|bag|order|parcel|plate|call ..2 slip|slips|gets|get|goes|may|will|does
we|i|everyone|everybody|staff|team|they|he|she|girl|boy|chef|drivers|colleague was|were|are|had ..3!not|never|sorry
    tired|exhausted|stretched|nervous|stressed|rushed|overworked|juggling|firefighting|unwell|poorly|worn|knackered
    |inexperienced|untrained <8:@side|you|your >8:@side|you|your
we|kitchen|team|salon|practice|shop|depot|garage was|were|are|had ..2 a|one|two|three|several|some|few|half
    @role|man|woman|hand|body|men|hands|people|drivers|chefs ..1 down|short|off|sick|ill|away <8:@side|you
@role|drivers|chefs|cooks|colleagues|people|staff|half|nurses|engineers|cleaners|waiters were|was|are|is|being|had
    ..1 off|away|out|ill|sick|absent|stuck|poorly|unwell|missing ..2 sick|ill|that|with|week|day|in|holiday|leave|flu
    <8:@side|you|your >8:@side|you
colleague|colleagues|staff|people|team ..1 on holiday|leave|maternity|holidays|training|strike <8:@side >8:@side
was|were|is|are|it ..1 late|early|end ..1 on|in|of a|the|our friday|monday|saturday|sunday|weekend|month|day|night|shift
    |season|weekday <8:@side|you|your|sorry >8:@side|you|your
in|at|during|around|before|over|ahead ..1 of? ..1 the|our ..1
    height|thick|throes|peak|run|midst|busiest|weeks|rush ..1 of|before|up|to|season|hours|hour <6:@side|you
january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|monday
    |mondays|friday|fridays|saturday|saturdays|sunday|sundays|weekends|christmas|easter|lunchtime ..1 is|are ..2
    when|mad|busy|hectic|crazy|always|our|the|peak|chaos|chaotic|hell|madness|quiet <6:@side|you >8:@side|you
-- it was before us, or somebody who is gone
took|taken|take|taking over ..4!your|you|this|matter|myself <6:@side|am|will
inherited|inherit|inheriting <6:@side
previous|former|old|prior ..1 owner|owners|management|tenant|tenants|guest|guests|landlord|team|chef|contractor
    |occupants|occupant|customer|developer|supplier|provider|administration|regime <6:@side|you >10:@side|you
has|have|had ..1 since|now|already left|gone|resigned|moved|retired|quit <6:@side|you
seasonal|temporary|agency|casual|relief|temp|student|trainee|apprentice|new|young|junior|work
    worker|workers|staff|cook|driver|person|member|student|experience|colleague|hire|waiter|waitress|assistant|starter
    <6:@side|you|your >8:@side|you
-- so it had to go wrong
so|hence|therefore|naturally|inevitably ..4!we|i|please|you|that|sorry|much|far|long
    overrun|overruns|slip|slips|crowded|delayed|backlog|suffers|suffered|queues|waits|longer|behind|slower|unavailable
    <8:@side|sorry|you >6:@side|you|your
meant|means ..1 that? ..1 the|our|we|some|there|things|everything|a ..5
    dark|late|delayed|slow|cold|down|closed|behind|longer|empty|short|out|not|unable|cancelled|without|missed|wait
    <6:@side|you|your >6:@side|you
from there|then|that|noon ..1 on? ..1 everything|it|things|we
ran|run|running ..1 late|behind|out|short ..3 of|that|all|everything|because|after <6:@side|you|your
    >8:@side|you
even ..1 the ..1 best|strongest|finest|biggest|most ..4 can|cannot|has|have|gives|give|would|could|get|makes|fails|slips
    <4:@side
out of ..1 order|stock|service|action|use that|on|all|at|due <6:@side|you|told|sorry >6:@side
computer|system|screen|software said|says|told|showed|shows <3:whatever >5:no|answer
can|could only go|work|act|serve|deal|do|sell ..2 by|with|what|as|so <4:@side
-- they rang in sick, a coach turned up, we were waiting for a part
phoned|called|rang|texted ..1 in|off ill|sick|poorly|unwell|late|absent <6:@side|you
coach|coaches|busload|tour|stag|hen|walk|crowd|crowds|hordes|influx|wave|queue|hundreds|group|groups|party|parties|tourists
    |everybody|half ..5!you|your|should turn|turned|arrive|arrived|show|showed|descend|descended|decided|came|booked|rush|flooded
    |poured|wanted ..2 up|at|on|in|without|out|to|all|once|unannounced|together <6:@side|your|you|sorry >8:@side|you
we|i|team|garage|workshop|kitchen|they|still ..3!not|never|keep|kept waiting|waited|wait ..1 on|for ..4
    part|parts|permit|approval|supplier|spare|permission|engineer|stock|approve|insurer|manufacturer|bank|council|answer|reply
    <6:@side|you|your|sorry >6:@side|you
price|cost ..1 you|one|we|to|that pay|pays|paid|for|of ..2 for|of|success|progress|popularity|living|beauty <6:@side|higher
little|nothing|not|much ..6 can|could ..2 do|done|change|changed ..1 about|against|for|with|to <5:@side|you|say|wait
    >5:undo|back|enough|help|make
takes|take|took|taking ..1 its|their|a|some ..1 time|weeks|while|months ..3 to|for|before|$|and <6:@side|you|your|sorry|not|never
    |should|i|we >7:@side|you|sorry
turnover|retention|recruitment|recruiting|hiring|understaffing ..4 is|are|has|was|have|been <6:@side >8:@side
nobody|people|youngsters|few|one|nowadays|candidates ..3 want|wants|willing|apply|applies|likes ..1 to ..1 work|for|do|these
    <4:@side|you
shortage|shortages|scarcity|dearth of ..4
lack of ..2 staff|hands|people|parts|time|space|drivers|chefs|nurses|resources|funds|funding|beds|stock|personnel|rain|snow <5:@side|your >6:@side|our|care|respect|communication|attention|courtesy
    |information|empathy|interest|explanation|warmth|answer|sorry
volunteers|volunteer|hobby|amateurs <6:@side|you|your|donation >7:@side|you|your|should
our|my|their|own spare|free time !slots <5:you|your|kill >3:your|you
run|made|built|managed|staffed|led by ..1 a|one|two|just|only|volunteers|students ..2
    person|people|man|woman|developer|volunteers|students|family|couple|handful <6:@side >6:@side|every
one|two|three|small|tiny|solo|single ..1 man|woman|person|people|developer|founder|indie ..1 band|show|team|operation|outfit|studio
    |project|business|shop <6:@side >7:@side|every|care
-- it took up, it brings, it is being rebuilt; a puncture, an attack; they were dealing with something else
@circ ..4!that|which|who|you|your|is|are took|take|takes|kept|keeps|needed|demanded|consumed|tied|occupied|brings|bring|brought
    |attracts|makes|means|leaves|left|pushed|pushes|drives|drove|held|hold|holds|eats|ate|hits|hit
    <8:@side|you|your|sorry >8:@side|you|your|sorry <3:last >6:people|you
is|are|was|were|been ..1 being|under|undergoing ..1
    redone|renovated|rebuilt|refurbished|painted|resurfaced|modernised|restored|extended|renovation|construction|refurbishment
    |repainted|scaffolding|maintenance|rewired <7:@side|you|your|sorry >8:@side|you|your|sorry|should
hackers|hacker|criminals|thieves|thief|vandals|burglars|ransomware|cyber|cyberattack|vandalism|sabotage|strikers|protesters|wasps
    |mosquitoes|flies|pollen <7:@side|you|your|sorry|saw|found >8:@side|you|your|sorry|should
through the roof|rooftop <4:water|rain|noise >3:terrace
@role|staff|we|i|team|colleague|she|he|they|everyone was|were|is|are|had ..2!not|never|now|sorry|currently
    dealing|attending|handling|tied|occupied|serving|treating|covering|travelling|abroad|busy|juggling|stuck|caught|called ..2
    with|to|up|another|other|an|several|abroad|and|away|in|on|both|two|behind|elsewhere <7:@side|you|your|sorry|not >9:@side|you|your|sorry
flat|burst|punctured|dead ..1 tyre|tire|tyres|battery|batteries <6:@side|you|your|sorry >7:@side|you|your|sorry
puncture|punctures|breakdown <6:@side|you|your|sorry >7:@side|you|your|sorry|communication
at ..1 the? mercy|whim|whims ..1 of <5:@side|you
no ..1 real|easy|known? cure|remedy|antidote|wand|shortcut|silver|getting|stopping|controlling|pleasing|guarantee|knowing|telling
    ..1 for|round|around|of|bullet|everyone|how|when|to ..2 <5:@side|you >6:@side|undo|you|should|treat|speak|run
    |behave|spend|start
everywhere|anywhere these|nowadays|right|at ..1 days|now|the|moment <5:@side|you
norovirus|influenza|flu|covid|corona|migraine|funeral|bereavement|maternity|paternity|quarantine|sickness <6:@side|you|your|sorry|loss
    >8:@side|you|your|should
intern|interns|trainee|trainees|apprentice|apprentices|newcomer|newbie|rookie|temps <6:@side|you|your|sorry >8:@side|sorry|should|trained <6:fair|kind|thanks
first ..1 day|week|month|shift|season|year|night|weekend ..2 with|on|in|at|of|as|behind|for|without <6:@side|your|you >7:@side|you|your|should
only ..3 empties|collects|delivers|comes|opens|visits|runs|leaves|ships|arrives|works|goes ..4 on|once|every|twice|at|from|when
    <5:@side|you|sorry >5:@side|should|sorry
as|being a|an ..2 business|charity|club|person|team|developer|outfit|company|startup|family|woman|man|volunteers|restaurant|shop|clinic ..1
    , ..1 i|we|one|it ..1 can|could|do|are|must|have ..1 not|only|limited|no|rely ..6 <5:@side >8:@side
dictates|dictate|sets|decides|decide|determines|governs|controls ..1
    the|by|on|our|what|how|whether|when ..3 <6:@side|you|should|good >7:@side|should <4:one|i|who
-- next to impossible; their second day; mistakes happen; luck was against us
nearly|almost|next|virtually|practically|well|close ..1 to? ..1 nigh? impossible <5:@side|made|you|your >6:@side|you
bear with us|me <7:please|while|thank >3:while <5:thank
on|in|into his|her|their|its ..1 very? first|second|third|fourth|last day|week|shift|month|days|weeks|hour <5:if|when|even
mistakes|accidents|errors|things|delays|slips|mishaps|it happen|occur|happens $ <5:should|not|how|why|when|that|sorry
weather|luck|fate|odds|gods|time|timing|stars ..3 not? ..2 side|against|cooperate|kind|favour|favor|play ..1 us|ball|$ <5:@side|you
@circ|subcontractor|vendor ..1 is|was|were|are ..1 the one|ones|party|culprit|culprits|reason|problem|cause|people|side
    ..1 who|that|behind|for|here|in|$ <5:@side|not >6:@side|but
fault|blame|responsibility|mistake|error|problem|cause|issue|slip ..2 lies|is|was|rests|lay|sits|originated|arose|came|comes|stems ..1
    with|of|at|in|from ..1 the|a|our|their|an ..2 @circ|subcontractor|vendor|bank|provider|courier|company|carrier|other|previous
    |manufacturer|software|platform|portal <4:not >5:but|@side >9:us|we
the fault|mistake|error|doing|responsibility|business of ..1 the|a|our|their|another <3:not|never >4:team|staff|us|ours|house
that|this|such|it is|was|are ..1 the|a|our|just|simply ..1 harsh|sad|hard? reality|truth|nature|state|trouble|way|fact ..1 of|with|in|it|things
    <4:not >7:@side
always|something|everything|constantly ..2 broken|breaking|missing|leaking|failing|wears|breaks ..2 <5:@side|you|your|sorry|is
    >6:@side|you|your|sorry
you|just|anyone ..1 try|imagine ..1 running|cooking|working|serving|standing|being|doing|managing|hiring|finding|keeping|answering <4:not|to|let
slip|slips|slipped|fall|falls|fell ..1 through ..1 the|our|$|and|net|cracks <5:@side|your|sorry|you|let >7:@side|your|sorry
hands|hand is|are|were|was ..1 bound|tied|full|forced|short
not ours|mine|our|up ..1 to|job ..2 clean|fix|repair|decide|control|give|change|answer|say|maintain|run|judge|open|move <4:you|should|why
single|lone|sole|only|one ..1 @role|person|colleague|girl|lad|man|woman|employee ..2 was|were|had|on|left|holding|for|to|in ..4
    <6:@side|you|your|sorry|open >8:@side|you|your|sorry <4:rather|leave|person
holding|hold|held|keeping ..1 the fort
hence ..4 <5:@side >9:@side|sorry|apologies|apology
given|considering|bearing ..1 how|the|that|our|what|in|all|such ..5
    few|little|busy|short|circumstances|conditions|situation|limited|pressure|volume|demand|numbers|shortage|weather|crowd|staffing
    |rush|resources|prices|cuts <6:@side|you|your >9:@side|you|your
which|that|this is|was why|because|how ..1 the|it|our|there|things|prices|some|a|waits|service|rooms|not ..6
    <6:@side|sorry|you|your|we >8:@side|sorry|you|your|we|i|being|changing
long|tough|hard|rough|stressful|hectic|trying|difficult|mad|manic|wild|exhausting|punishing ..1
    shift|day|night|week|evening|season|month|year|summer|winter|weekend|afternoon|run|stretch ..2
    for|and|behind|with|in|at|on|,|that|here|everyone|us|our|already ..4 <6:@side|you|your|sorry|after|such|journey|what >9:@side|you|your|sorry|children
    |wait <6:for|sorry <12:sorry
powerless|helpless|defenceless|stumped|overrun|oversubscribed|overbooked|underfunded|undermanned|shortstaffed|inundated
    <6:@side|you|your|sorry|feel|felt >8:@side|you|your|sorry
little|no|not|few|scant ..1!vegan|vegetarian|gluten much|real|other? choice|choices|option|options|alternative ..1 but|than|except|left|to <5:you|your|@side|people
    >6:you|@side
i|we|he|she|they|manager|chef|team had to ..1 cover|run|juggle|handle|close|cut|prioritise|prioritize|choose|cope|manage|improvise|ration
    |raise|reduce|limit|share|split|cancel|stretch|double <6:@side|you|your|sorry >8:@side|you|your|sorry|should
rough edges|patches|spots|ride ..3 <5:@side|sorry|you >6:@side|sorry
come|comes|goes|go|came with ..1 the|a territory|job|age|season|growth|popularity|location|price|building|package
with ..1 @number|only|so|just|half|too|such|all|everyone ..6 at|all|to|in|on|off|and|out ..3 , <6:@side|you|your|sorry|soup
    >9:@side|you|your|sorry <5:wait|order|queue
no other? !place|app @biz ..6 can|could|would|has|offers|offer|is|will|does <4:@side >8:@side|should
as|since|because we|the ..1 rent|share|lease|borrow|depend|rely|use|buy|source|outsource|import|hire|cook|make|do|are|work|operate ..8 ,
    <4:@side|sorry|soon|much|well|long >9:@side|sorry|should
(do as they please|mind of its own|mind of their own|works in mysterious|out of season|off season|low season|at this time of|time of
    year|time of day|day of the week|end of the month|end of the year|year end|tax season|flu season|exam season|school run|half term|term
    time|match day|market day|pay day|payday|black friday|new year|valentine|mother's day|mothers day|bank holiday|long weekend|last minute
    rush|last minute booking|walk in rush|queue of|backlog of|pile of|mountain of|hundreds of|thousands of requests|influx of|surge in|spike
    in|flood of|wave of|high volume|large volume|huge volume|unusual volume|volume of|sheer number|overwhelming number|record number
    |number of calls|number of orders|number of requests|number of guests|number of bookings)
    <6:@side|you|your|sorry|not|even|no|whatever|booked|wrong|paid >8:@side|you|your|sorry|excuse|matter|should
get|gets|got|is|are ..1 hectic|busy|crazy|chaotic|frantic|manic|frenetic ..2 around|in|at|on|during|before|after|here|when|and
    <6:@side|you|your|sorry|no|not|however|how|even >8:@side|you|your|sorry|excuse
small|tiny|little|family|young|new ..2 business|team|company|kitchen|crew|shop|restaurant|place|operation ..3
    not|only|limited|cannot|unable|struggle|no|without ..5 <5:@side >6:@side|excuse|care|reason
it was|is ..2 last|first|busiest|final|opening|closing ..1 day|weekend|night|week|hour|evening|saturday ..3 <5:@side|you|your >7:@side|you|your
    |sorry|excuse
rush hour <5:@side|you|even|not|no >6:@side|excuse|you
as|like you|one|anyone|everyone can|may|will|might|would|could|must ..1 imagine|appreciate|understand|guess|suppose|see <3:wish >9:sorry|@side|disappointed
one of those|these ..1 days|nights|evenings|weeks|things|situations|moments|shifts <4:you|your
only ..1 just? started|joined|began|arrived|opened|moved|graduated|qualified|arriving ..2
    last|this|yesterday|recently|week|month|days|on|in|with|that <3:story >6:@side|you
due|owing|thanks|because ..1 of|to ..1 a|an|some|the|technical ..2
    technical|mechanical|unexpected|sudden|unforeseen|staffing|logistical|computer|software|power|problem|issue|error|fault|glitch|failure|delay|breakdown
    |shortage|absence|illness|emergency|incident|accident|misunderstanding|external|temporary|circumstances|event|change|closure|increase ..2
    <5:not|never|no|wait >6:our|ours|@side|my
-- plain causes: caused by, because our printer was down, on holiday, overwhelmed, years to train
caused|triggered|explained|created|delayed|held|slowed ..1 up? by ..3 @circ|traffic|absence|illness|previous|supplier|airline <5:@side|not >6:@side
because|since|as ..1 our|the|my @circ|machine|printer|system|card|driver|supplier|manager|chef|boiler ..2 was|were|had|is|has|got|kept ..2
    playing|down|broken|offline|slow|acting|faulty|out|crashed|failed|jammed|late|ill|sick|away|off|stuck|overloaded <6:@side|sorry >6:@side|sorry|should
@role|manager|owner|boss|accountant|partner|husband|wife|team|half|head was|were|is|are ..1 all|still|both? on ..1
    holiday|leave|vacation|honeymoon|break|course|training|sick <6:@side|you|your >8:@side|should|you|sorry
overwhelmed|inundated|swamped|flooded|snowed|buried|drowning ..1 with|by|under|in <6:@side|you|your|felt|sorry >6:you|sorry|@side
supply|delivery|global|cold chain|chains|bottleneck|bottlenecks <4:your
previous|last|earlier|preceding|other ..1 client|patient|customer|appointment|job|flight|tour|class|event|meeting|party|booking ..3
    overran|overrun|overrunning|ran|running|late|over|longer <5:@side|you|your|sorry >5:@side|sorry|you
even the best ..3 run|runs|make|makes|have|has|break|breaks|go|goes|lose|loses|get|gets|need <4:@side
takes|took|needs|need ..4 years|months|weeks|time ..2 to ..1 train|learn|find|replace|hire|grow|build|repair|restore|develop <5:@side|you|sorry
as a ..1 start|young|new|small|local|tiny ..1 up|business|company|app|shop|club|place ..6 <4:@side >8:@side
(on its knees|on their knees|grow on trees|grows on trees|day job|big players|bigger players|big chains|big boys|sorting office|sorting
    offices|playing up|acting up|bad days too|what old|as old buildings|nature takes|mother nature|father christmas time|not getting any
    younger|wear and tear|act of nature|wrong place at the wrong|wrong side of luck|murphy's law|murphy law|law of averages|law of large
    |human factor|human nature|only have two|only got two|two hands|one pair|pair of hands|bottleneck|knock on effect|domino effect|chain
    reaction|chain of events|set everything back|put everything back|put everything behind|threw everything|thrown everything|behind schedule
    because|out of our hands|out of my hands|not within our power|not in our power)
    <6:@side|you|your|sorry|no >8:@side|sorry|you|excuse|should
to ..1 find|get|hire|keep|recruit|attract ..1 any? ..1 good|decent|qualified|reliable|skilled|trained|experienced|motivated ..2 <5:you|your|@side
    >5:you|@side
heat|cold|rain|weather|snow|traffic|strike|rush|wind|storm|humidity|crowd|match|holiday made|makes|slowed|kept|meant|forced
    everybody|everyone|us|things|it|the|people|all|our|matters ..4 <5:@side|you|your|sorry|even >7:@side|you|your|sorry|should
depend|depends|depended|dependent on ..2 provider|supplier|courier|weather|network|bank|season|demand|traffic|manufacturer|airline|others|partners
    |delivery|factors|carrier|operator|signal|weekday <4:you|not|must|should >5:@side|you
covering|standing|filling|stepping ..1 in? for ..3 colleague|sick|ill|someone|somebody|manager|chef|him|her|others|one|leave <5:@side|you
is|are|was|were ..1 solely|entirely|largely|partly|really? to blame <6:we|us|nobody|no|not|ourselves|i|you|who|only|alone|team|our >5:us|ourselves|we
accident|breakdown|fire|flood|burst|diversion|demonstration|parade|marathon|protest|roadblock|landslide|collision|derailment ..2
    on|in|at|near|upstairs|next|nearby|had|happened|caused|along|outside|that <6:@side|you|your|sorry|was|alarm >8:@side|you|your|sorry
energy|everything|ingredients|prices|rent|electricity|gas|fuel|materials|beef|butter|flour|oil|insurance|wages|labour|transport ..2
    become|became|got|gone|is|are|getting|has ..3 expensive|dear|costly|scarce|unaffordable|pricier|dearer|short <5:@side|you|your|sorry >7:@side|you|your
@role|cook|chef|manager|employee|driver|half ..3 quit|resigned|deserted ..3
@role|cook|chef|employee|driver walked out <5:@side|you|your >8:@side|you|your|sorry
not ..1 expect|expected|expecting|count|counted|reckon|reckoned|plan|planned|prepared|anticipated ..2 so|such|that|this|for|on|quite ..2
    many|much|rush|demand|crowd|run|guests|people|numbers|interest|orders|customers|success|response|turnout|visitors <6:@side|you|sorry|should >6:@side|sorry
everyone|everybody|all|they|half|people|guests ..4 at ..1 the same|once time|moment|$ <5:@side|your|should|sorry >6:@side|sorry
every|each|all|most|any ..1 @biz run|runs|gets|get|takes|take|needs|need|closes|close|falls|fall|loses|lose|is|are ..4 <4:@side >8:@side
mistakes|errors|things|delays|accidents happen|occur|arise|slip ..1 when|in|at|if|during|with|as <5:should|not|how|why
had|have|were|was ..1 just|only|recently|newly ..1 moved|switched|changed|migrated|started|joined|begun|taken|opened|arrived|installed|hired
    ..2 to|in|on|that|the|with|over|a|this|last <6:@side|sorry >8:@side|sorry|should|you
only|just one|two|a|single ..2 was|were|is|are ..1 working|open|available|running|manned|staffed|functioning|free <5:@side|you|sorry|window >8:@side|you|sorry <5:and
(bedding in|in the lurch|family emergency|printing error|clerical error|typing error|data error|fact of life|at the same moment|next door to us
    |bolt from|out of thin|spanner in|gremlins|gremlin|murphy|sod's law|sods law) <5:@side|you|your|noise|sorry >8:@side|you|sorry|woke|should
not|hardly ours|mine $ <5:fault|you|should
"""
