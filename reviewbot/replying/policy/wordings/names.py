"""Words around names: jobs, words of blame, words that stand where a name could, and profanity in user names."""

JOBS = frozenset(
    "waiter waitress server chef cook receptionist driver employee colleague barista bartender technician cashier nurse"
    " dentist trainee hostess agent assistant stylist cleaner named called doctor concierge".split()
)
BLAMED = frozenset(
    "fault mistake warned disciplined fired dismissed rude overcooked forgot dropped error wrong careless new"
    " reprimanded"
    " sacked retrained ignored served spoken spoke talked blame unfriendly slow impolite late messed confused"
    " undercooked"
    " warning blamed responsible guilty dealt discipline trouble reprimand let errors mixed forgotten mishandled"
    " burned burnt failed suspended trained coached stressed tired".split()
)
NO_NAMES = frozenset(
    "guest guests customer customers reviewer friend friends sir madam all everyone team valued traveller traveler user"
    " there again and thank thanks we i our the your client patient member player neighbour neighbor google a an you"
    " visitor shopper it this that mr mrs ms miss dr not none nobody everybody everyone anyone who it's cliente huésped client cliente invité"
    " kunde kundin"
    " gast gäste kunden clienta ضيفنا العميل عميلنا الضيف ضيف عميل بك clientes morning afternoon evening".split()
)
PROFANE = frozenset(
    "fuck fucker fucking shit ass asshole arse bitch cunt dick cock pussy whore slut bastard wank wanker twat piss crap"
    " tits porn sex sexy nazi hitler nigger faggot puta mierda pendejo cabrón merde putain connard salope scheisse"
    " scheiße arschloch hure fotze wichser كلب حمار شرموطة".split()
)
