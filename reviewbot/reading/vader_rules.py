"""VADER's rules as constants: boosters, negations, idioms and the empirical increments.

Source: C.J. Hutto and E.E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media
Text", ICWSM 2014, and vaderSentiment 3.3.2 (MIT), whose word lists these are; a test holds them equal to the library.
"""

from __future__ import annotations

BOOST = 0.293  # what a booster adds to the hit after it
CAPS = 0.733  # what a hit in capitals gains among words that are not
NEGATION = -0.74  # what a negated hit is multiplied with
ALPHA = 15  # squares of the sum are weighed against this: approximates the largest expected value

NEGATIONS = frozenset(
    """
    aint arent cannot cant couldnt darent didnt doesnt ain't aren't can't couldn't daren't didn't doesn't dont hadnt
    hasnt havent isnt mightnt mustnt neither don't hadn't hasn't haven't isn't mightn't mustn't neednt needn't never
    none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt werent oughtn't shan't shouldn't uh-uh wasn't
    weren't without wont wouldnt won't wouldn't rarely seldom despite
    """.split()
)

_RAISING = """
    absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously
    entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin fracking
    fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely incredible
    incredibly intensely major majorly more most particularly purely quite really remarkably so substantially
    thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very
    """.split()
_LOWERING = """
    almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally partly scarce
    scarcely slight slightly somewhat sorta sortof sort-of
    """.split()

BOOSTERS = {
    **dict.fromkeys(_RAISING, BOOST),
    **dict.fromkeys((*_LOWERING, "just enough", "kind of", "sort of"), -BOOST),
}

IDIOMS = {
    "the shit": 3,
    "the bomb": 3,
    "bad ass": 1.5,
    "badass": 1.5,
    "bus stop": 0.0,
    "yeah right": -2,
    "kiss of death": -1.5,
    "to die for": 3,
    "beating heart": 3.5,
}

# Every idiom and every two-word booster holds one of these, so that all other neighbourhoods need no look.
IDIOM_KEYS = frozenset("shit bomb ass badass stop right kiss die heart enough kind sort".split())
