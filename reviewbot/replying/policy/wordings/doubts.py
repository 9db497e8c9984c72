"""Doubts that the person is real, and threats that are not spoken out, by structure (rules L1, L2).

These warn: the plain forms stand in `genuine` and `threat`, and block.
"""

GHOSTED = """
-- an account like that; readers may draw their conclusions
account|profile|reviewer|user|person|name|someone|somebody|author|writer|poster ..3 with|has|having|whose|only|without|of ..3
    one|single|#|only|no|zero|first|two|few|other ..2 review|reviews|photo|picture|friends|post|posts|history|followers|profile
    |name|comment <5:our|we|sorry >6:deserves
(tells its own story|speaks for itself|says it all|says enough|speaks volumes|own conclusions|their own conclusion|draw
    conclusions|draws conclusions|judge for themselves|decide for themselves|make up their own|make of that|makes of that|make
    what you will|read between|rings hollow|does not ring true|rings a bell|ring a bell|rings no|smells a|smell a|something fishy
    |does not stack|do not stack|does not add|do not add|adds nothing|curious timing|interesting timing|the timing|coincidence
    |coincidentally|by chance the|orchestrated|coordinated|campaign|smear|put up to|put you up|planted|set up to|hatchet|copy and|copy paste|cut and paste|word for word|same text|same words|same wording|identical text|identical
    review|identical words|burner|throwaway|made up name|real name|your identity|who you really|if that is your|if that even|if
    this is really|if you are really|if you even|if you ever|supposed visit|supposed stay|supposed customer|so called
    customer|so called guest|alleged visit|alleged stay|alleged customer|claims to have|claim to have|claiming to have|claiming
    to be|claims to be|purports|pretends to|pretending to|posing as|poses as|passing yourself)
    <5:our|we|sorry|not|phone|bell|ad|advert|price|offer|website|was <4:answers|support
masquerade*|impersonate*|impersonation
-- we cannot place you
name|names|details|description|address|number|surname|initials|handle|username|nickname|job|order|story|dates|date|case
    |face|complaint|review|incident|event|events|experience ..2 does|do|did|is|are|was|were|has|have|can|rings ..1
    not|nowhere|no|nothing|unknown|unfamiliar ..2
    come|appear|show|ring|match|mean|feature|exist|figure|turn|recorded|registered|listed|known|familiar|tally|fit|correspond
    |bell|found|anywhere|anything|in|among|one|stand <4:sorry|if|why|when|that|app|website|update|our
    >7:arrived|called|phone|reminder|app|promised
find|found|finds|see|seen|sees|trace|traced|locate|located|identify|match|have|hold|has|holds|know|show|shows|showing|got|list|lists
    ..1 absolutely? no|nothing|nobody|none|zero ..1
    such|of|matching|like|by|under|with|booking|job|visit|trace|sign|mention|customer|guest|order|client|stay|record|entry|person
    |one|corresponding|resembling|patient|appointment|reservation|sale|transaction|receipt|tenant|member|policy|ticket|invoice
    ..4 name|description|you|your|this|that|it|details|date|day|anywhere|books|system|here|us|records|diary|list|kind|job|customer
    |booking|guest|visit|when|on|in|who|account|files|at
    <5:sorry|should|told|when|frustrating|you|why|there|could >6:should|left|arrived
could|cannot|unable|failed|tried|not ..2 find|trace|locate|match|identify|place|connect|link|verify|confirm ..2
    a|any|anything|anyone|anybody|this|your|you|such|the|that ..2
    job|visit|booking|customer|guest|order|client|stay|sale|appointment|anything|like|matching|corresponding|resembling|who|with
    |patient|tenant|member|pupil|passenger|purchase|repair|delivery|ticket|details|story|review|complaint
    ..3 like|matching|with|to|in|on|by|from|under|anything|corresponding|resembling|at|anywhere|of|ever|here|such|who|$
    <5:sorry|you|your|when|help|staff|team|frustrating|should|tell >6:arrived|should
nobody|none|not|never|cannot|hardly|one ..5!should|could|came recall|recalls|remember|remembers|recollect|place|recognise
    |recognises|recognize|knows|know|seen|saw|met|heard|served|dealt|spoken ..1 of|with|to?
    anyone|anybody|anything|such|this|a|any|you|someone|him|her|your ..3
    like|matching|such|visit|guest|incident|who|name|description|here|customer|by|of|conversation|person|event|face|that|ever|day
    <5:should|sorry|if|told|there >6:should|helped
you|they|he|she|reviewer|writer|author|poster|person|account|lines|gentleman|lady|people|someone|somebody ..5!we|us|our
    never|not|hardly ..3!told|asked
    held|stayed|bought|ordered|booked|visited|eaten|dined|shopped|flown|rented|owned|lived|lodged|banked|trained|travelled
    |signed|slept|employed|registered|enrolled|hired|crossed|customer|client|guest|patient|tenant|member|passenger|pupil ..5
    with|from|at|in|of|here|us|our|any|one|anything|$ <5:sorry|if|which|should|why|food|meal|hope|treated
    >5:so|again|asked|should|told
we|i|which|as|since|because ..2 do|does|did|have|has|never|are|is|had ..1 not|never ..2
    even|actually|offer|serve|sell|stock|make|fly|employ|run|carry|own|provide|rent|do|have ..1
    serve|sell|stock|offer|make|fly|have|do|own|run|carry|employ|provide|rent|use|accept|keep|a|an|any|lasagne|that|such|open ..3
    , ..1 so|which|we|i|this|you|it|must|therefore <5:sorry|why|should|told >9:should|sorry|excuse|mistake|but
meant|intended|written|about|for|aimed|confused|mixed|mistaken|mistook|thinking|describe|describes|describing|describ|mean|has
    ..3 somebody|someone|somewhere|another|different|other|wrong|neighbours|place|next ..1
    else|door|one|place|company|business|garage|restaurant|hotel|shop|salon|bank|clinic|office|app|provider|branch|firm|person
    |establishment|property|building <6:sorry|we|us|our|could|parcel|order|delivered|your|served|given|went
    >4:was|were|on|delivered
whether|if|how|doubt|hardly|assuming|supposedly|question|wonder|unlikely ..4!we|our
    genuine|real|authentic|true|legitimate|bona ..3!help|problem|shame|pity|loss all|at|or|not|and|is|review|customer|experience|complaint|visit|then|to|person
    <5:feel|felt|make|ask|sorry|apology|want >4:time|people|answer
posts|reviews|comments|messages|lines|stories|things ..1 like|such|of ..1 this|these|that|as|kind|sort ..3
    come|comes|appear|appears|written|posted|often|usually|tend|always|made|rarely ..4
    from|who|by|when|after|people|competitor|rivals|never|bots|accounts|somebody|someone|shops|tenants <4:help|thank|we|learn
who|people|someone|somebody|those|anyone ..1 has|have|had never|not ..1 even|actually|ever|once? ..1
    shopped|stayed|eaten|been|visited|set|bought|used|ordered|met|dined|flown|worked|tried|crossed|come|booked|spoken ..3
    with|at|here|in|us|our|from|foot|to|through|a|it|$ <5:we|sorry|hope|if|even|for|welcome|would
guess|wonder|imagine|suspect|idea|clear|know|knows|work|figure|suspicion|hunch ..2 who|where|what|why|whom ..4 is|are|was|be|might
    |may|could|really|put|wrote|sent|stands|this ..2 behind|wrote|posting|writing|sent|comes|from|paid|really
    <5:you|want|find|sorry|us >5:you|order
by|from|of the|a|some|our|that ..2 down|across|opposite|over|round|around|up the? ..1 road|street|corner|way <5:come|walk|noise
    |parking|sent|live|queue|music|building|moved >4:from
person|writer|author|reviewer|poster|somebody|someone|individual|one ..1 behind|who|whose ..5!we|our
    dismissed|sacked|fired|employed|resigned|disgruntled|worked|applied|owes|owed|quit ..5 <5:our|colleague|team|staff
    >6:sorry|rude|deserve
your story|version|account|tale|claim|review falls|fell|crumbles|collapses|breaks|unravels|contradicts|makes|does|cannot
    ..2 apart|down|itself|no|not|sense|stand|hold|be <4:sorry|sad
list|book|books|system|records|database|register|diary|calendar|computer|files|ledger|logs ..3 does|do|did|has|have|is|are ..1 not|no|nothing
    ..2 have|show|contain|include|list|mention|know|feature|record|hold|recognise|return|entry|trace|sign ..3
    you|your|anyone|any|such|a|this|of|name|visit <5:sorry|when|because >6:when|arrived|sorry|should|because
no|not ..2 booking|reservation|order|record|visit|guest|customer|patient|client|appointment|sale|ticket|account|such|one|entry|table|job|stay
    ..2 matches|match|matching|corresponds|corresponding|fits|exists|exist|fitting|tallies|answers|resembles ..3 <5:sorry|why|when >6:sorry
    |should|arrived
nobody|no|none|not ..7 has|had|have ..1 ever? ..1 set|crossed|entered|passed|darkened ..2 foot|threshold|doors|door|through|in
we|i never|not ..1 had|have|served|hosted|booked|seated|saw|see|welcomed|met|sold|delivered|received|took|checked ..1 a|an|any|the|you
    ..1 table|party|group|family|couple|guest|customer|booking|reservation|order|parcel|room|car|dog|wedding|lady|gentleman
    ..2 of|on|that|in|called|by|named|with|from|to|like|at|for <5:sorry|should|wish >7:sorry|should|deserve
word|line|syllable|part|bit|thing|sentence|shred ..1 of ..1 this|it|that|truth|what|your|these ..3
    true|truth|correct|real|happened|accurate|stands|holds|fact <4:sorry|every >5:sorry|hurts|fair
whoever|person|he|she|they|writer|author|reviewer|poster|individual|you|account ..6!we|us|our
    has|have|had|did|does|do|was|is|never ..1 not|never ..1
    travelled|traveled|exist|exists|stayed|bought|eaten|dined|visited|shopped|driven|flown|banked|ordered|booked|rented|cruised|sailed|trained
    |studied|lived|parked|skied|golfed|attended|appear|real|been ..2 with|here|at|in|from|on|us|our|through|$ <5:sorry|why|should|if|that
    >6:sorry|again|should|soon|yet|back
tell|telling|told|speak|speaking|stick|sticking|know|knows ..1 us? ..1 the|to truth ..2 <5:we|our|team|staff|us|should|to|deserve|will
    >6:we|our <3:must|pictures|photos|prices
fabrication|fabrications|invention|inventions|fairytale|fairytales|tale|tales|yarn|fantasies|legend|myth|fable|novel|novels|untruth|concoction
    |concocted|storyteller|storytelling ..3 <6:our|we|us|delivered|bought|book|sell >5:bookshop|shelf
as far as ..1 our|the|we|i ..2 system|records|can|know|is|are|books|concerned|tell|see ..6 <4:sorry >9:sorry|should|right|help
you|they|he|she|reviewer|writer|person|author were|was|are|is|have|has ..1 never|not ..2 customer|client|guest|patient|member|tenant|passenger
    <5:sorry|if|treated|made|feel|because >5:deserve|any|should
^ strange|odd|funny|curious|interesting|remarkable|surprising|peculiar ..1 that|how ..6 <2:not >6:sorry
closed|shut ..2 for ..1 renovation|renovations|refurbishment|holidays|winter|maintenance|repairs|staff|works ..3 on|that|when|at|then|in
    <5:sorry|you|found >7:sorry|should|told|website|arrived
anyone|anybody|everyone|people can|could|may ..1 write|post|say|claim|invent|publish|type ..1 anything|what|whatever|online|here|that|any
    <4:so|hope >6:welcome
accounts|profiles|reviews|people ..2 exist|created|made|set|opened|here|out ..2 only|solely|purely|just|merely|to ..2
    harm|hurt|damage|attack|destroy|ruin|discredit|smear|annoy <4:our
@review|this|that|it|story|account|profile|photo|complaint is|was|looks|seems|sounds|are|appears ..1 not ..2 genuine|authentic|legitimate|honest
    <5:sorry|our|feel >4:question|offer
matching|fitting|of|with ..1 your|that|this description ..6 <5:sorry|product|room|photo
not|hardly ..3 based|founded|resting|drawn on|upon|from ..2 real|actual|genuine|true|fact|facts|experience|reality <5:sorry
somebody|someone|people|you|they|writer|author ..2 has|have|had|was|were|been|are|is ..1 been? paid|hired|commissioned|bribed|instructed ..1 to|for ..2
    write|leave|post|give|say|review|complain|bad|fake <5:sorry
"""

LOOMING = """
intimidate*|intimidation|prosecute*|prosecution|litigate*|litigation <4:not|felt|feel
-- what is kept, treated as, passed to
legal !drinking|age|limit|guardian|holiday|minimum|requirement|duty|parking|tender <4:no|para >3:age|limit
saved|kept|stored|copied|logged|recorded|archived|documented|captured|preserved|retained|collected|gathered|keeping|saving|noted
    |photographed|printed|filed ..4 evidence|proof|safekeeping|screenshots|dossier|purposes
    <6:should|not|you|lost|private|feedback >4:private
(treated as harassment|treated as abuse|considered harassment|regarded as harassment|amounts to harassment|borders on|is harassment|harassment and|harassing|stalking|hate speech|malicious communication|proper
    channels|official channels|relevant authorities|competent authorities|proper authorities|take measures|taking measures|take
    steps against|steps against|further action|appropriate action|necessary action|take action|action against|action will
    be|not take this lightly|take lying down|not be tolerated|will not tolerate|not tolerate|not stand for|tolerate
    lies|tolerate this|tolerate slander|zero tolerance|face the music|bear the consequences|answer for|answerable for|be held
    to|you may come to|come to regret|live to regret|regret this|regret posting|regret writing|rue the|be in touch with you
    shortly about this|not be the end|not the end of|not heard the last|heard the last|hear about this|rest
    assured that this|we have ways|i have ways|know where|know who|who you are|real identity|unmask|track you|trace you|find
    you|visit you|come and find|come round|see you soon then|eyes on|watching you|keeping an eye|noted your name|have your
    name|your name is|have your address|have your details|have your number|your manager|your boss|your workplace|your company
    would|your landlord|inform your|small community|small town|small world|word gets|word travels|word spreads|people talk
    |friends in|think carefully|think long|think very|think hard|think twice|tread carefully|careful now|be careful|be very
    careful|watch yourself|watch your|mind how|mind what|mind your|for your own sake|in your own interest|in your interest|in
    your best interest|advise you to stop|advise you to remove|advised to remove|advise against|ask you to cease|refrain
    from|desist|retract|publicly retract|rights reserved|all rights|exercise our rights|within our rights to|entitled to
    take|pursue|small claims|claims court|ombudsman will|trading standards|data protection|gdpr|breach of
    contract|contract law|binding|compensation from you|costs from you|bill you for|invoice you|charge you for the|sue)
    <5:we|our|sorry|should|not|i|what|must|price|right|please >4:me|we|us|our|how|so <5:person|is
costly|expensive|dear|painful ..1 for those|anyone|people|whoever|the|somebody|you <5:price|too|sorry
remember|aware|note|forget|mind|remind ..4 we|i ..1 do? ..1 have|know|keep|hold|see|store your|who|where|all|every|what <4:we|i
keep|keeps|kept|keeping|make|made|making|have|take|taken|taking ..1 a|full|every|careful ..1
    copy|copies|record|records|file|note|notes|screenshot|screenshots|log|list ..1 of|on
    everything|all|every|what|any|these|such|this|posts|reviews|comments <5:should|not|sorry
    >6:learn|improve|help|better|train
watching|reading|listening along|closely|every|with ..3 <5:enjoy|^|i|we|am|are|thank|for|your|after
    |enjoyed >4:review|your|you|us|through|words|out|story <4:whole|world
we|i know ..1 exactly|well? ..1 which|where|who|what|whose ..5 you|your ..2 work|works|live|lives|are|bank|shop|study|drive|employer|name
    |family|colleagues|school <4:not|so|want|let|please|do|once|if >5:looking|going|want|trying
formal|final|official|last|written|only|fair ..1 notice|warning|letter|request|chance|demand|reminder|caution ..3
    <5:without|no|not|any|sent|lost|our|gave|never|with >5:was|never|did
theft|trespass|trespassing|assault|arrest|arrested|officers|constables|fraudulent|fraudulently <6:our|sorry|bike|victim|against
    >5:sorry|protect|prevent
laws|law ..6 protect|protects|against|forbid|punish|exist|exists|shield|shields <5:@side|privacy|data >5:privacy|data|your|you
judge|magistrate|jury|notary <4:to|not|book|we|i|fair|cannot|you >3:by|us|how|whether >2:of
traced|trackable|traceable|track|trace|identified ..1 back? ..1 to ..3 source|author|you|address|owner|writer|person <5:parcel|order
proof|evidence ..2 at|to|in|for|of ..2 hand|ready|reserve|what|case <6:send|share|our|no|without
act|respond|react|proceed|deal ..2 accordingly <5:feedback
take|taking|took ..1 such|these|those|false|untrue|unfounded|baseless|malicious ..1 accusations|allegations|claims|statements|comments|remarks|lies ..2
    seriously|further|up
if|should you ..2 continue|persist|carry|keep|repeat|insist|refuse|post|publish|proceed ..7 we|i|our|action|steps|consequences|measures ..4
    take|have|forced|act|compelled|obliged|respond|defend|will|shall  >7:happy|help|refund|glad
"""
