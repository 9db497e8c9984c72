"""Texts of our own that the sentiment model is trained on beside the open data: what people write to businesses.

Written for this project (MIT, like the rest of it), as sentence frames and fillers, so that things the open sets hardly
hold are known: complaints addressed to a company, sarcasm, questions, announcements, short verdicts about food, rooms,
delivery, staff, apps and bills. Seeded: the same sentences every time.
"""

from __future__ import annotations

import random
import re

from tests.bench.reading_data import Row

SEED = 11
OWN = "own"  # the name of this source
EACH = 900  # sentences of each kind

_SLOTS: dict[str, list[str]] = {
    "co": ["@company", "@brand", "", "", "", "@store", "@airline", "@bank", "hey @company", "@support"],
    "thing": [
        "order", "package", "parcel", "refund", "flight", "bag", "luggage", "card", "account", "booking", "reservation",
        "delivery", "appointment", "replacement", "phone", "laptop", "internet", "wifi", "app", "website", "payment",
        "subscription", "ticket", "room", "table", "food", "pizza", "meal", "soup", "burger", "coffee", "package",
    ],
    "staff": [
        "staff", "waiter", "waitress", "manager", "receptionist", "driver", "agent", "cashier", "barista", "server",
        "front desk", "customer service", "support team", "crew", "technician", "nurse", "doctor", "host",
    ],
    "wait": [
        "45 minutes", "an hour", "two hours", "over an hour", "3 hours", "half an hour", "40 mins", "20 minutes",
        "four days", "two weeks", "a week", "10 days", "a month", "6 months", "nearly an hour", "90 minutes",
    ],
    "badstaff": [
        "rude", "ignored us", "was rude to my wife", "rolled her eyes", "hung up on me", "couldn't care less", "lied to me",
        "was on his phone the whole time", "refused to help", "never came back", "shouted at us", "had no idea",
        "argued with me", "kept us waiting", "forgot about us", "blamed me", "laughed at us", "walked away",
    ],
    "goodstaff": [
        "friendly", "so helpful", "lovely", "went out of her way", "sorted it out in minutes", "made us feel welcome",
        "was patient and kind", "remembered my name", "answered every question", "were all smiles", "great with the kids",
    ],
    "badfood": [
        "cold", "raw in the middle", "burnt", "stale", "soggy", "tasteless", "inedible", "lukewarm", "swimming in oil",
        "off", "overcooked", "like rubber", "dry", "too salty", "frozen inside", "old", "watery", "bland",
    ],
    "goodfood": [
        "delicious", "hot and fresh", "amazing", "cooked perfectly", "full of flavour", "the best in town", "to die for",
        "spot on", "really tasty", "out of this world", "always fresh", "a treat",
    ],
    "dish": ["food", "pizza", "steak", "soup", "burger", "fries", "chicken", "pasta", "coffee", "fish", "rice", "salad"],
    "gross": ["a hair", "a fly", "a bug", "plastic", "a piece of glass", "mold", "a cockroach", "an insect", "a band aid"],
    "broken": [
        "stopped working", "broke", "fell apart", "died", "won't turn on", "crashes", "freezes", "overheats", "leaks",
        "keeps disconnecting", "won't load", "won't charge", "shuts down", "cracked", "doesn't work", "gave up",
    ],
    "when": [
        "after a week", "after two days", "the first day", "every time", "since the update", "within a month",
        "after one use", "all the time", "again", "as soon as I open it", "just after the warranty ended",
    ],
    "dirtyplace": ["room", "bathroom", "table", "toilet", "carpet", "bed", "floor", "kitchen", "pool", "shower", "lobby"],
    "dirty": [
        "filthy", "dirty", "covered in hair", "smelled of smoke", "full of mold", "sticky", "disgusting", "stained",
        "had bed bugs", "was not cleaned", "stank", "had not been cleaned in days", "infested with ants",
    ],
    "clean": ["spotless", "very clean", "quiet and comfy", "huge", "beautiful", "modern and tidy", "lovely", "immaculate"],
    "leave": [
        "never again", "never going back", "won't be back", "avoid", "I am done with you", "cancelling today",
        "taking my business elsewhere", "switching tomorrow", "lost a customer", "don't waste your money",
        "want my money back", "shame on you", "stay away", "not coming back", "last time I fly with you",
    ],
    "return": [
        "will be back", "can't wait to come back", "highly recommend", "will order again", "see you next week",
        "five stars", "already booked again", "telling all my friends", "my new favourite", "keep it up",
    ],
    "bad_adj": ["awful", "terrible", "the worst", "unacceptable", "a joke", "ridiculous", "shocking", "a disgrace", "poor"],
    "good_adj": ["great", "wonderful", "excellent", "brilliant", "perfect", "fantastic", "awesome", "lovely", "superb"],
    "sarc": ["Great", "Awesome", "Nice", "Wonderful", "Fantastic", "Perfect", "Brilliant", "Lovely", "Cool", "Oh great"],
    "mishap": [
        "another two hour delay", "another delay", "my flight is cancelled again", "another hour on hold", "no wifi again",
        "the app is down again", "they lost my bag", "charged twice", "still no refund", "now I missed my connection",
        "my package is lost", "another broken one", "stuck on the tarmac again", "card declined again",
        "another cold pizza", "late again", "an hour in the queue", "a third email nobody answers",
    ],
    "money": ["$40", "$200", "50 euros", "twice", "a hidden fee", "for breakfast we never had", "full price", "for nothing"],
    "neutralthing": [
        "the new store", "your app", "the update", "the conference", "flights to Denver", "the menu", "opening hours",
        "the job fair", "gift cards", "the new phone", "a table for four", "parking", "the student discount", "the game",
    ],
    "day": ["today", "tomorrow", "on Friday", "next week", "tonight", "this weekend", "in March", "at noon"],
    "city": ["Boston", "London", "Chicago", "Dublin", "Denver", "Leeds", "Austin", "Toronto", "the airport", "town"],
    "product": ["camera", "charger", "headset", "blender", "mattress", "keyboard", "speaker", "vacuum", "shoes", "kettle"],
}

_FRAMES: dict[str, list[str]] = {
    "negative": [
        "{co} my {thing} never arrived", "{co} where is my {thing}? ordered {wait} ago", "{co} still waiting for my {thing}",
        "{co} been on hold for {wait}", "waited {wait} and nobody came", "waited {wait} for our {dish}",
        "{co} {wait} on hold and then you hang up", "Found {gross} in my {dish}", "there was {gross} in my {dish}",
        "The {dish} was {badfood}. {leave}", "{dish} arrived {badfood}", "The {dish} was {badfood} and the {staff} was rude",
        "{staff} {badstaff}", "the {staff} {badstaff}, {leave}", "{co} your {staff} {badstaff}", "my {product} {broken} {when}",
        "the {product} {broken} {when}. {leave}", "app {broken} {when}", "{co} the app {broken} {when}, please fix",
        "the {dirtyplace} was {dirty}", "our {dirtyplace} {dirty} and nobody cared", "{leave}", "{leave}!!", "{co} {leave}",
        "{sarc}, {mishap}", "{sarc} {mishap} {co}", "{sarc}! {mishap}. Thanks {co}", "thanks {co} for losing my {thing}",
        "thanks for nothing {co}", "{co} thanks for ruining our trip", "way to go {co}, {mishap}", "{mishap}. {sarc}.",
        "I just love sitting here for {wait} {co}", "love being charged {money} {co}", "they charged me {money}",
        "{co} charged {money} and nobody answers", "{co} how do I get a refund? {wait} and no answer",
        "{co} why is my {thing} still not here", "why does it take {wait} to answer the phone", "no one answers the phone",
        "nobody at the {staff} could tell me where my {thing} was", "asked for a refund {wait} ago, nothing",
        "sent three emails about my {thing}, no reply", "my {thing} was cancelled and no one told us",
        "service was {bad_adj}", "this is {bad_adj} {co}", "what {bad_adj} service", "{bad_adj}. {leave}",
        "paid extra for {thing} and got nothing", "wrong {thing} delivered twice", "missing items in my {thing}",
        "used to be good but now the {dish} is {badfood}", "great location but the {dirtyplace} was {dirty}",
        "Would give zero stars if I could. The {staff} {badstaff}", "not what I ordered", "not as described",
        "my {thing} is late", "{co} my {thing} is late again and I am missing work", "{co} can you please help, my {thing} is lost",
        "{co} please look into this, my {thing} still has not arrived", "locked out of my account for {wait}",
        "hidden fees everywhere", "too expensive for what you get", "overpriced and {badfood}", "I want to speak to a manager",
        "don't buy this {product}, it {broken} {when}", "returned the {product}", "the {product} {broken}",
    ],
    "positive": [
        "The {dish} was {goodfood}", "{dish} {goodfood} and the {staff} was {goodstaff}", "{staff} {goodstaff}",
        "the {staff} was {goodstaff}. {return}", "{return}", "{return}!", "the {dirtyplace} was {clean}",
        "{good_adj} service, {good_adj} {dish}", "{good_adj} {product}, works perfectly", "{co} thanks for the quick reply",
        "{co} thank you so much, my {thing} arrived early", "my {thing} arrived a day early", "{good_adj} app, easy to use",
        "{co} your {staff} {goodstaff}, thank you", "no complaints at all", "not bad at all", "no problems so far",
        "we waited {wait} but it was worth it", "never had a problem with this {product}", "could not be happier",
        "can't fault it", "I was sceptical but this {product} is {good_adj}", "the only problem is I eat too much here",
        "{sarc}! {dish} {goodfood}", "{good_adj}! {return}", "lost my bag and the {staff} {goodstaff}", "what a {good_adj} place",
        "so happy with my {product}", "{good_adj} value", "cheap and {good_adj}", "wicked good {dish}", "insanely good {dish}",
        "killer {dish}", "this {dish} is sick", "wait is short and the {dish} is {goodfood}", "{co} you guys rock",
        "finally a {product} that works", "the refund came the next day, {good_adj} service", "sorted within {wait}, thank you",
    ],
    "neutral": [
        "{co} what are your opening hours {day}?", "{co} do you ship to {city}?", "{co} is {neutralthing} open {day}?",
        "looking for {neutralthing} in {city}", "we went to {city} {day}", "{neutralthing} in {city} {day}",
        "{co} can I bring a dog?", "{co} how do I change my password?", "{co} when is {neutralthing} coming out?",
        "{co} opens in {city} {day}", "RT @news: {co} announces {neutralthing}", "heading to {city} {day}", "I ordered the {dish}",
        "my {thing} arrives {day}", "just landed in {city}", "using my {product} {day}", "{co} does the {product} come in black?",
        "the {product} is {wait} old", "we are at {city} {day}", "bought a {product} {day}", "{co} please follow me so I can DM you",
        "{co} sent you a DM", "{co} ok thanks", "{co} thanks, will do", "read about {neutralthing} {day}", "new {product} {day}",
        "anyone know if {neutralthing} is {day}?", "the {dirtyplace} is on the second floor", "I have a {product}",
        "{co} which gate for {city}?", "{co} can you check the status of my {thing}?", "meeting {day} at the {thing} place",
    ],
}


def _fill(frame: str, chance: random.Random) -> str:
    text = re.sub(r"\{(\w+)\}", lambda slot: chance.choice(_SLOTS[slot[1]]), frame)
    text = " ".join(text.split())
    style = chance.random()
    if style < 0.3:
        return text.lower()
    if style < 0.8:
        text = text[:1].upper() + text[1:]
    return text + chance.choice(("", "", ".", ".", "!", "!!", "..."))


def own_rows() -> list[Row]:
    """The sentences, each once."""
    chance = random.Random(SEED)
    rows: list[Row] = []
    for label, frames in _FRAMES.items():
        seen: set[str] = set()
        for turn in range(EACH * 3):
            text = _fill(frames[turn % len(frames)], chance)
            if text and text not in seen and len(seen) < EACH:
                seen.add(text)
                rows.append(Row(text, label, OWN, open=True))
    return rows
