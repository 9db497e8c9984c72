"""What must not be said of a person, in English: patient or client, special data, our own records (P1, P2, P3,
P6)."""

HEALTH = """
see|seeing|meet|meeting|welcome|welcoming|have|having you ..1 last|on|yesterday|this|in|for|at|back|again ..1
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|our|the
dr|doctor|nurse|dentist|therapist|hygienist|surgeon|team|we|i|he|she|physician|specialist
    ..2!want|would|like|will|can|may|cannot|not|to
    explained|told|called|saw|met|recommended|advised|offered|gave|performed|discussed|answered|took|noted
    |documented|followed|helped|referred|removed|fitted|placed|monitored|cared|informed|warned|spent|rescheduled
    |phoned ..5 you|your
your ..1 crown|filling|implant|stitches|wound|scar|cast|hearing|aid|glasses|contact|blood|pressure|heart|throat|ear
    |foot|shoulder|jaw|neck|hormone|vaccine|vaccination|jab|allergy|scan|ultrasound|biopsy|pregnancy|weight|diet
    |dose|anaesthetic|bite
your|his|her ..2 treatment|treatments|appointment|appointments|diagnosis|procedure|surgery|operation
    |filling|crown|implant|implants|extraction
    |tooth|teeth|molar|gum|gums|prescription|prescriptions|medication|medications|chart|charts|records|record|file
    |insurance|insurer|copay|deductible|bill|bills|invoice|x|xray|scan
    |mri|results|result|test|tests|bloodwork|symptoms|condition|therapy|session|sessions|consultation|exam
    |examination|check|checkup|visit|visits|follow|referral|dose|injury|illness|pain
    |dentist|doctor|surgeon|therapist|nurse|physician|hygienist|specialist|knee|hip|eyes|eye|back|skin|recovery
    |braces|dentures|lenses|glasses|case|admission|stay|pregnancy|baby|scheduled|balance|account
    <4:before|any|every|discuss >1:experience|review
as|our ..1 a|our|valued|former|current|loyal ..1 patient
you|who are|were|been|being|remain ..2 a|our|my ..2 patient|client|patients
patient of|at|in|with ours|our|this|the|mine|us
we|i|dr|doctor|our|team|hygienist|dentist|nurse|have|been|to ..3!not|discuss|everyone|all|aim
    treated|treat|treating|diagnosed|examined|operated|prescribed|referred|saw|seen|x|scanned|injected ..2
    you|your|him|her
you ..1 were|have|had|are ..1 been? ..1 treated|seen|diagnosed|examined|admitted|prescribed|referred|scheduled
    |booked|operated ..3 by|with|for|at|in|on <4:sorry|rudely|how
you ..2!may|can|could|should came|come|visited|attended|missed|cancelled|canceled|rescheduled
    |saw|checked|arrived ..3 in|us|our|appointment|appointments|clinic|practice|office|doctor|dr|last|yesterday|for
    |today|with
when|since|after|during you|your ..1 came|visited|were|surgery|visit|last|treatment|appointment|stay|operation
    |procedure
have|had|got ..1 you ..1 down|scheduled|booked|listed|on
(for coming in|coming in for|trusting us with|choosing us for your|entrusting us with|being our patient|being a
    patient|bringing your|letting us treat|allowing us to treat|see you at your next|at your next appointment|your
    next appointment|your next visit)
our|the|dr|doctor ..3 recall|recalls|remember|remembers ..1 your|you|treating|seeing
treating|seen|treated|saw your ..1 mother|father|son|daughter|child|husband|wife|family|partner|baby
treat you <2:how|we|want
your ..2 mother|father|son|daughter|child|husband|wife|partner|baby ..4 treatment|appointment|surgery|diagnosis
    |doctor|dentist|treated|surgery|procedure
you ..2 had|have|need|needed|received|underwent|got ..2 surgery|filling|crown|root|implant|extraction|diagnosis
    |infection|cavity|procedure|injection|botox|treatment|operation|anaesthetic|anesthetic|scan|test
root canal
we hope ..3 your ..2 feel|feels|feeling|recover|recovers|heal|heals|healing|better
hope you are feeling
~ course|dose|prescription|tablets|antibiotics|medication|injection|drops|cream|brace|braces|dressing|cast|scan|sample|swab|vaccine|crown
    |filling|implant|procedure|surgery|treatment|operation ..2 you ..2
    given|prescribed|taking|had|received|took|underwent|need|needed|have|got|asked|wanted|chose|were
~ you ..2 diagnosed|prescribed|operated|admitted|discharged|referred|vaccinated|anaesthetised|sedated|treated|pregnant|scanned
    <4:sorry|how|rudely
~ our|the|dr ..1 surgeon|doctor|dentist|nurse|therapist|physician|hygienist|midwife recalls|remembers|recall|noted|notes|saw|performed|found ..4
~ the|this|that ..1 blood|urine|skin|biopsy|scan|x|test|tests|sample|swab|result|results|operation|surgery|knee|tooth|filling ..4
    came|was|were|had|showed|shows|healed|confirmed <5:sorry|our|every|each|any
"""

FINANCE = """
your ..2!own account|accounts|balance|balances|loan|loans|mortgage|overdraft|card|cards|transaction|transactions
    |transfer|transfers|application|deposit|deposits|credit|limit|payment|payments|claim|policy|kyc
    |funds|savings|statement|pension|portfolio|investment|investments|wallet|cheque|insurance|repayment|repayments
    |salary|debt|debts|interest|income
    <5:discuss|send|share|sorry >1:provider
you ..2 are|were|as|become ..2 a|our ..2 client|customer|borrower|policyholder|member
    |cardholder ..3 since|of|for|with
your ..2 account|card|loan|transaction|transactions|application|transfer|kyc|profile ..3
    was|were|is|has|have|are|been ..3
    closed|blocked|frozen|declined|rejected|suspended|flagged|approved|open|correct|negative|overdrawn|reversed
    |limited|restricted|reactivated|locked|terminated|verified|processed|successful|under
see|noticed|checked|found|show|shows|detected|identified ..5 transfers|transfer|transactions|payments|account
    |accounts|balance|withdrawals|deposits|card ..3
    from|on|in|to|your|were|was|by
system|team|engine|algorithm ..2 flagged|detected|identified|found|blocked ..3
kyc ..2 incorrect|provided|incomplete|failed|pending|rejected
not ..1 eligible ..1 for|to
you ..2 owe|owed|defaulted|borrowed|withdrew|transferred|deposited|missed|exceeded ..3
~ the|that|this ..1 balance|loan|mortgage|overdraft|account|card|policy|arrears|debt|credit|claim|transfer|payment|limit|application|charge
    ..2 you|yours <5:sorry|discuss|about|why <3:about >6:should|waiting|told
~ as ..1 a|an ..2 mortgage|loan|savings|account|card|insurance|pension|credit|business ..1 customer|client|holder|borrower|saver
~ as ..1 our|a|an client|customer|borrower|saver|investor ..1 of|with|since|for
~ account|loan|mortgage|card|policy ..2 was|were|is|has|had ..1 been? closed|opened|frozen|blocked|cancelled|terminated|declined|restricted|overdrawn
    <6:if|when|any|anyone|nobody|why
"""

SPECIAL = """
as|like|being|you|for ..1 a|an? someone|somebody|person|guest|customer ..1 who|living|has|with ..2 has|with|diabetes|epilepsy
    |autism|asthma|coeliac|celiac|dementia|cancer|adhd|hiv|depression|anxiety|allergies|allergy|disability|autistic
    ..2 diabetes|epilepsy|autism|asthma|disease|dementia|cancer|adhd|hiv|depression|anxiety|allergies|allergy
    |disability|condition
as|being|like ..1 someone|a|person ..1 with diabetes|epilepsy|autism|asthma|dementia|cancer|adhd|hiv|depression|anxiety
    |disability|disabilities
deaf|blind|disabled|autistic|elderly|foreign|gay|pregnant ..1 guests|people|customers|person|guest|lady|man|woman ..1
    like|such ..1 as? you|yourself
as|being|for ..1 a|an|someone ..2 person|guest|someone|customer|woman|man|mother|father|patient|user|lady|gentleman
    ..1 with|in|suffering|living ..2 wheelchair|diabetes|disability|disabilities|allergy|allergies|dementia|autism
    |depression|anxiety|cancer|epilepsy|asthma|condition|impairment|crutches
elderly|old|overweight|obese|disabled|pregnant|foreign ..1 person|lady|woman|man|gentleman|guest|customer ..1
    like|such|you|with
your ..1 hearing aid|aids|impairment|loss|problem|problems
your ..1 guide|service|assistance|therapy|emotional dog|animal
your people|faith <3:of|our
people|someone|those ..1 of|with|from ..1 your ..1 faith|religion|belief|background|origin|race|colour|color|culture
    |country|condition|age|disability|orientation|weight|size
your|his|her ..1 @condition ..1 son|daughter|child|husband|wife|partner|mother|father|friend|brother|sister|guest
    |family|kid|boy|girl|colleague
as|being|since|because ..2 a|an|are|is ..2 @condition
your ..1 cancer|chemo|chemotherapy|dialysis|stroke|hospital|operation|illness|treatment|therapy|condition|diagnosis
    ..2 <3:discuss
vegan|fellow|devout|practising|practicing|orthodox buddhist|muslim|jew|christian|catholic|hindu|sikh
your|his|her|their ..2!our|website|menu wheelchair|allergy|allergies|disability|disabilities|pregnancy|diabetes
    |coeliac|celiac|cancer|depression|anxiety|autism|adhd|dementia|epilepsy|asthma|hiv|religion|religious|faith|hijab
    |headscarf|turban|ethnicity|race|sexuality|orientation|gender|homosexuality|conviction|convictions
    |probation|intolerance|impairment|blindness|deafness|medication|medications|insulin|pacemaker
    |illness|disease|disorder|syndrome|miscarriage|addiction|alcoholism|obesity|weight|stutter|walker|crutches
    |prosthesis|oxygen|chemo|chemotherapy|prayer|prayers|beliefs|belief|ethnic|accent
    |immigration|origin|heritage
    <5:any|every|question
you|who are|were|being|as ..2!made|our a? ..1 disabled|pregnant|diabetic|deaf|blind|autistic|muslim
    |jewish|christian|catholic|hindu|sikh|buddhist|atheist|gay|lesbian|bisexual|transgender|trans|queer|black|asian
    |hispanic|latino|arab|african|obese|overweight|coeliac|celiac|allergic
    |epileptic|dyslexic|schizophrenic|depressed|bipolar|immigrant|foreigner|roma|gypsy|homosexual
     <3:if|whether|everyone
as a|an ..2 muslim|jew|jewish|christian|catholic|hindu|sikh|disabled|pregnant|diabetic|gay|lesbian|trans|transgender
    |black|asian|wheelchair|coeliac|celiac|autistic|deaf|blind|hispanic|arab|immigrant ..2
    you|person|user|couple|guest|woman|man|customer
gay|lesbian|muslim|jewish|disabled|black|asian|pregnant|trans|deaf|blind|autistic ..1
    couple|couples|person|people|guests|guest|women|woman|man|men|customer|customers|user|users ..2 like|such ..1
    you|as
guests|guest|people|customers|someone|person ..2 in|with ..2 wheelchair|wheelchairs|allergy|disability|disabilities
    |condition ..1 like|such ..1 you|yours|as
your ..1 mental|physical|medical|health|heart|chronic|underlying|special ..1
    health|condition|illness|disability|history|problem|problems|needs|issues|disease
your ..2 peanut|nut|gluten|lactose|shellfish|dairy|egg|latex ..1 allergy|intolerance|allergies
your ..1 criminal|police|prison ..1 record|history|past
your ..1 gay|lesbian ..1 partner|husband|wife|couple|marriage
~ @condition ..2 like|such ..1 as? yourself|you|yours|yourselves
~ like|as ..1 any|every|all|other ..2 gay|lesbian|muslim|jewish|black|asian|disabled|trans|deaf|blind|autistic|foreign ..1
    couple|guest|guests|person|family|customer|people|man|woman
your ..2 sclerosis|parkinson|parkinsons|arthritis|migraine|migraines|crohn|crohns|fibromyalgia|lupus|psoriasis|eczema|ptsd|ocd
    |tourette|tourettes|alzheimer|alzheimers|endometriosis|osteoporosis|incontinence|paralysis|amputation|menopause|hernia
~ diabetic|epileptic|autistic|coeliac|celiac|asthmatic|dyslexic|paraplegic|amputee ..2 like|such ..1 as? you|yourself
~ being|sitting|getting ..1 in|with|around ..1 a|an|your wheelchair|disability|allergy|condition ..6 for|you|your <5:guests|anyone|everyone|somebody
~ anxiety|depression|autism|dementia|diabetes|epilepsy|allergies|allergy|condition|disability|illness|asthma ..1 like|such ..1 as? yours|you
~ wheelchair|crutches|walker|scooter|stick ..1 like|such ..1 as? yourself|you|yours
~ being|as|since|because ..3 pregnant|diabetic|disabled|deaf|blind|autistic|epileptic|coeliac|elderly|overweight , ..2 you|your
"""

RECORDS = """
you|your ..1 were|sat|was|party ..1 at|on|in table|room|seat|row|bay|cabin|pitch
    #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|<ref> <4:sorry
you ..1 paid|pay|payed|purchased|bought|booked|ordered|reserved ..1 with|by|via|using|through|on ..2
    card|visa|paypal|cash|voucher|mastercard|amex|credit|debit|booking|expedia|website|app|account|bank
    <5:sorry|should|if|when|could
under the name ..1 of? <5:sorry|no|nothing|told
your ..1 phone|number|email|address|data|details|name ..1 is|are|was !not ..1 in|on ..1 our|the
    system|records|file|files|database|list|books <6:not|sorry|nowhere|told|tell
card|account|number|phone ..1 ending|ends in|with|on #
you|have|had ..2 cancelled|canceled|rescheduled|returned|complained|changed|ordered|called|eaten|dined|stayed
    |visited|booked|been|used|reviewed ..2 here|us|with|ours? ..1
    twice|#|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens ..1
    times|before|this|in|already|visits|with|here|other <5:sorry|should|how|needed
    >6:nobody|no|not|never|reached|still|without|nothing
you|have|had ..2 eaten|dined|stayed|visited|been|shopped ..2 ..1 #|two|three|four|five|six|seven|eight|nine|ten
    |eleven|twelve|many ..1 times
you|see|know ..3 used|visited|ordered|booked|called|wrote|complained|stayed ..4 on ..1 the?
    #|first|second|third|monday|tuesday|wednesday|thursday|friday|saturday|sunday
sent|delivered|shipped|posted ..4 to ..1 # ..2 lane|street|road|avenue|drive|close|court|mill|high|park|way
you arrived|came|checked|left|called|sat|ordered ..1 in|out? at #|seven|eight|nine|ten|six|noon|midnight
    <4:if|when|sorry|that|told|asked
detected|noticed|flagged|identified ..5 in|on|from|by your account|accounts|profile|order
your ..4 transactions|transaction|account|accounts|profile|payment|payments ..2 was|were|has|have|is|are ..1 been?
    ..1 flagged|blocked|closed|suspended|banned|deactivated|frozen|terminated|restricted ..3
    due|because|for|by|as|since <6:sorry|frustrating|wrongly
order|booking|reservation|ticket|invoice|reference|confirmation|tracking|membership|account|customer|receipt|case
    |member|transaction|parcel|shipment|policy|room|table|flight|seat ..1 number|no|id|ref|reference|code|nr? ..1
    &|#|:? #
    <6:send|us|quote|call|opening >1:minutes|minute|hour|hours|days|weeks|times|people|star|stars
    |%|percent
booking|order|reservation|invoice ..1 reference|number|no|ref|id|code <ref>
you|your ..2!and|should paid|spent ..1 # ..1 dollars|euros|pounds|usd|eur|rs|per
you ..1 paid £|$|€|#
you ..1 have|had|visited|stayed|dined|ordered|booked|came ..4 # ..1
    times|visits|orders|nights|stays|bookings
you|have|visited ..2 visited|stayed|dined|ordered|booked|come|been|came ..3
    twice|thrice|times|three|four|five|before|regularly|often|last|every ..2
    times|us|here|this|year|month|week|with|april|may
    <4:if|sorry >3:help
you ..1 stayed|were|slept|sat|checked ..3 in|at ..1 room|table|suite|seat #|<ref>
you ..2 stayed|visited|dined|checked|arrived|came|booked|ordered|left|flew|joined|bought|purchased|registered|signed
    ..4 on|from|at|since|in|until|to ..2
    #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august
    |september|october|november|december <4:if|told
you|who have|has ..1 been ..3 member|customer|client|guest|subscriber|user|regular ..2 since|for ..2
your ..2 last|previous|past|recent|earlier|first|other|three|two ..2 visits|bookings|orders|purchases|reservations
    <5:if|about|tell >3:should|were
you ..1 first ..2 came|visited|stayed|booked|ordered|joined|registered|used <5:when|if|since|told
we|i|have|can ..3!to|be looked|look|pulled|pull|checked|found|see|located|reviewed|retrieved|opened|accessed|traced ..2!why|how|what
    up|at|through|into|for|in|that? ..1!why|how|what your|the ..2
    reservation|booking|order|account|profile|file|history|record|records|details|purchase|purchases|invoice|stay
    |transaction|data|bill|receipt <6:not|never|could|sorry|if|please|arrived|unable|so|once|ll
    >6:arrived
we|i ..2 can|could|do|also? see ..2 that|in|from|on|you|your ..6 you|your ..3
    arrived|order|ordered|booked|checked|bought|paid|visited|stayed|account|profile|booking|purchase|history|used
    |signed|cancelled|canceled|received|left
    <2:not >4:frustrat|upset|waited
(see that your order|see that your parcel|see that your booking|see from your|see in your|note from your|noticed from
    your|note that you booked|note that you ordered|see that you booked|see that you ordered|see that you stayed|see
    that you have|see you have been)
you ..1 ordered|had|consumed|purchased ..2 #|two|three|four|five|six ..6 and ..6
you ..1 booked ..2 a|the|our ..3 for|on|at|from ..2 #|£|$|€
your ..3 table|room|booking|reservation|appointment|stay|order|suite ..2 for|of|from|on|at ..2
    #|two|three|four|five|six|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april
    |june|july|august|september|october|november|december ..6 was|were|is|had|has|at
    <4:sorry|give|why
we|i ..1 called|rang|phoned|texted|emailed|tried|attempted|reached|messaged|contacted|wrote ..4 you ..3
    on|at|your|via ..2 your|#|phone|mobile|number|<mail>|home|cell|registered
your ..2 registered|mobile|home|cell|given|personal|email ..1 number|phone|address|mail ..4
    unanswered|twice|times|on|is|was|not <5:share|send|us|with|provide|give|quote|include|mention
your ..1 given number
we|i have your|the ..3 email|phone|number|address|details|mail|card ..3 on|in ..1 file|records|system|<mail>
have your ..2 mail ..1 <mail>
parcel|order|package|delivery|letter|shipment ..2 was|were|is ..1
    delivered|sent|shipped|signed|left|dispatched ..2 to|for|at|with|by|on ..3
    #|street|road|avenue|neighbour|neighbor|lane|flat|apartment|fourth|first|second|third <4:sorry|late|wrong
tracking|system|screen ..2 says|shows|say|show ..4 your|you
your ..1 order|parcel|package|booking|invoice|delivery|reservation|purchase ..2 number|no|reference|#|& ..2 #
your ..1 order|parcel|package|invoice|booking|delivery ..2 arrived|shipped|left|was|were|delivered ..3 on ..1 the? ..1
    #|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fourth|first|third|time
you ..1 bought|have|purchased|hold|use|own|subscribed ..2 the|our|a|to ..1
    premium|basic|gold|silver|platinum|standard|pro|deluxe ..2 plan|membership|account|subscription|card|package|room
your ..1 address|home|house ..2 at|in|is # ..3
your|the bank|card ..1 details|number ..2 ending
(on file for you|according to your profile|according to your account|according to your booking|according to your
    order|your purchase history|your order history|your booking history|your visit history|your loyalty account|from
    your account|your profile shows|your account shows|your booking shows)
your|you ..1 invoice ..2 was|is ..2 paid|sent|settled
-- counted and dated: the fifth visit, late four times, our books show four; where they live
~ this|that|it is|was|makes|made ..1 already? your|you ..1 first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|#|last|previous
    ..2 visit|booking|stay|order|cancellation|complaint|refund|return|appointment|purchase|claim|call|review|request|rental|repair
    <4:sorry|if|that <8:told >5:sorry|deserve|should
~ your ..1 rent|payment|payments|invoice|invoices|bill|bills|instalment|instalments|membership|subscription|contract|policy|deposit
    |licence|fees|warranty|debit|loyalty|ticket|pass|balance ..4
    late|overdue|behind|unpaid|outstanding|arrears|bounced|lapsed|expired|suspended|rejected|ended|defaulted|dormant
    <6:sorry|our|why|when|if|told|although|wrongly >7:sorry|our|wrongly|although|should|but
~ show|shows|showing|lists|have|recorded|logged|counted|count|records ..2 @number|several|multiple ..2
    visits|orders|bookings|calls|stays|nights|cancellations|payments|purchases|complaints|refunds|returns|logins|sessions|claims|messages
    |appointments|reservations <5:should|sorry|want|not >6:should|sorry|deserve|unanswered
~ found|find|noticed|note|noted|established|discovered|confirmed|checking|see ..2!how|why ..1 that? your|you ..1
    membership|account|policy|subscription|card|payment|booking|reservation|appointment|ticket|warranty|contract|deposit|order ..1
    was|had|has|is|lapsed|expired|ended|were|did|came|went <6:should|sorry|when|you|not >7:sorry|should|wrong|our|lost|late|missing
~ stopped|delivered|left|called|driver|van|courier|parcel|address|registered|lives|live ..6 # ..2
    road|street|lane|avenue|drive|close|court|crescent|square|terrace|gardens|grove|place|row|hill
    <6:our|us|visit|we <3:at|from >4:our|us
~ where|street|house|flat|building|area ..1 which? is? where? you live|lives|work|stay <4:not|near|wherever
~ had|has|with|showed ..2 # kilometres|kilometers|miles|km <6:you|sorry|drove|travelled
~ as ..1 a|an|our ..2 customer|client|borrower|policyholder|account|card|member|patient|tenant|subscriber|student|resident|parent
    ..1 holder? of|with|at|here ours|us|our|this ..1 <4:treat|should
~ you were|are ..2 instalments|payments|months|weeks|rent ..1 behind|late|overdue|short
~ written|emailed|sent|replied|mailed|messaged|wrote ..3 you|your ..3 at|on|to|under ..1 <mail>|# <4:please|can|could|be >5:not|never
~ your ..1 membership|subscription|contract|policy|warranty|lease|pass|insurance|account|card ..1 runs|ran|expires|ends|started|began|dates|renews
    ..3 <6:sorry|when|if
~ you ..1 last|first|then|also|only? scanned|logged|rented|hired|leased|borrowed|enrolled|subscribed|registered|checked ..6
    from|with|in|at|on|since|until|for ..1 us|our|the|a|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march
    |april|may|june|july|august|september|october|november|december|#|gate|desk <6:sorry|if|when|where|that|what
~ last|previous|past|first|other ..1 two|three|four|five|#|several purchases|orders|bookings|visits|stays|returns|rentals|parcels|claims ..6
    were|was|had|have <5:sorry|our >6:late|wrong|sorry
~ your ..1 e? mail|email|letter|call|message|complaint|enquiry|request|form of|from|dated ..1 the? #|monday|tuesday|wednesday|thursday|friday|saturday
    |sunday|january|february|march|april|may|june|july|august|september|october|november|december|last <4:sorry|to >8:sorry|unanswered|never|nobody
~ you ..1 last|just|also? ..1 swiped|scanned|tapped|clocked|logged|checked|signed|badged ..1 in|out|into|on <5:if|when|sorry|that
~ picked|collected|dropped|drove|fetched|took you ..2 up|off? ..1 from|at|to ..1 # <5:sorry
~ you ..1 have|had ..1 banked|shopped|trained|stayed|insured|rented|lived|studied|been|travelled|bought|ordered|eaten ..2 with|from|at|in us|here|ours ..1
    for|since ..2 <5:sorry|if|after
~ mobile|phone|number|card|account ..2 ending|beginning|starting ..1 in|with
"""
