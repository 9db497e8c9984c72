"""Apologies that give nothing, by structure: on a condition, for the person's feelings, taken back before (rule T3).

These warn: some of them are clumsy regret, and an approver sees which.
"""

HOLLOW = """
-- regret for how the person sees or feels it
shame|pity|regrettable|unfortunate|sad|saddening|disappointing|sorry|regret|saddened|disappointed|apologise|apologies ..2!were|a that? ..1 you|anyone|someone ..2!were|had|should|could|are see|sees|saw|view|viewed|feel|think|thought|believe|chose|took|take|interpret
    |interpreted|perceive|perceived|consider|regard|look|find|felt|decided|prefer|preferred|want|wanted ..2
    it|this|that|the|things|us|to|so|like|differently|our|fault
    <6:understand|can
    >9:cold|ignored|unwelcome|dirty|waiting|hair|locked|closed|late|unheard|wrong|broken|rushed|alone|missing|table|room
    |let|nobody|empty
@sorry|shame|pity|sad|regret ..2 that|about|for|if? your ..1
    expectations|standards|hopes|perception|impression|feelings|view|opinion|idea|memory|recollection|reaction|taste|tastes
    |disappointment|dissatisfaction|unhappiness|mood|day|dreams <4:understand
    >8:met|fell|short|let|us
@sorry ..2 that|if|about? you|anyone seem|seems|seemed|appear|appeared|happened|happen ..1 to|unhappy|upset|offended|dissatisfied
    |annoyed|unable|so
@sorry ..1 that? you|this ..1 did|were|was|are|is|do|have|could not ..2
    like|appreciate|care|agree|understand|fancy|impressed|keen|convinced
    |suited|see|share|warm|take|thrilled|fan|fully ..1!your|to ..1 with|by|it|the|our|using|this|of|what|that|for
    <4:understand >9:should|warm|cold
@sorry ..2 you ..3 feel|felt|find|found ..2 necessary|obliged|compelled|entitled|need|appropriate|fit
@sorry|regret ..3 if|that|my|how ..5 came|come|comes|sounded ..1 across|over ..1 as|to|that|like|this|$ !cold|rude|brusque|short|unkind|harsh <5:not >6:nobody
@sorry ..2 that? you misheard|misjudged|misremember|overreacted|took|mistook|imagined|assumed|jumped
@sorry ..1 that? ..1 not? ..1 everything|things|it|all|we ..3 not? ..2 your way|liking|standards|satisfaction
    |perfection <5:let >4:fell
@sorry ..1 that? you ..1 did not ..1 enjoy ..1 using|eating|waiting|paying|being|having|our|what|following|queueing|sharing
@sorry ..1 that? you were|are not ..1 happy|satisfied|pleased|comfortable with|about|by !your|our
-- on a condition
@sorry|apologies ..1 if|should ..1 that? my|our|we|i|the|there|a|an|any|some|one|anything|you|this|it ..9
    <5:let|contact|hesitate >9:please|contact|write
^ if|should|assuming|supposing|insofar|wherever ..12!please|call|write|contact|would|email|let|tell , ..2 we|i|my|our|then|that
    ..4 @sorry <2:what
^ if|should ..12!please|call|write|contact|would|email|let|tell , @sorry
to the extent|degree that ..9
if ..2 genuinely|really|truly|honestly|actually ..2 feel|felt|believe|believed|think|thought|was|were|is|happened
    <4:know|see|find|wonder|ask|understand
@sorry ..9 if that|this|it ..1 is|was|really|helps|makes|counts|did|happened|matters <5:ask
@sorry ..3 any|whatever ..2 you|may|might|that|this ..2 feel|felt|think|experienced|have|perceived|caused|occurred
-- taken back
^ whilst|while|although|though|much|albeit|despite ..3!you ..1 am|are|is|do|as|being? ..1 @sorry ..9 ,
as ..1 much|sorry as we|i ..2 @sorry|am|are <3:just
@sorry|apology|apologised|apologized|apologising ..2 about|for|that ..8 , ..1 it should|must|has|needs|ought ..2
    said|noted|stressed|added|pointed|remembered
@sorry ..9 , ..1 just|only|merely|simply ..2 not|that|can|cannot|no ..2 agree|accept|see|true|right|possible|help|believe
@sorry ..4 just|simply|really can|do not ..1 agree|accept|see|believe|recognise
@sorry ..12 , even|if|despite|regardless|while|albeit|whereas ..1 though|if|it|we|you|this|that|our|the ..4
    not|only|was|were|is|did|had|nobody|no|others|never|have|should <5:ask|wait >6:still|wrong|fault
already|repeatedly|twice|times|once apologised|apologized ..1 for|to|at|on|and|in|several|already <6:nobody|not|should
you|guest|customer ..1 have|has|had|did|was|were|got|received ..3 apology|apologised|apologies ..2
    at|on|already|from|and|in|there|then|by <5:not|never|should|nobody|wait|deserve|why|sorry|while
    >6:not|never|should|late|enough|empty
what more|else ..1 can|could|do|should|would you|we|i ..3 say|do|want|expect|than <4:ask|know
sorry|apology is ..1 all|as|the ..2 you|good|best|get|can|we|i
@sorry ..1 for|that ..1 we|i|you|being|having|trying|doing|following|wanting|telling ..2
    trying|doing|following|wanting|telling|enforcing|sticking|caring|expecting|believing|charging|asking
    ..1 to|our|the|for|that|people|you|my ..2 do|earn|live|run|rules|job|law|truth|care|help|keep|work|standards|policy
     >12:should|wrong|twice
hardly|not|nothing ..1 something|anything|much|worth|need ..1 to|that|we|i ..3 apologise|apologize|apologising|sorry
    <4:enough|you|did|why
(for what it is worth|for what it was worth|if it makes you|if that helps you|if that makes you|if it helps|as a courtesy|out
    of courtesy|as a formality|to keep the peace|for the sake of peace|be that as it may|agree to disagree)
    <2:we <4:giving <2:the
-- to whoever may have been; for our honesty; for so small a thing
@sorry ..2 to anybody|anyone|those|whoever|everyone|all|any ..5 may|might|felt|feel|feels|think|thinks|took
@sorry|regret ..1 that? our|the|a|an|such|this|one|few|some ..2
    honesty|rules|policy|principles|truth|minor|tiny|slight|trivial|few|small|little|short|candour|directness|humour|quality
    |popularity|success ..5 you|your|hurt|upset|spoil*|ruin*|became|offend*|was|were|caused|caus* <4:not >7:should
(such a big deal|such a big issue|such a big thing|such a problem for|such an issue for|such a drama|so much to you|that much to
    you|bothered you so|bothers you so|bother you so|upset you so|hit you so hard|hit you that|so personally|so much
    weight|weigh so heavily on you) <6:our|we|fault|why|understand|not >5:we|our
^ fine|okay|alright|well|there|right , ..1 we|i|are|am? ..1 @sorry
apology ..4!owed|deserve|late|not you|that ..3 want|after|need|looking|wanted|expect|expecting|craving|demand ..3 <4:what
    >5:deserve
consider|take|have|treat it|this|that|yourself|yourselves ..1 as? given|said|done|apologised|apologized|apology
apologise|apologize|sorry ..1 for|about ..1 your ..1 feelings|mood|expectations|misfortune|confusion|mistake
    |misunderstanding|choice|reaction|taste <4:not
position|unable|mood|frame ..3 to|of ..1 enjoy|appreciate|see|understand|mind|recognise <6:we|our|i >6:our|we
@sorry ..1 i|we guess|suppose|think|imagine|presume|believe|dare <3:how
@sorry ..12 , yet|still|then|mind|only|so|everyone|others|most|many|everybody|all ..1 so|did|we|the|our|others|not|it|you|guests|people
    |else|of|had|were|was|are|have  >5:@side|should|fault|wrong|@sorry
@sorry ..3 in|on case|event|off|assumption ..1 that|of|chance
@sorry !is that|for|if|about? a|some|one|the|such|any ..1
    bit|little|few|small|single|mere|couple|slight|minor|tiny|speck|drop|hint|touch|joke|trifle|moment ..8 <5:not >8:should
@sorry|unfortunate|shame|pity|sad|regrettable ..9 you choose|chose|decided|prefer|preferred|elected|insist|insisted|wish|wished|want|wanted
    ..1 to|on|not <6:if|when >7:tell|told|help
@sorry|unfortunate|shame|pity|sad|regrettable ..3 you took|take|taken|read|got|misread|missed ..4 wrong|way|heart|joke|badly|personally
    |seriously|point|offence|offense|literally|amiss
would|could|should|might ..1 gladly|happily? ..1 apologise|apologize ..2 if|but|when|once|only|were <5:we|have|staff >5:please
apologies|sorry for ..1 not|being|having ..1 being|having|a|perfect|psychic|born|able|rich|mind|superhuman|machines|robots
    ..2  >9:you|your|told|there|answer|should
-- regret for an opinion; in case; how unfortunate; but
@sorry|regret ..5!made|make|makes|let you|anyone|somebody ..1 still|now|also? believe|consider|think|feel|find|deem|regard|perceive|suppose|reckon|assume|imagine|suspect ..3
    <6:why|let|understand|when|how|what >7:free|unheard|cheated|ignored|twice|us|why >4:let|down
apology|apologies|sorry|apologise|apologize|regret ..6 in|on case|event|off|assumption
how|most|rather|very|so|quite|truly|really|it ..1 is|was? ..1 unfortunate|regrettable|sad|curious|strange|odd|disappointing|sorry|pity|shame ..1
    that|when|if|you ..1 you|anyone|somebody ..1 felt|feel|think|thought|saw|see|took|found|find|believe|chose|had|got|left|came|did|were|expected
    <4:sorry|how|understand >9:wait|waiting|we|cold|twice|late
@sorry ..2 that? our ..1 little|humble|small|modest|simple|poor|tiny|lowly|honest|plain|ordinary|quiet|quaint
@sorry ..9 , but|though|although|however|yet|only|still !we|i|thank|glad|please|your|you <5:not >9:@side|glad|thank|enough|excuse
    |wrong|apologise|should|fault|word|mean
our|my|have|deepest|every ..1 sympathy|sympathies|condolences|pity  >6:loss|passing|bereavement|family
@sorry|regret ..4 you ..1 somehow|apparently|supposedly|seemingly|evidently|presumably|allegedly|clearly|obviously
came|come|went|got|walked|left ..1 away|home|off ..1 with ..4 impression|feeling|view|idea|opinion|negative|bad|wrong|notion <3:should
    >7:deserve
@sorry|shame|pity|regret ..3 you|anyone|guests ..1 did|do|could|have|failed ..1 not|to ..1 get|understand|see|catch|appreciate|take ..2
    joke|irony|point|message|idea|concept|humour|humor|wit|charm|appeal|reasoning|logic|policy|rules <4:we
@sorry|regret|pity|shame ..4 you ..2 had|have|got|formed|gained|hold|took|received ..2 different|wrong|other|another|such|negative|bad|poor|that|this|mistaken
    impression|view|opinion|idea|perception|feeling|picture|expectation|expectations <4:we
@sorry ..1 that? our standards|style|taste|concept|menu|policy|prices|rules|ways|approach|humour|values|methods|portions ..3 not ..2
    meet|match|suit|fit|please|agree|satisfy|appeal|live ..2 yours|your|you|everyone|to
-- it was "perceived", "received", "not for everyone", "certainly not intended"
@sorry|unfortunate|shame|pity|regrettable|saddens|sad|disappointing ..12 was|were|is|are|being|been ..2
    perceived|experienced|received|mistaken|judged|interpreted|viewed|construed|misread|misheard|misconstrued|understood|taken|felt|seen ..2
    as|to|too|otherwise|for|differently|that|like|so|wrong|wrongly|complicated|cold|unpleasant  >8:@side|should
@sorry|saddens|unfortunate|shame|pity|regrettable ..6 not ..2 for|to|with|by|appreciated|understood ..1
    everyone|everybody|all|understanding|taste|tastes|liking|some|appreciate <5:let >7:available|open|should
@sorry|saddens|unfortunate|shame|pity|regrettable ..4 few|some|certain|one|many|several|more ..2
    guests|users|people|customers|visitors|patients|members|clients|readers|audience ..3 not|longer|too|find|little|struggle|sensitive
    <4:let >6:should|we|us
certainly|surely|definitely|never|obviously|naturally|absolutely not? ..1 intended|meant|intention ..2 <5:were >5:should >4:leave|make
@sorry|apologies|regrets ..3 whoever|anyone|anybody|those|whomever|somebody ..3!made|make|it felt|feels|feel|took|was|were|might|may
extent|degree ..1 that? they|it|this|you|any|we ..1 are|is|was|were|feel|felt|may <3:a
only express|offer|voice|convey ..2 regret|regrets|apologies|sympathy <5:want|like
@sorry ..2 that? you|your ..1 had|came|held|arrived|started ..1 with? ..3 expectations|hopes|ideas|demands|standards <4:if >6:we|let|met
@sorry ..2 that? you|anyone felt|feel|were|are ..1 so|too? ..1 offended|insulted|attacked|provoked|threatened|bothered|triggered|irritated|affronted
    ..1 by|at|about|over <5:made >5:rude|staff|colleague|shouting
@sorry ..1 that? ..1 that|this|it is|was ..2 how|what ..1 you ..1 remember|see|saw|took|understood|heard|felt|feel|think|choose|chose|call|experienced
    |perceived|perceive|read|interpret|describe <5:how|we
unhappy|dissatisfied|displeased|disappointed|unimpressed with|by|about ..1 what is|was|many|most|others ..6 <4:we|not
not ..2 to|meet|match|reach ..1 your ..1 high|exacting|own|exceptional|particular|special|personal|very ..1 standards|expectations|taste|liking|demands
^ pity|shame|sad|regrettable|unfortunate ..2 you|your ..6 >9:wait|cold|we
our|my idea|definition|understanding|notion|concept|sense|standard|view|taste of? ..5 differ|differs|differed|different|not|other  >8:@side|enough
"""
