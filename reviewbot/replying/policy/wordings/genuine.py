"""Calling a review fake, in English (rule L2)."""

FAKE = """
you never even|actually|once|really? ..1 came|set|entered|ate|stayed|visited|ordered|bought ..2 our|us|here|from|with|in ..2 <3:sorry|that|if
~ been|gone|looked|checked|searched|went ..2 through|over|in ..1 every|all|each|our|the ..2 booking|bookings|order|orders
    |receipt|receipts|reservation|reservations|list|name|names|diary|book ..1 and|but ..2 is|are|was|not|no|none|nothing
    ..2 not|there|here|nothing|among|you
~ person|reviewer|individual|author|gentleman|lady|guest|man|woman|customer ..1 was|is|has|were never|not ..1 been|actually?
    a|an|been|here|our|stayed|in|with|present <5:sorry|if|that|why >6:told|served|given|greeted
~ looks|sounds|smells|seems|feels|all|bit ..1 a? ..1 bit|very|rather|little? fishy|dodgy|phoney|phony|staged|invented|suspect
    <4:food|fish|dish
~ just|only|single one|a|# ..1 single? review|reviews|post ..1 to|on|in|and|ever|from|$ ..1 your|name|profile|account|$
    <4:we|our|even
~ profile|account|user|person|reviewer|author|guest ..1 has|have ..2 posted|written|left|given|copied ..4
    same|other|several|similar|many|dozens|identical|only|negative
~ fake|false|invented names|name|identity|identities|profiles <4:our
~ nobody|one|none ..1 by|with|of|under your|that|this|such ..1 name <5:sorry|told
~ gone|looked|searched|went|been|combed ..2 through|in|at ..2 bookings|records|books|files|list|lists|system|guestbook
    |reservations|database ..4 no|nobody|not|nothing|cannot|without|none
~ dish|drink|room|product|service|item|menu|waiter|table|pool ..2 that|which ..1 we|our ..2 do|does|did|have|has
    not|never ..2 sell|serve|offer|have|even|exist|make|stock|employ|had <5:sorry|should
~ never|not had|have|employed|met|seen|served|hosted ..1 a|any|someone|anyone ..2
    guest|customer|client|employee|waiter|staff|called|named ..3 called|named|like|by|matching
~ were|was not even|actually? open|here|there|working ..1 on|that|at|then <4:sorry|you
~ review|visit|reviewing|describe|describing|mean|meant|rate|looking ..2 a|an|some ..1 different|another|wrong ..1
    place|restaurant|hotel|shop|business|company <4:sorry|we
~ wonder|wondering|ask|asking|question ..2 who|whether|why|if ..4 behind|really|wrote|paid|is|actually|writing
    |real|genuine|here
~ who ..2 is|are|was ..2 behind ..1 this|that|your|the
~ you were|have|are|was not|never ..1 even|ever|actually|been? here|there|inside $
~ you were not|never ..1 even|actually here|there|inside|present
(sounds made up|sound made up|made up story|made up review|says it all|who paid you|created yesterday|created
    today|created last week|only one review|your only review|no profile picture|no photo in your|brand new
    account|account was created|profile was created|new account)
~ sounds|looks|reads|seems|smells like|as ..1 a|an|if ..2 fake|fiction|competitor|made|story|invented
    |wrong|another ..1
~ fake|fraudulent|bogus|phony|fabricated|sham|counterfeit|fictitious|fictional|forged|invented|concocted ..2
    @review|profile|account|name|person|story|customer|guest|user|accounts|reviewer|stay
false ..1 @review|profile|accusation|accusations|allegation|allegations|claims|information|narrative|statements|name
    |picture|impression <4:our|we|website|give|gave|given|app
@review|this|it|that|story is|was|looks|seems|appears|sounds|are|be ..3!not
    fake|false|fabricated|fictitious|bogus|invented|fiction|fraudulent|phony|suspicious|spam|fishy|invention|hoax
    <4:menu|photo|our|plants >1:from|with|by
~ looks|seems|appears|sounds ..2 to ..1 be ..2 fake|false
fiction|fantasy|fairy|fabricating|hoax|fabricated|fabrication <2:science
lie|lies|lied|liar|liars|dishonest|dishonesty|dishonestly|untruthful|untruths|deceitful|fabricate|lying
    <3:would|towels|lay|let|us|problem|not|fault|where|bed|floor|awake
    >1:awake|on|in|down|with|around|ahead|behind|beneath|at|there|under|within|next
~ lying ..1 about|to|through|when
~ made|making|make|invented|inventing ..2 up ..1 from|the|a|this|story|stories|facts|things|entirely|completely
    |details|lies <3:room|bed|have|to|not|cannot
~ @review|this|it|that|story is|was|looks|seems|appears|sounds|are|be ..3!not made up
made up|this up|stories
~ making this|it|things|that|stuff|stories up
~ you|someone|somebody ..3 make|made|making this|it|that|things|story up >2:with|to|as
no|any|zero record|records|trace|evidence|recollection|log|booking|reservation|order|history
    |information|memory|knowledge ..1 of|under|in|with|for|matching|on|that
    ..1 you|your|yours|this|a|any|such|that|visit|stay|reservation|name|booking|ever|customer|having|the
    <6:front|desk|sorry|frustrating|told|comfort|apologise|arrived|regret
not ..2 find|locate|trace|see|identify|match|recall|verify|recognise|recognize ..4
    you|your|yours|anybody|anyone|name|booking|reservation|stay|visit|order|customer|guest|account|record|trace
    |transaction|user
    ..3!when|at|arrived system|records|name|bookings|anywhere|data|books|database|who|with|of|as|in|list|customer
    |guest|history|matching
    <5:sorry|that|when >6:arrived|came
~ not ..2 find|locate|trace ..2 any|anybody|anyone|record
~ unable|failed|struggling|tried ..3 to ..1 find|locate|trace|identify|match|verify ..4
    you|your|any|a|record|booking|reservation|stay|name|visit|order|trace|details
    <4:sorry|you|were >5:arrived|when|came
~ you are|were|have not|never ..2 in|on ..1 our ..2 system|records|database|books|list|files
you|reviewer|person|customer|he|she|author|they @adv? have|has|had|were|was|did? never|not @adv? @adv? ever?
    been|visited|visit|stayed|eaten|dined|set|bought|shopped|stay|eat|dine|booked|used ..4
    customer|client|guest|here|us|our|in|at|foot|from|with|patient|restaurant|hotel|shop|store
    >3:before|again|so|as|that|to
    <3:sorry|that|if|which|dish|something|who|hope
~ never @adv? set foot|eaten|been|visited|stayed|dined|shopped ..1 here|with|foot|in|at|to|our|us <3:hope
~ was|were|is|are never|not in|at|inside our|the|my shop|restaurant|hotel|store|office|practice|premises|bar|clinic
    |salon|system|records <4:sorry|manager|staff|we|i|key
doubt|doubts|doubtful|question|wonder|suspect|suspicious|sceptical|skeptical ..3
    whether|that|if|actually|you|this|the|your|very ..5
    visited|ate|stayed|real|actually|genuine|here|were|written|customer|competitor|guest|authentic|authenticity|came
    |grudge|been|true|really|fake|rival
    <3:not|never|no|without
~ not @adv? ..1 sure|certain|convinced|clear|believe|think ..2!you ..3 have|had|has|got|is|was|are|that|this|you ..3
    right|genuine|real|visited|visit|wrong|actually|eaten|stayed|ever|customer
    ..3 business|experience|place|restaurant|customer|hotel|review|us|here|company|guest|eaten|visited
~ not ..2 believe|think|convinced|certain ..2 you ..1 have|had|did|ever|actually|really|were ..2
    ever|actually|really|visit|visited|eaten|stay|stayed|been|a
~ not ..2 a? genuine|real|actual|authentic|verified|legitimate customer|review|guest|customers|reviews|client|person
    |experience|user|complaint|reviewer|visit
~ genuine|authentic|legitimate|bona customer|customers|review|reviews|guest|client|experience|complaint|reviewer
    |purchase <3:for|from|every|our
~ not ..3 come|from|by|written|belong ..3 genuine|real|customer|actual|guest
competitor|competitors|rival|rivals|competition ..4!prices|offer|than <4:than|like|with
~ ex|former|disgruntled|fired|dismissed|bitter|sacked employee|staff|worker|colleague|member|landlord|tenant|partner
~ troll|trolls|trolling
~ a|by|some bot|bots <4:our
~ paid|paying|pay ..2 to|for ..2 write|writing|post|posting|this|review|reviews|lie
~ someone|somebody|rivals|competitor|they|who ..1 paid|paying|is|pay ..2 you
you|this|reviewer|must|may|seems ..4 confusing|confused|mixing|mixed|mistaken|mistaking|mistook ..2
    us|our|up|me|with|restaurant|hotel ..3
    another|other|somewhere|someone|different|somebody|us|place|with
wrong|different|another ..1 restaurant|hotel|business|place|company|shop|branch|page|store|bar|cafe|establishment
    |app|listing|salon|clinic|dentist
    <6:sent|went|sorry|confirmation|our|named|delivered|address|were|was|taken >3:was|were|on|had
~ right|correct business|restaurant|hotel|place|company|page|shop
~ meant|intended|belongs|written|meaning|reviewing ..2 for|to|about|as ..2 another|different|someone|somewhere|other
~ refer|refers|relate|relates|pertain|belong|apply ..2 to? not ..3
~ not ..1 refer|relate|pertain|belong|apply ..1 to ..2 our|us|this|my
~ if you ..1 had|would|were|really|actually|truly|ever ..2 really|actually|truly|ever ..2
    been|visited|eaten|stayed|were|had|came|here|come|tried|ordered
~ if you were ..1 a? ..1 real|genuine|actual|paying
~ we were|are|is|was closed ..2 that|on|then|at|day|the ..3 <4:sorry|wrongly|told|when|unexpectedly
    >6:and|should|website|sorry|which
~ we|i|nobody|none|no have|has|had never|not? ..1 met|seen|served|treated ..1 you|this|him|her|person <3:if
~ never met|served|seen|heard ..1 of? you|him|her
~ nobody|none|no|staff ..5!can|could|should|would|helped|answered remembers|remember|recalls|recall|recognises
    |recognizes|knows|seen|know
    ..1 you|this|such|your|any|anyone|him|her|serving >3:better
~ none of our|my|the ..3 delivered|served|drove|spoke|treated|visited|met
~ no guest|customer|client|patient|user|person|booking|reservation|order|one|table|purchase|such ..2
    matching|matches|by|with|under|of|called|named
    ..3 description|name|details|your|that <5:sorry|told|frustrating|be
~ no|not|any ..1 such booking|person|guest|customer|reservation|order|event
no|any booking|reservation|order|account|appointment|guest ..1 under|in|with|by|for your|this|that|the ..1 name
suspect|suspects|believe|think|guess|assume|convinced|seems|obviously|appears|sounds|clearly|feel|suggests ..5
    competitor|competition|rival|troll|bot|grudge|fake|employee|jealous|scam|scammer|agenda|fraud|impostor|paid
    |planted|ulterior
~ scam|scammer|scammers|fraud|fraudster|impostor|imposter <5:felt|feel|victim|sorry|like|looked|look|seem
    |seemed|about|your|against|protect
~ whoever you are|this|wrote
~ nice try
~ story|stories|account|details|dates|facts ..3 not ..1 add|match|hold|make|check
~ not ..1 real|true|actual experience|event|customer|incident|story <3:photos|show|the|sure
"""
