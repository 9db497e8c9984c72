"""Word classes that the patterns name: `@offer`, `@money`, `@legal` ... One place to teach the policy a new word.

`word*` stands for all its forms. Classes are English; the other languages bring their own with their rules.
"""

from __future__ import annotations

from functools import cache

from reviewbot.replying.policy.verbs import forms

_CLASSES = {
    "we": "we i us our me my team management staff manager owner chef kitchen colleague colleagues",
    "be": "is are was were be been am being",
    "adv": "really very quite so just simply also always truly certainly clearly even still perhaps maybe kindly only"
    " actually at least first then already ever again genuinely sincerely deeply extremely most more particularly"
    " respectfully strongly firmly totally completely entirely absolutely honestly please probably possibly obviously"
    " evidently apparently explicitly repeatedly easily simply well fully merely politely",
    "people": "guest guests customer customers people user users client clients passenger passengers diner diners"
    " visitor visitors traveller travellers traveler travelers patient patients buyer buyers person persons shopper"
    " shoppers reviewer reviewers party parties family families others everyone everybody",
    # what people are blamed for not doing (any form, past forms, commands)
    "act": "tell* ask* call* ring rang rung ringing phone* read* check* book* mention* inform* know* contact* complain*"
    " notice* arrive* speak* say* raise* report* look* bring* reserve* follow* plan* email* write* cancel*"
    " order* listen*"
    " give* allow* request* specify* clarify* communicate* approach* alert* flag* consider* understand* realise*"
    " realize* choose* come came take* let* show* use* pay* expect* stay* try* clean* pack* prepare* research* verify*"
    " review* confirm* register* respond* reply* return* leave* discuss* address* object* stop* pick* turn*",
    "acted": "told asked called rung phoned read checked booked mentioned informed known contacted complained noticed"
    " arrived spoken said raised reported looked brought reserved followed planned emailed written cancelled canceled"
    " ordered listened given allowed requested specified clarified communicated approached alerted flagged considered"
    " understood realised realized chosen come taken shown used paid researched verified confirmed registered responded"
    " replied discussed voiced expressed let stopped picked tried come-forward waited stayed bothered notified",
    "voice": "tell* mention* inform* raise* say* speak* complain* contact* call* notify* report* alert* let* approach*"
    " voice* express* bother* communicate* flag* discuss* reach* email* write* phone* ring",
    "chide": "read check arrive book look follow plan allow double verify research consider bring learn remember order"
    " choose pick reserve reading checking arriving booking looking planning consulting consult study call-ahead"
    " research review use try trying",
    "docs": "menu terms conditions policy policies description instructions website site label sign map date ticket"
    " photos photo listing faq rules print details hours booking confirmation email page manual guide advert"
    " information"
    " notice guidelines agreement contract calendar times price pricing prices",
    "told": "told informed explained said mentioned advised warned stated discussed communicated notified pointed"
    " outlined indicated clarified noted emphasised emphasized agreed",
    "say": "say says said state states stated show shows shown indicate indicates indicated mention mentions mentioned"
    " explain explains explained write written display displayed list listed mark marked post posted specify specified"
    " communicate communicated note noted outline outlined advertise advertised label labelled labeled describe"
    " described announce announced",
    "fault": "fault mistake error misunderstanding behaviour behavior carelessness negligence lateness conduct failure"
    " failing attitude ignorance impatience rudeness incompetence choice doing oversight confusion misuse stupidity"
    " lack inability laziness problem responsibility decision",
    "review": "review reviews comment comments feedback post posts rating ratings statement statements claim claims"
    " remark remarks criticism complaint complaints accusation accusations allegation allegations words story account"
    " version description report assessment opinion stars star score narrative tale message judgement judgment",
    "good": "enjoy* love* happy delighted satisfied pleased praise* rave* fine appreciate* perfect perfectly glad"
    " positive excellent great good wonderful fantastic fresh freshly clean hot polite friendly correct correctly"
    " professional delicious cooked tasty impeccable spotless courteous helpful warm content compliment*",
    # what a denial claims of ourselves: "our rooms are always spotless"
    "fine": "polite friendly clean cleaned spotless fresh freshly hot perfect perfectly correct correctly fine normal"
    " normally usual minimal"
    " standard reasonable appropriate popular professional prompt promptly properly impeccable immaculate courteous"
    " respectful helpful excellent outstanding flawless faultless transparent accurate tested certified"
    " inspected punctual"
    " competent experienced generous acceptable adequate well-trained immediately right-away"
    " undamaged intact delicious tasty exemplary sterile swift swiftly seamless",
    "condition": "autistic disabled deaf blind diabetic pregnant epileptic allergic muslim jewish christian catholic"
    " hindu"
    " sikh buddhist gay lesbian trans transgender black asian arab african hispanic immigrant foreign"
    " elderly-and-ill coeliac celiac"
    " bipolar dyslexic asthmatic demented schizophrenic wheelchair-bound hiv",
    "record": "record records log logs cctv camera cameras footage system systems data tracking file files notes"
    " receipt"
    " receipts recording recordings till register video videos database statistics metrics timestamps timestamp gps"
    " history paperwork reservations",
    "prove": "show shows showed shown indicate indicates indicated confirm confirms confirmed say says prove proves"
    " proved suggest suggests reveal reveals tell tells state states reflect demonstrate demonstrates contradict"
    " contradicts disagree disagrees",
    "problem": "complaint complaints problem problems issue issues trouble troubles incident incidents negative bad",
    "complained": "complain complained complains mention mentioned report reported notice noticed said raised raise"
    " experienced had has have was were seems seemed found felt objected minded",
    "money": "refund* refunds reimbursement reimbursements compensation voucher vouchers coupon coupons discount"
    " discounts"
    " gift gifts credit credits giftcard freebie freebies rebate cashback upgrade upgrades dessert desserts prosecco"
    " champagne bottle drink drinks coffee coffees meal meals dinner dinners lunch breakfast appetizer"
    " appetizers starter"
    " pizza pizzas dish pint points bonus prize reward rewards token present presents cake treatment treatments haircut"
    " night nights pass passes subscription month replacement replacements extension sample samples tickets beer"
    " beers wine cocktail cocktails goodie hamper basket flowers chocolates",
    "payback": "refund refunds refunded refunding reimbursement reimbursements compensation voucher vouchers coupon"
    " coupons"
    " discount discounts rebate cashback freebie freebies giftcard",
    "give": "offer* give* send* provide* grant* issue* arrange* extend* award* hand* present* process* approve*"
    " authorise*"
    " authorize* initiate* organise* organize* add* apply* prepare* get receive accept accepting enjoy collect claim"
    " redeem pick put include* mail* post* sort expect",
    "legal": "lawyer lawyers solicitor solicitors attorney attorneys barrister barristers counsel litigation lawsuit"
    " lawsuits defamation defamatory libel libelous libellous libels slander slanderous slandering sue sued suing sues"
    " prosecute prosecuted prosecution constable tribunal injunction subpoena affidavit magistrate advocate",
    "number": "# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fortyeight"
    " sixty ninety several few couple coming next half an a",
    "span": "hour hours hr hrs day days week weeks month months minute minutes weekend weekends h fortnight",
    "when": "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday shortly noon midday"
    " midnight"
    " evening afternoon morning easter christmas january february march april june july august september"
    " october november"
    " december",
    "site": "google yelp tripadvisor trustpilot facebook reddit youtube twitter instagram expedia airbnb"
    " algorithm moderators moderator",
    "sorry": "sorry apologise apologize apologies apology apologising apologizing regret regrets",
    "offended": "offend* upset disappoint* hurt inconvenienc* bother* insult*",
    "insult": "pathetic idiot idiots idiotic stupid stupidity moron morons dumb laughable clown loser losers bullshit"
    " crap shit damn"
    " fuck fucking bastard bitch ass asshole arse liar liars cheater crook crooks troll trolls snowflake hysterical"
    " brat crybaby whiner whining whinge whingeing delusional cheapskate tantrum tantrums lunatic scum"
    " stupidest ludicrous"
    " preposterous bonkers",
    # what is made the doer in an excuse: things, third parties, times
    "circ": "weather rain snow storm storms heat heatwave wind frost ice flood traffic roadworks road roads jam"
    " motorway accident power electricity blackout outage internet wifi broadband network server servers"
    " hosting update upgrade bug glitch computer computers system software till tills terminal machine"
    " machines printer oven ovens fryer boiler dishwasher freezer fridge grill generator lift elevator"
    " pump pipe pipes heating conditioning aircon wiring van truck supplier suppliers courier couriers"
    " carrier carriers airline airport port customs warehouse depot manufacturer maker factory wholesaler"
    " baker butcher bakery laundry contractor contractors builder builders plumber electrician landlord"
    " council government authorities bank insurer agency franchise platform provider third developer"
    " organisers venue office headquarters union strike strikes inflation prices costs rents wages energy"
    " economy market brexit covid pandemic virus flu season summer winter christmas easter holiday"
    " holidays ramadan weekend rush festival match marathon concert wedding weddings conference school"
    " demand shortage shortages law laws regulations legislation insurance building walls plumbing drains"
    " pipework location street neighbours neighbourhood apple android google microsoft windows ios gps"
    " satnav satellite algorithm strike port vendor partner partners phone phones train trains bus buses flight"
    " flights deliveries shipment shipments container containers shipping post postal freight pallet spare"
    " parts visa licence paperwork turnover merchant merchants",
    "troubled": "affected affects broke broken failed fails fail died went gave gives cut delayed delays delay late"
    " short closed collapsed crashed flooded blocked dug overstretched stretched mad struck hit ruined"
    " jammed stuck stopped tripped leaked burst froze frozen slowed dropped cancelled shut played packed"
    " quit defective faulty down unreliable unpredictable overwhelmed overloaded chaos struggled struggles"
    " struggling erratic temperamental sent messed lost mixed supplied changed introduced insisted insists"
    " forced forces raised raises rocketed soared strained shortage blame held doubled tripled risen rose"
    " soaring stalled unavailable scarce brutal bad terrible awful slow suspended diverted rerouted backed"
    " offline",
    "biz": "restaurant restaurants hotel hotels business businesses company companies shop shops store stores"
    " retailer retailers practice practices clinic clinics hospital hospitals garage garages airline"
    " airlines courier couriers bank banks app apps developer developers kitchen kitchens cafe cafes pub"
    " pubs bar bars salon salons gym gyms landlord landlords agent agents agency agencies school schools"
    " operator operators provider providers builder builders workshop workshops carrier carriers place"
    " places trade industry venue venues bakery hairdresser dentist surgery insurer insurers firm firms"
    " broker brokers platform platforms site website household team",
    "role": "dentist doctor nurse chef cook waiter waitress driver stylist mechanic engineer receptionist cashier"
    " barista cleaner technician therapist trainer colleague manager porter plumber electrician hygienist"
    " teacher agent barber dentists doctors nurses chefs cooks waiters waitresses drivers stylists"
    " mechanics engineers receptionists cashiers baristas cleaners technicians therapists trainers"
    " plumbers electricians hygienists teachers agents barbers managers colleagues porters fitters"
    " installers joiners decorators baker bakers butcher gardener gardeners guide guides instructor"
    " instructors coach lifeguard vet vets pharmacist surveyor",
    # what a reply denies of itself
    "flaw": "dirty thin old overpriced expensive rude slow cold small noisy loud unsafe unprofessional unfriendly"
    " unhelpful unclean filthy stale raw undercooked overcooked burnt greasy salty bland tough dry watery"
    " flat broken damaged faulty defective worn outdated shabby smelly mouldy dusty cramped uncomfortable"
    " dangerous misleading hidden unfair wrong incorrect late delayed empty ignored neglected rushed"
    " pushed overcharged insulted bullied careless negligent lazy incompetent inexperienced impolite"
    " dismissive aggressive arrogant hostile condescending patronising abusive racist sexist"
    " discriminatory biased illegal unlawful unreasonable excessive unusual abnormal long high low short"
    " weak bad terrible awful poor unacceptable understaffed overcrowded overbooked crowded chaotic sloppy"
    " inferior fake cheap frozen reheated unhygienic unsanitary infested contaminated blocked locked"
    " closed unattended unanswered unjustified arbitrary responsible liable blame fault complicated"
    " confusing unclear difficult hard",
    "flawing": "shouting swearing rudeness dirt mould delay delays queue queues noise smell cockroaches rats mice"
    " bedbugs insects vermin damage scratches scratch overcharging overbooking discrimination racism"
    " pressure neglect negligence misconduct wrongdoing carelessness dishonesty hygiene",
    # a guard: the sentence takes responsibility, names what people may expect, or says what happens next
    "side": "should must deserve deserves deserved ought excuse excuses fault ours mine responsibility mistake"
    " failing failed whether want wants hope looking checking asking finding reviewing examining"
    " working talking going aim promise regardless however matters acceptable apology apologise apologize"
    " apologising",
    # insults only when they are said of the person or the review
    "slight": "ridiculous silly absurd joke nonsense rubbish garbage disgrace disgraceful disgusting childish immature"
    " petty spoiled"
    " spoilt moan moaning ignorant arrogant ungrateful rant ranting drama insane trash cheat horrible awful"
    " mean nasty sad"
    " shameful embarrassing rude entitled hilarious nightmare tiresome bitter jealous lazy greedy cheap fussy"
    " picky demanding"
    " sensitive dramatic difficult unreasonable impolite",
}


@cache
def classes() -> dict[str, frozenset[str]]:
    """Every class with its words, forms included."""
    return {name: frozenset(_spread(words)) for name, words in _CLASSES.items()}


def _spread(words: str) -> set[str]:
    found: set[str] = set()
    for word in words.split():
        found.update(forms(word[:-1]) if word.endswith("*") else (word,))
    return found
