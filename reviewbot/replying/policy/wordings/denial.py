"""Denial in English (rule T2): not true, never happened, nobody else, our records, we did nothing wrong."""

DENIAL = """
you were|are ..1 always? treated|served|received|greeted|handled|looked|welcomed ..3
    with|respectfully|politely|kindly|professionally|fairly|courteously|correctly|properly ..1
    respect|courtesy|care|at|all|by|kindness|professionalism|patience|in <4:should|sorry|wish|deserve|not|how
reviews|ratings|facts|awards|numbers|figures|customers|guests|record ..2 speak|speaks for itself|themselves
that|this|it|such does not @adv? happen|occur here|in|at|with <6:sure|ensure|that|so|see|want
would|could|can never ..1 behave|speak|talk|act|treat|shout|insult|ignore|serve|lie|cheat|swear|do|use|sell|charge
    |send|refuse|leave|throw <3:you|who >3:want
nothing like|of|similar ..2 occurred|happened|took|was|has|ever|been <3:there
nowhere near|close <4:we|our|us|fell
followed|observed|adhered|complied|kept|stuck|respected|applied ..3 procedure|procedures|rules|protocol|protocols
    |guidelines|standards|regulations|policy|law|recipe|steps|instructions
    <3:you|not|should|have-to >5:but|forgot|yet|still|should
no|not-the issue|issues|complaint|complaints|problem|problems|trouble ..1 with|about|from|at|on ..4
    else|before|that|ever|others|other|night|evening|day <5:had-we|make|so
(in all fairness|in all honesty|when all is said)
no problem|problems|issue|issues at all|whatsoever|with
on duty|shift|site|present ..4 and|so ..1 nothing|nobody|no|saw|can|did|there
professionals|professional|trained|experienced|qualified ..1 and|who ..1 would|do|never|always|know ..1
    never|not|always|how
evidence ..3 shows|suggests|says|speaks|otherwise|contrary
it|this|that did not @adv? happen|occur|go ..1 the|like|as ..1 way ..2 you|describe|described|say|said
did not ..1 happen ..3 you ..1 describe|described|say|said|claim|suggest
confident|certain|convinced|satisfied|adamant|positive ..1 that? ..1 our|we|the|staff|all|everything|nobody|no ..4
    correctly|acted|right|did|followed|properly|professionally|was|were|correct|rules|behaved|handled <4:not
did|do|does exactly|precisely what|as ..4 <2:not >6:not
no rules|rule|laws|law|standards|procedures|regulations|policy ..2 broken|violated|breached|infringed
not ..1 match it|this|that|reality|what|ours
your ..1 facts|dates|figures|numbers|information|details|times is|are|was|were ..1
    wrong|incorrect|inaccurate|off|mistaken|false
not a single|one ..6 reported|complained|said|mentioned|noticed|raised|experienced <3:should
been|was|were ..1 cleaned|checked|inspected|serviced|tested|replaced|disinfected|refilled|maintained ..5
    before|prior|that|earlier|the <6:should|not|never|if|sorry >4:should
prices|price|fees|charges|rates ..1 are|is|were|was ..2!not|too fair|competitive|reasonable|justified|transparent
    |low|average|normal|moderate <4:should|not
none of this|that|it|what|which ..5 true|happened|accurate|correct|real|so|place >5:should
your room|meal|food|order|table|steak|dish|soup|plate|parcel|bill|invoice|drink|service|delivery|car|appliance|phone
    ..1 is|was|were|are ..2!not|never|no|far|less|left|to|as @fine <5:should|want|aim|hope|sure|until|if|when|sorry
    |ensure|deserve|how|whether >9:should|missing|yours|yet|poor
can not ..1 explain ..2 your|this|what|that|how
your|this|the|his|her ..1 recollection|memory|perception|interpretation|assumption|assumptions|portrayal|depiction
    |characterisation|accusation|narrative|timeline ..1
    is|was|are|were|does|of|may|seems|differs|that <4:understand|respect-what
nothing of the|that ..1 sort|kind|took|happened
we|i|must ..1 doubt|question|challenge|dispute ..2 that|this|very|your|whether|what|if|it
    <3:not|no|without|beyond|never
with ..2 all? ..1 due? respect ,
with all? due? respect that|this|you|your|we|i
frankly|honestly , ..1 we|you|your|this|that|the|it|i ..3 think|is|are|find|not|your|do|believe
afraid ..1 that? ..1 your|you|this|that|we-must ..3 is|are|was|not|must|have|recollection|were|did <1:not
your ..1 expectations|standards|attitude|taste|tastes ..3 is|are|were|was ..2
    the|issue|problem|too|unrealistic|reason <4:meet|met|match|not
makes|make|made no sense
(does not make sense|do not make sense|hard to make sense|does not add up)
different view|opinion|perspective|recollection|memory|picture|version|understanding|impression of|on|about|than|from
we|i ..1 do|would|can|could not|never|hardly ..1 see|call|describe|consider|say|regard|think ..1
    it|that|this|five|ten|# ..3 that|way|long|a|an|as|so|wait|minutes
we|i consider|deem|regard|judge ..3 complaint|review|criticism|claim|comment|comments|matter ..2
    unfounded|closed|unfair|settled|unjustified|unreasonable|resolved|without
we|i see|saw|view|remember|recall it|this|that|things|events|matters ..1 differently|another
in our|my ..1 opinion|view|experience|eyes ..4 <4:not
this|it|that|there|such ..1 has|have|had never @adv? been|happened|occurred|existed|come ..2 <3:should|you
this|it|that|there ..1 has|have|had not|never ..1 happened|occurred|been before|once|ever
(no one|nobody|no guest|no customer|no one else) has|have|had ..1 ever|before
in|all ..2 our|my|these|twenty|ten|#|many years ..2 of|here|in|we|i|,|never ..3
i|we have ..2 worked|been|run|owned|managed|served ..8 years ..6 never|without|not|single
# years ..6 never|without
have never ..1 seen|had|heard|received|found|served|known|met|encountered <2:you|should >2:you|so|more
there is|was|are|were|has|have ..1!nothing|reason no ..1 bug|bugs|fault|faults|error|errors|issue|issues|defect
    |defects|problem|problems|mistake|delay|noise|smell|mould|dirt|mouse|mice|insects|cockroach|bedbugs
    |misunderstanding|discrimination|charge|overcharge|mention|complaint|complaints ..1
    with|in|at|on|from|that|anywhere|whatsoever|about|$ <4:should|make-sure|ensure|if|until|so|want
found|find|see|saw|detected|identified|discovered|reported ..1 no|nothing|zero ..1
    fault|faults|bug|error|errors|issue|issues|defect|problem|problems|wrong|evidence|irregularities|trace|mistake
    |sign|damage|delay
    <3:could-you|not|sorry >4:when-you
done|made|handled|cooked|cleaned|processed|prepared|carried|served ..2 by|to|according ..1 the|our
    book|rules|standards|letter|standard|specification|recipe|procedure|guidelines|protocol <5:should|not
our|my|the|all|everything|it|they ..3!rating|praise|review|words|should|must|to|want|if|until|when|not|never|ought
    |can|could|that|which|who|be|would|will|you-are|you|we|i
    is|are|was|were ..2!not|never|no|far|less|anything|hardly|supposed|meant|to|being|nothing|neither|should|half|as
    |n't|made|left @fine <5:should|want|aim|hope|sure|expect|wish|until|if|when|sorry|ensure|deserve|how|that
    |whether|not|needs|glad|happy >9:should|missing|yours|yet|poor
    >2:but|to|and-yet|enough|only|when|until|for-all|if
our|my|the|your ..2!should|must|that|which|you|we|not|no|when staff|team|waiter|waitress|waiters|rooms|room|food
    |kitchen|chef|prices|portions|portion|hygiene|service|drivers|products|soup|steak|fish|bathroom|toilets|beds
    |courier|app|system
    ..1 is|are|was|were always|never|perfectly|absolutely|very|extremely|highly|known|famous|completely|well|fully
    ..2!not @fine|trained|known|famous|busy|praised|rude|dirty|late|cold|unfriendly|stale|old
    <5:should|want|aim|hope|sure|expect|wish|until|if|when|sorry|ensure|deserve|not|disappoint|frustrat
hygiene|safety|food|our|health|overall ..2 rating|score|grade|average is|of|at|was ..3 #
rating|score of ..2 #|five|nine|ten|eight ..2 out|stars|/
you were|received|got|had ..1 served|seated|attended|helped|given|offered|treated|answered|exactly|greeted|billed
    |charged|informed|delivered ..2!not|never|only|the|late|wrong|without|like
    promptly|quickly|within|politely|correctly|properly|immediately|courteously|professionally|fairly|swiftly
    |exactly|fast|respectfully|accordingly|warmly|on-time|what <4:should|sorry|wish|deserve|ought|like|that
you received|got|had|were-given|paid exactly|precisely|just what ..1 you <4:should|not
delay|wait|difference|noise|queue|charge|problem|issue|incident|damage ..1 was|is|were ..2!not|never|too
    minimal|small|short|slight|minor|normal|negligible|reasonable|usual|tiny|unavoidable|expected|marginal|standard
    <4:should
portion|size|price|wait|temperature|room|amount|time|volume|dish ..2!should was|is|were ..2!not|never|no the|our|a
    ..1 normal|usual|standard|same|regular|correct|right|average|typical <4:should|not
plates|plate|glass|bowl ..1 came|were|was|went|returned ..1 back? empty|clean|finished <4:should
one of our ..1 most popular|best|finest|nicest|largest|top|favourite|loved ..2
you|and ..1 waited|sat|stood|queued ..2!for-over|over|more|at-least|far|too|for|an|almost|nearly
    #|eight|five|ten|six|seven minutes $
looked|look|watched|checked|reviewed|consulted|viewed ..2 camera|cameras|video|footage|cctv|tape|tapes|screen
    |recording|logs|log|till <4:you
they|people|guests|customers|everyone|all ..1 leave|leaves|left|go|went|are|seem|come|return ..2!not|un|should|hungry
    happy|satisfied|delighted|smiling|pleased|content <6:want|hope|like|should|so|aim|wish|that|if|see|when >3:to
hundreds|thousands|dozens|many|plenty ..2 people|guests|customers|meals|orders|covers|users|clients ..1
    a|each|every|per|daily|day <5:should|but|not
nobody|no-one|one|none ..1 was|were|is|has-been|is-ever ..1!able|there|here|at|in|on|around|on-hand|available
    rude|unkind|unfriendly|impolite|dismissive|aggressive|ignored|mistreated|turned|refused|overcharged ..2
    <4:should|so|sure
checked|spoke|spoken|confirmed|verified ..2 with ..3 staff|team|everyone|waiter|them|colleagues|manager|chef|driver
    ..1 and|who|that ..1 nobody|no|they|all|everyone|he|she|none|it|there
contrary|opposite ..1 is|to ..1 true|what|your
(your plates came back|by all accounts|as a matter of fact|let me be clear|let me assure you that nobody|let me
    correct|let me set|i must correct|must correct|have to correct|need to correct|must clarify|wish to clarify
    that|would like to clarify that|want to clarify that|i would dispute|take issue with|took issue with|have to
    disagree|must disagree|cannot agree with|can not agree with|beg to differ|not our experience|not my
    experience|not our view|not my view|hard to believe|news to us|news to me|first we have heard|first i have
    heard|first we hear|simply wrong|plain wrong|factually|out of context|one sided|half the story|only one
    side|other side of the story|both sides of the story|missing from your review|leave out|left out of your|failed
    to mention|fail to mention|forgot to mention|forget to mention|neglect to mention|neglected to
    mention|conveniently|you do not mention|you did not mention|you omit|you omitted)
    <5:menu|our-menu|we|website|bill
your|this ..2 @review ..3 one sided
the review|reviews|comment|comments|criticism|claim|claims|rating ..3!our|we|on|you is|are|was|were ..2!not|why
    misleading|inaccurate|unfair|incorrect|wrong|false|untrue|biased|unjust|harsh|unreasonable
everyone|everybody|anyone|others|guests|people|customers|party|table|friends|companions ..4 seemed|appeared|looked to
    enjoy|like|love|be-happy
our|the|your ..2!should|must|if|want was|were|is|are perfectly|absolutely|completely|spotlessly|always|entirely
    |impeccably|beautifully|freshly ..1 @good|cleaned|checked|prepared|maintained|tested
    <4:should|want|when|if|sure|make|ensure|until|hope >2:welcome|right|here|but|to
^ sorry , our|the|we|this|that|but ..3 never|always|only
hundreds|thousands|dozens of ..2 five|happy|satisfied|positive|loyal|# ..2 star|reviews|guests|customers|ratings
-- it is not so
that|this|it|which|review|story|claim|statement|account|comment|description|version|comments|claims|you|what @adv?
    is|was|are|were|wrote|said|describe ..1
    not ..2 true|accurate|factual|truthful|case|possible|honest|justified|representative|happened|factually
    >3:to|of|acceptable|enough
that|this|it|such|what ..5 did not @adv? happen|occur|take >3:as|should|again|here|for
never @adv? happened|occurred|took <6:should|ought|have|had|if|wish|can|must|please|that|which|this|it >4:again|first
^ that|this|it|no never happened|occurred >2:again
no such thing|incident|event|conversation|booking|problem|behaviour|behavior
not ..1 what|how|way ..1 it|that|this|things|events? ..1 happened|went|occurred|transpired|unfolded >2:to
not how|what|the i|we|our ..2 remember|remembers|recall|recalls|saw|see|experienced|know
untrue|unfounded|baseless|groundless|falsehood|falsehoods|unsubstantiated|unwarranted|fabrication <6:our|we
inaccuracies|exaggeration|exaggerations|exaggerate|exaggerating <5:our|we|not|menu|website|without|no
exaggerated <6:our|we|not|menu|website|photo|photos|without|no|picture|advert >2:the
your|this|these|such ..2 @review ..5!our|we|is|fair|how|that|website|menu @be
    ..4!not|what|why|how|helping|never|going|looking|our|we|right|sorry
    misleading|inaccurate|unfair|incorrect|wrong|false|untrue|biased|unjust|harsh|unreasonable|unjustified|unhelpful
    |nonsense|invalid|absurd
    |inconsistent|implausible|incomplete|subjective|ridiculous|fiction|disappointing|hurtful|offensive|unacceptable
    |lies
unfair|unjust|misleading|inaccurate|incorrect|false|one-sided|unreasonable|harsh|biased|untrue|unjustified|hurtful
    ..2 @review <3:not|our|no|we
we|i|management ..3!not|never|nobody|will|if disagree|dispute|deny|refute|contest|differ <3:not|never|cannot|nobody
we|i|must|to ..2 reject|challenge|rebut|contest|refute|dispute your|this|these|every|any|that|the|all|such >4:our
beg|begs to differ
in disagreement
not ..2 accept|accepting ..2 your|version|criticism|claim|claims|accusation|accusations|allegation|allegations
    |statement|comment|comments|blame|review
    |characterisation|characterization|account|this >4:good|enough|from|ourselves
refuse|refuses to accept|believe|take|acknowledge
not ..1 agree ..2 with ..2 you|your|what|this|that|how|everything|all|assessment|the >2:more
not ..1 recognise|recognize|identify ..3
    restaurant|hotel|place|experience|business|picture|description|shop|store|service|situation|events|evening
    |ourselves|this|company|app
    ..2!we|our you|review|described|describe|portray|paint|given|from|your
not ..1 think|believe|feel|consider that? you were|had|are|was|have >2:right
not ..1 think|believe|feel|consider that? it|this|that|the|our|your ..3!good|enough|acceptable was|is|were|are
    ..2 fair|accurate|true|right|dirty|late|cold|rude|expensive|overpriced|our|long|slow|bad|wrong|correct|justified
    |small
-- nobody else, always, never
nobody|one|guest|customer|user|diner|person|client|guests|customers|anyone|people|patients|passengers else
    ..2!should|deserves|must|has-to @complained >4:through >3:to|but
^ no other ..3!should|must @complained
no other @people|table|tables|reviews ..2!should|must @complained
none of the|our other? ..3!should @complained
no one|body|guest|guests|customer|customers|people ..3!should|must|deserves|to
    complain|complained|mentioned|reported|raised|objected|noticed
not one|single|any|a ..3 complain|complained|complaint|complaints|problem <3:should|is|that
you|this|yours|yours|it are|were|is|was ..1!not|never first|only ..2
    person|customer|guest|complaint|one|user|client|negative|bad|who|to|visitor|diner|review|time
^ no|first|you only? customer|guest|person|one ever
first|only ..1 time|complaint|negative|bad|review|one ..2 that? we|i|anyone|anybody|somebody|someone|our ..3
    heard|hear|received|had|have|been|complained|got|seen
first|only complaint|negative|bad ..3 in|we|ever|about <4:not
we|i|our|business|restaurant|hotel|which|that|team|this|and has|have|had|having? ..1 never|not
    ..3!want|should|meant|wanted|wish|like|let|ignore|leave|hide
    complaint|complaints|problem|problems|issue|issues|trouble|incident|incidents
    <3:should|you >4:go|unanswered|unheard
we|i|our|business ..1 have|has|had never ..2!been|meant|wanted|intended
    had|received|heard|experienced|seen|encountered ..3 like|such|any|anything|a|this|that|single
without ..1 single|any|one ..2 @problem <5:should|want|hope
never had ..2 @problem|anyone|anybody|customer|guest
@people|table|reviews|ratings|diners|party|one ..1 else|next|around|beside ..4!should|to|can|will|deserves|not|who
    |how|feel @good
    <5:want|hope|like|should|so|for|wish|one|need|sure|share|if >3:to
other|everyone|everybody|anybody|all|thousands|hundreds|majority|countless|plenty|dozens ..1 else|of|the? ..3
    @people|party|reviews|diners|table|tables|else ..4!should|to|can|will|not|deserves|must
    @good|say|says|manage|find|found|agree|disagree|differently
    <5:want|hope|like|should|so|for|wish|if|we >3:to
most @people ..2!should|can|will|to|not @good|agree|manage|find|seem
thousands|hundreds|dozens|plenty of ..2 happy|satisfied|five|positive|loyal|#|reviews|guests|customers
    <3:to|for|serve|welcome|we
happy|satisfied ..2 @people ..3 otherwise|differently|disagree
#|five star|stars review|reviews|ratings|rating tell|say|show|speak|prove
works|worked|is|was|runs|working ..2 fine|well|perfectly|great|good|correctly ..1 for
    everyone|everybody|most|others|other|all|us|millions|thousands|me
@people|table|party|friends|husband|wife|companions|partner ..5 praised|complimented|raved|loved
    <4:when|that|sorry|glad|happy >3:not
-- in fact, the truth
in fact you|your|they|there|nobody|it|the|no|everyone
^ actually|really you|your|the|it|our|there|nobody|no|that >5:should|deserve|deserved
you actually|in ..1 were|had|waited|received|got|said|told|came|arrived|left|ordered|did|chose|asked|paid
    >3:to|wrong|cold
the truth|reality|facts is|are ..1 that? you|your|the|rather|quite|very|different|they|there|nobody|somewhat|no|our|it
    ..3!waited|hour|we|deserved|let|had|failed|should|were
the|your facts|reality|truth is|are|was ..2 different|otherwise|differently|simple|clear
record|facts straight
for the record
stick|look|get|let|here ..3 facts
contrary to ..3 what|your|the|popular|this|you
on the contrary
let us be clear|honest|realistic|fair|frank|precise
to be clear|fair|precise
alleged|allegedly|purported|purportedly|supposedly <4:take|took
so called
your|these|those|such|this|serious accusation|accusations|allegation|allegations|insinuation|insinuations|claims
    <5:take|taking|takes|took|about
    >2:seriously|serious
your claim|claims|assertion|allegation|accusation that|of|about|is|are|was|were|regarding
correct|rebut|address ..1 some|few|several|one ..3 points|inaccuracies|errors|statements|claims|things|mistakes
    |misconceptions
correct|clarify ..2 inaccuracies|statements|claims|misconceptions|falsehoods|misunderstanding|record
not ..1 accurate|true|correct|right|fair to say|claim|state|suggest|call|write
truth|merit|substance|basis in|to ..1 what|your|this|these|the|that <3:no
there is|was no|little ..1 truth|basis|merit|substance|evidence|proof
no|any evidence|proof|grounds|indication|substance of|that|for|to ..4 <3:need
-- we find it hard to believe
find|found|is|was|seems ..1 it? ..2 hard|difficult|impossible|tough ..1 to @adv?
    believe|imagine|fathom|credit|comprehend|accept
    >3:how|what|words|more|worse|anything >1:such
find|found ..3 strange|odd|surprising|curious|puzzling|unlikely|unfair|funny|suspicious|implausible|interesting
    |regrettable|remarkable
    <3:sorry|you|if|how|not|to >2:to
find|found ..3 hard|difficult to believe|accept|understand
strange|odd|curious|suspicious|surprising|funny|interesting ..1 that|because|how|since ..1 you|your|the|nobody
baffled|puzzled|perplexed|bewildered|mystified|astounded|astonished|flabbergasted <4:you|left|must|have|sorry|guests
surprised|confused|shocked|amazed|stunned|taken-aback|disappointed ..1 by|at|with|about ..2 your|this @adv?
    @review|tone|attitude|behaviour
surprised ..3 hear|read|see|receive|learn ..2 this|your|you|such|a|that
    ..12 as|because|since|given|considering|when|that|but ..1 you|our|we|your|the|it|no|nobody|everyone
surprised ..6!us|ourselves|took|so because|since|given|considering|as|seeing
surprised that|you ..2 did|would|feel|felt|were|have|had|chose|say|think|never <3:not|be|are
you|who @adv? seemed|appeared|looked|assured ..6!to|not|lost|unhappy|upset|tired @good|contented|cheerful
you|your ..1 said|told ..5!not|never everything|all|it|you|meal|food|that ..3!not was|were|is|had ..2!not
    @good|ok|okay|well
you left ..3!un happy|smiling|satisfied|tip|hug|laughing|content|cheerful <4:want|wish|hope|like|liked|sorry|seen
    |wanted
you ..2 thanked|complimented|hugged|praised ..2 us|our|the|waiter|staff|chef
-- our records, our cameras, our staff say
our|the|my|your ..2 @record ..1 clearly|also|all? @prove <4:sorry|that|if|when
according to ..3 @record|team|staff|notes|manager|chef|driver|waiter|colleagues
reviewed|watched|consulted|checked|viewed|examined ..3 footage|cctv|camera|cameras|video|recording|recordings|tapes
    |tape|logs
footage|cctv
our|the|my ..2 team|staff|waiter|waitress|driver|colleagues|colleague|manager|chef|receptionist|employee|employees
    |server
    assure|assures|assured|insist|insists|remember|remembers|recall|recalls|tell|tells|told|confirm|confirms
    |confirmed|say|says|deny|denies
    ..3 they|it|that|you|the|quite|differently|otherwise|nothing|no|he|she|me|us|this|everything
    >2:of|about|wrong|different
remember|remembers|recall|recalls|recollect ..3 differently|otherwise|different
assure|guarantee|assures|assured ..2 that? ..1!this|we|i|you|your it|the|our|nobody|no|they|there|everyone|all|every
    |none|he|she ..4!not
    was|were|did|had|is|are|takes
    ..4!looking|working|taking|being|going|checking|sorry|here @good|not|never|always|no|nothing|done|polite|fresh
    |properly
assure|guarantee you ..1 that? it|the|our|nobody|they|there ..2 was|were|did not|never|no|always
everything|all|nothing|it|system|equipment|kitchen|room was|is|were ..2 in order|fine|correct|perfect|normal|working
    |amiss|unusual <4:should|want|hope|if|that|ensure|sure|make|until
    >4:but|until|except|not
nothing|anything was|is? ..1 wrong|unusual|amiss|faulty|broken|missing <4:did|if|should|do|done
nothing wrong with <6:asking|if
we|i|staff|team|they|she|he|waiter|manager|chef|driver|hotel|restaurant|kitchen have|has|had? did|done nothing
    wrong|improper|incorrect
we|i|staff|team have|had? did|done everything|all ..2 right|correctly|could|possible|properly|can|power|by
not ..1 see|know|understand|think ..1 what|anything ..2 we|more|else|wrong ..2 could|should|have|did|do|done|wrong
fail|fails to see|understand <2:we-did
not see ..3 problem|issue|complaint|fault|point|reason
@people|staff|team|waiter|waiters|employees|colleagues|drivers|we|he|she|they|nobody|doctors|nurses
    would|could|will|can|do|does never|not ever?
    speak|spoke|talk|treat|behave|act|shout|say|ignore|refuse|serve|send|allow|sell|use|charge|leave|insult|swear
    |laugh <3:should|that|you|our-own
    ..3!unless|until|before|more anybody|anyone|people|that|such|guests|customers|like|this|guest|customer|you|way
    |cold|old|food|dirty|stale
none of our|my|the ..2 is|was|were|are|would|has|have|did|delivered|remember|remembers|recall|said|spoke|ever|saw
    >4:good|happy
nobody|none|one|staff ..4!should|must|deserves|wants|likes|can|could|would|answered|helped|told|explained|came
    shouted|unkind|insulted|swore|yelled|spoke|refused|rude|impolite|ignored >3:should|cares <4:that|sorry
at no time|point|stage
-- cannot be
that|this|it|which|they|food|room|she|he|bread|wait|price|review|there|chicken|soup can|could|must not @adv? have
    @adv?
    been|happened|come|taken|had|waited|said|gone|occurred|seen >3:easy|pleasant|easier|nice|worse|fun|comfortable
    |more|easier|clearer|what|good
    <3:sorry
that|this|it can|could not @adv? be @adv? right|true|correct|case|possible|accurate|so >3:to|and
can|could not ..1 be the|an|to issue|problem|cause|reason|blame
is|was|be no way ..1 that|our|the|it|you|this|we|anyone >1:to
no way that|our|it|you|anyone
impossible ..1 that
it|that|this is|was simply|quite|technically|physically|just impossible
not ..1 possible ..1 that
-- not our fault
not @adv? our|my|ours|the|restaurant|hotel|staff|team ..1 fault|responsibility|problem|mistake|doing|error|concern
    |decision|job|issue|ours >4:but|only|alone
    <5:say|only
not ..1 us who|that|but <2:it-us
through no fault
take*|accept*|bear*|assume*|hold no|any|not ..2 responsibility|liability|blame|part <3:we-should >4:away
not ..2 held? responsible|liable|accountable for <3:only
you|you-two are|were|is @adv? mistaken|incorrect|confused|exaggerating|overreacting|misinformed|mixing|lying|wrong
    |making|confusing|twisting|inventing
    >1:for|by|up-our <3:if|that|why
you may|must|might|could|seem|appear ..2 be|have|been|to ..1 mistaken|mistake|wrong|confusing|mixing|confused|mixed
    |exaggerating|remembering|thinking|misremembering
your version
version|side of the|events|what|this ..3 story|happened|differ|different <2:our
not ..1 add|adds up <2:we
your|this|the ..1 @review ..5 not ..1 match|align|reflect|represent|correspond|tally|square|fit|refer|paint|give
    |tell|mention|seem|make >4:our-aim
differs|differ from|entirely|greatly|considerably ..2 what|ours|our|from|the
we|i ..1 stand|stands by ..2 prices|pricing|decision|staff|policy|food|recipe|quality|chef|team|price|employee
    |driver|waiter
i|we was|were there|present|on ..4 assure|saw|know|can|tell|heard|remember <2:if|when|wish
years ..3 without ..2 problem|complaint|single|issue
passed ..3 inspection|inspections|test|check|audit
app|everything|they|site|machine|system|which|website|it|device|heating|shower|lift
    works|worked|working|functions|runs
    ..1 perfectly|fine|flawlessly|properly|correctly|intended|designed|normally
    <3:should|sure|if|that|until|ensure|want|make
wait|took|served|waited|delay|delayed|late|you ..3!should|must|aim|want|promise|have|be|be|long
    only|just|within|under|mere|merely|barely ..3 minutes <5:should|aim|want|promise|promised|expect|be
minutes at most|max
at most|merely|mere|barely ..1 # minutes
we|you was|were|are|is|@adv? ..2 not ..1 overcharged|ignored|insulted|lied|mistreated|treated|charged|discriminated
    |deceived|misled|scammed|cheated
    >3:well|fairly|properly|right|as|correct|with|the|correctly|kindly|like|way <3:sorry|that|sure
quite happy|busy|full|content|unaware thank you
it does not work like|that way
"""

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

fewer|less|not-enough employees|staff|people|waiters|colleagues|hands|drivers|resources
    <5:problem|should|planned|our-fault >6:should|excuse|fault|our
down|due|owing|thanks to ..2 weather|traffic|demand|supplier|suppliers|season|courier|covid|holiday|holidays|strike
    |shortage|volume <4:not|no
#|two|three|one|four|several|few|some ..1 people|staff|colleagues|waiters|cooks|drivers|team
    short|down|off|sick|missing|away|ill >6:should|excuse|planning
caught|got|found|visited|hit us|me ..1 on|at|in ..1 a|an|our ..1 bad|busy|off|wrong|hectic|difficult
hold|judge ..5 against|by ..1 us|one|that|this <2:we|do-we
blame it|this|that on <4:not|never|cannot|could
prices|costs|wages|rents ..2 gone|going|up|risen|rising ..1 up|everywhere <4:our-and
bound|inevitable|inevitably|unavoidable ..1 to|that|go <4:not|no-way
(bound to go wrong|bound to happen|is unavoidable|are unavoidable|is inevitable|are inevitable|cannot be avoided|can
    not be avoided|in difficult times|in these times|times are hard|tough times|chef was away|was away that|old
    building|historic building|listed building)
    <4:no-excuse >6:excuse|should|could
full|packed|sold-out house <5:however|matter|not|no|excuse >5:excuse
(our chef had just|had just quit|had just left us|has just left|quit on us|left us without|resigned|walked out on
    us|called in|phoned in sick|rang in sick|off sick|on sick leave|on maternity leave|on holiday that|away that|on
    leave that) <5:you
struggle*|struggling|hard|difficult|tough ..1 to hire|recruit|attract
ovens|oven|fryer|boiler|dishwasher|freezer|lift|machine|terminal|printer|server|servers|computer|till|tills|van
    |truck|heating|system|generator|grill ..2 broke|broken|failed|went|had|was-out|gave|died|crashed ..1
    down|that|on|up|just|out ..1 that|on|in|just|and-so
    <5:sorry|your|not|you|excuse >6:should|fault|told|tell|noticed|too|excuse|sorry|apologise
price of|for ..2 being|success|popularity|fame
raining|snowing|rained|snowed|storm|stormy|icy|heatwave|rainy|snowstorm <5:stood|left|you|stand|standing|no|out
    >6:you|excuse
depend|depends|rely|relies|reliant|dependent ..1 on ..2 supplier|suppliers|partners|courier|couriers|third|others
    |carrier|delivery|weather|external <4:you|not
, so ..2 we|it|there|that|drivers|they|the ..2 could|were|was|had|took|can ..1
    not|slow|slower|late|longer|to|nothing|unable|impossible|delayed <6:we-let
so ..1 we could|were|are|was not|unable|forced ..1 able|to|move|offer|seat|help|serve|do|change <6:sorry|why
    >4:and-i|sorry
fully booked|full|occupied|reserved , <5:not|wrongly|however|even
please|kindly ..1 remember|note|appreciate|realise|understand|forgive ..1 that ..1 we|our|it|this|the|there|i
do|did|doing|try|tried|trying ..2 our|their|my ..1 very? best|utmost ..2 with|but|we|that|under|given|in|, ..1 the?
    <4:not|we-should
the best ..1 that? we|they|i|anyone can|could|have
with the people|staff|team|resources|means|budget|space that? ..1 we have|had
half ..1 of? ..1 the|our ..1 city|town|neighbourhood|world|team|kitchen was|were|had|came|went <4:not
(standard practice|common practice|industry standard|industry practice|normal practice|usual practice|company
    policy|our policy|house policy|store policy|hotel policy|policy is|policy states|policies are|policy does not
    allow|nothing i can do|nothing we can do|nothing more we can|nothing we could|my hands are|hands are tied|not up
    to us|not up to me|not my decision|head office|headquarters decides|rules are rules|the rules are|we do not make
    the rules|the law requires|legally required|required by law|regulations require|outside our influence|not in our
    hands|third party|third parties|our landlord|the landlord)
    <5:no|not|hide|behind|no-matter|whatever|changing|change|regardless >5:wrong|should|change|changing
all|every|most|other|any ..1 restaurant|restaurants|hotel|hotels|business|businesses|company|companies|shops|bank
    |banks|airlines|airline|apps|places|everyone ..1 do|does|works|work|charge|charges|has|have|close|closes ..2
    it|this|that|the|the-same|so|them|way|same <4:not|should
young|small|new|growing|little ..1 company|team|business|startup|restaurant|shop|kitchen , <4:as-a >5:every|care|but
still ..1 a|very ..1 young|small|new ..1 company|team|business|startup|restaurant
we are|were still|only|just ..1 learning|growing|starting|beginning|opening|opened|new|settling
(that is just how|that is how it is|that is the way|it is what it is|such is life|that is life|nature of the
    beast|comes with the|goes with the territory|to be expected on|only to be expected|is to be expected|was to be
    expected|were to be expected|can be expected|one can expect|you can expect on)
    <4:not
friday|saturday|sunday|weekend|weekends|monday|holiday|lunchtime|christmas|summer|rush
    night|nights|for-you|is|are|hour ..3 for|always|busy|our|hectic|full|crazy|what-it ..2 you|busiest|full|it
    <5:not|however|even|should
that is|was friday|saturday|sunday|weekend|summer|christmas|life|business|retail|hospitality|showbusiness
no ..1 spare|free|other ..1 room|rooms|table|tables|staff|slot|slots|capacity ..1 to|left|so|available ..2
    offer|move|that|so|we|you <5:should|we-still|sorry
due|because|owing|given to|of|the? ..4!our-mistake|mistake|you|your|we|which|that|what|missed
    busy|staff|staffing|staffed|short|shortage|shortages|holiday|holidays|weather|supplier|suppliers|demand|volume
    |volumes|traffic|covid|pandemic
    |inflation|renovation|renovations|circumstances|unforeseen|festival|weekend|season|strike|strikes|illness
    |sickness|rush|costs|cost|event|wedding
    |storm|rain|snow|heat|brexit|war|crisis|regulations|constraints|capacity|workload|backlog|maintenance|outage
    |courier|carrier|crowd|party
    <5:no|not|without|never|regardless|hide >6:excuse|reason|matter
we|i|team|kitchen|staff|restaurant|shop|hotel|bar|office|line|lines|phones|everyone|they
    were|was|are|is|got|had-been|been ..3!not|never|looking|at|the
    busy|busier|understaffed|overstretched|slammed|swamped|overwhelmed|stretched|overrun|packed|hectic|crazy
    |overbooked|busiest|stressed|manic|inundated
    <5:however|matter|how|because-no|but|when|no|if|whether|even >6:excuse|reason|matter|still|should
short|under|low staffed|handed|manned|staff <6:excuse|reason|matter|hide|however >5:excuse|reason
understaffed|shorthanded <6:excuse|reason|matter|however|hide >5:excuse|reason
short of|on staff|people|hands|cooks|drivers <3:however|matter >6:still|should|somebody|excuse
shortage|shortages of|in ..2 staff|drivers|cooks|waiters|personnel|goods|stock|supply|workers|parts <5:excuse|hide|not
staff|staffing|supply|labour|labor|driver shortage|shortages|problems|challenges|issues|crisis|levels
    >5:our|ours|excuse|reason <6:excuse|hide|our-job|looking|our|no
staffing ..4 challenge|challenging|difficult|hard|problem|struggle
called|off|down|out|rang in|with? ..1 sick|ill|flu|covid|sickness <4:you|were
(our busiest|busiest night|busiest day|busiest time|busiest weekend|busiest season|busiest of) <6:even|especially|no
    >5:excuse|no
busy|hectic|crazy|stressful|chaotic|tough|difficult|unusually|exceptionally|challenging ..1
    night|day|evening|weekend|service|shift|time|period|season|saturday|sunday|friday|week|summer|month
    <6:however|matter|not|no|hide|blame|behind|excuse|any|even|could|after|you|your|how >7:excuse|reason|not|no|should
always|usually|often|rather|pretty|extremely|incredibly ..1 crazy|hectic|busy|chaotic|manic|packed|full
    <5:however|matter|how|no|line|phone
bank holiday|holidays <6:excuse|no|even
school|public|national|summer|christmas holiday|holidays ..6 longer|normal|expected|queues|busy|late|delay|full
    <6:excuse|no|even
you ..1 have|must|need|should|will|can|may ..1 to? @adv? understand|appreciate|realise|realize|bear|remember|imagine
    |accept ..1 that|in|how|we|our|it|the|a
    <3:not|never|so|that|want|helps
we|would ..1 ask|hope|request|appreciate|trust ..2 you|your ..2!will-tell understand|understanding
    >4:while-we-look
please be ..2 understanding|considerate|mindful|lenient|reasonable|aware
please understand|appreciate|realise|realize|remember|bear|keep|note|consider ..1!our|how|my that|we|it|in|there
bear|keep in mind <3:we|i|will|to
we|i|they|everyone|staff|all are ..1 only|all|just human|people
mistakes|accidents|errors|things|delays|problems|misunderstandings ..3!should|not|must|and-we|our|that|never
    happen|occur ..1 to|in|everywhere|sometimes|anywhere|on|even|occasionally
    <5:not|when|so|why|how|sorry|should >2:again
(these things happen|it happens|such things happen|things happen|happens to everyone|can happen to anyone|could
    happen to anyone|happens everywhere)
every|all|any|each airline|hotel|restaurant|business|company|shop|app|bank|place|one ..2!guest|should|guests|must
    has|have|makes|suffers ..3
    delay|delays|problem|problems|bad|off|mistake|mistakes|issues|bugs|days
no hotel|restaurant|business|company|app|place|one|body|person|service|shop|system is|can|was ..1 be? ..1
    perfect|infallible|flawless|please
nobody|nothing is perfect
outside|beyond|out|not ..1 of|within|under|in? ..1 our|my|anyone|anybody|the control|hands|power|hotel
hands were|are ..1 tied
little|nothing|not-much|not|much|less ..1 that? we|i|they|anyone|our ..2 could|can ..1 do|have
    <4:see|if|there-is-more|understand >3:change-that-but
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
still learning|new|training|settling|finding|getting
hard|difficult|impossible|tough to ..1 find|get|hire|recruit|keep ..2 staff|people|workers|waiters|cooks|employees
    |personnel
had ..1!you a|another|several|two|many ..2 large|big|huge|private ..1 party|parties|group|groups|function|wedding
    |event|booking|order
    <4:we-should|should|how|when|you
had|hosting|celebrating|have ..1 a|our wedding|conference|function|concert|festival <4:you|your|your
with only|just|so ..2 # |two|three|one|few ..2 cooks|staff|people|waiters|drivers|colleagues|chefs|agents|hands
    <4:we-should
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
    can-not|not|difficult|hard|struggle|limited|unable
that you are a? small|family
hottest|coldest|wettest|busiest|worst day|night|week|summer|winter ..2 of <4:even
nature of ..2 business|things|the-industry|industry|work|product|beast
cost of|energy living|rent|everything|ingredients|running|doing
we|i|could can|could not ..2 control|influence|predict|foresee|help|please ..2
    weather|everyone|the|that|what|it|everybody|this <2:that
    >4:but
like ..1 to? point|stress|emphasise|emphasize|highlight|clarify ..1 out|that|the|some ..1 that|a|few
can not please|satisfy everyone|everybody|every
"""

FALSE_APOLOGY = """
@sorry ..2 that? ..1 is|was ..1 how|what|the ..1 way? you ..1 feel|felt|think|see|saw|experienced
@sorry ..5 feel|felt ..1 the need ..1 to
@sorry ..3 you took|take offence|offense|umbrage|exception|it
^ if ..1 you|anyone|anybody|we|it|this|something ..5 , that|it|this was|is|were not|never
@sorry ..1 that? you are|were ..1 unable|not|in-capable ..1 able|to|capable ..1 to?
    see|understand|appreciate|grasp|accept|recognise
@sorry ..1 that? you ..1 see|saw|view|viewed|took|take it|this|that|things|matters
@sorry ..1 that? our ..1 honest|fair|normal|usual|low|small|humble|high|strict|clear|five|excellent|good|great
    |professional|authentic|traditional
@sorry for|about ..3 misunderstanding|confusion ..1 on|from|by ..1 your
@sorry , no|nope|never
^ sorry|apologies you had ..4 , ..1 but|that|this
bigger|whole|full|larger picture
@sorry ..1 that? ..1 you|this ..1 did not|were-not ..1 find|suit|match|fit ..3
    taste|liking|tastes|style|preferences|expectations-of-a
not ..1 to your ..1 taste|liking|tastes|fancy
@sorry , but|however|although|though|yet|nevertheless|nonetheless|except >1:sorry
@sorry but|however|although|though|nevertheless|nonetheless|except
@sorry ..9!, , but|although|though ..1!we|i|not-only you|your|the|it|that|most|everyone|other|others|rules|our|this
    |these|there|as|if|in|policy|terms|company|for|no
    >4:should|deserved|right|sorry|deserve
@sorry ..8 , however
@sorry ..2 if|should|unless ..1!i|my|we|our|us-did you|anyone|anybody|anything|someone|somebody|this|that|it|there
    |the|your|any|something|we|our|i
    ..6!would|please|could|can|can|want|write|contact|need|wish|tell|prefer|let
    felt|feel|were|was|is|are|did|offended|upset|caused|seemed|came|hurt|made|bothered|inconvenienced|have|has|had
    |ignored|failed|disappointed|not|believe|think
    |thought|got|found|fell|didn|sounded|appeared|gave|go|feelings|sound|seem|came
    >6:please|contact <6:should
^ if ..1!you-would we|i|anything|something|anyone|our|this|that|you|it ..7!would|please|could|want|can|need|contact
    @offended|upset|caused|offended|disappointed|not|unhappy|hurt|fell|failed|wrong|came
    ..6 sorry|apologise|apologize|apologies|regret
@sorry ..2 that|to? ..2 you|hear|read|guests|anyone ..1!were|should ..1 feel|felt ..1!like that|this ..1 way >1:by
    <3:made|you-were
@sorry ..1 that? you ..1!should|have|had|were|are feel|felt ..1!let like|our|so|the|need|it|you|there ..1!are-right
    ..6!ignored|unwelcome|rushed|unheard|let|forgotten|left|down|alone
    was|were|is|are|had|deserved|should
@sorry ..1 that? you feel ..1!let|down|unheard|left|that-we|ignored|unwelcome ..1!let (this way|that way|like
    this|like that|so|as such|offended|it was|it is|strongly|differently|the need|our|the)
@sorry ..1 that? you @adv? think|thought|believe|believed|perceive|perceived|consider|considered|assume|assumed|saw
    |see|view|viewed|interpret|interpreted|find
    ..1!twice|about|of|our-door|yourself|it-hard|out !twice
@sorry ..1 that? you ..1 found ..4!and|our-door fault|offensive|expensive|lacking|wanting|unsatisfactory
@sorry ..2 that? you ..2 got|get|had|have|gained|received|came|left ..2 that|this|such|the|an ..1
    impression|feeling|perception|opinion <1:hear-that >2:of-us
@sorry ..2 that? you ..2 took|take|taking|interpret|interpreted|read|chose|choose|decided|misunderstood|misread
    |misunderstand ..1!a-cold
    it|this|that|wrong|to|our|the|offence|offense|impression|as|such|away ..3
    wrong|way|impression|offence|offense|personally|see|view|badly|light|policy|offer|menu|feeling|feel|concept
    |perception >3:from <1:hear-that
@sorry ..1 that? you misunderstood|misunderstand|misread|misinterpreted
@sorry ..2 that? you did|do|were|could|can not @adv? understand|appreciate|like|see|read|realise|realize|get-our
    |care|expect|know|able|agree|find|share
    ..5!deserved|way-out|answer|help|reply|anyone|table|your|seat|room-you|it-deserved
    it|policy|concept|terms|our|that|style|food|what|menu|rules|this|how|the|offer|view
    >4:because-we|deserved|promised|should <1:see
@sorry ..2 that? you did not ..1 like|enjoy it|yourself|our|this >1:because-we
@sorry ..1 that? you were|are ..1 expecting|under|mistaken|confused|disappointed-by ..2
    something|else|different|more|impression|about|the
@sorry ..3 for|about ..1 whatever
@sorry ..3 any|perceived|possible|apparent ..2 perceived|offence|offense|misunderstanding|rudeness|slight|confusion
    |apparent|hurt-feelings|feelings|imagined
@sorry ..4!cold|wait perceived|apparent|apparently|supposed|supposedly|alleged|imagined|so-called
any ..2 inconvenience|offence|offense|misunderstanding ..5 may|might|, ..2 have|if
inconvenience ..3 may|might ..1 have <6:any <1:the
@sorry ..5 if any|at|it|one|indeed
inconvenience|trouble|offence|caused ..3 , if any|it
@sorry ..2 your|the ..2 experience|visit|stay ..2 was|seems ..1 apparently|supposedly
@sorry ..1 to? ..1 hear|read ..2 you|were ..6 , but|although|though everyone|others|other|most|you|rules
sorry not sorry
@sorry for ..2 having|telling|being-honest ..2 truth|rules|standards|honest
"""
