"""The taxonomy of root causes: families and names with stable ids, and what each sector usually hears.

An id is `family.name`; it is kept for ever, since reports, templates and configurations refer to it. Labels are in
words for people. What words show a topic stands in `data/topics_LANG.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

GENERAL = "other.general"  # a complaint of which we cannot tell the cause

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "service": "Service",
        "waiting": "Waiting",
        "product": "Product",
        "food": "Food and drink",
        "cleanliness": "Cleanliness",
        "price": "Price",
        "digital": "App and website",
        "account": "Account",
        "billing": "Billing and payment",
        "communication": "Communication",
        "booking": "Booking",
        "luggage": "Luggage",
        "travel": "Travel",
        "facility": "Building and room",
        "accessibility": "Accessibility",
        "safety": "Safety",
        "privacy": "Privacy",
        "environment": "Surroundings",
        "other": "Other",
    }
)

TAXONOMY: Mapping[str, str] = MappingProxyType(
    {
        "service.rude": "rude or unfriendly staff",
        "service.ignored": "being ignored",
        "service.unhelpful": "unhelpful or poor service",
        "service.slow": "slow service",
        "waiting.queue": "long queues",
        "waiting.delivery": "late or missing delivery",
        "waiting.delay": "a delay",
        "waiting.cancelled": "a cancellation",
        "waiting.support": "waiting for customer support",
        "product.broken": "a broken or faulty product",
        "product.quality": "poor quality",
        "product.wrong_item": "the wrong item",
        "product.missing_item": "a missing item",
        "food.cold": "cold food",
        "food.taste": "taste or cooking of the food",
        "food.foreign_object": "something in the food that does not belong there",
        "food.portion": "small portions",
        "food.order": "an order that was not right",
        "cleanliness.dirty": "dirt",
        "cleanliness.smell": "bad smell",
        "cleanliness.pests": "insects or other pests",
        "price.overcharged": "being charged too much",
        "price.hidden_fees": "unexpected fees",
        "price.refund": "a refund not received",
        "price.value": "poor value for money",
        "digital.crash": "an app or site that crashes",
        "digital.login": "trouble logging in",
        "digital.bug": "something in the app or site that does not work",
        "digital.update": "an update that made things worse",
        "digital.ads": "too much advertising",
        "digital.slow": "a slow app or site",
        "digital.feature": "a missing feature",
        "account.access": "no access to the account",
        "account.closed": "a closed or blocked account",
        "account.verification": "trouble with verification",
        "billing.charge": "a charge that should not be",
        "billing.subscription": "trouble with a subscription",
        "billing.payment": "a payment that did not work",
        "communication.no_answer": "no answer",
        "communication.misinformation": "wrong or contradictory information",
        "communication.misleading": "misleading advertising or promises",
        "booking.lost": "a booking that was not honoured",
        "booking.change": "trouble making or changing a booking",
        "luggage.lost": "lost or late luggage",
        "luggage.damaged": "damaged luggage",
        "travel.missed_connection": "a missed connection",
        "travel.seat": "the seat or the cabin",
        "facility.noise": "noise",
        "facility.room": "the room or its equipment",
        "facility.amenities": "the lift, the pool or other facilities",
        "facility.parking": "parking",
        "facility.comfort": "comfort",
        "facility.wifi": "the wifi",
        "accessibility.access": "access for people with a disability",
        "safety.unsafe": "feeling unsafe",
        "privacy.data": "the handling of personal data",
        "environment.atmosphere": "the atmosphere or the crowd",
        GENERAL: "a complaint without a named cause",
    }
)

# Families a sector never or hardly ever hears of: what looks like one is more likely a way of speaking
# ("the app is dirty", "a bug in the room").
STRANGE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "hospitality": frozenset({"luggage", "travel"}),
        "food": frozenset({"luggage", "travel", "account"}),
        "retail": frozenset({"luggage", "travel", "food"}),
        "travel": frozenset({"product"}),
        "apps": frozenset({"food", "cleanliness", "luggage", "travel", "facility", "environment"}),
        "finance": frozenset({"food", "cleanliness", "luggage", "travel", "facility"}),
        "health": frozenset({"food", "luggage", "travel"}),
        "other": frozenset(),
    }
)


def label(topic_id: str) -> str:
    """A topic in words; an id that we do not know is shown as its own words."""
    return TAXONOMY.get(topic_id) or topic_id.partition(".")[2].replace("_", " ") or topic_id.replace("_", " ")


def family(topic_id: str) -> str:
    """The family of a topic: what stands before the dot."""
    return topic_id.partition(".")[0]


def family_label(topic_id: str) -> str:
    """The family of a topic in words."""
    name = family(topic_id)
    return FAMILIES.get(name, name.replace("_", " ").capitalize())
