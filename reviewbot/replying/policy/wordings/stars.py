"""Asking for another review, in English (rule L3)."""

CHANGE_REVIEW = """
~ get|earn|win|have|see|add|gain|deserve ..2 fifth|fourth|extra|last|final|missing|remaining|other ..1 star|stars
~ bump|raise|lift|move|push|nudge|take this|it|that|them ..1 up? to ..1 a|an? four|five|4|5|#|higher|better ..1
see|like|hope|hoping|love|glad|pleased|happy ..3 this|your|the|that review|rating|post|comment|stars|score ..2
    updated|changed|removed|revised|reconsidered|deleted|edited|go|taken|improved|corrected|gone|up
~ take this|it|that|your down|offline <4:we|will|us|our
~ earn|win|get|have ..2 back ..2 those|the|your|these ..2 star|stars
~ those|the|your ..2 missing|lost|other|remaining star|stars
~ changed|change your mind|opinion|view ..3 and|about|review|rating|stars|us|of
~ missing star|stars
edit*|change*|update*|delete*|remove*|amend*|revise*|reconsider*|revisit*|rethink*|adjust*|modify*|alter*|raise*
    |increase*|improve*|upgrade*|withdraw*|retract*|correct*|rectify*
    |erase*|redo|bump*|boost*|lift*|re|reassess*|reevaluate*|rewrite*|better|higher|fix*
    ..2!what|we|way|how|menu|our|app|through|us|all|photo|standard|you up|down|back|your|the|this|that|these|those|a
    |my|one|such
    ..3!that|standard|based|you|our|of|way|app|room|on|we|response|because|from
    review|reviews|rating|ratings|stars|star|score|feedback|comment|comments|post|opinion|assessment|remarks
    |evaluation|grade|verdict|words|tweet
    <3:we|our|i|us|last|not|helps|helps|team|were|was
    >1:process|system|form|machine
edit|change|update|amend|revise|reconsider|delete|remove|withdraw|rethink ..1 what|the ..1 you|words|one ..1
    wrote|posted|said|written|star|stars
reconsider|reconsidering|rethink|reassess|reevaluate ..2 the|your|this|one|score ..2
    stars|star|rating|review|score|opinion|low
~ re|revisit|revisiting|redo rate|rating|review|score
~ re rate|review|score|evaluate
take|taking|taken|pull|bring|tear ..3!charge|off|drink|bill down|back|offline ..2
    review|post|comment|this|it|please|rating|your
take|taking|pull ..1 down|back|off ..1 the|your|this|that|one? ..1 review|post|comment|rating|star|stars
~ take|taking|pull ..1 the|your|this|it review|post|comment|rating|it down|off|back|offline
~ review|post|comment|rating|star|score ..3!by|how|and|we be|been|is|was|were|gets|comes ..2
    removed|deleted|changed|updated|edited|taken|withdrawn|revised|corrected|amended|reconsidered|improved|raised
    |adjusted|down
-- asking for stars
give|giving|leave|leaving|write|post|rate|rated|rating|grant|award|add|adding|earn|earning|get|show|consider|deserve
    |merit|hit|appreciate ..4!hotel|room
    five|#|full|all|more|extra|better|positive|higher|top|nicer|kinder|another|second|few|two|good|fairer|glowing
    |fair ..1 or|extra|more? ..1
    star|stars|review|rating|score|reviews|ratings|mark !words|work|service|hotel
    <5:were|charged|paid|was|booked|thank|thanks|sorry|why <3:takes|effort
~ five|#|more|full|all stars|star ..3!words|work|service from|next|would|instead|please|helps|mean|on|by >4:door|should|room|house
rate|rating|review us ..4 five|#|again|higher|better|on|star|stars|if|kindly|fairly|please|with|after|positively|today
~ please|kindly|could|consider ..2 rate|rating us|our|the|app|again|higher
turn*|change*|convert*|transform*|flip*|move* ..1 your|this|that|these|the ..2 one|two|three|#|low|star|stars ..2
    star|stars|rating|review|into ..4
~ turn*|change*|convert* ..4 into ..1 five|#|four|better|positive ..1 star|stars|one|five|$
better|higher|fairer|kinder|nicer|positive|good|improved|great|best|top|perfect|five|star|favourable|favorable ..1
    rating|review|score|stars|feedback|reviews|ratings
    ..3 would|from|mean|means|helps|help|in|if|next|is|and|please|for|today|later|soon
    <4:thank|thanks|your|our|have >4:room|house|door|hotel
~ grow|bring|get|push|see ..2 your|that|the|our|those ..1 rating|stars|score|review ..2 up|back|higher|go|improve|rise
~ think|look|thinking|have ..1 again|twice|second|another ..2 about|at|look ..2 score|rating|stars|review|what
~ reflect|reflected|reflecting|mention|show|express|share ..2!our|team|on it|this|that|positive ..2 in|on|with ..2
    your|the|a|online|public ..1 review|rating|feedback|stars|score <3:we|our|not|they
~ let us know ..4 stars|rating|score
~ what ..1 it takes ..4 stars|rating|score
~ change that|the|your|this|those one|two|#|low|single|bad star|stars|rating|score|review
~ add|adding ..2 a|another|one|more|some|few|extra ..2 star|stars
(another star|a star or two|an extra star|a few more stars|some love with)
~ review|rate us|again ..3 fairer|again|once|kinder|new
~ (second look at your rating|look at your rating again)
~ leave|write|post us? a|another review <6:time|taking|took|thank|thanks|grateful|appreciate
mind|like|willing|able|open|consider|time|kind|enough|ask|request|asking|urge|encourage|beg|invite|love|grateful
    |appreciate|hope|want|wish ..4!we|our
    edit*|change*|updat*|update*|delete*|remove*|amend*|revise*|revis*|reconsider*|revisit*|withdraw*|adjust*|rerate
    |upgrade*|improve*|raise* ..1!our|we|how|way|what
    your|this|the|that ..2!app|room|plan|process|subscription|account|way review|rating|stars|post|comment|feedback
    |score|star|one|remarks
"""
