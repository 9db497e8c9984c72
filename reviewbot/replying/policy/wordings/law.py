"""What L1 to L6 forbid, in English: threats, calling it fake, asking for better stars, public bribes, liability."""

THREAT = """
false|fake|untrue|such|dishonest|misleading ..1 reviews|review|statements|claims|posts|comments ..2 is|are ..2
    illegal|unlawful|punishable|against|criminal|actionable|prosecuted
take|taking|initiate|consider|pursue ..1 appropriate|necessary|further|all-necessary|strong ..1 action|steps|measures
    <3:so >3:against-the-mould
take|taking ..1 action|steps|measures ..1 against ..1 you|this|such|false|the-author
formal|final|official|first|last|friendly warning <4:without|no
documented|recorded|archived|noted|saved|kept ..2 everything|it-all|all|evidence|proof|your-name ..6
    case|further|court|use|needed|future|file|purposes <3:should
(think twice before|spreading false|spread false|false information|defaming|has a price|price to pay|seek damages|see
    you in court|authorities have been|will be forwarded to our|hear from us again in|goes further|taken further|take
    it further|take this further)
    <5:our-website|website|app|you-may|you-wish|you-want-to|like-to >3:with-us|in-house|inside|internally|with-our
@legal <4:your-own|tell|tells >2:for-you
legal ..2 action|advice|counsel|team|proceedings|steps|department|means|action|measures|consequences|representation
    |representative|representatives|recourse|rights|options|matter|route|remedies|letter|adviser|advisor|advisors
    |advisers|claim|dispute|notice|status|ramifications|implications
legally <4:at|we-were >3:at|responsible|liable
take|taking|pursue|pursuing|explore|exploring|considering|seek ..3 legal
police
court|courts !side <2:food|tennis|squash|basketball|badminton|volleyball|the-food|padel|handball|inner|front|royal
    >1:yard
before|by a judge
see|meet ..2 in court
against the law
broke|breaking|break|breaks|violated ..1 the law
pressing|press|pressed|file|filed|filing ..2 charges|complaint|suit|report ..3
criminal|crime|crimes|illegal|unlawful|offence-under <4:was|is-that-so
damages <4:repair|fix|water|cosmetic|the|any-to >3:to|on
damages ..2 for|from|caused|of
liable for|to ..2 damages|losses|costs|reputational
cease and
reserve|reserves ..1 the right
consequences ..3 for|you|of <3:the|of|understand|had
(have consequences|face consequences|suffer the consequences|legal consequences)
report|reporting|reported|referring ..2 you|user|profile ..3 to|authorities|police|fraud <4:you|what
    >3:me|us|our|manager
to|the|with ..1 authorities|watchdog|regulator|cybercrime|fraud-squad|sheriff|fbi <3:sorry
you have|are|will|are-now|be ..2 been|be ..1 barred|banned|blacklisted|blocked|ban
banned|barred|blacklisted|blacklist ..3 from|all|our|you
your ip|address|home|identity|employer ..2 address|has|is|known|and|will|know
    <3:e|mail|to|wrong|delivery|postal|confirm|email
ip address
know|found|find ..1 out? who|where you are|live|work|really
will ..1 not|never ..1 hesitate ..2 to ..3 take|act|pursue|sue|respond|defend|contact-the|protect|involve
take|taking|pursue ..2 this|matter|it ..1 further|higher <4:inside|internally|like-to >3:inside|internally|with-our|in
be|better|very careful|cautious what|about|how|with ..2 you|write|post|say|before
better ..1 take|be|watch|think ..2 care|careful|step|before|twice|what <3:we|should
watch ..1 what|your you|mouth|words|step|back <4:we
will|shall|going ..1 regret ..2 this|it|that|your|posting|writing
you|your ..3 regret|sorry ..1 this|that|for|it ..2 writing|posting <3:i|we|so|very|are
see to it
defend ..2 ourselves|our|name|reputation|good
screenshot|screenshots|evidence ..3 used|against|forwarded|kept|court
have|saved|taken|took|kept screenshot|screenshots|evidence <4:you|could|if
(kept as evidence|used against you|hold you responsible|hold you accountable|held accountable|last warning|final
    warning|you have been warned|consider yourself warned|hunt you down|come after you|deal with you)
hold|holding you ..2 responsible|liable|accountable
you|may|could|will be ..1 liable|prosecuted|sued
(slander|libel|defame*|defaming|defamed)
"""

FAKE = """
profile|account|user|person|reviewer|author|guest ..1 has|have ..2 posted|written|left|given|copied ..4
    same|other|several|similar|many|dozens|identical|only|negative
fake|false|invented|made-up names|name|identity|identities|profiles <4:our|your-name-on
nobody|no-one|one|none ..1 by|with|of|under your|that|this|such ..1 name <5:sorry|told
gone|looked|searched|went|been|combed ..2 through|in|at ..2 bookings|records|books|files|list|lists|system|guestbook
    |reservations|database ..4 no|nobody|not|nothing|cannot|without|none
dish|drink|room|product|service|item|menu|waiter|table|pool ..2 that|which ..1 we|our ..2 do|does|did|have|has
    not|never ..2 sell|serve|offer|have|even|exist|make|stock|employ|had <5:sorry|should|not-have|you-wanted
never|not had|have|employed|met|seen|served|hosted ..1 a|any|someone|anyone ..2
    guest|customer|client|employee|waiter|staff|called|named ..3 called|named|like|by|matching
were|was not even|actually? open|here|there|on-duty|working ..1 on|that|at|then <4:sorry|you
review|visit|reviewing|describe|describing|mean|meant|rate|looking ..2 a|an|some ..1 different|another|wrong ..1
    place|restaurant|hotel|shop|business|company <4:sorry|we
wonder|wondering|ask|asking|question ..2 who|whether|why|if ..4 behind|really|wrote|paid|is|actually|you-are|writing
    |real|genuine|here <5:you-may|must-have
who ..2 is|are|was ..2 behind ..1 this|that|your|the
you were|have|are|was not|never ..1 even|ever|actually|been? here|there|our-guest|at-our|inside $
you were not|never ..1 even|actually here|there|inside|present
(sounds made up|sound made up|made up story|made up review|says it all|who paid you|created yesterday|created
    today|created last week|only one review|your only review|no profile picture|no photo in your|brand new
    account|account was created|profile was created|new account)
sounds|looks|reads|seems|smells like|as ..1 a|an|if ..2 fake|fiction|competitor|made|story|invented|different-place
    |wrong|you-wanted|another ..1
fake|fraudulent|bogus|phony|fabricated|sham|counterfeit|fictitious|fictional|made-up|forged|invented|concocted ..2
    @review|profile|account|name|person|story|customer|guest|user|accounts|reviewer|stay
false ..1 @review|profile|accusation|accusations|allegation|allegations|claims|information|narrative|statements|name
    |picture|impression <4:our|we|website|give|gave|you-were|given|app|your-a
@review|this|it|that|story is|was|looks|seems|appears|sounds|are|be ..3!not
    fake|false|fabricated|fictitious|bogus|invented|made|fiction|fraudulent|phony|suspicious|spam|fishy|invention|hoax
    <4:menu|photo|our|plants >1:from|with|by|of-our|up-our
looks|seems|appears|sounds ..2 to ..1 be ..2 fake|false
fiction|fantasy|fairy|fabricating|hoax|fabricated|fabrication <2:science
lie|lies|lied|liar|liars|dishonest|dishonesty|dishonestly|untruthful|untruths|deceitful|fabricate|lying
    <3:towels|were-we|lay|let|us|problem|not|fault|lie-in|let-it|where|bed|floor|awake
    >1:awake|on|in|down|with|around|ahead|there|under|about-on|within|next
lying ..1 about|to|through|when|in-your
made|making|make|invented|inventing ..2 up ..1 from|the|a|this|story|stories|facts|things|entirely|completely
    |details|lies <3:room|bed|have|to
made up|this up|stories
making this|it|things|that|stuff|stories up
you|someone|somebody ..3 make|made|making this|it|that|things|story up >2:with|to|as
no|any|not-any|find-any|zero record|records|trace|evidence|recollection|log|booking|reservation|order|history
    |information|memory|knowledge ..1 of|under|in|with|for|matching|on|that
    ..1 you|your|yours|this|a|any|such|that|visit|stay|reservation|name|booking|ever|customer|having|the
    <6:front|desk|sorry|frustrating|told|comfort|apologise|arrived|regret|when-you
not ..2 find|locate|trace|see|identify|match|recall|verify|recognise|recognize ..4
    you|your|yours|anybody|anyone|name|booking|reservation|stay|visit|order|customer|guest|account|record|trace
    |transaction|user
    ..3!when|at|arrived system|records|name|bookings|anywhere|data|books|database|who|with|of|as|in|list|customer
    |guest|history|matching
    <5:sorry|that|when|could-have >6:arrived|came
not ..2 find|locate|trace ..2 any|anybody|anyone|record
unable|failed|struggling|tried ..3 to ..1 find|locate|trace|identify|match|verify ..4
    you|your|any|a|record|booking|reservation|stay|name|visit|order|trace|details
    <4:sorry|you|were|was-the-desk >5:arrived|when|came
you are|were|have not|never ..2 in|on ..1 our ..2 system|records|database|books|list|files
you|reviewer|person|customer|he|she|author|they @adv? have|has|had|were|was|did? never|not @adv? @adv? ever?
    been|visited|visit|stayed|eaten|dined|set|bought|shopped|stay|eat|dine|booked|used ..4
    customer|client|guest|here|us|our|in|at|foot|from|with|patient|restaurant|hotel|shop|store
    >3:before|again|so|as|that|to
    <3:sorry|that|if|which|dish|something|who|hope
never @adv? set foot|eaten|been|visited|stayed|dined|shopped ..1 here|with|foot|in|at|to|our|us <3:has-i|hope|have-i
was|were|is|are never|not in|at|inside our|the|my shop|restaurant|hotel|store|office|practice|premises|bar|clinic
    |salon|system|records <4:sorry|manager|staff|we|i|key
doubt|doubts|doubtful|question|wonder|suspect|suspicious|sceptical|skeptical ..3
    whether|that|if|actually|you|this|the|your|very ..5
    visited|ate|stayed|real|actually|genuine|here|were|written|customer|competitor|guest|authentic|authenticity|came
    |grudge|been|true|really|fake|rival
    <3:do-not|not|never|no|without
not @adv? ..1 sure|certain|convinced|clear|believe|think ..2!you ..3 have|had|has|got|is|was|are|that|this|you ..3
    right|genuine|real|visited|visit|wrong|actually|eaten|stayed|ever|customer
    ..3 business|experience|place|restaurant|customer|hotel|review|us|here|company|guest|eaten|visited
not ..2 believe|think|convinced|certain ..2 you ..1 have|had|did|ever|actually|really|were ..2
    ever|actually|really|visit|visited|eaten|stay|stayed|been|a
not ..2 a? genuine|real|actual|authentic|verified|legitimate customer|review|guest|customers|reviews|client|person
    |experience|user|complaint|reviewer|visit
genuine|authentic|legitimate|bona customer|customers|review|reviews|guest|client|experience|complaint|reviewer
    |purchase <3:for|from|every|our|from-a
not ..3 come|from|by|written|belong ..3 genuine|real|customer|actual|guest
competitor|competitors|rival|rivals|competition ..4!prices|offer|than <4:than|our-prices|like|with|to-our
ex|former|disgruntled|fired|dismissed|bitter|sacked employee|staff|worker|colleague|member|landlord|tenant|partner
troll|trolls|trolling
a|by|some bot|bots <4:our
paid|paying|pay ..2 to|for ..2 write|writing|post|posting|this|review|reviews|lie <5:you-paid-us
someone|somebody|rivals|competitor|they|who ..1 paid|paying|is|pay ..2 you
you|this|reviewer|must|may|seems ..4 confusing|confused|mixing|mixed|mistaken|mistaking|mistook ..2
    us|our|up|me|with|restaurant|hotel ..3
    another|other|somewhere|someone|different|somebody|us|place|with
wrong|different|another ..1 restaurant|hotel|business|place|company|shop|branch|page|store|bar|cafe|establishment
    |app|listing|salon|clinic|dentist
    <6:sent|went|sorry|confirmation|our|named|delivered|address|were|was|taken >3:was|were|on|had
right|correct business|restaurant|hotel|place|company|page|shop <3:the-at-the|find-our <5:not-from
meant|intended|belongs|written|meaning|reviewing ..2 for|to|about|as ..2 another|different|someone|somewhere|other
refer|refers|relate|relates|pertain|belong|apply ..2 to? not ..3
not ..1 refer|relate|pertain|belong|apply ..1 to ..2 our|us|this|my
if you ..1 had|would|were|really|actually|truly|ever ..2 really|actually|truly|ever ..2
    been|visited|eaten|stayed|were|had|came|here|come|tried|ordered
if you were ..1 a? ..1 real|genuine|actual|paying
we were|are|is|was closed ..2 that|on|then|at|day|the ..3 <4:sorry|wrongly|told|that-we|when|unexpectedly
    >6:and|should|website|sorry|which
we|i|nobody|none|no have|has|had never|not? ..1 met|seen|served|heard-of|treated ..1 you|this|him|her|person <3:if
never met|served|seen|heard ..1 of? you|him|her
nobody|none|no|staff ..5!can|could|should|would|helped|answered remembers|remember|recalls|recall|recognises
    |recognizes|knows|seen|know
    ..1 you|this|such|your|any|anyone|him|her|serving >3:better
none of our|my|the ..3 delivered|served|drove|spoke|treated|visited|met
no|not-a guest|customer|client|patient|user|person|booking|reservation|order|one|table|purchase|such ..2
    matching|matches|by|with|under|of|called|named
    ..3 description|name|details|your|that <5:sorry|told|frustrating|be
no|not|any ..1 such booking|person|guest|customer|reservation|order|event
no|any booking|reservation|order|account|appointment|guest ..1 under|in|with|by|for your|this|that|the ..1 name
suspect|suspects|believe|think|guess|assume|convinced|seems|obviously|appears|sounds|clearly|feel|suggests ..5
    competitor|competition|rival|troll|bot|grudge|fake|employee|jealous|scam|scammer|agenda|fraud|impostor|paid
    |planted|ulterior
scam|scammer|scammers|fraud|fraudster|impostor|imposter <5:felt|feel|victim|sorry|you-were|like|looked|look|seem
    |seemed|about|your|against|protect
whoever|who-ever you are|this|wrote
nice try
story|stories|account|details|dates|facts ..3 not ..1 add|match|hold|make|check
not ..1 real|true|actual experience|event|customer|incident|story <3:photos|show|the|sure
"""

CHANGE_REVIEW = """
get|earn|win|have|see|add|gain|deserve ..2 fifth|fourth|extra|last|final|missing|remaining|other ..1 star|stars
    <3:the-other
bump|raise|lift|move|push|nudge|take this|it|that|them ..1 up? to ..1 a|an? four|five|4|5|#|higher|better ..1
see|like|hope|hoping|love|glad|pleased|happy ..3 this|your|the|that review|rating|post|comment|stars|score ..2
    updated|changed|removed|revised|reconsidered|deleted|edited|go|taken|improved|corrected|gone|up
take this|it|that|your down|offline <4:we|will|us|our
earn|win|get|have ..2 back ..2 those|the|your|these ..2 star|stars
those|the|your ..2 missing|lost|other|remaining star|stars
changed|change your mind|opinion|view ..3 and|about|review|rating|stars|us|of <4:if-you|can-understand|made-you
missing star|stars
edit*|change*|update*|delete*|remove*|amend*|revise*|reconsider*|revisit*|rethink*|adjust*|modify*|alter*|raise*
    |increase*|improve*|upgrade*|withdraw*|retract*|correct*|rectify*
    |erase*|redo|bump*|boost*|lift*|re|reassess*|reevaluate*|rewrite*|better|higher|fix*
    ..2!what|we|way|how|menu|our|app|through|us|all|photo|standard|you up|down|back|your|the|this|that|these|those|a
    |my|one|such
    ..3!that|standard|based|you|our|of|way|app|room|on|we|response|because|from
    review|reviews|rating|ratings|stars|star|score|feedback|comment|comments|post|opinion|assessment|remarks
    |evaluation|grade|verdict|words|impression-online|tweet
    <3:we|our|i|us|last|already-have|not|helps|helps|team|were|will-be|was
    >1:process|system|form|to-the|machine|page-of-ours
edit|change|update|amend|revise|reconsider|delete|remove|withdraw|rethink ..1 what|the ..1 you|words|one ..1
    wrote|posted|said|written|star|stars
reconsider|reconsidering|rethink|reassess|reevaluate ..2 the|your|this|one|score ..2
    stars|star|rating|review|score|opinion|low
re|revisit|revisiting|redo rate|rating|review|score
re rate|review|score|evaluate
take|taking|taken|pull|bring|tear ..3!charge|off|drink|bill down|back|offline ..2
    review|post|comment|$|this|it|please|rating|your
take|taking|pull ..1 down|back|off ..1 the|your|this|that|one? ..1 review|post|comment|rating|star|stars
take|taking|pull ..1 the|your|this|it review|post|comment|rating|it down|off|back|offline
review|post|comment|rating|star|score ..3!by|how|and|we be|been|is|was|were|gets|comes ..2!not-yet
    removed|deleted|changed|updated|edited|taken|withdrawn|revised|corrected|amended|reconsidered|improved|raised
    |adjusted|down <4:we-have
-- asking for stars
give|giving|leave|leaving|write|post|rate|rated|rating|grant|award|add|adding|earn|earning|get|show|consider|deserve
    |merit|hit|appreciate ..4!hotel|room|service-of
    five|#|full|all|more|extra|better|positive|higher|top|nicer|kinder|another|second|few|two|good|fairer|glowing
    |fair ..1 or|extra|more? ..1
    star|stars|review|rating|score|reviews|ratings|mark !words|work|service|hotel
    <5:were|charged|paid|was|booked|you-gave|thank|thanks|sorry|why
five|#|more|full|all stars|star ..3!words|work|service from|next|would|instead|please|helps|mean|on|by|to-us
rate|rating|review us ..4 five|#|again|higher|better|on|star|stars|if|kindly|fairly|please|with|after|positively|today
please|kindly|could|consider ..2 rate|rating us|our|the|app|again|higher
turn*|change*|convert*|transform*|flip*|move* ..1 your|this|that|these|the ..2 one|two|three|#|low|star|stars ..2
    star|stars|rating|review|into ..4
turn*|change*|convert* ..4 into ..1 five|#|four|better|positive ..1 star|stars|one|five|$
better|higher|fairer|kinder|nicer|positive|good|improved|great|best|top|perfect|five|star|favourable|favorable ..1
    rating|review|score|stars|feedback|reviews|ratings
    ..3!you-left|you-gave would|from|mean|means|helps|help|in|if|next|is|and|please|for|today|later|soon
    <4:thank|thanks|your|our|have
grow|bring|get|push|see ..2 your|that|the|our|those ..1 rating|stars|score|review ..2 up|back|higher|go|improve|rise
think|look|thinking|have ..1 again|twice|second|another ..2 about|at|look ..2 score|rating|stars|review|what
reflect|reflected|reflecting|mention|show|express|share ..2!our|team|on it|this|that|positive ..2 in|on|with ..2
    your|the|a|online|public ..1 review|rating|feedback|stars|score <3:we|our|not|they
let us know ..4 stars|rating|score
what ..1 it takes ..4 stars|rating|score
change that|the|your|this|those|that-low one|two|#|low|single|bad star|stars|rating|score|review
add|adding ..2 a|another|one|more|some|few|extra ..2 star|stars
(another star|a star or two|an extra star|a few more stars|some love with)
review|rate us|again ..3 fairer|again|once|kinder|new
(second look at your rating|look at your rating again)
leave|write|post us? a|another review <6:time|taking|took|thank|thanks|grateful|appreciate|you-when|to-read
mind|like|willing|able|open|consider|time|kind|enough|ask|request|asking|urge|encourage|beg|invite|love|grateful
    |appreciate|hope|want|wish ..4!we|our
    edit*|change*|updat*|update*|delete*|remove*|amend*|revise*|revis*|reconsider*|revisit*|withdraw*|adjust*|rerate
    |upgrade*|improve*|raise* ..1!our|we|how|way|what
    your|this|the|that ..2!app|room|plan|process|subscription|account|way review|rating|stars|post|comment|feedback
    |score|star|one|remarks
"""

BRIBE = """
credited|refunded|reimbursed|topped|recredited ..1 up? ..1 your|the ..1 account|card|wallet|balance|bank|purchase
    |order <6:not|should|could|if|why|was|never|been
cancelled|canceled|reversed|dropped|removed|voided|written ..1 off? ..1 the|your|that
    charge|charges|fee|fees|bill|invoice|cost|costs|payment <6:not|should|could|if|why|flight|was
get|receive|have|getting|receiving ..2 a|your|an ..1 full|complete|partial|total ..1
    reimbursement|refund|compensation|credit <5:if|did-not|why|not|how|long
take|taking|took|taken care ..1 of ..1 the|your|that ..1 bill|check|cost|costs|taxi|cleaning|tab|invoice
with your name on
have you back|in|over|here , ..1 on|at|free|complimentary|our
(here is a code|here is a voucher|here is a coupon|here is a discount|a code for your|code for your next|promo
    code|discount code below|voucher code|coupon code|a gift card is|half the price|at half|free nights|two
    free|three free|one free|a free|your free|be free of|second pair)
    <6:sorry|did-not|not|was|promised|advertised|the-offer|poster|offer|expected|should|that|never|you
    >6:not|was|were|did|poster|should|promised|trial|table
hair*|next|first|second|meal*|drink*|stay*|visit*|night*|coffee*|haircut*|treatment*|month*|year*|session*|delivery
    ..1 will|would|is|are-now|shall ..1 be? free|complimentary|gratis|half <4:not|should|if
fee|fees|charge|charges|bill|cost|penalty ..2 will|would|shall|to be ..1 waived|removed|cancelled|refunded|reversed
    |reduced|dropped|covered|credited
knock|take|shave|deduct|strike ..3 off ..1 your|the|next <5:you|sorry|not
credit|voucher|points|coupon|gift ..1 to ..1 your account|card|profile <5:did|not|missing|should
for your trouble|troubles|inconvenience|disappointment|pains <5:sorry|apologise|apologies|apologize|apology
    |understand|us-to|regret
drink|drinks|coffee|meal|dinner|lunch|breakfast|dessert|round|visit|stay|night|beer|pint|bottle|pizza|brunch
    |cocktail|wine|haircut|wash|tea|cake|starter|treatment|taxi|order|prosecco ..1 on us|me|house $
-- we give you money
we|i|i-will|manager|team|us|colleague|happy|glad|love|like|would|will|delighted|pleased|want|able|shall|arranged
    |arrange|please ..4!not|that|which|cannot|looking|never|checking|why|missing|your-complaint
    offer*|give*|send*|provide*|grant*|issue*|extend*|award*|hand*|present*|process*|approve*|authorise*|authorize*
    |initiate*|add*|mail*|credit*|gift*|treat*|post*|offering|arrange*
    ..6!that|which|why|apologies|apology|answer|if|who|when|not|what|so|better-service|because|from|how|where
    |service|direct|to-talk
    @money|money|cash|off|free|complimentary|percent|%|reduction|goodwill|gesture|something|extra|token|partial|price
    <4:not|never|cannot|did|should|why|if|why|missing|sorry|apologise >3:apologies|to-eat|machine
    >2:opinion|answer|service|to-talk|shop|card-number
offer you|everyone ..3 @money|money|off|free|complimentary|%|percent|reduction
we|i|manager|team ..2!not|never|should|were|was|did|the|a|any|this|that|no|of|for|about|late|missing|regret|your
    @adv? refund*|reimburse*|compensate*|comp|comped|comping|waive*|discount* ..1!for-the-late
    you|your|the|this|all|any|it|that|for|full|in|part|half|amount|them
    <3:if|why|when|not|that-we|should-have
will|would|can|shall|happily|gladly|happy|glad|pleased|like|love|going|want|have|delighted|ready|able|to|be|been|was
    |were
    ..1!not|never|wait|chase|find|about|why|what @adv? refunded|refund|reimburse|reimbursed|compensate|compensated
    |comp|comped|waive|waived|discount|discounted|recompense
    <7:not|never|why|until|still|when|unless|should|yet|wait|waiting|whether|have-to|chase|had|look|looking|find|if
    |promised|told|asked|see|how|ought|nobody|expected|being|sorry
    >3:nor|taking|policy
credit|crediting|refund|refunding|return|returning|reimburse|reimbursing|wire|transfer|pay|paying|repay|repaying|put
    ..1!to-your-trust|me
    you|your|the|back|full ..2!call|trust|phone|money-for|with|in|for-the-room
    deposit|money|amount|payment|fee|back|card|account|difference|cost|charge|full|bank|fare|price|bill|£|$|€|purchase
    <6:not|never|why|should|month|take|takes|wait|chase|when|long|to-be-long|you|had|if|could|sorry|looking|whether
    |how|did|must|until|were|was|about|still
your|the|a|full|partial|this ..1 refund|money|payment|credit|compensation|voucher|reimbursement|discount|deposit
    |cashback|coupon|amount|gift
    is|has|was|will|have|are|shall|should-now ..2!not|never|still|taking|a|why|missing|late|shown|stressful
    way|processed|issued|approved|sent|credited|arranged|initiated|refunded|returned|paid|confirmed|completed
    |granted|released|back|applied|reversed|given|done|arrive|reach|complete|yours|coming|ready
    <5:that|which|why|if|when|sorry|not|until|whether|month|should|promised|told|asked|before
    >6:should|not|late|never|looking
refund|money|credit|compensation|voucher|reimbursement|coupon|discount|gift ..1 is|are|on ..2 on ..1 its|the|their way
on ..1 its|the way ..2 to ..2 your ..1 account|card|bank <5:not|parcel|order
you ..1 will|shall|can|may|are|should-soon ..2!not|never|still|waiting ..1
    get|receive|have|be|find|collect|enjoy|claim|redeem|see|getting|receiving|entitled|eligible|expect
    ..2!what|an-answer|a-reply
    ..4!that|which|answer|right|call|reply|price-at|clear|when @payback|money|free|complimentary|gift|credit|£|$|€
    |compensated|refunded|reimbursed|goodwill|points
    <4:if|so|when|told|where|that|should >4:without|not
entitled|eligible|qualify|qualifies|approved ..2 for|to ..3 @payback|money|free|credit|compensation|upgrade <2:not
please|kindly|do accept|enjoy|take|use|have|redeem|claim|collect ..4!apolog|apologies|apology|sincere|my|our|moment
    |advantage-of-your-right @money|free|complimentary|code|off|%|token|gesture
claim|redeem|collect|grab|pick|expect|enjoy|get|receive|win ..3!that|what|why|not|the-key your|a|an|one|free|up
    ..3!that|which|who free|gift|voucher|discount|refund|coupon|complimentary|code|something|reward|bonus|%
    <4:not|could|sorry|tried|when|supposed|you|unable|did|should|if|wait|chase|to-have
use|using|with|quote|enter|mention|show ..2 the? code|voucher|coupon|promo|message ..5
    off|for|get|free|discount|%|percent|to|next|at|bar
    <4:not|could|sorry|tried|you|did
as ..3 compensation|goodwill|apology-gift|thank-you-gift ..1
goodwill <3:without|no|your|lost
gesture ..2 of ..2 goodwill|apology|appreciation|regret
as ..1 a|an|our|some ..2 token|gesture|compensation|small-gift|thank|make-good|apology|sign ..3 of|, ..4
    @money|offer|give|free|send|off|%|we
token of ..2 our|my|appreciation|apology|goodwill|regret|thanks
make ..1 it|this ..1 up|good ..1 to? you|this|, ..2 with|by|on|over
make ..1 amends ..2 with|by
make* it up to you with|by|through
-- free, on us, percent off
drink*|coffee*|meal*|dinner|lunch|breakfast|dessert|round*|visit|stay|night*|beer*|pint*|bottle|pizza|brunch
    |cocktail*|wine|haircut|next|one|wash|ride|prosecco|tea|cake|starter|cut|treatment|taxi|order
    ..2 is|are|be|on|will ..1 be? ..1 on? ..1 on us|me|house|the|ours ..0
on the house <4:roof|paint|paint
our treat
treat* ..1 you ..2 to <4:how|way|we-want
next|first|round|visit|another|second|coffee|drink|stay|meal|month|night|year|cut|session
    ..5!when|that|not|why|was-not|be-free-to free|complimentary|gratis|discounted|half <5:sorry|hope|trial
free|complimentary|gratis ..2!of|time|trial|slot|range|room-to|table|on|to|parking|shuttle|wifi|wi
    @money|upgrade|wine|bottle|glass|item|gift|month|night|access|delivery|shipping|session|class|visit|ride|stay
    |product|entry|starter|side|week|year|repair|service|wash|treat|something|one|set
    <7:sorry|promised|was|were|should|not|expected|poster|advertised|never|your|that|you|waited|why|paid|in|offer
    |shown|step >4:poster|offer|advertised|promised|was|were|not|did
for free|gratis|nothing-extra <4:not|want|wants|nobody|work|speak >3:but
free of charge|cost <5:should|not|was|told|promised|that-should
at no|without|no ..1 extra|additional|any? ..1 cost|charge ..2 <4:should|told|promised|not
no|without charge|cost|fee $
no charge|cost for|to|whatsoever
at our|my|no expense|cost
%|percent|per|half ..1 cent? ..1 off|discount|reduction|cashback|price|less|back ..3
    <5:was|missing|promised|should|advertised|that-did|banner
half price|off <4:sign|sold|advertised|promised
knocked|knock|taken|took|take|deducted|deduct|removed|remove|wipe|wiped|cut|reduce|reduced|lower|lowered
    ..5!that-you|our|we|them off|by|from ..1!the-menu your|the|half|bill|price|fee|charge|invoice|account|percent|#
    <4:could|was-not|not|you|should|why|never|promised
bill|price|fee|fees|charge|rent|invoice|cost|costs ..1 is|has|have|was|will|be|are|were ..2!not|never|too|clear
    reduced|lowered|halved|waived|cancelled|canceled|dropped|adjusted|refunded|covered|wiped|reversed|written
    |removed|taken
    <5:should|that|which|when|could|not|told
waive*|waiving ..3 fee|fees|charge|charges|cost|costs|it|penalty|deposit|that|bill
    <4:not|never|promised|should|would-not
not|never ..1 be? ..1 charge|charged|bill|billed|pay|invoice ..3 you|for|the|your|next|that|again|anything|a ..3
    month|night|this|it|again|visit|stay|second|week|last|bill|anything
    <4:should|why|told|sorry|promised|you-were|meal
next|this|last|coming month|night|visit|stay|year|order|bill|payment|week ..1 will|is|shall ..2 not ..2
    billed|charged|cost|due
cover|covering|pay|paying|reimburse|absorb|settle|foot ..3!phone|questions|for-quiet
    cost|costs|cleaning|bill|taxi|repair|repairs|expense|expenses|damage|difference|fee|hotel|medical|flight
    <5:not|you|should|had|why|have|nobody|did|to-be
we|i|will|happily|gladly will|shall|would|can|have|, pay ..2 for|you
extended|extend|added|upgraded|upgrade|topped ..3 by|your|to|with|for|you ..4
    free|month|week|year|points|membership|subscription|credit|account|extra|suite|premium|room|miles
    <4:not|never|should|promised
points|miles|credits ..3 added|credited|given|put|to|account|membership|extra
    <6:missing|show|not|never|annoying|that-did|collected
added|credited|put|given|loaded ..4 points|miles|credits|#|£|$|€ <3:not|never
exchange|replace|replacing|swap ..3 free|charge|cost|add|gift|present
replacement* ..3 free|on-its-way|charge|cost|sent|way
buy|treat|stand|pour|owe|owes ..1 you|your ..2!an-explanation|apology|explanation|answer|better|more|that
    a|an|one|the|another|dinner|lunch ..3!explanation|apology|answer|better|proper|response|real|clear
    drink|coffee|pint|beer|meal|round|glass|one|dinner|lunch|dessert|next|wine|cake|bottle|voucher|refund
invite|welcome|have|see|host|get ..4 for|to ..2 complimentary|free|dinner-on|gratis|our-guests-for
guest|guests ..1 of|for ..1 the|a|our? ..2 house|free|complimentary
as our ..2 guest|guests|vip ..3 <3:you-are|treat|valued
get|drop|come|stop|pop|swing ..5 for|collect|pick|receive|get ..3 free|complimentary|gift|gratis|voucher|on-us|treat
    |bottle
with ..1 our compliments
little|small|nice something|surprise|gift|present|treat|extra|token|gesture|thank ..4
    for|from|in|is|waiting|you|as|on|at|to <4:do
special|small|nice surprise|treat|gift ..3 for|waiting ..2 you|your
something special|extra|nice ..4 for|waiting|ready|you <3:expected|deserve|hoped|want
dinner|lunch|breakfast|drink|drinks|table|bottle|voucher|gift|room|suite|surprise ..4 waiting for you <4:should|find
return*|give*|get|have|want|hand*|gave|offer*|approved|sent ..2!not|why your|the|their|all|some? ..1 money ..1 back
    <5:waiting|wait|not|why|chase|chasing|still|should|long|if|to-get|when|asked|for|never|sorry|stressful
return ..1 your ..1 deposit|money|payment <5:not|why|month|week|take|never|long|should|how|late
money back <5:waiting|expect|right|wait|not|chase|still|asked|wanted|want|get|your-for|ask|promised|sorry|getting
credit note
discount|voucher|refund|gift|coupon|freebie|prize|reward|present|bonus awaits|waiting|is|are ..2
    awaits|waiting|you|yours|everyone|ready|for
deserve|deserves ..2 refund|compensation|voucher|discount|money|free
happy|glad|pleased|willing|ready|able|possible ..2 to|with|for ..2 @payback ..1!that|has|you-are
full|partial refund|reimbursement <6:should|waiting|asked|wanted|told|promised|not|your|sorry|that|wait|never|why
    >4:that|not|should|has-not|took|never
refund* ..2 your|you|the ..3 meal|order|purchase|money|stay|ticket|booking|full|deposit|card|payment|amount|night
    |subscription|charge|bill|fee|tickets
    <6:not|never|why|should|when|month|take|waiting|sorry|how|whether|if|looking|long|had|about|to-be|and-why|chase
    |until
$|£|€|¥|₹|usd|eur|gbp|rs|inr # <4:minus
# $|£|€|¥|₹|euros|euro|dollars|dollar|pounds|pound|bucks|quid|eur|usd|gbp|rupees|pence|cents|francs|aed|rs|lakh
ten|twenty|thirty|forty|fifty|hundred|thousand|five ..1 dollars|euros|pounds|bucks|quid|rupees|dollar|euro
# percent|% ..2 <1:the ..1 your|next|the|a
"""

QUID = """
in ..1 exchange|return|turn for ..3!your-honesty|your-patience|our review|rating|stars|star|post|word|words|feedback
    |a|five|five|kind|positive|removing|changing|deleting
@payback|free|money|gift|dessert|reward|help|solve|credit|compensate|compensation|points|bonus|prize|upgrade|off|%
    |coffee ..8 if|once|when|after|provided|unless|before|until|as-soon|condition|everyone|anyone|whoever|in
    ..5 review|rating|stars|star|post|comment|posts|reviews|feedback <6:sorry|that-has
@review|star|rating|ratings ..6 and|then|, ..4 @payback|free|gift|dessert|reward|off|bonus|points|on-us|credit ..4
    <5:sorry|thank|our|in|read|your-the
change*|edit*|update*|delete*|remove*|amend*|revise*|raise*|post*|leave*|write*|withdraw* ..4!our|we|that
    this|your|the|it|review|rating|post|positive|something|good|nice|five|kind|us ..4!that-we|our
    , ..1 @payback|free|gift|dessert|reward|off|money|on-us|points|bonus
if|once|when|after|as-soon|unless|provided|until|before ..1 you|your|the|this|they ..3
    change*|edit*|update*|delete*|remove*|amend*|revise*|raise*|post*|leave*|write*|withdraw*|disappear*|take*|add*
    ..3!message|us-a-message|code|number ..4!message this|it|your|review|rating|post|star|stars|comment|positive
    |down|disappears|
    ..4!that|message we|i|you|there|the|help|money|refund ..5 @payback|money|free|gift|help|solve|fix|sort|back
    |credit|compensate|reward|discount|release|released
only|cannot|will|not help|assist|solve|refund|compensate|consider|act|release|talk|speak ..3
    if|once|after|when|unless ..3 remove*|delete*|change*|edit*|take*|withdraw*|update* <3:we-can
five|# stars|star|star-review ..3 get|gets|earn|earns|means|and|win|wins|for ..3 @money|free|discount|reward|off|you
anyone|everyone|everybody|whoever|customers|guests|those who ..2 post|posts|leave|leaves|write|writes|rate|rates
    |review|reviews|gives|give ..6
    get|gets|receive|receives|free|off|discount|voucher|gift|wins|earn|earns|reward|%|entered|awaits
awaits|for ..1 everyone|anyone|those|all|customers ..1 who ..1 post|posts|leave|leaves|write|writes|rate|rates
    |review|reviews|gives|give
"""

LIABILITY = """
negligence|negligent|negligently <4:not
we|i|our|hotel|restaurant|company|us ..3!not are|were|be|accept|admit|assume|acknowledge|take|am|is|have ..3!not
    liable|liability|culpable|guilty
admit|accept|admitting|accepting ..2 liability|guilt|legal|fault
legally ..1 at? responsible|fault|liable|bound
full|complete|entire ..1 legal|liability responsibility ..2 for <2:no
our|we ..1 breach|breached ..2 of|duty|contract|the|our <4:not
(duty of care|breach of duty|breach of contract|gross failure of duty)
(our fault that you got|our fault that you were|our fault you got|we caused your|we made you ill|we made you sick|we
    poisoned|we injured|caused your injury|caused your illness|caused your accident|responsible for your
    injury|responsible for your injuries|responsible for your illness|responsible for your accident|responsible for
    the accident|responsible for your fall)
our fault ..3 you ..3 sick|ill|poisoning|poisoned|injured|hurt|fell|accident|infection|broke
"""
