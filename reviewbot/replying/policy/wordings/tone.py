"""Sarcasm, insults, jargon, selling and remarks about motives in English (rules T4, T6, T7, C11, P6)."""

MOCKERY = """
must be ..1 a? ..1 joy|delight|pleasure|barrel|riot|treat|fun|charm ..2 to|at|of <4:it|that|this
oh so|how|very
thank|thanks ..1 you? ..1 for ..1 your|the|such|that ..1 a? oh|supremely|delightfully|wonderfully
wanted|want|looking|need|found ..2 something|nothing|reason|excuse ..1 to
    complain|moan|whine|nag|criticise|criticize|rant
impossible|ridiculous|unrealistic ..1 standards|expectations|demands <4:our|we|own
every whim|need-of-yours|demand|wish-of
enlightening|educating|lecturing|teaching|informing|correcting us|me
what a ..2 way|manner|use to|of ..2 spend|your|express|behave
next victim|target
open|start|run|build|own|try-running your own ..1 restaurant|cafe|hotel|business|shop|bar|company|app|place|kitchen
    <4:sorry
called ..3 for a reason
did|were you ..1 expect|expecting|hoping ..1 a|the|butlers|us|gold|free|caviar|royal|champagne|something|for|service
    |more|better|perfection <3:what-we|if|as|that|how
champagne taste|tastes
case of ..1 champagne|sour|bad|user|the-blues|buyer
masterpiece|symphony|festival of
another place|restaurant|hotel|shop|business|victim ..1 to ..1 bother|annoy|complain|criticise|criticize|harass|pester
-- said of the person or the review
your|this|that|such|what|you ..3!not|wait|queue|delay|room|our|the|food|service|were-treated ..1 a|an? @slight ..1
    review|comment|complaint|post|person|customer|guest|attitude|thing|behaviour|man|woman|words|rant|$
your ..1 review|comment|comments|complaint|post|words|behaviour|claims|attitude|criticism|rating is|are|was|were
    ..2!not|right|fair @slight
you are|were|seem|sound @adv? a|an? @slight <4:sorry|if|when >1:to|with|about|by
what a|an ..1 drama|joke|fuss|nonsense|shame-on|scene|performance|circus ..1 over|about|for <5:sorry|wait
such|utter|complete|total|pure|absolute|load-of nonsense|rubbish|garbage|drama|joke <5:we|our|sorry|was|service|food
load of ..1 rubbish|nonsense|garbage
ashamed|embarrassed|sorry <3:you-should ..2 of|for yourself
you should be ..1 ashamed|embarrassed
another|one|more|yet|some satisfied|happy|unhappy-camper|delighted customer|guest|campers <4:we|our|for
^ bye|goodbye|whatever|noted|yawn|amen $
some|many|most of us ..1 have|has|do|work|actually
real|bigger problems|worries <4:has|have|the|your|caused|are|we

the horror|tragedy|drama|outrage|nerve|audacity|cheek
poor you|thing|little|soul
fun at parties
ruin|ruined|ruins|destroy|destroyed ..1 your ..1 life|day|week|world|existence <4:we|our|sorry
get|deserve|earn|win|give|score ..3 stars|points|marks|award|prize|medal for ..1
    creative|creativity|fiction|imagination|effort|drama|originality|spelling|comedy|storytelling
for the laugh|entertainment|comedy|giggle|amusement|chuckle
grand|posh|fancy|refined|sophisticated|exclusive|glamorous|royal|noble ..1 enough|for ..1 for? you|your|taste|tastes
royal|refined|delicate|sophisticated|exquisite|noble|superior|discerning|expert ..1
    taste|tastes|palate|standards|needs|opinion|nose|ears
like|as royalty|kings|queens|princess|vip|a-king|a-queen <6:want-everyone|you-to-be|every|guest|we
castle|palace|butler|throne|violin|tissue|tissues|chauffeur|servant|servants <4:our|the-view|visit
door hit
(kind of guest|kind of customer|sort of guest|sort of customer|type of guest|type of customer|kind of person|guests
    like that|customers like that|people like that|guests like this|customers like this)
    <5:every|best|any|each|glad|proud|lucky >3:we-hope|who-deserve
perhaps|maybe|please|just|simply|better|suggest|try ..1 try|stick|cook|cooking|eat|eating|stay|staying|visit|consider
    ..4 home|chain|chains|microwave|frozen|supermarket|elsewhere|motel|hostel|burgers|takeaway|fast
enjoy your ..1 frozen|microwave|burger|instant|cheap|fast|own-cooking|solitude|life|bitterness
hope you ..1 find|found|get ..2 perfection|paradise|happiness|peace|what-you-deserve|the-perfect|someone ..6
own mother|grandmother|family|medicine <5:sorry|like-our|as-if|in-the
someone|somebody had|has|is|was|needs|woke ..2 bad|grumpy|hungry|cranky|nap|coffee|hug|tired
rather|better|good luck|wishes in|with ..2 life|future|search|hunt|quest|kitchen
we|i hate|dread|shudder to ..1 see|think|imagine|know what|how ..3 you|your
if you want|wanted|expect|expected|like|prefer|need ..8 , buy|go|try|build|hire|stay|book|find|visit|move|choose
    |order|eat
do|does not need|want ..1 customers|guests|people|clients|your ..2 like|who|that|money|business|custom
did|do you even|really|honestly|seriously ..1 read|try|think|expect|believe|know|look|eat|visit|need
how is|was|are|were|could|can|should that|this|it|we|our|i|any|anyone ..1 be? ..1
    our|my|fault|know|guess|read|supposed|problem|possibly
who eats|complains|orders|goes|would|in|expects|does|cares|writes|leaves|even
are you sure|certain|really|honestly|always|that|this
what more|else ..1 do|did|could you want|expect
is|was ..1 that|this|it really|seriously|honestly ..2 worth|problem|complaint|necessary
so|feel|feels|sound|sounds|too|very|being|attitude entitled <3:you-are >1:to
entitled attitude|behaviour|behavior|people|customers|guests|generation
search|quest|hunt for ..2 perfect|better|cheaper|ideal|somewhere
-- insults
@insult <3:felt|for|awful|about|not|no|like|was|what >3:wait|waiting|queue|delay|price
insult|insults|insulting <5:felt|you|sorry|by|was|not
ridiculous|pathetic|laughable|absurd|nonsense ..2 thing|complaint|review|claim|story|to|comment
your ..1 review|comment|comments|complaint|post|words|behaviour|claims is|are|was ..2
    pathetic|ridiculous|nonsense|rubbish|joke|laughable|absurd|disgraceful|silly|childish
shame on
how dare
get a life|grip|job|hobby
grow|growing up <4:children|kids|your|we|our|business|to|are
boo hoo
cry me
lol|lmao|rofl|haha|hahaha|hehe|hihi|yawn|pfft|duh|meh|smh|wtf|omg
bless your
for god|heaven|goodness sake
oh please|dear|well|boy|come|wow|really <1:but
oh no ..2 not|another
^ wow|bravo|ouch|gosh|geez|yikes|oops|aww|oh|hm|hmm|pff !dear|no|sorry|is
^ well , ..1 are|is|that|thank|aren|someone|you ..2 not|lovely|a|delightful
are you serious|kidding|joking|blind|sure|deaf
you must be joking|kidding
spare|save us|me
give me|us a break
you have got to
well ..1 done <3:steak|cooked|was|not|ordered
congratulations|congrats|kudos|bravo ..1 on|for|to|, ..4!wedding|birthday|anniversary|engagement|baby|new|exam
    |degree|graduation
    most|creative|another|writing|finding|longest|worst|review|being|winning|you|award|funniest|first|managing
thank|thanks ..1 you? for nothing
thank|thanks ..1 you? ..1 for ..1 your|the|such ..2 expert|expertise|wisdom|lecture|insight|novel|essay|rant
    |lovely-rant|culinary|in-depth|unsolicited|constructive-rant|professional|entertaining|creative|imaginative
    |colourful|enlightening
thank|thanks you? , ..1 gordon|sherlock|einstein|captain|chef-ramsay|professor|detective|majesty|mr|madam
how ..1 kind|nice|thoughtful|sweet|brave|clever|generous|charming|lovely|original|convenient|interesting of|that ..1
    you|your|to
what a|an ..1 surprise|shame-for|charmer|shock|delight|hero|joy|gem|comedian|coincidence
your ..1 wisdom|majesty|highness|excellency|lordship|ladyship|royal|opinion-matters-so
majesty|highness|ramsay|michelin|sherlock|einstein <4:our|earned|two|the-our
expert|experts|critic|critics|connoisseur|gourmet|sommelier in|on|was|were|at|like|such|here|among  ..2!our|we
    us|the|our|opinion|house|you|food|yourself|wine|coffee|italian|everything <3:our|we|an-our|consult|with
your expert|professional|esteemed|learned|humble|refined|superior|delicate ..1
    opinion|palate|taste|view|advice|tastes|judgement|knowledge
food critic|critics
keyboard|internet warrior|warriors|hero|heroes|critic|lawyer
mind|minds reader|readers
(read your mind|read minds|reading minds|crystal ball|read your thoughts|psychic|clairvoyant|telepathic)
roll|rolled|rolling ..1 out ..1 red carpet
red carpet
woke|wake|got ..1 up|out ..2 wrong side
wrong side of the bed
your|little ..1 little rant|tantrum|outburst|story|tirade|meltdown|moan|essay|novel|speech|review|drama|complaint
(had your rant|let off steam|feel better now|make you feel better|made you feel better|made you feel important|feel
    important|feel big|feel powerful) <3:would
better now that you have
people|customers|guests|someone|those|types|folk|folks|clients like you|yourself|these
    >2:deserve|who-trust|matter|are-the-reason-we <3:for|from|to|help|helps|thanks
person|people|individuals|customers|guests|folks ..1 such as you
some|certain ..1 people|customers|guests|folk|folks ..4!find|may|prefer|have|like
    are|will|just|never|can|always|have-nothing|simply|love|enjoy|think|cannot|should|do|use
    <4:how|for|why
impossible|hard|difficult to please|satisfy <4:not
nothing|never ..3 please|satisfy|enough ..1 you
too much|so much ..1 free? time ..2 hands|your|spare <4:took|take
(so much free time|so much spare time|that much time|nothing better to do|better things to do|time on your hands)
must be nice|lovely|wonderful|hard|great|easy|fun ..1 to|having ..2 be|have|perfect|so|you|never
good|best of? ..1 luck|all|wishes ..1 finding|with|in|getting|elsewhere|to ..6
    finding|elsewhere|search|cheaper|better|hunt|quest|anywhere|luck|that|next|perfect|somewhere|place|pleasing
good luck finding|getting|elsewhere|with
wish ..2 luck|best|well ..4 finding|search|elsewhere|quest|perfect|hunt|somewhere|next
-- go away
not|never ..1 come|return|visit|bother|show|set ..2 back|again|returning|anymore|foot|coming|us
    <4:i|we|if|that|may|might|will|why|would|could|you|to >1:to-you
not|never|nor ..1 welcome ..2 here|back|in|at|any|to|anymore|customers|guests <3:feel|felt|made|were|sorry|was
not|never ..1 miss|missed you
you will not be missed
miss you|your ..2 business|custom <3:we|will|really|do
please|just|should|better|can|welcome|free ..1 to? take ..1 your ..1 business|custom|money|attitude|complaints
    |negativity ..2 elsewhere|somewhere|away|other <5:reason|right|could|understand|every
feel free to ..2 leave|go|take|eat|shop|stay|find|try|visit|dine|look|choose|post|write-whatever ..5
    elsewhere|else|other|home|somewhere|away|another|competition
go|eat|shop|try|find|dine|look|stay|look|drink|visit|prefer ..5!decision|decided|why elsewhere
    <4:decision|decided|why|had|to-have-had|you|forced|understand|sorry
stay|eat|cook|remain|dine ..1 at|from? home <4:had|have-to|were|can|could|chance|when|you|meant
do us|everyone|yourself|me a|the favour|favor
plenty|lots|many ..2 of? other ..2 bars|restaurants|hotels|places|shops|fish|options|salons|apps|cafes|companies|pubs
    ..4
go|try|visit|suggest|suits|suit|recommend|prefer|choose|book|stick ..4
    mcdonald|mcdonalds|kfc|burger|subway|starbucks|motel|hostel|camping|palace|ritz|hilton|microwave|canteen|fast
perhaps|maybe|if|clearly|obviously ..3 fast food|palace|ritz|five-star|luxury|motel|hostel|drive
stick|sticking to ..3 microwave|home|mcdonald|fast|takeaway|tea|frozen|burgers|water|supermarket
not ..1 the|a ritz|palace|hilton|savoy|charity|mind-reader|hotel|five-star|michelin|restaurant|library|kindergarten
    |creche|luxury|spa
it is a cafe|pub|bar|hostel|campsite|school|diner|farm|club|festival|market , ..1 not
(fine dining|this place|our place|our style|our concept|our restaurant|the countryside|city life|real food|good
    food|craft beer|spicy food) ..1 is|may|might|just|simply ..3 not ..1 for|right ..1 for? ..1 you|everyone|everybody
(not the place for you|not the right place for you|not for you then)
maybe|perhaps ..8 not ..1 for you|your
more|at your level|style|speed|league|taste-level|thing|budget|league
beneath|above|out-of your|you pay|league|standards|budget|level
not ..1 everybody|everyone has ..1 good|taste|refined|manners|the|style
taste ..1 can-not|is|cannot be? ..1 bought|taught|subjective
-- know-all
clearly|obviously|evidently|apparently ..1 you|your|someone|somebody|this-person|the-reviewer
    ..2!were|had-a|deserved|felt|should|expected
    know|have|are|do|did|never|woke|not|think|had|need|came|an|prefer|can|like|enjoy|hate|love|lack|believe
you ..1 clearly|obviously|evidently|apparently|plainly|simply ..1!were|deserved|felt|expected|had|should
    know|have|are|do|did|never|woke|not|think|need|came|prefer|can|like|enjoy|hate|love|lack|believe|misunderstood|an
no clue|idea|understanding|concept|knowledge|appreciation|taste|manners|class|palate ..1 how|what|about|of|when
    <5:we|had|our|i|us|left|was|were|with|they
(know nothing|knows nothing|do not know what|have no clue|have no idea|never worked|not worked|never run a|a day in)
    <3:we|i|our|team|staff|us
everyone|everybody is a critic|expert
suppose|assume|guess|imagine|take-it|presume ..1 that? ..2 you|your|soup|food|we-should ..2
    think|expect|prefer|make|makes|know|want|grows|itself|never|just|are|could
thinks|think|grows|makes|clean|cook itself|themselves
sense of humour|humor
your manners|upbringing <3:not
bad|good|basic|some manners <4:our|we|staff|lack|their
prefer|like|serve|want|welcome ..2 guests|customers|people ..2 with|who|without ..2
    manners|respect|polite|appreciate|taste|are
karma
what goes|comes around
see why ..2 your|you|she|he ..3 left|divorced|single|alone|date|husband|wife|friends
bring ..2 your own|book|blanket|chair|cushion|earplugs|umbrella|food <3:could|may|can|welcome|us|not
next time ..1 bring|wear|try|eat|cook|stay|go|pay
try ..3 restaurant|place|cafe|hotel|bar|somewhere ..2 with|that ..2 pictures|crayons|toys|clowns|kids|drive
sorry ..1 that? we|our|the|it|this|your ..3!not-have|serve do|are|can|could|did not ..1 be?
    employ|mind|read|psychic|perfect|magic|control|cater|bend|live-up-to-your-imagination|serve|michelin|magicians
    |superhuman|fortune|hire
sorry ..1 that? ..1 our five|perfectly|fresh|excellent|award|world|humble|authentic|delicious|high|honest|great
    |amazing
sorry ..3 to|that|for ..2 disappoint|perfection|spoil|ruin|burst|being|be ..3 your ..1
    royal|highness|bubble|fun|majesty|precious|perfect|fantasy
alert|inform|notify|tell|call|warn ..3 media|press|newspapers|michelin|world|president|king|queen|un|fbi|nasa|pope
    <3:we-did
someone|somebody ..3 bad|grumpy|cranky|off|hangry ..1 day|mood|side
having a bad day|moment|week
sound|sounds|seem|seems like ..1 a|an|somebody|someone|you ..4
    nightmare|fun|delight|charming|difficult|joy|bitter|angry|bad-day|karen|unhappy-person|jealous|needs|need
    |miserable|treat|barrel
hope you ..2 treat|speak|behave ..4 better|nicer
(chill out|calm down|lighten up|toughen up|man up|get over it|suck it up|sour grapes|drama queen|first world
    problems|cool story|hard cheese|tough luck|yeah right|the world does not revolve|bite me|buzz off|piss off|screw
    you|bugger off|kiss my|shut up|good riddance|spare us)
not|never reward|gold-medal medal
dear ..1 oh
another|one-more|yet-another ..1 keyboard|satisfied-customer|armchair|self-appointed|expert|genius|hater
armchair|self appointed
you get what you pay
funny|hilarious|amusing|comical|entertaining|adorable|cute|charming|precious ..1 how|that|because|, ..1
    because|how|you|the|nobody|read|review|story|we|your
made us|me|our laugh|giggle|chuckle|smile-at-your-rant
we|i|team|staff laughed|chuckled ..2 at|when|reading|about <5:you|were|sorry
we all had|have a good? laugh
lies|jealous|jealousy|bitter|pathological|attention seeking|seeker
(no manners|bad manners|zero class|no class|attention seeker|attention seeking|looking for attention|trouble
    maker|troublemaker|time waster|timewaster|serial complainer|professional complainer|complain for a living|nothing
    to complain)
complain* for fun|sport|living|the-sake
darling
, darling|sweetie|sweetheart
, honey|sunshine|buddy|pal|mate <2:the|warm|with|and|tea|sugar|our|of|in >1:mustard|sauce|tea
genius
"""

JARGON = """
opened|open|raised|raise|raising|created|create|logged|log|file|filed|support|trouble|closed|close|new|existing
    |service|helpdesk ..2 ticket|tickets
    <2:the-concert
ticket number|id|has-been|queue
escalate*|escalation
sla|slas|kpi|kpis|csat|nps|roi
as per|our? ..1 policy|procedure|guidelines|terms|protocol|process|t
per our|company|the policy|procedure|guidelines|terms|protocol
tier #|one|two|three|1|2
please be advised|informed
going forward
touch base
root cause analysis
action items?|item|points
stakeholder|stakeholders|deliverable|deliverables|synergy|synergies|leverage|leveraging|operationalize|actionable
    |learnings
corrective action|actions
standard operating
service recovery
customer journey|touchpoint|touchpoints
quality assurance|assurance-team
(your case has been|kindly do the needful|do the needful|revert back|revert to you|concerned department|relevant
    department|concerned team|l2 team|backend team)
"""

SELLING = """
our ..3 menu|collection|range|app|terrace|branch|season|spa|line|edition|brunch has|have|is|are ..1 just|now|finally?
    launched|opened|arrived|started|out|here|available|back
our ..3 sale|promotion|menu|season|happy|week|deal|offer|festival ..1
    starts|begins|runs|ends|launches|is-on|continues|opens <5:sorry|that|you
simply|just|really|definitely|absolutely ..1 must|have-to|should ..1 try|taste|visit|see|experience|check
    <3:we|i|staff
come ..1 and|over|by|back|to? ..1 enjoy|try|taste|experience|sample|celebrate|see|discover ..2
    our|the|live|delicious|fresh|new|free <5:sorry|hoped|wanted
live music|quiz-night ..1 every
check|checking|have-a-look out our|the|all
check|try|explore|discover|browse|experience|see|enjoy|sample|taste ..1 out? our ..3
    new|latest|other|famous|award|seasonal|summer|winter|autumn|spring|special|specials|menu|range|collection|great
    |delicious|signature|deals|offers|loyalty|app|shop|store|products|brunch|rooftop|suites|selection|cocktails
    |wines|website
    <5:sorry|to-you|when|who|that-you|hoped|able|could|not|you|wanted
try ..1 our|the ..3 next|new|famous|award
have you tried|seen|heard|visited ..2 our|the
follow|like|join|find|tag us|our ..3 instagram|facebook|twitter|tiktok|social|page|linkedin|youtube|newsletter
follow us on
sign|signing up for|to ..2 our|newsletter|the
subscribe
download|install|get ..1 our|the ..2 app|update|version <4:when|you-could|tried|could|did|had|could-not|not
book|reserve ..1 your|a|now|today|one|early|online ..3 table|now|room|today|stay|suite|suites|valentine|seat|spot
    |tickets|direct|luxury|our <4:you|tried|wanted|when|had|could|who|that|us
do not miss ..1 our|the|out|this
not to be missed
happy hour|hours <3:during|at-our|missed
special offer|offers|deal|deals|promotion|promotions <4:the-you|sorry|you
latest|great|amazing|exclusive|best|weekly|daily|current|more ..1 offers|deals|promotions|discounts|bargains|specials
award winning
(best in town|best in the city|number one in|finest in|world class|second to none|unbeatable|like no other|talk of
    the town)
best ..4 in ..1 town|city|area|country|region|world|neighbourhood|neighborhood <4:not|is-not|be
famous|renowned|legendary|signature|beloved ..2 burger|burgers|brunch|steak|pizza|cakes|dish|dishes|cocktail
    |cocktails|sauce|for|breakfast|wings|ribs|coffee
    <4:sorry|you|ordered|the-your
loved across|by ..1 the|thousands|many|millions|all ..1 city|country|world|locals|of
we are ..1 known|famous|renowned|celebrated for >6:so|but|not
(be sure to visit|be sure to try|make sure to try|be sure to check|make sure to visit|do try our|do visit our|why not
    try|why not book|why not visit|why not come|treat yourself|come try|come and try|come taste|pop in for our|stop
    by for our)
visit our ..2 website|shop|store|web|spa|page|site|online|new|sister|other ..5
    for|more|deals|to|our|great|latest|next|offers <4:you|to-your
two for one|two for|bogo|buy one get
(tuesdays are|new location opening|grand opening|now open|opening soon|coming soon|limited time|while stocks
    last|order now|buy now|shop now|act now|on sale now|sale starts|new collection|new arrivals|loyalty app|loyalty
    programme|loyalty program|rewards programme|rewards program) <5:your|you|sorry|the
ask about our
we also offer|have|serve|sell|do ..4 new|great|special|catering|delivery|parties|private|brunch|menu|range
our new ..3 menu|app|collection|range|brunch|branch|cocktails|spa|restaurant|rooftop|terrace ..3
    is|opens|offers|has|features|starts|will|launches <5:sorry|that|you
"""

MOTIVES = """
people|some|others|anyone|everyone|you|they|those|who hide|hides|hiding|hidden behind
reviews|review|posts|comments|people like|as|such-as yours|this|these|that|you
    destroy|ruin|hurt|harm|kill|damage|threaten|cost
cowardly|coward|cowards|gutless|spineless
only|just|all|merely want|wants|wanted|after|looking|here|hoping ..1 for? ..1 a|your|some|the? ..1
    free|refund|discount|compensation|freebie|attention|money|fame
@site ..1 checked|check|verified|verify|screened|vetted|filtered|should|would|could ..2
    who|reviews|review|reviewers|these|more|better|whether
nice|good|great|better if @site|the-platform|platforms|sites
-- the platform
reported|flagged|report|flag|reporting|flagging|referred|submitted ..2!wrong|price this|your|the ..1
    review|post|comment|profile|account ..4
flagged ..2 for removal
reported ..3 to @site
not ..1 meet|comply|follow ..3 guidelines|policy|policies|terms ..3 @site
violates|violate|breaches|breach|against ..3 @site|guidelines|policy|community|platform
@site ..2!at|by|account|us-page allows|allow|hides|hide|should|lets|let|does|filters|removes|removed|will|has|is
    |policy|policies|algorithm|guidelines|rules|support|filter|team
    <3:on|with
@site ..2 review|reviews ..2 hurt|system|is|are
platform|platforms|sites|forum|website ..1 like|such @site|this|these ..4
review|reviews sites|site|websites|platforms|platform ..4 is|are|allow|should|make|give|encourage
not ..2 right|appropriate|proper|correct|best ..1 place|forum|platform|channel|venue|way <3:sorry
public|online attack|attacks|shaming|forum|rant|criticism|complaint|bashing|review ..2!we-answer
    is|was|hurts|will|does|not
posting|writing|complaining|going|airing ..3 public|online|publicly|internet|here ..6
    not|unfair|fair|hurts|help|cowardly|easy|solve|wrong|before|instead|nobody|rather|without
easy|easier|simple ..2 to ..4!use|read|find|reach write|post|hide|complain|criticise|criticize|attack|type|judge|sit
    ..3
    bad|things|behind|screen|keyboard|online|anonymously|internet|from|negative|others
behind a|the|your ..1 screen|keyboard|computer|username|phone|anonymity
hide|hiding behind ..3 screen|keyboard|username|anonymity|internet|computer|profile|nickname
anonymous|anonymously ..3 review|reviewer|post|posting|attack|profile|account
-- motives
you|reviewer|author|someone ..2 only|just|simply|merely|clearly|obviously
    wrote|write|writing|posted|post|want|wanted|wants|came|come|complain|complained|looking|trying|doing|did|are-after
    <3:if >2:peace|answers-an|to-sleep|an|a-room|to-be|what
only|just ..1 after|fishing|angling ..2 refund|money|free|discount|compensation|attention|freebie|something
    <3:you-called|we
agenda|vendetta|ulterior|grudge|axe|malice|malicious|maliciously|spite|spiteful|revenge|vindictive
    <3:meeting|our|on|meetings
motive|motives|motivation|motivated|intention|intent ..2 behind|of|is|are|was|seem|seems|by|unclear|questionable
    <5:our|my
trying|attempt|attempting|want|wants|wanting|seeking|looking|out|hoping|designed|meant|intended ..2 to ..2
    ruin|damage|hurt|harm|destroy|sabotage|discredit|blackmail|extort|tarnish|smear|get ..4
    us|our|reputation|business|free|refund|attention|something|name|meal|compensation|money|back
blackmail|extortion|extort|scam-us|freeloader|freeloaders|freeloading
looking|fishing|angling|hoping|wanting|want|hunting for ..2 freebie|freebies|handout|compensation|attention|discount
    |trouble|free|something|likes|clicks
want|wants|get something|anything|food|meal|stay|refund ..1 for free|nothing <4:not|nobody
for attention|clicks|likes|views|sympathy|followers
use|uses|using|abuse|abusing|weapon|weaponise|weaponize|exploit ..2 review|reviews|ratings|stars ..4 to|for|as|against
ruin*|destroy*|harm*|tarnish*|smear*|sully*|damage*|hurt* ..1 our|us|a|my|small|someone|honest|family ..2
    reputation|name|business|livelihood|company|family|businesses|image|brand
    <6:we|our-own|mistake|only
"""
