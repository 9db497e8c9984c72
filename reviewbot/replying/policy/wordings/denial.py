"""Denial in English (rule T2): it is not so, nobody else, our records, we did nothing wrong."""

DENIAL = """
-- it is not so
that|this|it|which|review|story|claim|statement|account|comment|description|version|comments|claims|you|what @adv?
    is|was|are|were|wrote|said|describe ..1
    not ..2 true|accurate|factual|truthful|case|possible|honest|justified|representative|happened|factually
    >3:to|of|acceptable|enough|yet >4:nobody|anyone
~ that|this|it|such|what ..5 did not @adv? happen|occur|take >3:as|should|again|here|for
~ never @adv? happened|occurred|took <6:should|ought|have|had|if|wish|can|must|please|that|which|this|it >4:again|first
~ ^ that|this|it|no never happened|occurred >2:again
~ no such thing|incident|event|conversation|booking|problem|behaviour|behavior
~ not ..1 what|how|way ..1 it|that|this|things|events? ..1 happened|went|occurred|transpired|unfolded >2:to
~ not how|what|the i|we|our ..2 remember|remembers|recall|recalls|saw|see|experienced|know
untrue|unfounded|baseless|groundless|falsehood|falsehoods|unsubstantiated|unwarranted|fabrication <6:our|we
inaccuracies|exaggeration|exaggerations|exaggerate|exaggerating <5:our|we|not|menu|website|without|no
~ exaggerated <6:our|we|not|menu|website|photo|photos|without|no|picture|advert >2:the
your|this|these|such ..2 @review ..5!our|we|is|fair|how|that|website|menu @be
    ..4!not|what|why|how|helping|never|going|looking|our|we|right|sorry
    misleading|inaccurate|unfair|incorrect|wrong|false|untrue|biased|unjust|harsh|unreasonable|unjustified|unhelpful
    |nonsense|invalid|absurd
    |inconsistent|implausible|incomplete|subjective|ridiculous|fiction|disappointing|hurtful|offensive|unacceptable
    |lies <4:nothing|none|word
unfair|unjust|misleading|inaccurate|incorrect|false|unreasonable|harsh|biased|untrue|unjustified|hurtful
    ..2 @review <3:not|our|no|we <5:regret
we|i|management ..3!not|never|nobody|will|if disagree|dispute|deny|refute|contest|differ <3:not|never|cannot|nobody >3:no
we|i|must|to ..2!not|never reject|challenge|rebut|contest|refute|dispute your|this|these|every|any|that|the|all|such >4:our
~ beg|begs to differ
~ in disagreement
~ not ..2 accept|accepting ..2 your|version|criticism|claim|claims|accusation|accusations|allegation|allegations
    |statement|comment|comments|blame|review
    |characterisation|characterization|account|this >4:good|enough|from|ourselves
~ refuse|refuses to accept|believe|take|acknowledge
not ..1 agree ..2 with ..2 you|your|what|this|that|how|everything|all|assessment|the >2:more
not ..1 recognise|recognize|identify ..3
    restaurant|hotel|place|experience|business|picture|description|shop|store|service|situation|events|evening
    |ourselves|this|company|app
    ..2!we|our you|review|described|describe|portray|paint|given|from|your
not ..1 think|believe|feel|consider that? you were|had|are|was|have >2:right|to
~ not ..1 think|believe|feel|consider that? it|this|that|the|our|your ..3!good|enough|acceptable was|is|were|are
    ..2 fair|accurate|true|right|dirty|late|cold|rude|expensive|overpriced|our|long|slow|bad|wrong|correct|justified
    |small
-- nobody else, always, never
nobody|one|guest|customer|user|diner|person|client|guests|customers|anyone|people|patients|passengers else
    ..2!should|deserves|must @complained >4:through >3:to|but
~ ^ no other ..3!should|must @complained
~ no other @people|table|tables|reviews ..2!should|must @complained
~ none of the|our other? ..3!should @complained
~ no one|body|guest|guests|customer|customers|people ..3!should|must|deserves|to
    complain|complained|mentioned|reported|raised|objected|noticed <3:that|which
~ not one|single|any|a ..3 complain|complained|complaint|complaints|problem <3:should|is|that
~ you|this|yours|yours|it are|were|is|was ..1!not|never first|only ..2
    person|customer|guest|complaint|one|user|client|negative|bad|who|to|visitor|diner|review|time
~ ^ no|first|you only? customer|guest|person|one ever
~ first|only ..1 time|complaint|negative|bad|review|one ..2 that? we|i|anyone|anybody|somebody|someone|our ..3
    heard|hear|received|had|have|been|complained|got|seen
~ first|only complaint|negative|bad ..3 in|we|ever|about <4:not
we|i|our|business|restaurant|hotel|which|that|team|this|and has|have|had|having? ..1!must|should never|not
    ..3!want|should|meant|wanted|wish|like|let|ignore|leave|hide|how|what
    complaint|complaints|problem|problems|issue|issues|trouble|incident|incidents
    <3:should|you >4:go|unanswered|unheard
~ we|i|our|business ..1 have|has|had never ..2!been|meant|wanted|intended
    had|received|heard|experienced|seen|encountered ..3 like|such|any|anything|a|this|that|single
~ without ..1 single|any|one ..2 @problem <5:should|want|hope
never had ..2 @problem|anyone|anybody|customer|guest
~ @people|table|reviews|ratings|diners|party|one ..1 else|next|around|beside ..4!should|to|can|will|deserves|not|who
    |how|feel @good
    <5:want|hope|like|should|so|for|wish|one|need|sure|share|if >3:to
other|everyone|everybody|anybody|all|thousands|hundreds|majority|countless|plenty|dozens ..1 else|of|the? ..3
    @people|party|reviews|diners|table|tables|else ..4!should|to|can|will|not|deserves|must
    @good|say|says|manage|find|found|agree|disagree|differently
    <5:want|hope|like|should|so|for|wish|if|we >3:to
most @people ..2!should|can|will|to|not @good|agree|manage|find|seem
~ thousands|hundreds|dozens|plenty of ..2 happy|satisfied|five|positive|loyal|#|reviews|guests|customers
    <3:to|for|serve|welcome|we
~ happy|satisfied ..2 @people ..3 otherwise|differently|disagree
~ #|five star|stars review|reviews|ratings|rating tell|say|show|speak|prove
~ works|worked|is|was|runs|working ..2 fine|well|perfectly|great|good|correctly ..1 for
    everyone|everybody|most|others|other|all|us|millions|thousands|me
~ @people|table|party|friends|husband|wife|companions|partner ..5 praised|complimented|raved|loved
    <4:when|that|sorry|glad|happy >3:not
-- in fact, the truth
~ in fact you|your|they|there|nobody|it|the|no|everyone
~ ^ actually|really you|your|the|it|our|there|nobody|no|that >5:should|deserve|deserved
~ you actually|in ..1 were|had|waited|received|got|said|told|came|arrived|left|ordered|did|chose|asked|paid
    >3:to|wrong|cold
the truth|reality|facts is|are ..1 that? you|your|the|rather|quite|very|different|they|there|nobody|somewhat|no|our|it
    ..3!waited|hour|we|deserved|let|had|failed|should|were
the|your facts|reality|truth is|are|was ..2 different|otherwise|differently|simple|clear
record|facts straight
~ for the record
~ stick|look|get|let|here ..3 facts
contrary to ..3 what|your|the|popular|this|you
~ on the contrary
~ let us be clear|honest|realistic|fair|frank|precise
~ to be clear|fair|precise
~ alleged|allegedly|purported|purportedly|supposedly <4:take|took
~ so called
your|these|those|such|this|serious accusation|accusations|allegation|allegations|insinuation|insinuations|claims
    <5:take|taking|takes|took|about
    >2:seriously|serious
your claim|claims|assertion|allegation|accusation that|of|about|is|are|was|were|regarding
~ correct|rebut|address ..1 some|few|several|one ..3 points|inaccuracies|errors|statements|claims|things|mistakes
    |misconceptions
~ correct|clarify ..2 inaccuracies|statements|claims|misconceptions|falsehoods|misunderstanding|record
~ not ..1 accurate|true|correct|right|fair to say|claim|state|suggest|call|write
~ truth|merit|substance|basis in|to ..1 what|your|this|these|the|that <3:no
~ there is|was no|little ..1 truth|basis|merit|substance|evidence|proof
~ no|any evidence|proof|grounds|indication|substance of|that|for|to ..4 <3:need
-- we find it hard to believe
~ find|found|is|was|seems ..1 it? ..2 hard|difficult|impossible|tough ..1 to @adv?
    believe|imagine|fathom|credit|comprehend|accept
    >3:how|what|words|more|worse|anything >1:such
~ find|found ..3 strange|odd|surprising|curious|puzzling|unlikely|unfair|funny|suspicious|implausible|interesting
    |regrettable|remarkable
    <3:sorry|you|if|how|not|to >2:to
~ find|found ..3 hard|difficult to believe|accept|understand
~ strange|odd|curious|suspicious|surprising|funny|interesting ..1 that|because|how|since ..1 you|your|the|nobody
~ baffled|puzzled|perplexed|bewildered|mystified|astounded|astonished|flabbergasted <4:you|left|must|have|sorry|guests
~ surprised|confused|shocked|amazed|stunned|disappointed ..1 by|at|with|about ..2 your|this @adv?
    @review|tone|attitude|behaviour
~ surprised ..3 hear|read|see|receive|learn ..2 this|your|you|such|a|that
    ..12 as|because|since|given|considering|when|that|but ..1 you|our|we|your|the|it|no|nobody|everyone
~ surprised ..6!us|ourselves|took|so because|since|given|considering|as|seeing
~ surprised that|you ..2 did|would|feel|felt|were|have|had|chose|say|think|never <3:not|be|are
~ you|who @adv? seemed|appeared|looked|assured ..6!to|not|lost|unhappy|upset|tired @good|contented|cheerful
~ you|your ..1 said|told ..5!not|never everything|all|it|you|meal|food|that ..3!not was|were|is|had ..2!not
    @good|ok|okay|well
~ you left ..3!un happy|smiling|satisfied|tip|hug|laughing|content|cheerful <4:want|wish|hope|like|liked|sorry|seen
    |wanted
~ you ..2 thanked|complimented|hugged|praised ..2 us|our|the|waiter|staff|chef
-- our records, our cameras, our staff say
our|the|my|your ..2 @record ..1 clearly|also|all? @prove <4:sorry|that|if|when|whatever <4:tag|price|pointing
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
~ remember|remembers|recall|recalls|recollect ..3 differently|otherwise|different
~ assure|guarantee|assures|assured ..2 that? ..1!this|we|i|you|your it|the|our|nobody|no|they|there|everyone|all|every
    |none|he|she ..4!not
    was|were|did|had|is|are|takes
    ..4!looking|working|taking|being|going|checking|sorry|here @good|not|never|always|no|nothing|done|polite|fresh
    |properly
~ assure|guarantee you ..1 that? it|the|our|nobody|they|there ..2 was|were|did not|never|no|always
~ everything|all|nothing|it|system|equipment|kitchen|room was|is|were ..2 in order|fine|correct|perfect|normal|working
    |amiss|unusual <4:should|want|hope|if|that|ensure|sure|make|until
    >4:but|until|except|not
~ nothing|anything was|is? ..1 wrong|unusual|amiss|faulty|broken|missing <4:did|if|should|do|done >3:asking|wanting|expecting|saying <5:no|hint|told
~ nothing wrong with >3:asking|if|wanting|expecting|saying <6:if
we|i|staff|team|they|she|he|waiter|manager|chef|driver|hotel|restaurant|kitchen have|has|had? did|done nothing
    wrong|improper|incorrect
we|i|staff|team have|had? did|done everything|all ..2 right|correctly|could|possible|properly|can|power|by
~ not ..1 see|know|understand|think ..1 what|anything ..2 we|more|else|wrong ..2 could|should|have|did|do|done|wrong
~ fail|fails to see|understand
~ not see ..3 problem|issue|complaint|fault|point|reason
~ @people|staff|team|waiter|waiters|employees|colleagues|drivers|we|he|she|they|nobody|doctors|nurses
    would|could|will|can|do|does never|not ever?
    speak|spoke|talk|treat|behave|act|shout|say|ignore|refuse|serve|send|allow|sell|use|charge|leave|insult|swear
    |laugh <3:should|that|you
    ..3!unless|until|before|more anybody|anyone|people|that|such|guests|customers|like|this|guest|customer|you|way
    |cold|old|food|dirty|stale
~ none of our|my|the ..2 is|was|were|are|would|has|have|did|delivered|remember|remembers|recall|said|spoke|ever|saw
    >4:good|happy
nobody|none|one|staff ..4!should|must|deserves|wants|likes|can|could|would|answered|helped|told|explained|came
    shouted|unkind|insulted|swore|yelled|spoke|refused|rude|impolite|ignored >3:should|cares <4:that|sorry
~ at no time|point|stage
-- cannot be
~ that|this|it|which|they|food|room|she|he|bread|wait|price|review|there|chicken|soup can|could|must not @adv? have
    @adv?
    been|happened|come|taken|had|waited|said|gone|occurred|seen >3:easy|pleasant|easier|nice|worse|fun|comfortable
    |more|easier|clearer|what|good
    <3:sorry
that|this|it can|could not @adv? be @adv? right|true|correct|case|possible|accurate|so >3:to|and
~ can|could not ..1 be the|an|to issue|problem|cause|reason|blame
~ is|was|be no way ..1 that|our|the|it|you|this|we|anyone >1:to
~ no way that|our|it|you|anyone
~ impossible ..1 that
~ it|that|this is|was simply|quite|technically|physically|just impossible
~ not ..1 possible ..1 that
-- not our fault
not @adv? our|my|ours|the|restaurant|hotel|staff|team ..1 fault|responsibility|problem|mistake|doing|error|concern
    |decision|job|issue|ours >4:but|only|alone
    <5:say|only <3:you|your|guest|customer|tenant
~ not ..1 us who|that|but
~ through no fault
~ take*|accept*|bear*|assume*|hold no|any|not ..2 responsibility|liability|blame|part  >4:away
~ not ..2 held? responsible|liable|accountable for <3:only
you are|were|is @adv? mistaken|incorrect|confused|exaggerating|overreacting|misinformed|mixing|lying|wrong
    |making|confusing|twisting|inventing
    >1:for|by <3:if|that|why
~ you may|must|might|could|seem|appear ..2 be|have|been|to ..1 mistaken|mistake|wrong|confusing|mixing|confused|mixed
    |exaggerating|remembering|thinking|misremembering
~ your version
~ version|side of the|events|what|this ..3 story|happened|differ|different <2:our
~ not ..1 add|adds up <2:we
~ your|this|the ..1 @review ..5 not ..1 match|align|reflect|represent|correspond|tally|square|fit|refer|paint|give
    |tell|mention|seem|make
~ differs|differ from|entirely|greatly|considerably ..2 what|ours|our|from|the <7:website|why|ask|price|menu|page
we|i ..1 stand|stands by ..2 prices|pricing|decision|staff|policy|food|recipe|quality|chef|team|price|employee
    |driver|waiter
~ i|we was|were there|present|on ..4 assure|saw|know|can|tell|heard|remember <2:if|when|wish
~ years ..3 without ..2 problem|complaint|single|issue
~ passed ..3 inspection|inspections|test|check|audit
~ app|everything|they|site|machine|system|which|website|it|device|heating|shower|lift
    works|worked|working|functions|runs
    ..1 perfectly|fine|flawlessly|properly|correctly|intended|designed|normally
    <3:should|sure|if|that|until|ensure|want|make
~ wait|took|served|waited|delay|delayed|late|you ..3!should|must|aim|want|promise|have|be|be|long
    only|just|within|under|mere|merely|barely ..3 minutes <5:should|aim|want|promise|promised|expect|be
~ minutes at most|max
~ at most|merely|mere|barely ..1 # minutes
~ we|you was|were|are|is|@adv? ..2 not ..1 overcharged|ignored|insulted|lied|mistreated|treated|charged|discriminated
    |deceived|misled|scammed|cheated
    >3:well|fairly|properly|right|as|correct|with|the|correctly|kindly|like|way <3:sorry|that|sure
~ quite happy|busy|full|content|unaware thank you
~ it does not work like|that way
"""
