"""Finds the customer behind a card, a phone, a name, an e-mail or an order number; what is scanned and what is typed.

The rows come from `store.search`; here the text is told apart, hits are ranked and the matching part is marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clienteling.domain import card, email, fold, gs1, phone
from clienteling.domain.money import Money
from clienteling.domain.reading import members, number, objects, text
from clienteling.protocol import Document
from clienteling.services import online, summary
from clienteling.services.found import Asked, Found, Hit, Match, Scan
from clienteling.services.summary import Summary
from clienteling.store import queries, search
from clienteling.store.projections import order_number
from clienteling.store.search import Candidate
from clienteling.sync.client import HubClient
from clienteling.till import Till

LONGEST = 200
"""Characters of a query; a pasted page is not a question."""
RECENT = "recent_customers"
"""The small fact in the journal that says who was opened here, latest first: `[{id, at}]`."""


def find(till: Till, text: str, limit: int = 20) -> Found:
    """Who `text` may mean, best first: the bearer of a card, an order or a whole number alone, else by likeness."""
    asked = text.strip()
    if problem := _cannot_ask(till, asked):
        return Found("nothing", (), problem)
    if pairs := _by_card(till, asked):
        return _answer(till, "card", pairs, asked)
    if pairs := _by_order(till, asked):
        return _answer(till, "order", pairs, asked)
    if email.looks_like_email(asked):
        return _answer(till, "email", _by_email(till, asked, limit), asked)
    if phone.looks_like_phone(asked):
        pairs = _by_phone(till, asked, limit)
        if not pairs and _is_own_card(till, asked):
            return Found("card", (), "unknown_card")
        return _answer(till, "phone", pairs, asked)
    if not any(search.searchable(word) for word in fold.asked(asked)):
        return Found("nothing", (), "too_short")
    if _is_code(asked):
        return Found("name", (), "not_here")
    return _answer(till, "name", _by_name(till, asked, limit), asked)


def scan(till: Till, code: str) -> Scan:
    """What a scanned code stands for; a code nobody knows says so and changes nothing.

    A GS1 code stands for its person (GSRN, AI 8018) or its goods (GTIN, AI 01), whatever else it says.
    """
    asked = code.strip()[: gs1.LONGEST]
    for each in _readings(asked):
        if bearers := _by_card(till, each):
            return Scan(bearers[0][0], None, None, None)
        for written in gs1.goods_codes(each):
            if goods := search.goods_by_code(till.cache.conn, written):
                return Scan(None, goods[0][1], None, None)
        if sold := _by_order(till, each):
            return Scan(sold[0][0], None, sold[0][2], None)
    if card.looks_like_bank_card(asked, own_prefixes(till)):
        return Scan(None, None, None, "bank_card")
    return Scan(None, None, None, "unknown_card" if _is_own_card(till, asked) else "unknown_code")


def _readings(asked: str) -> list[str]:
    """A code as it came, then what it means by the rules of GS1."""
    found = gs1.read(asked)
    return [asked, *(one for one in (found.bearer, found.gtin) if one)] if found is not None else [asked]


def live(till: Till, client: HubClient, text: str) -> Found:
    """Ask the hub for customers beyond this till (live); they are kept here and marked. Raises Offline, NotSignedIn."""
    asked = text.strip()
    if problem := _cannot_ask(till, asked):
        return Found("nothing", (), problem)
    documents = client.search(**question(till, asked))
    keep(till, documents)
    found = find(till, asked)
    came = {one.id for one in documents if one.kind == "customer"}
    seen = {hit.customer for hit in found.hits}
    more = hits(till, [(id_, None, None) for id_ in came - seen], asked, masked=found.asked == "name")
    every = tuple(replace(hit, live=hit.customer in came) for hit in (*found.hits, *more))
    return Found(found.asked, every, None if every else found.problem or "not_here")


def question(till: Till, text: str) -> dict[str, str]:
    """The one member of a live look-up that a text asks for: card, phone, email or any text."""
    asked = text.strip()
    if _is_own_card(till, asked):
        return {"card": card.parse(asked) or asked}
    if email.looks_like_email(asked):
        return {"email": asked}
    return {"phone": asked} if phone.looks_like_phone(asked) else {"text": asked}


def keep(till: Till, documents: Sequence[Document]) -> None:
    """Store what a live answer brought, as if the feed had; the feed stays where it is."""
    till.cache.take(documents)


Pair = tuple[str, Match | None, str | None]
"""A customer, what matched (None: the name), and the order when one was asked for."""


def _cannot_ask(till: Till, asked: str) -> str | None:
    if not asked:
        return "empty"
    if len(asked) > LONGEST:
        return "too_long"
    is_known = card.parse(asked) is not None and bool(_by_card(till, asked))
    return "bank_card" if not is_known and card.looks_like_bank_card(asked, own_prefixes(till)) else None


def _answer(till: Till, kind: Asked, pairs: list[Pair], asked: str) -> Found:
    # A number or an address is told by its owner; a name is known to anybody.
    masked = kind == "name" and till.policy.get("privacy_mask", True) is not False
    found = hits(till, pairs, asked, masked=masked)
    if kind == "phone":
        found = _likeliest_first(till, found)
    return Found(kind, found, None if pairs else "not_here")


def _likeliest_first(till: Till, found: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Four digits fit several people: the number's end before its middle, then who was here lately, then who has a cart."""
    seen = set(recent_ids(till))

    def rank(one: Hit) -> tuple[bool, bool, bool]:
        match = one.matched
        at_end = match.start + match.length == len(match.text)
        return not at_end, one.customer not in seen, one.cart_total is None

    return tuple(sorted(found, key=rank))


def _by_card(till: Till, asked: str) -> list[Pair]:
    parsed = card.parse(asked)
    if parsed is None:
        return []
    shown = card.pretty(parsed)
    return [
        (one.id, Match("card", shown, 0, len(shown)), None) for one in search.by_card(till.cache.conn, parsed)
    ]


def _by_order(till: Till, asked: str) -> list[Pair]:
    sought = order_number(asked)
    ids = search.by_order_number(till.cache.conn, sought) if sought else []
    orders = queries.shown(till.cache.conn, "order", ids)
    return [
        (customer, Match("order", sought, 0, len(sought)), one.id)
        for one in orders.values()
        if (customer := text(one.body, "customer"))
    ]


def _by_email(till: Till, asked: str, limit: int) -> list[Pair]:
    typed = email.parse(asked) or asked.casefold()
    found: list[Pair] = []
    for one in search.by_email(till.cache.conn, typed, limit):
        address = next((each for each in one.emails if each.startswith(typed)), typed)
        found.append((one.id, Match("email", address, 0, min(len(typed), len(address))), None))
    return found


def _by_phone(till: Till, asked: str, limit: int) -> list[Pair]:
    wanted = phone.query(asked, till.region)
    return [
        (one.id, phone_match(one, wanted), None) for one in search.by_phone(till.cache.conn, wanted, limit)
    ]


def phone_match(one: Candidate, wanted: phone.PhoneQuery) -> Match | None:
    """The number that answers, spaced; what was not typed of it is hidden, but for the last four digits."""
    for value in one.phones:
        how = phone.matches(value, wanted)
        shown = phone.pretty(value)
        span = phone.span(shown, wanted) if how else None
        if span is not None:
            seen = shown if how == "exact" else _hidden(shown, span)
            return Match("phone", seen, span[0], span[1] - span[0])
    return None


def _hidden(shown: str, span: tuple[int, int]) -> str:
    digits = [place for place, sign in enumerate(shown) if sign.isdigit()]
    kept = {place for place in digits if span[0] <= place < span[1]} | set(digits[-4:])
    return "".join("•" if place in digits and place not in kept else sign for place, sign in enumerate(shown))


def _by_name(till: Till, asked: str, limit: int) -> list[Pair]:
    conn = till.cache.conn
    seen = recent_ids(till)
    recents = [fit for one in search.by_ids(conn, seen) if (fit := search.ranked(one, asked)) is not None]
    found = {one.id: one for one in [*recents, *search.by_name(conn, asked)]}
    if not found:
        found = {one.id: one for one in search.by_name_nearly(conn, asked)}
    places = {id_: place for place, id_ in enumerate(seen)}
    ordered = sorted(found.values(), key=lambda one: _name_rank(one, places))
    return [(one.id, None, None) for one in ordered[:limit]]


def _name_rank(one: Candidate, recent: dict[str, int]) -> tuple[bool, bool, int, int]:
    """Those who were here lately first, as long as their name was written; then the closest spelling."""
    is_written = one.quality <= search.TRANSLATED
    return not (is_written and one.id in recent), not is_written, recent.get(one.id, 0), one.quality


def recent_ids(till: Till) -> list[str]:
    """The customers opened at this till, latest first."""
    noted = till.journal.noted(RECENT)
    return [id_ for entry in objects({"recent": noted}, "recent") if (id_ := text(entry, "id"))]


def hits(till: Till, pairs: Sequence[Pair], asked: str, *, masked: bool) -> tuple[Hit, ...]:
    """Customers as result rows, each once, in the order given; merged records stand for the one that goes on."""
    current = {id_: summary.current(till, id_) for id_, _, _ in pairs}
    people = summary.of(till, current.values())
    totals = online.totals(till, people)
    found: dict[str, Hit] = {}
    for id_, matched, order in pairs:
        one = people.get(current[id_])
        if one is not None and one.id not in found:
            match = matched or _name_match(one, asked)
            found[one.id] = _hit(one, match, order, totals.get(one.id), masked)
    return tuple(found.values())


def _name_match(one: Summary, asked: str) -> Match:
    """The name, or its form in another script when that is the one that was typed, with the parts to highlight."""
    for shown in (one.name, *one.person.also):
        if ends := fold.highlights(shown, asked):
            spans = tuple((start, end - start) for start, end in ends)
            return Match("name", shown, *spans[0], spans)
    return Match("name", one.name, 0, 0)


def _hit(one: Summary, matched: Match, order: str | None, total: Money | None, masked: bool) -> Hit:
    return Hit(
        customer=one.id,
        name=one.name,
        also=one.person.also,
        initials=one.initials,
        tier=one.tier,
        phone_mask=one.phone_mask,
        matched=matched,
        cart_total=total,
        masked=masked,
        live=False,
        order=order,
    )


def _is_code(asked: str) -> bool:
    """Whether a text is written as codes are: half of one that is like somebody's name must not open them."""
    return card.parse(asked) is not None and not any(sign.isspace() for sign in asked)


def _is_own_card(till: Till, asked: str) -> bool:
    """Whether a text has the form of the loyalty numbers this retailer issues."""
    rules = members(till.policy, "cards")
    parsed, prefix, length = card.parse(asked), text(rules, "prefix") or "", number(rules, "length")
    return parsed is not None and bool(prefix) and parsed.startswith(prefix) and len(parsed) == length


def own_prefixes(till: Till) -> tuple[str, ...]:
    """How this retailer's loyalty numbers begin: they are never taken for payment cards."""
    prefix = text(members(till.policy, "cards"), "prefix")
    return (prefix,) if prefix else ()
