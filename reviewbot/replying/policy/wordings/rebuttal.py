"""Rebuttal in English (rule T2): claims that clear us, other views of it, and what the person left out."""

REBUTTAL = """
~ you were|are ..1 always? treated|served|received|greeted|handled|looked|welcomed ..3
    with|respectfully|politely|kindly|professionally|fairly|courteously|correctly|properly ..1
    respect|courtesy|care|at|all|by|kindness|professionalism|patience|in <4:should|sorry|wish|deserve|not|how
reviews|ratings|facts|awards|numbers|figures|customers|guests|record ..2 speak|speaks for itself|themselves
~ that|this|it|such does not @adv? happen|occur here|in|at|with <6:sure|ensure|that|so|see|want
would|could|can never ..1 behave|speak|talk|act|treat|shout|insult|ignore|serve|lie|cheat|swear|do|use|sell|charge
    |send|refuse|leave|throw <3:you|who >3:want
nothing like|of|similar ..2 occurred|happened|took|was|has|ever|been <3:there
~ nowhere near|close <4:we|our|us|fell
~ followed|observed|adhered|complied|kept|stuck|respected|applied ..3 procedure|procedures|rules|protocol|protocols
    |guidelines|standards|regulations|policy|law|recipe|steps|instructions
    <3:you|not|should >5:but|forgot|yet|still|should
~ no issue|issues|complaint|complaints|problem|problems|trouble ..1 with|about|from|at|on ..4
    else|before|that|ever|others|other|night|evening|day <5:make|so
~ (in all fairness|in all honesty|when all is said)
~ no problem|problems|issue|issues at all|whatsoever|with
~ on duty|shift|site|present ..4 and|so ..1 nothing|nobody|no|saw|can|did|there
~ professionals|professional|trained|experienced|qualified ..1 and|who ..1 would|do|never|always|know ..1
    never|not|always|how
~ evidence ..3 shows|suggests|says|speaks|otherwise|contrary
~ it|this|that did not @adv? happen|occur|go ..1 the|like|as ..1 way ..2 you|describe|described|say|said
~ did not ..1 happen ..3 you ..1 describe|described|say|said|claim|suggest
~ confident|certain|convinced|satisfied|adamant|positive ..1 that? ..1 our|we|the|staff|all|everything|nobody|no ..4
    correctly|acted|right|did|followed|properly|professionally|was|were|correct|rules|behaved|handled <4:not
~ did|do|does exactly|precisely what|as ..4 <2:not >6:not
~ no rules|rule|laws|law|standards|procedures|regulations|policy ..2 broken|violated|breached|infringed
~ not ..1 match it|this|that|reality|what|ours
~ your ..1 facts|dates|figures|numbers|information|details|times is|are|was|were ..1
    wrong|incorrect|inaccurate|off|mistaken|false
~ not a single|one ..6 reported|complained|said|mentioned|noticed|raised|experienced <3:should
~ been|was|were ..1 cleaned|checked|inspected|serviced|tested|replaced|disinfected|refilled|maintained ..5
    before|prior|that|earlier|the <6:should|not|never|if|sorry >4:should
~ prices|price|fees|charges|rates ..1 are|is|were|was ..2!not|too fair|competitive|reasonable|justified|transparent
    |low|average|normal|moderate <4:should|not
none of this|that|it|what|which ..5!should|must true|happened|accurate|correct|real|so|place >5:should
~ your room|meal|food|order|table|steak|dish|soup|plate|parcel|bill|invoice|drink|service|delivery|car|appliance|phone
    ..1 is|was|were|are ..2!not|never|no|far|less|left|to|as @fine <5:should|want|aim|hope|sure|until|if|when|sorry
    |ensure|deserve|how|whether >9:should|missing|yours|yet|poor
~ can not ..1 explain ..2 your|this|what|that|how
~ your|this|the|his|her ..1 recollection|memory ..1 is|was|does|of|seems|differs ..2 not|wrong|that|different|inaccurate|the|what|from <4:understand
~ your|this|the|his|her ..1 perception|interpretation|assumption|assumptions|portrayal|depiction
    |characterisation|accusation|narrative|timeline ..1
    is|was|are|were|does|of|may|seems|differs|that <4:understand
nothing of the|that ..1 sort|kind|took|happened
we|i|must ..1!not|never|cannot doubt|question|challenge|dispute ..2 that|this|very|your|whether|what|if|it
    <3:not|no|without|beyond|never
with ..2 all? ..1 due? respect ,
~ with all? due? respect that|this|you|your|we|i
~ frankly|honestly , ..1 we|you|your|this|that|the|it|i ..3 think|is|are|find|not|your|do|believe
~ afraid ..1 that? ..1 your|you|this|that ..3 is|are|was|not|must|have|recollection|were|did <1:not
~ your ..1 expectations|standards|attitude|taste|tastes ..3 is|are|were|was ..2
    the|issue|problem|too|unrealistic|reason <4:meet|met|match|not
~ makes|make|made no sense
~ (does not make sense|do not make sense|hard to make sense|does not add up)
~ different view|opinion|perspective|recollection|memory|picture|version|understanding|impression of|on|about|than|from
~ we|i ..1 do|would|can|could not|never|hardly ..1 see|call|describe|consider|say|regard|think ..1
    it|that|this|five|ten|# ..3 that|way|long|a|an|as|so|wait|minutes
~ we|i consider|deem|regard|judge ..3 complaint|review|criticism|claim|comment|comments|matter ..2
    unfounded|closed|unfair|settled|unjustified|unreasonable|resolved|without
~ we|i see|saw|view|remember|recall it|this|that|things|events|matters ..1 differently|another
~ in our|my ..1 opinion|view|experience|eyes ..4 <4:not
~ this|it|that|there|such ..1 has|have|had never @adv? been|happened|occurred|existed|come ..2 <3:should|you
~ this|it|that|there ..1 has|have|had not|never ..1 happened|occurred|been before|once|ever
~ (no one|nobody|no guest|no customer|no one else) has|have|had ..1 ever|before
~ in|all ..2 our|my|these|twenty|ten|#|many years ..2 of|here|in|we|i|,|never ..3
i|we have ..2 worked|been|run|owned|managed|served ..8 years ..6 never|without|not|single
~ # years ..6 never|without
~ have never ..1 seen|had|heard|received|found|served|known|met|encountered <2:you|should >2:you|so|more
~ there is|was|are|were|has|have ..1!nothing|reason no ..1 bug|bugs|fault|faults|error|errors|issue|issues|defect
    |defects|problem|problems|mistake|delay|noise|smell|mould|dirt|mouse|mice|insects|cockroach|bedbugs
    |misunderstanding|discrimination|charge|overcharge|mention|complaint|complaints ..1
    with|in|at|on|from|that|anywhere|whatsoever|about|$ <4:should|ensure|if|until|so|want
found|find|see|saw|detected|identified|discovered|reported ..1 no|nothing|zero ..1
    fault|faults|bug|error|errors|issue|issues|defect|problem|problems|wrong|evidence|irregularities|trace|mistake
    |sign|damage|delay
    <3:not|sorry
~ done|made|handled|cooked|cleaned|processed|prepared|carried|served ..2 by|to|according ..1 the|our
    book|rules|standards|letter|standard|specification|recipe|procedure|guidelines|protocol <5:should|not
~ our|my|the|all|everything|it|they ..3!rating|praise|review|words|should|must|to|want|if|until|when|not|never|ought
    |can|could|that|which|who|be|would|will|you|we|i
    is|are|was|were ..2!not|never|no|far|less|anything|hardly|supposed|meant|to|being|nothing|neither|should|half|as
    |n't|made|left @fine <5:should|want|aim|hope|sure|expect|wish|until|if|when|sorry|ensure|deserve|how|that
    |whether|not|needs|glad|happy >9:should|missing|yours|yet|poor
    >2:but|to|enough|only|when|until|if
our|my|the|your ..2!should|must|that|which|you|we|not|no|when staff|team|waiter|waitress|waiters|rooms|room|food
    |kitchen|chef|prices|portions|portion|hygiene|service|drivers|products|soup|steak|fish|bathroom|toilets|beds
    |courier|app|system
    ..1 is|are|was|were always|never|perfectly|absolutely|very|extremely|highly|known|famous|completely|well|fully
    ..2!not @fine|trained|known|famous|busy|praised|rude|dirty|late|cold|unfriendly|stale|old
    <5:should|want|aim|hope|sure|expect|wish|until|if|when|sorry|ensure|deserve|not|disappoint|frustrat
~ hygiene|safety|food|our|health|overall ..2 rating|score|grade|average is|of|at|was ..3 #
~ rating|score of ..2 #|five|nine|ten|eight ..2 out|stars|/
~ you were|received|got|had ..1 served|seated|attended|helped|given|offered|treated|answered|exactly|greeted|billed
    |charged|informed|delivered ..2!not|never|only|the|late|wrong|without|like
    promptly|quickly|within|politely|correctly|properly|immediately|courteously|professionally|fairly|swiftly
    |exactly|fast|respectfully|accordingly|warmly|what <4:should|sorry|wish|deserve|ought|like|that
~ you received|got|had|paid exactly|precisely|just what ..1 you <4:should|not
~ delay|wait|difference|noise|queue|charge|problem|issue|incident|damage ..1 was|is|were ..2!not|never|too
    minimal|small|short|slight|minor|normal|negligible|reasonable|usual|tiny|unavoidable|expected|marginal|standard
    <4:should
~ portion|size|price|wait|temperature|room|amount|time|volume|dish ..2!should was|is|were ..2!not|never|no the|our|a
    ..1 normal|usual|standard|same|regular|correct|right|average|typical <4:should|not
~ plates|plate|glass|bowl ..1 came|were|was|went|returned ..1 back? empty|clean|finished <4:should
~ one of our ..1 most popular|best|finest|nicest|largest|top|favourite|loved ..2
~ you|and ..1 waited|sat|stood|queued ..2!over|more|far|too|for|an|almost|nearly
    #|eight|five|ten|six|seven minutes $
looked|look|watched|checked|reviewed|consulted|viewed ..2 camera|cameras|video|footage|cctv|tape|tapes|screen
    |recording|logs|log|till <4:you <4:will|us|we
~ they|people|guests|customers|everyone|all ..1 leave|leaves|left|go|went|are|seem|come|return ..2!not|un|should|hungry
    happy|satisfied|delighted|smiling|pleased|content <6:want|hope|like|should|so|aim|wish|that|if|see|when >3:to <4:want|every
~ hundreds|thousands|dozens|many|plenty ..2 people|guests|customers|meals|orders|covers|users|clients ..1
    a|each|every|per|daily|day <5:should|but|not
~ nobody|one|none ..1 was|were|is ..1!able|there|here|at|in|on|around|available
    rude|unkind|unfriendly|impolite|dismissive|aggressive|ignored|mistreated|turned|refused|overcharged ..2
    <4:should|so|sure
~ checked|spoke|spoken|confirmed|verified ..2 with ..3 staff|team|everyone|waiter|them|colleagues|manager|chef|driver
    ..1 and|who|that ..1 nobody|no|they|all|everyone|he|she|none|it|there
contrary|opposite ..1 is|to ..1 true|what|your
(your plates came back|by all accounts|as a matter of fact|let me be clear|let me assure you that nobody|let me
    correct|let me set|i must correct|must correct|have to correct|need to correct|must clarify|wish to clarify
    that|would like to clarify that|want to clarify that|i would dispute|take issue with|took issue with|have to
    disagree|must disagree|cannot agree with|can not agree with|beg to differ|not our experience|not my
    experience|not our view|not my view|hard to believe|news to us|news to me|first we have heard|first i have
    heard|first we hear|factually|out of context|one sided|half the story|only one
    side|other side of the story|both sides of the story|missing from your review|leave out|left out of your|failed
    to mention|fail to mention|forgot to mention|forget to mention|neglect to mention|neglected to
    mention|conveniently|you do not mention|you did not mention|you omit|you omitted)
    <5:menu|we|website|bill
~ your|this ..2 @review ..3 one sided
~ the review|reviews|comment|comments|criticism|claim|claims|rating ..3!our|we|on|you is|are|was|were ..2!not|why
    misleading|inaccurate|unfair|incorrect|wrong|false|untrue|biased|unjust|harsh|unreasonable
~ you|your|review|claim|statement|this|that|it ..3 simply|plain wrong
~ everyone|everybody|anyone|others|guests|people|customers|party|table|friends|companions ..4 seemed|appeared|looked to
    enjoy|like|love
~ our|the|your ..2!should|must|if|want was|were|is|are perfectly|absolutely|completely|spotlessly|always|entirely
    |impeccably|beautifully|freshly ..1 @good|cleaned|checked|prepared|maintained|tested
    <4:should|want|when|if|sure|make|ensure|until|hope >2:welcome|right|here|but|to
~ ^ sorry , our|the|we|this|that|but ..3 never|always|only
hundreds|thousands|dozens of ..2 five|happy|satisfied|positive|loyal|# ..2 star|reviews|guests|customers|ratings
"""
