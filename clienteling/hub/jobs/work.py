"""The jobs: each reads the ledger, works something out, and publishes it in batches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

import msgspec
import numpy as np
from sqlalchemy import Connection, Engine

from clienteling import clock as clocks
from clienteling.domain.models import buy_again, gamma_gamma, mbg, outlook
from clienteling.domain.models.channel import CHANNELS
from clienteling.domain.models.gamma_gamma import GammaGammaParameters
from clienteling.domain.models.mbg import MbgParameters
from clienteling.hub import db, documents
from clienteling.hub.jobs import fitting, ledger, neighbours, publishing
from clienteling.hub.jobs.ledger import Ledger, Person
from clienteling.hub.jobs.people import Fitted, Habits, People, outlook_of, people
from clienteling.hub.jobs.progress import Progress, batches
from clienteling.ids import derived

BATCH = 500
_POPULAR_DAYS = 30
_POPULAR = 50
_SAMPLE = 20_000  # customers whose value decides where bands begin
_USUAL_GAP = 60.0  # days, where nobody came back yet

Body = dict[str, Any]


class Work:
    """What the jobs of one run share: the ledger is read once, models as they were published."""

    def __init__(self, engine: Engine, progress: Progress) -> None:
        self.engine = engine
        self.progress = progress
        self.at = progress.as_of
        self.today = clocks.parse(self.at).date().toordinal()

    @cached_property
    def ledger(self) -> Ledger:
        """Everything that was bought."""
        with db.reading(self.engine) as connection:
            return ledger.load(connection)

    @cached_property
    def people(self) -> People:
        """What each customer did."""
        return people(self.ledger)

    @cached_property
    def again(self) -> tuple[float, dict[int, float]]:
        """How often articles are bought again: on average, and by number of SKU."""
        return rates_again(self.ledger)


def models(work: Work) -> None:
    """Fits, and writes the `model` documents; one that cannot be fitted any more goes."""
    work.progress.begin("models", 3)
    who = work.people
    x, t_x, age = who.weeks(work.today)
    twice = who.n >= 2
    orders = fitting.mbg(x, t_x, np.maximum(age, t_x))
    values = fitting.gamma_gamma(who.n[twice].astype(float), who.mean[twice])
    begins = cuts(who, work.today, orders, values) if orders and values else ()
    found: dict[str, tuple[Mapping[str, Any] | None, int]] = {
        "mbg": (orders and orders._asdict(), len(x)),
        "gamma_gamma": (values and values._asdict(), int(twice.sum())),
        "habits": (_habits(who, begins, work.again[0]), len(x)),
    }
    with work.engine.begin() as connection:
        said = {name: (parameters, n) for name, (parameters, n) in found.items() if parameters is not None}
        bodies = {
            derived("model", name): _model(connection, name, parameters, n, work.at)
            for name, (parameters, n) in said.items()
        }
        gone = [derived("model", name) for name in found.keys() - said.keys()]
        changed = publishing.publish(connection, "model", bodies, gone, publishing.same_but("fitted_at"))
        work.progress.note(connection, "models", "", len(found), changed)


def cuts(
    who: People, today: int, orders: MbgParameters, values: GammaGammaParameters
) -> tuple[float, float, float]:
    """Where the bands of value begin (minor units a year), by a sample of everybody."""
    step = max(len(who.days) // _SAMPLE, 1)
    some = (who.bought(number, today) for number in range(0, len(who.days), step))
    return outlook.value_cuts([outlook.year_value(orders, values, one) for one in some])


def _habits(who: People, begins: Sequence[float], again: float) -> Body:
    by_channel = [int(one) for one in who.channels.sum(axis=0)]
    whole = max(sum(by_channel), 1)
    return {
        "gap_days": round(float(np.median(who.gaps)) if len(who.gaps) else _USUAL_GAP, 1),
        "channels": {name: round(count / whole, 4) for name, count in zip(CHANNELS, by_channel, strict=True)},
        "value_cuts": [round(one) for one in begins],
        "again": again,
    }


def _model(connection: Connection, name: str, parameters: Mapping[str, Any], n: int, at: str) -> Body:
    before = documents.get(connection, "model", derived("model", name))
    version = int(before.body.get("version") or 0) if before else 0
    said = {key: _rounded(value) for key, value in parameters.items()}
    if before is None or before.body.get("parameters") != said:
        version += 1
    return {"name": name, "version": version, "parameters": said, "fitted_at": at, "n": n}


def outlooks(work: Work) -> None:
    """Writes what is to be expected of each customer; takes away what must not be, or is about nobody any more."""
    fitted = _fitted(work.engine)
    numbers = work.ledger.customers.numbers
    with db.reading(work.engine) as connection:
        keys = sorted(numbers.keys() | set(publishing.ids_of(connection, "outlook")))
    after = work.progress.begin("outlook", len(keys))
    same = publishing.same_but("at", "params")
    for batch in batches(keys, after, BATCH):
        with work.engine.begin() as connection:
            # Locked: who switches profiling off while this is written waits for it, and then finds the outlook to remove.
            rows = documents.texts(connection, [("customer", one) for one in batch], lock=True)
            wanted = {}
            for one in batch:
                row = rows.get(("customer", one))
                person = ledger.read_person(row[1]) if row else None
                if one in numbers and person and not person.is_out and not person.merged_into:
                    wanted[one] = _outlook(work, one, fitted, person)
            unwanted = [one for one in batch if one not in wanted]
            changed = publishing.publish(connection, "outlook", wanted, unwanted, _same_outlook(same))
            work.progress.note(connection, "outlook", batch[-1], len(batch), changed)


def _outlook(work: Work, customer: str, fitted: Fitted, person: Person) -> Body:
    number = work.ledger.customers.numbers[customer]
    return {
        "customer": customer,
        **outlook_of(work.people, number, work.today, fitted, person),
        "at": work.at,
    }


def _same_outlook(same: publishing.Same) -> publishing.Same:
    """Time passing changes nothing: T is as of `at`, and a reader adds the weeks since."""
    passing = publishing.same_but("T")
    return lambda old, new: same(old, new) and passing(old.get("params") or {}, new.get("params") or {})


def neighbour_tables(work: Work) -> None:
    """Writes the neighbours of each article; takes away those of articles that have none any more."""
    books = work.ledger
    sizes = len(books.customers.texts), len(books.skus.texts)
    found = neighbours.table(books.line_customer, books.line_sku, books.line_day, *sizes)
    again = work.again[1]
    names = {derived("neighbours", sku): number for number, sku in enumerate(books.skus.texts)}
    wanted = {one for one, number in names.items() if number in found or again.get(number, 0.0) > 0.0}
    with db.reading(work.engine) as connection:
        keys = sorted(wanted | set(publishing.ids_of(connection, "neighbours")))
    after = work.progress.begin("neighbours", len(keys))
    for batch in batches(keys, after, BATCH):
        bodies = {}
        for one in batch:
            if one in wanted:
                number = names[one]
                items = [[books.skus.texts[other], _rounded(w, 3)] for other, w in found.get(number, ())]
                rate = _rounded(again.get(number, work.again[0]), 3)
                sku = books.skus.texts[number]
                bodies[one] = {"sku": sku, "items": items, "again": rate, "at": work.at}
        gone = [one for one in batch if one not in wanted]
        with work.engine.begin() as connection:
            changed = publishing.publish(connection, "neighbours", bodies, gone, publishing.same_neighbours)
            work.progress.note(connection, "neighbours", batch[-1], len(batch), changed)


def popular(work: Work) -> None:
    """Writes what each store sold most of in the last 30 days, in all and by category."""
    since = work.today - _POPULAR_DAYS
    bodies = dict(_popular(work.ledger, since, work.at))
    with db.reading(work.engine) as connection:
        keys = sorted(bodies.keys() | set(publishing.ids_of(connection, "popular")))
    after = work.progress.begin("popular", len(keys))
    for batch in batches(keys, after, BATCH):
        wanted = {one: bodies[one] for one in batch if one in bodies}
        gone = [one for one in batch if one not in bodies]
        with work.engine.begin() as connection:
            changed = publishing.publish(
                connection, "popular", wanted, gone, publishing.same_but("since", "until")
            )
            work.progress.note(connection, "popular", batch[-1], len(batch), changed)


JOBS: Mapping[str, Callable[[Work], None]] = {
    "models": models, "outlook": outlooks, "neighbours": neighbour_tables, "popular": popular,
}  # fmt: skip


def _popular(books: Ledger, since: int, at: str) -> Iterator[tuple[str, Body]]:
    counts: dict[tuple[int, str | None], Counter[str]] = defaultdict(Counter)
    lately = (books.line_day > since) & (books.line_store >= 0)
    for store, sku, pieces in zip(
        books.line_store[lately].tolist(), books.line_sku[lately].tolist(), books.line_pieces[lately].tolist(),
        strict=True,
    ):  # fmt: skip
        name = books.skus.texts[sku]
        category = books.categories.get(name)
        for group in {None, category}:
            counts[store, group][name] += pieces
    begin = f"{date.fromordinal(since)}T00:00:00.000Z"
    for (number, category), sold in counts.items():
        store = books.stores.texts[number]
        best = sorted(sold.items(), key=lambda one: (-one[1], one[0]))[:_POPULAR]
        yield derived("popular", f"{store} {category or '*'}"), {
            "store": store, "category": category, "items": [[sku, count] for sku, count in best],
            "since": begin, "until": at,
        }  # fmt: skip


def rates_again(books: Ledger) -> tuple[float, dict[int, float]]:
    """Days on which an article was bought by who bought it; a SKU nobody bought twice has no rate of its own."""
    known = books.line_customer >= 0
    sku, who, day = books.line_sku[known], books.line_customer[known], books.line_day[known]
    # One number for each of SKU, customer and day: far cheaper to sort than three.
    customers, since = len(books.customers.texts), int(day.min()) if len(day) else 0
    span = int(day.max()) - since + 1 if len(day) else 1
    pairs = np.unique((sku * customers + who) * span + (day - since)) // span
    bought = np.bincount(pairs // max(customers, 1), minlength=len(books.skus.texts))
    buyers = np.bincount(np.unique(pairs) // max(customers, 1), minlength=len(books.skus.texts))
    usual = float((bought.sum() - buyers.sum()) / max(int(buyers.sum()), 1))
    twice = np.flatnonzero(bought > buyers)
    rates = {int(one): buy_again.again_rate(int(buyers[one]), int(bought[one]), usual) for one in twice}
    return usual, rates


def _fitted(engine: Engine) -> Fitted:
    """The models as they are published: also after a run was broken off, everybody is judged by the same ones."""
    found = {}
    with db.reading(engine) as connection:
        for name in ("mbg", "gamma_gamma", "habits"):
            stored = documents.get(connection, "model", derived("model", name))
            found[name] = stored.body["parameters"] if stored else {}
    said = found["habits"]
    habits = Habits(
        float(said.get("gap_days", _USUAL_GAP)), said.get("channels", {}), tuple(said.get("value_cuts", ())),
        float(said.get("again", 0.0)),
    )  # fmt: skip
    return Fitted(mbg.read(found["mbg"]), gamma_gamma.read(found["gamma_gamma"]), habits)


def _rounded(value: Any, digits: int = 6) -> Any:
    return float(f"{value:.{digits}g}") if isinstance(value, float) else msgspec.to_builtins(value)
