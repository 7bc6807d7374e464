"""Customers of the chain in the shop on the web, who fill carts, wish and pay while the tills are at work."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter

import requests

from clienteling.hub.seeding.chance import Chance
from tests.network.shop import COAT_SKU, SCARF_SKU

SECRET = "a secret of the soak"
_STEPS = ("fill", "fill", "wish", "pay")


class Shoppers:
    """A thread of them. What they were answered is counted by status; 0 is a hub that was not there."""

    def __init__(self, url: str, customers: int, seed: int) -> None:
        self.answers: Counter[int] = Counter()
        self._url = f"{url}/v1/storefront"
        self._customers = range(customers)
        self._chance = Chance(seed, "shoppers")
        self._tokens: dict[int, str] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Shoppers:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        with requests.Session() as web:
            while not self._stop.wait(self._chance.exponential(0.7)):
                try:
                    self.answers[self._step(web, self._chance.pick(self._customers))] += 1
                except requests.RequestException:
                    self.answers[0] += 1

    def _step(self, web: requests.Session, who: int) -> int:
        token = self._tokens.get(who) or self._sign_in(web, who)
        asked = {"headers": {"Authorization": f"Bearer {token}"}, "timeout": 10}
        step, sku = self._chance.pick(_STEPS), self._chance.pick((COAT_SKU, SCARF_SKU))
        if step == "fill":
            lines = [{"sku": sku, "quantity": self._chance.within(1, 3)}]
            answer = web.put(f"{self._url}/cart", json={"lines": lines}, **asked)  # type: ignore[arg-type]
        elif step == "wish":
            answer = web.put(f"{self._url}/wishlist/{sku}", **asked)  # type: ignore[arg-type]
        else:
            answer = web.post(f"{self._url}/cart/checkout", **asked)  # type: ignore[arg-type]
        if answer.status_code == 401:
            self._tokens.pop(who, None)
        return answer.status_code

    def _sign_in(self, web: requests.Session, who: int) -> str:
        asked = {"email": f"c{who}@example.org", "secret": SECRET}
        answer = web.post(f"{self._url}/sessions", json=asked, timeout=10)
        with contextlib.suppress(KeyError):
            self._tokens[who] = answer.json()["token"]
        return self._tokens.get(who, "")
