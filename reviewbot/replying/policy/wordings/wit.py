"""Sarcasm by structure: absurd services, mock praise, mock wonder, go elsewhere, "people like you" (rule T4).

These warn: a house may be merry and mean no harm.
"""

WIT = """
-- absurd services and titles
magic|magical|fairy|unicorn|unicorns|genie|crayons|crayon|halo|medal|oscar|pulitzer|nobel|grammy|bafta|nanny|babysitter
    |butlers|slaves|servants|tiara|diva|shakespeare|novelist|screenplay|bestseller|sainthood|saints|superman|superheroes
    |handkerchief|hankie|kleenex|tardis|hogwarts|versailles|buckingham|sorcerer|wizard|psychics|telepathy|clairvoyants|robots
    |magicians|goldilocks|cinderella|wonderland|narnia|utopia <5:our|show|party|play|book >4:show|party|play|kingdom|marker
    |markers|roundabout|book|tour|suite
will|shall|would|can|must|gladly|could|did|promptly|immediately|duly ..3
    inform|tell|notify|ask|alert|instruct|order|forbid|ban|teach|train|abolish|sack|fire|arrest|cancel
    ..2 sun|moon|weather|sea|ocean|wind|gods|heavens|birds|bird|clouds|cloud|rain|snow|gravity|sky|traffic|seagulls|tide
    |earth|universe|nature|santa|saint|pope|king|queen|palace|parliament|president|united|stars|laws
cried|cry|cries|crying|sob|sobbing|weep|weeping|wept ..3 sleep|night|pillow|soup|together|ever|all|corner|quietly
    <5:child|daughter|son|baby|you|made
or maybe|perhaps not $
neither|no ..1 the? time|patience|crayons|energy|strength|words nor|or|left ..2 the|for|to
life is too short|brief
draw|paint ..1 you ..1 a|it picture|diagram|map|out
slowly|simple|small|short|plain ..1 words|english|terms ..2 for|so|that|you <4:should|put|into
-- mock praise and mock wonder
(ah yes|ah well|ah the|ah so|ah there|oh look|oh yes|oh wait|oh i see|oh how|oh what|oh my|aha|surprise surprise|shock horror
    |who knew|pray tell|pray do|slow clap|round of applause|standing ovation|hats off|take a bow|well done you|good for
    you|bully for|aren't you|lucky old|poor old|poor baby|poor lamb|poor dear|poor soul|poor darling|cue the|alert the
    |hold the front|stop the press|believe it or not|imagine that|fancy that|good grief|good lord|good heavens
    |goodness me|dear me|oh dear me|for crying|heavens above|mercy me|my my|tut tut|boo|sigh|yawn|lovely stuff|charming
    |delightful|marvellous|splendid|quite the|quite a performance|some imagination|vivid imagination|rich imagination|lively
    imagination|creative writing|fascinating read|entertaining read|amusing read|gripping read|riveting|page turner|work of
    fiction|work of art|customer is always|always right even|got a clue|have a clue|has a clue|the faintest idea|foggiest
    |not rocket|common knowledge|as any child|even a child|any child|a child could|a five year|my grandmother could|mummy|daddy|do run along|run along|off you|jog on|on your bike|knock yourself|be my guest|help yourself
    to|suit yourself|please yourself|each to their|takes all sorts|it takes all|there is always one|always one of|isn't it
    funny|is it not funny|funny how|funny that|strange how|odd how|curious how|amazing how|remarkable how|interesting how
    |whoop|woe is|woe betide|heartbreaking|hard luck|bad luck for you|never mind eh|there there|no pleasing some
    |we shall survive|we will survive|we will cope|we will manage without|how will we|how shall we|however shall|whatever
    shall|consider us told|consider me told|we stand corrected|told off|well and truly told)
    <5:sorry|our|hear|read|not|how|understand|price >9:sorry|apologise|apologies|apology|should
such|quite|real|true ..1 an|a? ..1
    expert|authority|specialist|connoisseur|genius|critic|scholar|judge|mastermind|detective|professor|philosopher|poet|saint
    |angel|sweetheart|charmer|delight|ray|gentleman|lady <6:our|sorry|staff|team
    >6:about|should
never|not|no|hardly ..1 idea? ..2 realised|realized|knew|known|aware|dreamt|suspected|guessed ..2 we|that|there|our|so|how|i
    ..4 expert|critic|celebrity|professional|specialist|royalty|judge|company|presence|such|important|midst
    |among|inspector|blessed|honoured|famous|legend
honoured|honored|privileged|blessed|humbled|flattered|thrilled|delighted|touched|moved|overjoyed ..3 by|to|that|at ..3
    wisdom|presence|expert|expertise|lecture|lesson|insight|insights|essay|such|critic|rant|generous|verdict
    |advice|opinion|tirade|outburst|attention|one
another ..3 member|fan|graduate|addition|satisfied|victim|candidate|entry|contribution|expert|volunteer|genius
    |masterpiece|instalment|chapter ..1 of|to|for|from|customer|in
club|brigade|society|bandwagon|squad|committee|league|association|police|olympics|championship ..1 , ..1
    how|what|welcome|congratulations|well|bravo
how|what ..1 a? ..1 nice|lovely|original|charming|sweet|kind|brave|clever|grown|mature|classy|gracious|noble|touching
    |refreshing|convenient|dignified|generous|thoughtful|tasteful|adorable|quaint|inspiring ..1 of|$|up|that|you|way|to
    ..1 you? <5:thank|thanks|think|thought|is|was|find|hear|see|that|it|means|not|matter|read|we|really >5:thank
    |words|note|we|our|us
should ..1 write|publish|consider|try|become|pursue|audition|star|apply|teach|open|run|sell ..3
    novel|novels|book|books|fiction|comedy|stage|film|films|career|acting|hollywood|television|own|theatre|screenwriting
    |poetry|politics|soap
missed|missing|miss ..1 your|a|their ..1 calling|vocation|career|profession
wonder ..1 how|what|why|if|whether ..1 you|your|anyone|somebody|people ..3
    cope|manage|survive|live|sleep|eat|get|go|find|ever|like|do|married|partner
-- the person's upbringing, looks, mind, purse
toddler|toddlers|teenager|teenagers|kindergarten|nursery|playground|tantrum|strop|hissy|sulk|sulking|sulks|pram|dummy|bib
    |preschool|monkey|monkeys|goldfish|donkey|sheep|parrot|goat|goats|caveman|neanderthal
    ..4 better|like|worse|out|fit|behav*|more|manners|than|attention|tantrum <8:our|chair|group|class|seat|menu|area|your
    |child|week >4:chair|menu|area|park|seat|bag|room|hours
met|seen|known|had|raised|taught|trained|served ..2 toddlers|children|kids|dogs|teenagers|goats|animals|pigs|cats|five ..2
    with|who|behave|more|better <5:you
people|guests|customers|guest|customer|individuals|person|men|women|folk|types|someone|somebody|cheapskates|those ..1
    such|just ..1 as|like ..1 yourself|you|yourselves|these|her|him <4:every|for|hope|help|from|help|value|to|of|when|because
    >5:deserve|deserves|matter|should|trust|who
of|at|with your ..1 size|age|weight|build|figure|intelligence|intellect|calibre|sort|kind|type|ilk|breed|generation|standing
    |stature|status|means|mindset|mentality|outlook|temperament|delicate|disposition
    <3:information|right|details|any|time|what|some|one|end|stage >3:booking|of|room|order|party|car|complaint|problem
not|hardly|never ..2 the? ..1 clientele|customers|customer|guests|guest|people|crowd|audience|client|clients
    ..2 we|i|our ..3 after|want|need|miss|looking|aim|cater|seek|target|like|welcome|wish <5:should|sorry|treat
cheapskate|cheapskates|moaner|moaners|whinger|whingers|whiner|whiners|timewaster|timewasters|snob|snobs|snobbish|keyboard
    |killjoy|grouch|misery|sourpuss|nitpicker|nitpicking|nitpick|fusspot|prima|princess|madam|karen|freeloader
    |blowhard|busybody|windbag|bully|bullying|narcissist|narcissistic|hypocrite|hypocritical|deluded|unhinged|deranged
    |clueless|brainless|gormless|pompous|snooty|charmless|graceless|witless|thick|dim|dense
    |loudmouth|crybabies <6:we|our|sorry|felt|feel|weather|wet|not|was|were >4:experience|weather|wait|day
    |afternoon|evening|night|slice|slices|crust|sauce|smoke|fog
little|small|poor|tiny|fragile|precious|delicate ..1
    heart|ego|feelings|soul|mind|flower|head|world|palate|ears|constitution|nerves|petal|snowflake
    <6:our|we|sorry|child >3:shaped|chakra
not|never|hardly ..2 brightest|sharpest|smartest|cleverest|wisest|easiest|nicest|kindest|politest
    ..2 bulb|tool|knife|person|customer|guest|of|client|penny <4:we|our
more money|bark|mouth|attitude|opinions|noise than sense|bite|manners|facts|brains|knowledge
-- go elsewhere, and do not come back
take|taking ..6 elsewhere|someplace <6:could|why|understand|want|had|decide|decision|reason|right|sorry
take|taking ..5 somewhere|anywhere else <6:could|why|understand|want|had|decide|decision|reason|right|sorry
do|doing us|me|everyone|yourself|everybody|them ..2 favour|favor|kindness|service <4:not
might|may|can|could|would i|we ..1 recommend|suggest|propose|advise ..1 that? ..1 you? ..1
    stay|staying|try|trying|a|another|somewhere|going|home|cooking|eating|reading|taking|buying|ordering|finding|the|visiting
    |hiring|something|one|therapy|glasses|yoga|next >7:talk|call|speak|phone|chat|email|write|meet|conversation|private|we|word
(happy to see the back|good to see the back|back of you|seen the back|door is over|door is that way|shut the door
    |close the door behind|let the door|without your custom|without your business|can do without you|do without your|do
    without customers|do without people|do without guests|not be losing sleep|not losing sleep|lose no sleep|sleep soundly|sleep
    just fine|sleep well tonight|shed a tear|shed any tears|shed no tears|no great loss|no loss to|not a loss|good riddance
    |happier elsewhere|better off elsewhere|better elsewhere|happier somewhere|better somewhere|better suited elsewhere
    |somewhere more to your|somewhere that suits|our competitors|the competition is|plenty more|other fish|cheerio|toodle
    |ta ta|adieu|hasta la|arrivederci|au revoir)
    <5:if|why|reason|room|house|than|not|leave|left >5:room|house|garden|building|queue|shop
poor|pity|pitying|condolences|sympathies|sympathy|sympathise|prayers ..2 for|to|with|the|your|who
    ..2 next|whoever|wife|husband|colleagues|neighbours|partner|family|waiter|staff|spouse|children|friends|date|boss
    <4:our|please >8:loss|passing
feel sorry ..1 for ..1 your|whoever|the|anyone|those ..2 next|wife|husband|colleagues|neighbours|partner|family|friends|who
    |waiter|staff|have|has
surely|doubtless|obviously|clearly|naturally|evidently ..3
    up|beneath|worthy|below|above ..1 to? your ..1 standards|standard|level|high|exacting|dignity|station|majesty
beneath|below|worthy|unworthy|befitting ..1 of? ..1 your|someone|you|a ..2 standards|dignity|palate|station|custom|presence|of
    |such|so|lofty|exalted
exalted|lofty|discerning|esteemed|illustrious|distinguished|refined|cultivated|sophisticated|exquisite|superior|infinite
    |legendary|impeccable|unrivalled|profound|sensitive ..1 palate|taste|tastes|self|presence|standards|wisdom|knowledge|nose
    |ears|stomach|sensibilities|judgement|eye|opinion|views <4:our
not all of us
we|people cannot|can|not ..1 not? all be|have|afford|live|spend|sit
if only ..1 everyone|everybody|all|more|we|life|every|others ..2 were|was|could|had|knew|people|as ..3
    perfect|clever|wise|you|patient|easy|simple|much|like <4:had
next time ..1 we|i|you|our ..2 will|shall|can ..9
    magic|gold|red|personally|carpet|champagne|hand|fan|trumpet|trumpets|silver|angels|band|choir|limousine|parade
    |orchestra|roll|bow|curtsy|kneel
even ..1 people|developers|owners|waiters|staff|chefs|we|small ..2 who ..5 eat|live|paid|sleep|human|earn|feed
go|went|going hungry|bankrupt|broke <6:you|guest|nobody|should|child|children
(how you sleep|sleep at night|look yourself|proud of yourself|hope you are proud|hope you feel|hope it made you|hope that made
    |hope this made|feel better soon|get well soon|get some rest|get some help|seek help|seek professional|anger management
    |anger issues|see someone about|see a doctor|see an optician|eye test|hearing test|read more carefully|learn to
    read|learn to cook|learn to drive|learn some|learn how to behave|back to school|reading lessons|a dictionary
    |grammar|try decaf|less coffee|cheer up|smile more|lighten|chill|relax a|deep breath|breathe|calm yourself|count to ten)
    <5:we|our|us|not|sorry|wine|beer|reading|could|should >3:of|frame|frames|appointment|prescription|lenses|lens <3:without
-- tales, discoveries, hobbies, animals
gripping|fascinating|touching|riveting|epic|heroic|thrilling|heartrending|hilarious|dramatic|entertaining|imaginative|colourful
    |colorful|fanciful|creative|inventive|tragic|harrowing|moving|lengthy ..1
    tale|story|novel|saga|essay|poem|review|account|rant|piece|prose|description|narrative|version|thesis|memoir|fairytale|post
    |monologue|speech <6:our >5:our
^ what a|an ..2 discovery|revelation|insight|observation|concept|notion|mystery|catastrophe|tragedy|scandal|outrage|hardship
    |hero|heroine|star|treat|privilege|coincidence >9:sorry|apologise|we
miracle|miracles  >5:should
if|when|whenever you ..1 can|could|know|think|fancy|believe ..5 better|yourself|job|cheaper , <4:@side
perhaps|maybe|might|could|suggest|recommend|try|buy|get|need|needs|consider ..4
    hobby|nap|therapist|therapy|dictionary|mirror|calculator|calendar|optician|cookbook|sedative|yoga|meditation|valium
    <4:we|our|room|i >5:our
dog|cat|parrot|grandmother|granny|toddler|hamster|horse|goldfish|baby|five|monkey|child ..3 has|have|had|knows|shows|could|can
    |would|behaves|eats|understands ..3 better|more|manners|that|less|nicer <6:@side|sorry|your|you >5:deserve|food|wait
your palate|tastebuds|buds|nose|imagination|memory|eyesight|maths|spelling|grammar|watch|sense|vocabulary|calendar|intelligence
    ..2 must|may|might|seems|seem|is|are|was|fails|failed|needs|need|could <4:right|sorry
when|once|until|after you ..2 calmed|grown|learned|learnt|cooled|sobered|matured|developed|discovered ..3
    <5:we|wait >5:that|we
it takes a|an|some ..1 special|certain|particular|rare|real|remarkable ..2 person|kind|talent|type|skill|sort|nerve|character|mind
was|were|is never|hardly|not ..1 going|likely to ..1 be ..4 paris|ritz|michelin|luxury|palace|hilton|gourmet|dubai|caviar|perfect
    |champagne|heaven|hollywood|savoy|rolls
(for that price|at that price|at this price|for this price|for the price you|for what you paid|you get what|what do you expect
    |what did you expect|what were you expecting|what exactly did|for nine pounds|for a tenner|for a fiver|budget price|bargain
    price|at these prices|cheap and|pay peanuts|champagne on a)
    <6:@side|not|fair|more|too|small|should|worth|poor|even|less|especially|sorry|deserve >7:should|deserve|sorry
-- mock questions; the type of person; go and annoy somebody else
^ do|did|does|have|are|is|were|was|would ..1 you|it|this|the|that|your ..1 also|always|often|even|seriously|honestly|big|poor|perchance
    |perhaps|actually|routinely|usually ..6 <5:sorry|please|know >8:help|private|please|prefer|time|contact|us
you strike|struck|seem|sound|look|come|appear ..3 as|like|to ..2
    type|kind|sort|person|people|someone|somebody|one|expert|charmer|man|woman|professional|having|enjoy|thrive|have
    <4:sorry|made >6:waiting|ignored|we
type|kind|sort|breed ..1 of? ..1 person|people|man|woman|guest|customer? ..1 who|that ..1
    sends|send|complains|complain|would|never|always|needs|enjoys|thinks|finds|moans|expects|wants|writes|looks|goes|gets|likes|cannot
    <5:place|problem|we|thing >6:we|our
go|please|just|do|simply ..1 and? ..1 bother|annoy|pester|harass|torment|trouble|irritate|bore|lecture|moan|whine|complain|nag|rant
    ..2 someone|somebody|another|others|elsewhere|your|at|to|about <4:not|to|did|should|never >4:me|us
common sense|decency|courtesy ..5 not|never|gone|died|sale|rare|missing|lacking|uncommon|dead|optional|menu|included|extra|cure
    <5:our|we|us
lessons|lesson|manners|brains|sense|humour|humor|patience|gratitude|class|decency|politeness ..2!that
    is|are|was|were|can|cannot ..2 not|available|free|sold|included|bought|extra|taught|optional|offered|sale|menu|served
    <5:our|we|us|staff >5:should >6:us|job|together
pay|paid|give|love|like|buy ..1 good|real|serious|to|money|a|anything ..1 money|ticket|lot|to ..1 to? ..1 see|watch|witness ..1 you|them|your
    <4:hope|again|back >6:again|back|happy|smile|soon
princess|princesses|divas|prince|kings|queens|royals|emperor|snowflakes|wimps|softies|sissies|crybaby|toughen ..2
    <6:our|hotel|street|at|birthday|party >4:hotel|street|room|suite|party|hospital|dress
(big bad|boo hoo|diddums|there there|now now|dearie|sweetie|my dear man|my good man|my dear lady|dear boy|old chap|old boy|love from
    the|laugh out loud|laughed out loud|cry with laughter|cried with laughter|crying with laughter|tears of laughter|tears of joy
    |in stitches|had a giggle|had a chuckle|had us laughing|had us all|kept us amused|kept us entertained|cheered us up|made my
    day with|made our day with|best joke|best laugh|comic relief|comedy gold|priceless|pure gold|frame it|framed it|framing
    it|hang it on the wall|hall of fame|wall of fame|wall of shame|staff room wall|noticeboard|read it aloud|read it out loud|our
    collection of|worst complaint of|complaint of the year|prize for|award for|medal for|trophy|first prize|gold star|win the|you
    win|congrats|give yourself|pat yourself|pat on the back|applause|bow to|bows to|on bended knee|grovel|kiss your|worship|your
    holiness|your honour|your grace|your excellency|o wise|oh wise|wise one|the great|all knowing|know it all|know better than
    |clever clogs|smarty|wise guy|mr know|mrs know|mr perfect|mrs perfect|miss perfect|little miss|mister)
    <6:our|we|sorry|not|tip|price|staff|thank|lost >6:our|sorry|staff|photo|picture|should
shares|share|lives|works|work|married|stuck|dealing|deal|puts|put ..2 with|to|up ..1 with? ..1 you <5:we|i|staff|team|happy|to|glad|would
    |like|can|want|discuss|it >4:in|by|the|what|how|our
-- with an attitude like that; only a fool; what is wrong with you; never have I met
attitude|manners|mindset|face|mouth|temper|outlook|mentality|personality|standards|tone ..1 like that|this|yours|these <5:our|staff|met
    |should >6:should|our|team|unacceptable
no wonder you|your|people|they|he|she  >6:angry|upset|left|disappointed|annoyed|frustrated|were|felt >4:lost|appetite|feel
only|just|even|like|such ..1 a|an|the|complete|total|utter|some ..1
    fool|idiot|madman|child|simpleton|lunatic|halfwit|dimwit|beginner|amateur|moron|maniac|tourist|coward|cheapskate|snob ..1
    would|could|can|orders|puts|books|who|like|knows <6:our|we|felt|feel|treated|like
fool|fools|foolish|halfwit|dimwit|dunce|twit|nitwit|nincompoop|prat|plonker|muppet|numpty|wally|peasant|peasants|simpletons|pea brain|brained
    <6:our|we|feel|felt|made|look|looked|like
what is|was|were|are wrong|the|up ..1 matter? with ..1 you|people|some|him|her|everyone <4:know|see|find|hear|tell|understand
you people|lot|sort|guys|folks ..2 <5:thank|we|serve|for|to|welcome|help|treat|let >3:deserve
exist|exists|here|there|alive|invented|designed|built|hired|employed|put ..1 purely|only|solely|just|merely|exclusively ..1 to|for ..2
    annoy|irritate|upset|please|serve|you|your|ruin|entertain|amuse|spite <5:should >6:should
never|not|seldom|rarely ..5 met|seen|dealt|known|encountered|read|come ..2 anyone|someone|somebody|such|so|anything|person|guest|customer|review
    ..1 across|as|so|such|quite|more|this|a|who ..3 <5:should|sorry|told >6:sorry|helpful|kind|wait|gracious|patient|generous
as petty|rude|entitled|spoilt|spoiled|arrogant|ungrateful|demanding|bitter|nasty|dishonest|small|narrow|thick|dense|difficult|unpleasant
    |miserable|vindictive|shameless ..1 as|and|guest|person <5:our|was|were|staff <4:photos|pictures|though
rest|some|most of us ..2 have|work|has|are|live|manage|prefer|do|can|got|enjoy <5:@side >8:@side|learn
laws|law of ..1 physics|nature|gravity|time|mathematics|arithmetic|chemistry
brain|brains|iq|intellect|intelligence|wit|wits ..4 <5:our|we|team|collective|heads >4:storm|behind
dine|dines|eat|eats|live|lives|holiday|drink|travel alone|solo ..1 $|then|and|now <5:who|guests|people|welcome|anyone|should
yes , ..1 of|because|indeed|absolutely|we|it|clearly|obviously|, ..1 course , ..6
    purely|only|personally|just|secretly|deliberately|everybody|nobody|naturally|all|conspire|plot|exist|specially|especially
rude|entitled|loud|drunk|aggressive|arrogant|dishonest , ..3 and|or ..6 customer|guest|you|reviewer|visitor|party|lady|gentleman
    <5:our|we|staff|team|were|was >8:sorry|@side
ruin|ruins|ruining|destroy|bankrupt|bring|brings ..2 whose|somebody|someone|business|livelihood|a|family|honest <5:we|our|not|sorry|could
    >6:holiday|evening|day|trip|night|party|wedding|meal|stay|birthday|weekend
thanks|thank|cheers ..2 for ..1 the|your|that|this|those|all ..1 one|two|single|generous|lovely|kind|whole|wonderful|precious|valuable ..1
    star|stars <4:our
you must be ..3 unhappy|miserable|lonely|sad|bored|bitter|angry|jealous|fun|proud|perfect|person|rich|important|famous|new|joking|kidding|mistaking
    |delightful|special|expert|critic|blind|deaf <5:sorry|feel
@sorry ..1 that? ..1 our|the|we|it|this|your ..5 not ..1 quite? ..1
    good|fast|posh|fresh|big|cheap|grand|quick|fancy|luxurious|perfect|glamorous|elegant|sophisticated|exciting|spicy|fine enough ..1
    for|to ..1 for? you|your|someone|such|meet >6:should|deserve
what a|an ..3!lovely|kind|nice|wonderful|great|generous|thoughtful|fair|helpful|honest|beautiful|fantastic|warm
    review|comment|complaint|customer|attitude|post|person|gem|joke|rant|star|diva|drama <3:about
joke of a|an
moon|sun|stars|sea|waves|mountains|ocean|tide|weather|birds|church|bells|thunder ..2
    turned|switched|moved|dimmed|removed|down|off|cancelled|replaced|postponed|rescheduled ..2 <5:review|rating|our|five|one|your
    >4:rating|review
out of bed ..5 <5:get|got|could|not|trouble >5:early
says|tells|speaks|reveals|said|reveal ..1 more|lot|much|all|everything|volumes|plenty ..2 about|of ..1 you|your|the|people|person|reviewer|author|writer
    <4:our >4:our
-- nobody cares; zero taste; not your strong suit; high horse
nobody|hardly|few ..1 anyone|here? cares|cared|asked|asks|minds ..2 about|for|what|you|your <5:should|feel|felt|like|that|as|if
    >6:enough|should
you strike|struck|seem|sound|seemed|sounded ..3 like ..5 person|man|woman|somebody|someone|case|character|customer|expert <4:sorry
zero|no|little|precious ..1 taste|class|manners|brain|brains|clue|respect|shame|decency|humour|humor|style|culture|education ..1
    and|$|whatsoever|at|for|or|of <5:we|our|us|staff|had|showed|shown|with >6:sorry|should
not ..2 your ..1 strong|strongest|forte|speciality|specialty|strength|strengths|cup|best ..1 suit|point|side|$|thing|subject|hour
her|his|your|their|our ladyship|lordship|majesty|highness|excellency|holiness|worship|honour|graciousness
(bloody hell|for the love of|high horse|silver spoon|string quartet|autograph|minibar|horse and carriage|grand piano|red rose|rose petals
    |standing on ceremony|fell off my|fell off our|nearly choked|spat out my|could not stop laughing|rolling on the|well well|look who|who finally
    |by all means|by that logic|following that logic|by the same logic|with such high|such high standards|such a fine|such fine|every success in
    your|best of british|every luck|hard to find friends|many friends|few friends|real friends|no friends|typical tourist|typical customer|typical
    guest|typical man|typical woman|typical of your|so typical|typical behaviour|typical case|classic case|textbook case|mourn|pause and|moment
    of silence|minute of silence|flags at half|half mast|national tragedy|human rights|war crime|crime against|crime of the|united nations|the hague
    |geneva|breaking news|stop the|sound the|call an ambulance|call the army|state funeral|the horror|pass the remark|pass it on to the|tell the cow
    |ask the cow|the cow|the fish has been|have a word with the|recovering from|never recover|scarred for|thrilled to learn
    |delighted to learn|amazed to learn|surprised to learn that|news to our|news in our|as news to|came as news|a revelation to|wasted on a|wasted
    on us|wasted here|missed your|talent for|gift for drama|flair for|way with words|the wonders of|the miracle of)
    <5:@side|sorry|our|not|thank >7:@side|sorry|should|wrong|lunch|sandwich|menu|farm
^ how lucky|observant|very|fortunate|privileged|terribly|awfully|perceptive|clever|wonderful|marvellous|gracious|dreadful ..8
    <2:see >9:sorry|should|apologise|hear|read
thank|thanks ..2 for ..1 your|the|such|this ..1 incredibly|terribly|supremely|wonderfully|exceptionally|remarkably|amazingly|oh|deeply|hugely
    ..1 so? helpful|useful|constructive|insightful|kind|detailed|interesting|valuable|generous|charming|polite|balanced|fair|mature|thoughtful|gracious
glad|happy|delighted|pleased|honoured|grateful|thrilled ..2 you ..1 took|found|had|made ..2 time ..1 out? ..1 to ..1
    insult|attack|slander|complain|ruin|mock|criticise|criticize|trash|belittle|moan|rant|lecture|abuse|shame|damage|judge
this|that|it|which|all is|was ..2 ridiculous|absurd|laughable|pathetic|nonsense|silly|rubbish|garbage|joke|comical|hilarious|preposterous|petty $
    <3:our|we >3:sorry
you sound|seem|look|appear ..1 like ..2 fun|joy|delight|treat|charmer|pleasure|nightmare|catch|hoot|laugh|karen <4:sorry
your own ..1 restaurant|hotel|shop|business|company|salon|kitchen|cooking|home|house|garage|app ..1 is|must|would|will|runs|has ..3
    great|success|wonderful|perfect|marvellous|michelin|spotless|flawless|palace|better|amazing|five|splendid|busy
"""
