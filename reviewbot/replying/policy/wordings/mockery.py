"""Sarcasm and insults in English (rule T4)."""

MOCKERY = """
~ must be ..1 a? ..1 joy|delight|pleasure|barrel|riot|treat|fun|charm ..2 to|at|of <4:it|that|this
~ oh so|how|very
~ thank|thanks ..1 you? ..1 for ..1 your|the|such|that ..1 a? oh|supremely|delightfully|wonderfully
~ wanted|want|looking|need|found ..2 something|nothing|reason|excuse ..1 to
    complain|moan|whine|nag|criticise|criticize|rant
~ impossible|ridiculous|unrealistic ..1 standards|expectations|demands <4:our|we|own
~ every whim|demand
~ enlightening|educating|lecturing|teaching|informing|correcting us|me
~ what a ..2 way|manner|use to|of ..2 spend|your|express|behave
~ next victim|target
~ open|start|run|build|own your own ..1 restaurant|cafe|hotel|business|shop|bar|company|app|place|kitchen
    <4:sorry
~ called ..3 for a reason
~ did|were you ..1 expect|expecting|hoping ..1 a|the|butlers|us|gold|free|caviar|royal|champagne|something|for|service
    |more|better|perfection <3:if|as|that|how
~ champagne taste|tastes
~ case of ..1 champagne|sour|bad|user|buyer
~ masterpiece|symphony|festival of
~ another place|restaurant|hotel|shop|business|victim ..1 to ..1 bother|annoy|complain|criticise|criticize|harass|pester
-- said of the person or the review
~ your|this|that|such|what|you ..3!not|wait|queue|delay|room|our|the|food|service ..1 a|an? @slight ..1
    review|comment|complaint|post|person|customer|guest|attitude|thing|behaviour|man|woman|words|rant
~ your ..1 review|comment|comments|complaint|post|words|behaviour|claims|attitude|criticism|rating is|are|was|were
    ..2!not|right|fair @slight
~ you are|were|seem|sound @adv? a|an? @slight <4:sorry|if|when >1:to|with|about|by
~ what a|an ..1 drama|joke|fuss|nonsense|scene|performance|circus ..1 over|about|for <5:sorry|wait
~ such|utter|complete|total|pure|absolute nonsense|rubbish|garbage|drama|joke <5:we|our|sorry|was|service|food
~ load of ..1 rubbish|nonsense|garbage
~ ashamed|embarrassed|sorry  ..2 of|for yourself
~ you should be ..1 ashamed|embarrassed
~ another|one|more|yet|some satisfied|happy|delighted customer|guest|campers <4:we|our|for
~ ^ bye|goodbye|whatever|noted|yawn|amen $
~ some|many|most of us ..1 have|has|do|work|actually
~ real|bigger problems|worries <4:has|have|the|your|caused|are|we
~ the horror|tragedy|drama|outrage|nerve|audacity|cheek
~ poor you|thing|little|soul
~ fun at parties
~ ruin|ruined|ruins|destroy|destroyed ..1 your ..1 life|day|week|world|existence <4:we|our|sorry
~ get|deserve|earn|win|give|score ..3 stars|points|marks|award|prize|medal for ..1
    creative|creativity|fiction|imagination|effort|drama|originality|spelling|comedy|storytelling
~ for the laugh|entertainment|comedy|giggle|amusement|chuckle
~ grand|posh|fancy|refined|sophisticated|exclusive|glamorous|royal|noble ..1 enough|for ..1 for? you|your|taste|tastes
~ royal|refined|delicate|sophisticated|exquisite|noble|superior|discerning|expert ..1
    taste|tastes|palate|standards|needs|opinion|nose|ears
~ like|as royalty|kings|queens|princess|vip <6:every|guest|we
~ castle|palace|butler|throne|violin|tissue|tissues|chauffeur|servant|servants <4:our|visit
~ door hit
~ (kind of guest|kind of customer|sort of guest|sort of customer|type of guest|type of customer|kind of person|guests
    like that|customers like that|people like that|guests like this|customers like this)
    <5:every|best|any|each|glad|proud|lucky
~ perhaps|maybe|please|just|simply|better|suggest|try ..1 try|stick|cook|cooking|eat|eating|stay|staying|visit|consider
    ..4 home|chain|chains|microwave|frozen|supermarket|elsewhere|motel|hostel|burgers|takeaway|fast
~ enjoy your ..1 frozen|microwave|burger|instant|cheap|fast|solitude|life|bitterness
~ hope you ..1 find|found|get ..2 perfection|paradise|happiness|peace|someone ..6
~ own mother|grandmother|family|medicine <5:sorry <2:my|our
~ someone|somebody had|has|is|was|needs|woke ..2 bad|grumpy|hungry|cranky|nap|coffee|hug|tired
~ rather|better|good luck|wishes in|with ..2 life|future|search|hunt|quest|kitchen
~ we|i hate|dread|shudder to ..1 see|think|imagine|know what|how ..3 you|your
~ if you want|wanted|expect|expected|like|prefer|need ..8 , buy|go|try|build|hire|stay|book|find|visit|move|choose
    |order|eat
~ do|does not need|want ..1 customers|guests|people|clients|your ..2 like|who|that|money|business|custom
~ did|do you even|really|honestly|seriously ..1 read|try|think|expect|believe|know|look|eat|visit|need
~ how is|was|are|were|could|can|should that|this|it|we|our|i|any|anyone ..1 be? ..1
    our|my|fault|know|guess|read|supposed|problem|possibly
~ ^ who eats|complains|orders|goes|would|in|expects|does|cares|writes|leaves|even
~ are you sure|certain|really|honestly|always|that|this
~ what more|else ..1 do|did|could you want|expect
~ is|was ..1 that|this|it really|seriously|honestly ..2 worth|problem|complaint|necessary
~ so|feel|feels|sound|sounds|too|very|being|attitude entitled  >1:to
~ entitled attitude|behaviour|behavior|people|customers|guests|generation
~ search|quest|hunt for ..2 perfect|better|cheaper|ideal|somewhere
-- insults
@insult <3:never|felt|for|awful|about|not|no|like|was|what >3:wait|waiting|queue|delay|price
~ insult|insults|insulting ..3 us|me|our|my|team|staff|people|chef|intelligence|profession <5:felt|you|sorry|by|was|not
~ ridiculous|pathetic|laughable|absurd|nonsense ..2 thing|complaint|review|claim|story|to|comment
~ your ..1 review|comment|comments|complaint|post|words|behaviour|claims is|are|was ..2
    pathetic|ridiculous|nonsense|rubbish|joke|laughable|absurd|disgraceful|silly|childish
~ shame on
~ how dare
~ get a life|grip|job|hobby
~ grow|growing up <4:children|kids|your|we|our|business|to|are
~ boo hoo
~ cry me
~ lol|lmao|rofl|haha|hahaha|hehe|hihi|yawn|pfft|duh|meh|smh|wtf|omg
~ bless your
~ for god|heaven|goodness sake
oh please|dear|well|boy|come|wow|really <1:but >4:sorry|apologise|apologies
~ oh no ..2 not|another
~ ^ wow|bravo|ouch|gosh|geez|yikes|oops|aww|oh|hm|hmm|pff !dear|no|sorry|is >14:sorry|apologise
~ ^ well , ..1 are|is|that|thank|aren|someone|you ..2 not|lovely|a|delightful
are you serious|kidding|joking|blind|sure|deaf
~ you must be joking|kidding
~ spare|save us|me
~ give me|us a break
~ you have got to
~ well ..1 done <3:steak|cooked|was|not|ordered
congratulations|congrats|kudos|bravo ..1 on|for|to|, ..4!wedding|birthday|anniversary|engagement|baby|new|exam
    |degree|graduation
    most|creative|another|writing|finding|longest|worst|review|being|winning|you|award|funniest|first|managing
~ thank|thanks ..1 you? for nothing
thank|thanks ..1 you? ..1 for ..1 your|the|such ..2 expert|expertise|wisdom|lecture|insight|novel|essay|rant
    |culinary|unsolicited|professional|entertaining|creative|imaginative
    |colourful|enlightening
~ thank|thanks you? , ..1 gordon|sherlock|einstein|captain|professor|detective|majesty|mr|madam
~ how ..1 kind|nice|thoughtful|sweet|brave|clever|generous|charming|lovely|original|convenient|interesting of|that ..1
    you|your|to
~ what a|an ..1 surprise|charmer|shock|delight|hero|joy|gem|comedian|coincidence
your ..1 wisdom|majesty|highness|excellency|lordship|ladyship|royal >6:welcome|about
majesty|highness|ramsay|michelin|sherlock|einstein <4:our|earned|two
~ expert|experts|critic|critics|connoisseur|gourmet|sommelier in|on|was|were|at|like|such|here|among  ..2!our|we
    us|the|our|opinion|house|you|food|yourself|wine|coffee|italian|everything <3:our|we|consult|with
~ your expert|professional|esteemed|learned|humble|refined|superior|delicate ..1
    opinion|palate|taste|view|advice|tastes|judgement|knowledge
~ food critic|critics
~ keyboard|internet warrior|warriors|hero|heroes|critic|lawyer
~ mind|minds reader|readers
~ (read your mind|read minds|reading minds|crystal ball|read your thoughts|psychic|clairvoyant|telepathic)
~ roll|rolled|rolling ..1 out ..1 red carpet
~ red carpet
~ woke|wake|got ..1 up|out ..2 wrong side
~ wrong side of the bed
~ your|little ..1 little rant|tantrum|outburst|story|tirade|meltdown|moan|essay|novel|speech|review|drama|complaint
~ (had your rant|let off steam|feel better now|make you feel better|made you feel better|made you feel important|feel
    important|feel big|feel powerful) <3:would
~ better now that you have
people|customers|guests|someone|those|types|folk|folks|clients like you|yourself|these
    >2:deserve|matter <3:for|from|to|help|helps|thanks
~ person|people|individuals|customers|guests|folks ..1 such as you
~ some|certain ..1 people|customers|guests|folk|folks ..4!find|may|prefer|have|like
    are|will|just|never|can|always|simply|love|enjoy|think|cannot|should|do|use
    <4:how|for|why
~ impossible|hard|difficult to please|satisfy <4:not
~ nothing|never ..3 please|satisfy|enough ..1 you
~ too much|so much ..1 free? time ..2 hands|your|spare <4:took|take
~ (so much free time|so much spare time|that much time|nothing better to do|better things to do|time on your hands)
must be nice|lovely|wonderful|hard|great|easy|fun ..1 to|having ..2 be|have|perfect|so|you|never
~ good|best of? ..1 luck|all|wishes ..1 finding|with|in|getting|elsewhere|to ..6
    finding|elsewhere|search|cheaper|better|hunt|quest|anywhere|luck|that|next|perfect|somewhere|place|pleasing
~ good luck finding|getting|elsewhere|with
~ wish ..2 luck|best|well ..4 finding|search|elsewhere|quest|perfect|hunt|somewhere|next
-- go away
~ not|never ..1 come|return|visit|bother|show|set ..2 back|again|returning|anymore|foot|coming|us
    <4:i|we|if|that|may|might|will|why|would|could|you|to <3:deposit|refund|money|has
~ not|never|nor ..1 welcome ..2 here|back|in|at|any|to|anymore|customers|guests <3:feel|felt|made|were|sorry|was
~ not|never ..1 miss|missed you
~ you will not be missed
~ miss you|your ..2 business|custom <3:we|will|really|do
~ please|just|should|better|can|welcome|free ..1 to? take ..1 your ..1 business|custom|money|attitude|complaints
    |negativity ..2 elsewhere|somewhere|away|other <5:reason|right|could|understand|every
~ feel free to ..2 leave|go|take|eat|shop|stay|find|try|visit|dine|look|choose|post ..5
    elsewhere|else|other|home|somewhere|away|another|competition
~ go|eat|shop|try|find|dine|look|stay|look|drink|visit|prefer ..5!decision|decided|why elsewhere
    <4:decision|decided|why|had|you|forced|understand|sorry
~ stay|eat|cook|remain|dine ..1 at|from? home <4:had|were|can|could|chance|when|you|meant|ask|people
~ do us|everyone|yourself|me a|the favour|favor
~ plenty|lots|many ..2 of? other ..2 bars|restaurants|hotels|places|shops|fish|options|salons|apps|cafes|companies|pubs
    ..4
~ go|try|visit|suggest|suits|suit|recommend|prefer|choose|book|stick ..4
    mcdonald|mcdonalds|kfc|burger|subway|starbucks|motel|hostel|camping|palace|ritz|hilton|microwave|canteen|fast
~ perhaps|maybe|if|clearly|obviously ..3 fast food|palace|ritz|luxury|motel|hostel|drive
~ stick|sticking to ..3 microwave|home|mcdonald|fast|takeaway|tea|frozen|burgers|water|supermarket
~ not ..1 the|a ritz|palace|hilton|savoy|charity|hotel|michelin|restaurant|library|kindergarten
    |creche|spa
~ it is a cafe|pub|bar|hostel|campsite|school|diner|farm|club|festival|market , ..1 not
~ (fine dining|this place|our place|our style|our concept|our restaurant|the countryside|city life|real food|good
    food|craft beer|spicy food) ..1 is|may|might|just|simply ..3 not ..1 for|right ..1 for? ..1 you|everyone|everybody
~ (not the place for you|not the right place for you|not for you then)
~ maybe|perhaps ..8 not ..1 for you|your
~ more|at your level|style|speed|league|thing|budget|league
~ beneath|above your|you pay|league|standards|budget|level
~ not ..1 everybody|everyone has ..1 good|taste|refined|manners|the|style
~ taste ..1 is|cannot be? ..1 bought|taught|subjective
-- know-all
clearly|obviously|evidently|apparently ..1 you|your|someone|somebody
    ..2!were|deserved|felt|should|expected
    know|have|are|do|did|never|woke|not|think|had|need|came|an|prefer|can|like|enjoy|hate|love|lack|believe
you ..1 clearly|obviously|evidently|apparently|plainly|simply ..1!were|deserved|felt|expected|had|should
    know|have|are|do|did|never|woke|not|think|need|came|prefer|can|like|enjoy|hate|love|lack|believe|misunderstood|an
~ who complains|complain about|over|for free
no clue|idea|understanding|concept|knowledge|appreciation|taste|manners|class|palate ..1 how|what|about|of|when
    <5:we|had|our|i|us|left|was|were|with|they
(know nothing|knows nothing|do not know what|have no clue|have no idea|never worked|not worked|never run a|a day in)
    <3:we|i|our|team|staff|us
~ everyone|everybody is a critic|expert
~ suppose|assume|guess|imagine|presume ..1 that? ..2 you|your|soup|food ..2
    think|expect|prefer|make|makes|know|want|grows|itself|never|just|are|could
~ thinks|think|grows|makes|clean|cook itself|themselves
~ sense of humour|humor
~ your ..1 manners|upbringing <3:not
~ basic|some|better manners <4:our|we|staff|lack|their
~ prefer|like|serve|want|welcome ..2 guests|customers|people ..2 with|who|without ..2
    manners|respect|polite|appreciate|taste|are
~ karma
~ what goes|comes around
~ see why ..2 your|you|she|he ..3 divorced|single|alone|date|husband|wife|friends
~ bring ..2 your own|book|blanket|chair|cushion|earplugs|umbrella|food <3:could|may|can|welcome|us|not
~ next time ..1 bring|wear|try|eat|cook|stay|go|pay
~ try ..3 restaurant|place|cafe|hotel|bar|somewhere ..2 with|that ..2 pictures|crayons|toys|clowns|kids|drive
sorry ..1 that? we|our|the|it|this|your ..3!serve do|are|can|could|did not ..1 be?
    employ|mind|read|psychic|perfect|magic|control|cater|bend|serve|michelin|magicians
    |superhuman|fortune|hire
~ sorry ..1 that? ..1 our five|perfectly|fresh|excellent|award|world|humble|authentic|delicious|high|honest|great
    |amazing
~ sorry ..3 to|that|for ..2 disappoint|perfection|spoil|ruin|burst|being|be ..3 your ..1
    royal|highness|bubble|fun|majesty|precious|perfect|fantasy
~ alert|inform|notify|tell|call|warn ..3 media|press|newspapers|michelin|world|president|king|queen|un|fbi|nasa|pope
~ someone|somebody ..3 bad|grumpy|cranky|off|hangry ..1 day|mood|side
~ having a bad day|moment|week
~ sound|sounds|seem|seems like ..1 a|an|somebody|someone|you ..4
    nightmare|fun|delight|charming|difficult|joy|bitter|angry|karen|jealous|needs|need
    |miserable|treat|barrel
~ hope you ..2 treat|speak|behave ..4 better|nicer
(chill out|calm down|lighten up|toughen up|man up|get over it|suck it up|sour grapes|drama queen|first world
    problems|cool story|hard cheese|tough luck|yeah right|the world does not revolve|bite me|buzz off|piss off|screw
    you|bugger off|kiss my|shut up|good riddance|spare us) <3:told|asked|being
~ not|never reward medal
~ dear ..1 oh
~ another ..1 keyboard|armchair|expert|genius|hater
~ armchair|self appointed
~ you get what you pay
~ funny|hilarious|amusing|comical|entertaining|adorable|cute|charming|precious ..1 how|that|because|, ..1
    because|how|you|the|nobody|read|review|story|we|your
~ made us|me|our laugh|giggle|chuckle
~ we|i|team|staff laughed|chuckled ..2 at|when|reading|about <5:you|were|sorry
~ we all had|have a good? laugh
~ lies|jealous|jealousy|bitter|pathological|attention seeking|seeker
~ (no manners|zero class|no class|attention seeker|attention seeking|looking for attention|trouble
    maker|troublemaker|time waster|timewaster|serial complainer|professional complainer|complain for a living|nothing
    to complain)
~ complain* for fun|sport|living
~ darling
~ , darling|sweetie|sweetheart
~ , honey|sunshine|buddy|pal|mate <2:the|warm|with|and|tea|sugar|our|of|in >1:mustard|sauce|tea
~ genius
"""
