"""Everyday taunts, threats, offers and wishes for stars, by construction (rules T4, L1, L3, L4, L5, P3, C11)."""

TAUNT = """
~ ^ please|just|then? go|eat|shop|dine|stay|book somewhere|elsewhere ..1 else? ..1
~ ^ well|wow|gosh|gee|aww|bravo|oh|yikes|hey|congratulations|ooh|ah , ..1 thank|thanks|someone|somebody|what|that|you|aren
    |is|are|how|we|i|excuse|good|nice|lovely ..4  >6:sorry|apologise|apologize|let|stay|should
~ ^ wow|bravo|yawn|yikes|whoops|boohoo|lol|haha|hilarious|classic|priceless|seriously|really $
~ how terrible|awful|dreadful|tragic|horrible|shocking|horrific|sad for you|your <3:know|understand|see|imagine|hear
~ heart|hearts bleed|bleeds
~ violin|violins <4:our|music|live
~ tiny|smallest violin
~ sure|certain|doubtless|bet|convinced ..1 that? ..1 your|you|yours
    ..2!own ..1 restaurant|kitchen|cooking|house|home|coffee|place|job|business|own|life ..1
    is|are|would|could|can|must ..1 be? ..2 better|perfect|spotless|best|wonderful|amazing|cleaner|nicer
~ would|might|may|could|will ..1 suit|be ..2 you|your|for ..1 better|more|liking <4:time|day|what|when|which|call|we
    |if >4:call|talk|time|speak|email
~ mcdonald|mcdonalds|wetherspoons|starbucks|nando|nandos|ritz|kfc|greggs <4:near|next|opposite|beside >5:opposite|near
    |next|station
~ wast* ..1 our|my|everyone|everybody|people|other|staff ..1 time|energy|breath <3:not
~ thank|thanks ..1 you? ..1 for|so ..1 absolutely|nothing|literally|precisely ..1 nothing?
~ no pleasing
~ please some|certain people
~ never ..1 be happy|satisfied|pleased <6:we|us|should
~ hard|impossible|difficult|tough ..1 to please|satisfy
~ not|never ..1 be? ..1 miss|missing|missed|sad|sorry|cry ..1 to? ..1 you|your|see ..1 custom|business|money|go|again
    |here|back|leave|presence|face <5:should|hope|try
~ you think you|your
~ what planet|world|universe|hotel|restaurant ..2 you|your
~ in|on ..1 your ..1 dreams|head|imagination|world|opinion $
~ as if we|you|i|our|anyone <4:to|spoken|treated|acted|felt
~ oh please|dear|well|no|boy|my|come|really|look ..2 <3:sorry >6:sorry|should|apologise
~ here we go
~ cry|whine|moan|complain me|all|elsewhere ..2 river|you|about|want
(bless you for|bless your heart|bless your cotton|get over yourself|grow a pair|take a chill|big deal|boo hoo|who cares
    |we could not care less|could not care less|give me a break|give us a break|you do you|have a nice life|nice to know
    |good for you|lucky us|lucky me|lucky you|thanks a lot|thanks a bunch|thanks a million|tell that to|what a shame for
    |how dare you|how dare|news flash|newsflash|spoiler alert|reality check|fun fact|pro tip|top tip|hot tip|word of
    advice|piece of advice|little advice|friendly advice|life lesson|here is a thought|here is an idea|heaven forbid|god
    forbid|perish the thought|the end of the world|end of the world|storm in a teacup|mountain out of|making a
    mountain|much ado|mind reader|mind readers|crystal ball|rocket science|wake up call|first of
    all you|stop being|stop whining|stop moaning|stop complaining|stop lying|stop wasting)
    <5:sorry|was|our
~ a ..1 wonder|surprise|miracle that|how ..1 you
~ if it|that|this bothers|bothered|upset|upsets|offends|annoys you|him|her ..2 , <4:sorry
someone|somebody ..1 clearly|obviously|apparently|is|needed|needs|must|enjoys|likes|loves|forgot|got|has|had|woke ..2
    needed|enjoys|likes|loves|nap|bad|wrong|out|miserable|chip|hungry|grumpy|issues|having|help|being <6:should|our|we|us
~ sounds|sound|looks|seems like|as ..1 someone|somebody|you ..1 needed|needs|need|could|had|was|were|got|have|is|are|woke
     >4:wait|terrible|let|horrible|an|difficult|frustrat
~ made|makes|had|gave ..4 laugh|laughing|laughs|giggle|chuckle|smirk|stitches <3:sorry|not
~ try|maybe|perhaps ..4 costs nothing
~ must be ..2 hard|nice|lovely|wonderful|great|exhausting|tiring|difficult|sad ..1 being|living|having ..1 so|that|such
    |always|you|perfect|important|right|clever
~ perhaps|maybe|next|suppose|shall|should you|we ..2 like|want|tell|expect|demand|need ..1 us|me|our|the ..1 to ..2
    peel|fan|carry|feed|water|chew|spoon|sing|wipe|kneel|bow|grapes|cushion|moon|sun|sky
~ next ..1 you|they will|would be? ..1 tell|telling|say|saying|complain|complaining|claim|want|demand|ask
~ rather have|see|serve|be|close ..1 no|fewer|ten|empty|without ..2 customers|guests|customer|people|tables|business|reviews
~ noted and ..1 ignored|forgotten|binned|filed|dismissed|deleted
~ what a|an ..1 bizarre|strange|weird|odd|ridiculous|silly|stupid|petty|nasty|pathetic|childish|mean|spiteful|peculiar ..1
    review|comment|thing|complaint|attitude|post|person|reaction|remark
~ have|did you ever|even? tried|try|considered|thought|consider ..1 of? being|smiling|asking|be|saying|manners|reading
    |relaxing|looking|speaking|therapy|cooking
~ survive|cope|manage|live|do|sleep ..1 just|perfectly|fine|very? ..1 fine|well|better? without you|your|people
~ please|do|just|better|rather not|never return|come|visit|order|bother|book ..1 back|again|here|with|to|us|$
    <3:why|we
~ please|just|so|and never|not return|come ..1 back? $
~ it|that|this is called ..1 a|life|being|reading|patience|quality|manners|business|science|reality|common|rare <3:dish
    |street
~ , love|dear|mate|pal|sir|madam|buddy|petal|princess|sunshine|honey|babe|hun|sweetie , ..1 <2:dear|good|with
~ life|world must|is|does|not ..2 hard|tough|unfair|revolve|easy
"""

THREAT = """
~ post|say|write|try|do|repeat|publish this|that|it|anything|another|lies ..1 again|else|more ..1 and|or
~ there|this will|may|could be|become|get|turn trouble|nasty|ugly|repercussions|consequences|hell
~ reserve|reserves|reserving ..3 rights
~ will|shall|going|have|hereby|are|be|been ..4 banning|ban|banned|bar|barred|blacklisting|blacklisted|barring ..1
    you|your|from|by <4:not
~ you|your ..2 banned|barred|blacklisted|unwelcome <4:not|sorry|never|should
~ not ..1 welcome here|in|at|back|again|anymore|any <5:feel|felt|sorry|made|should|nobody|that
~ screenshot|screenshots|screenshotted <3:send|share|your|a|the|include
(you will be hearing|hear from our lawyer|hear from our legal|hear from my|see you in|we will find you|we will find out who
    |we know who you|i know who you|think carefully before|think very carefully|choose your words|mind your words
    |careful with what|careful what you|for your own good|there will be consequences|there may be consequences
    |at your own risk|at your peril|take it up with our|name and shame|publish your name|post your name
    |tell your employer|contact your employer|your employer would|your boss would)
~ not ..1 let this|it|that go|lie|rest|slide|stand <5:would|should
"""

STARS = """
~ great|lovely|nice|kind|wonderful|helpful|appreciated|good|brilliant|means|mean ..1 if you ..1 could|would|can|might ..2
    update|change|edit|revise|amend|reconsider|revisit|remove|delete|adjust|improve|rerate|review ..1 this|it|that|your|the
~ a|another new|fresh|updated|revised|better|second|kinder|further|follow review|rating|post|comment|score ..1 would|is|will
    |from|could|$ <4:with|writing|for
~ #|one|two|three star|stars ..1 seems|feels|is|sounds|looks|are|appears ..2!hard|fair
    harsh|unfair|low|little|steep|severe|mean|tough|unjustified|extreme|rough
~ change|turn|make|switch|edit|update|convert|move|put it|this|that|them|these ..1 up? ..1 to|into|for ..1 a?
    #|five|four|three|full|higher|better|positive|something ..1 star|stars|rating|review|one|nicer|$ <3:we
~ reconsider|rethink $ <3:we|must
~ would|could|may|might|hope|please|kindly ..3!we|our|us think|thinking again|twice ..1 $|about <4:we|us
~ rating|score|review|star|stars ..4!we would|could|will|really ..1 really? help|mean|make ..4
    us|team|business|lot|world|difference <3:thank
~ love|like|hope|wish|glad|happy|want to? ..2 see|have|get|watch ..2 rating|score|stars|star|review ..1
    go|move|rise|climb|up|higher|better|improve|reflect|change
~ another|second|fresh|new|fairer|further|different look at|on ..1 your|the|this|that ..1
    score|rating|review|stars|star|feedback|comment|grade|marks|mark
~ let|tell|telling|inform|show others|people|everyone|readers|them|reviewers|users|guests|customers|folks|world
    ..1 know|here|that ..3 we|how|it|was|this|about|here|our <4:sorry >9:wrong|sorry
~ (say so here|say so in your|mention it here|mention it in your|mention that in your|reflect that in|reflect this
    in|reflected in your|word of that here|share that here|share it here|say that here|do the needful
    |spread the word|let google know|let tripadvisor know|update here|post an update)
    <3:we|is
~ stars|star|rating|score|review ..3 does|do|is|seems|feels|are|was ..2 not ..2
    reflect|fair|deserve|deserved|justified|justify|match|show|warranted <4:our|sorry >4:our
~ (more than one star|more than a star|better than one star|better than two stars|worth more than|worth more stars
    |deserve more than|low score hurts|low rating hurts|low rating affects|rating affects|review affects|review hurts
    |stars hurts|stars hurt|star hurts|star hurt|affects our rating|affects our score|hurts our rating|hurts our
    score|hurts our average|drags our|drag our|lowers our|pulls our)
"""

MONEY = """
replacement|dinner|drinks|dessert|breakfast|lunch|brunch|coffee|next|repair|parking|taxi|starter|cake|round|visit ..1
    is|are|be|on|will|being ..1 be? ..1 on? ..1 me|us|house <4:based|depends|should|not|mistake|charge <2:this|that
~ your ..1 account|card|balance|wallet|loyalty ..1 card? has|have|was|will|is ..1 been|be? ..1 credited|refunded|topped|loaded
~ how|what about ..1 a|an|some free|complimentary|voucher|drink|coffee|meal|dinner|discount|refund|night|bottle|upgrade
    |glass|dessert
we|i|us|our|will|would|can|shall|happy|love|like|come|pop|drop|stop|swing|call|back
    ..8!not|if|why|promised|should|your|allergy|gluten|lactose|dairy|nut|sugar|smoke
    free|complimentary|gratis ..2!of|time|parking|to
    @money|starter|side|glass|treat|something|bite|ticket|entry|access|delivery|session|class|wash|repair
    <4:sorry|that|promised >4:should|was|were|did|not
~ refund|money|payment|reimbursement|compensation|credit has|have|had|is|will|should ..2!not|never
    gone|come|going|go|landed|arriving|coming|land|clear|cleared ..1 through|out|back|in|into|to|your|$ <4:not|why|when
~ making|make|made|see|ensure|ensuring ..1 sure|certain|to|it? ..1 that? ..1 you|your ..2!not
    compensated|refunded|reimbursed|paid|credited|recompensed|rewarded|pocket <3:should|not|sorry
~ not ..1 be left|end|be? ..1 up? ..1 out of pocket <4:should|sorry
~ squared|sort|see|set|fix|sorted you ..1 right|up|out|straight with ..2 a|an|some|free|something ..2
~ first|next ..3 is|are|on us|me|house $
~ i|we owe|owes you ..1 a|an|another|one dinner|drink|pint|coffee|meal|one|beer|lunch|round|refund|free
~ double|triple|extra|bonus points|credit|stamps|stamp|miles ..4 <4:missing|promised|sorry|not
"""

QUID = """
@payback|money|free|gift|reward|talk|discuss|sort|help|credit|compensation|resolve ..6
    as|once|when|after|if|until|provided|unless ..2!of
    review|post|rating|comment|stars|it|this|that ..2 is|are|has|comes|gets|goes|was|been ..1 been?
    gone|down|removed|changed|deleted|updated|better|edited|higher|corrected|withdrawn|amended <4:sorry
"""

RECORDS = """
i|we have|hold|got|kept ..1 got? your ..2 number|email|address|phone|mobile|details|mail|card ..1 #|<mail>|on|and|here
    |ending|from <6:not|never|do
"""

GAIN = """
@site|google|yelp|platform|site only|just|always|never|rarely|deliberately ..1 shows|show|hides|hide|publishes|removes
    |promotes|pushes|likes|displays|cares|checks
get|getting|got|obtain|score|scoring|blag|want|wanting|wants|wangle ..3 freebie|freebies|handout
use|uses|using ..1 a|an? @site|reviews|internet|online ..1 to|for|as
"""
