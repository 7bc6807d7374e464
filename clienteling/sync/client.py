"""The calls a till makes to its hub (docs/sync.md), each one function. One client belongs to one thread.

Who is speaking is proof.py's, how bytes travel door.py's; what is done with the answers is engine.py's and the services'.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import msgspec
from requests.adapters import BaseAdapter

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.clock import Clock, SystemClock
from clienteling.errors import (
    BadAnswer,
    BadInput,
    NotSignedIn,
    Unauthorized,
    UnsupportedProtocol,
)
from clienteling.sync import answers
from clienteling.sync.door import Answer, Door
from clienteling.sync.proof import Proof
from clienteling.sync.session import HubSession
from clienteling.till import Till

_IMAGE_LIMIT = 2 << 20


class HubClient:
    """A till's session with its hub. All methods raise what Door.ask raises."""

    def __init__(
        self,
        url: str,
        key: bytes,
        device: str | None = None,
        *,
        clock: Clock | None = None,
        session: HubSession | None = None,
        pin: str | None = None,
        timeout: float = 15.0,
        adapter: BaseAdapter | None = None,
    ) -> None:
        """`key` is the till's Ed25519 private key (32 bytes), `adapter` carries the requests instead of a network.

        Raises BadInput("hub_address").
        """
        self._door = Door(url, pin=pin, timeout=timeout, adapter=adapter)
        self.url = self._door.url
        self._clock = clock or SystemClock()
        self.proof = Proof(self._door, key, device, self._clock, session)

    @classmethod
    def of(cls, till: Till, adapter: BaseAdapter | None = None) -> HubClient:
        """The client of an enrolled till and of who is signed in. Raises NotEnrolled."""
        identity = till.enrolled()
        return cls(
            identity.hub_url,
            till.files.keys.device,
            identity.device,
            clock=till.clock,
            session=till.session.at_hub if till.session else None,
            pin=till.certificate_pin,
            timeout=till.settings.request_timeout,
            adapter=adapter,
        )

    @property
    def session(self) -> HubSession | None:
        """Who is signed in, as the hub knows it; renewed while it is used."""
        return self.proof.session

    def close(self) -> None:
        """Let go of the connections."""
        self._door.close()

    def __enter__(self) -> HubClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def within(self, seconds: float) -> AbstractContextManager[None]:
        """What is asked in here takes so long at most, all together: a person stands and waits. Then Offline."""
        ends = self._clock.monotonic() + seconds
        return self._door.hurried(lambda: ends - self._clock.monotonic())

    # Who is speaking

    def meta(self) -> protocol.Meta:
        """What the hub says of itself; from now on we speak what both know. Raises UnsupportedProtocol for nothing."""
        found = answers.record(self._door.ask("GET", "/v1/meta", headers=self.proof.open()), protocol.Meta)
        self.proof.speak(found.protocol.min, found.protocol.max)
        return found

    def clock_difference(self) -> timedelta:
        """How far this computer's clock is ahead of the hub's, less half of the time the question took."""
        began = self._clock.monotonic()
        theirs = self.meta().server_time
        took = timedelta(seconds=(self._clock.monotonic() - began) / 2)
        try:
            return self._clock.now() - took - clocks.parse(theirs)
        except BadInput:
            raise BadAnswer(status=200) from None

    def enrol(self, code: str, name: str) -> protocol.Enrolment:
        """Trade a one-time code for an identity. Raises Unauthorized("code_invalid" or "code_expired")."""
        asked = protocol.EnrolmentRequest(code=code, name=name, public_key=self.proof.public_key())
        answer = self._door.ask(
            "POST", "/v1/devices", body=msgspec.json.encode(asked), headers=self.proof.open()
        )
        enrolment = answers.record(answer, protocol.Enrolment)
        self.proof.device = enrolment.device
        return enrolment

    def sign_in(
        self, user: str | None = None, pin: str | None = None, *, badge: str | None = None
    ) -> protocol.SessionToken:
        """Sign an associate in. Raises Unauthorized for a wrong PIN or badge, Busy with `after` after five."""
        asked = protocol.SessionRequest(user=user, pin=pin, badge=badge)
        began = self._clock.monotonic()
        body = msgspec.json.encode(asked)
        answer = self._understood(
            lambda: self._door.ask("POST", "/v1/sessions", body=body, headers=self.proof.of_till())
        )
        found = answers.record(answer, protocol.SessionToken)
        self.proof.session = HubSession(found.token, found.expires_in, began)
        return found

    # Pull

    def snapshot(self, after: str | None = None, limit: int = protocol.PAGE) -> answers.SnapshotPage:
        """One page of the whole copy. Raises BadAnswer for a page that is not whole, to be asked for again."""
        query: dict[str, str | int] = {"limit": limit} | ({"after": after} if after else {})
        answer = self.ask("GET", "/v1/snapshot", query=query, accept="application/x-ndjson")
        return answers.snapshot_page(answer.content)

    def changes(self, cursor: str, limit: int = protocol.PAGE, wait: int = 0) -> protocol.ChangesPage:
        """A page of the feed, waited for up to `wait` seconds. Raises FeedReset when the cursor is of no use."""
        query: dict[str, str | int] = {"cursor": cursor, "limit": limit, "wait": wait}
        return answers.record(self.ask("GET", "/v1/changes", query=query, wait=wait), protocol.ChangesPage)

    # Push

    def commands(self, written: Iterable[bytes], feed: str | None = None) -> list[protocol.Result]:
        """Send commands (the journal's own bytes, at most 50); gives what became of each, in the order sent.

        Raises FeedReset, and the hub has done nothing, when `feed` is named and is not the hub's any more.
        """
        listed = list(written)
        body = b'{"commands":[' + b",".join(listed) + b"]}"
        said = self.ask("POST", "/v1/commands", body=body, feed=feed)
        answer = answers.record(said, protocol.CommandsAnswer)
        if len(answer.results) != len(listed):
            raise BadAnswer(status=200)
        return answer.results

    def lookup(self, ids: Iterable[str], *, close: bool = False) -> list[protocol.Result | None]:
        """The stored results of commands whose answer was lost; None for what the hub never executed.

        With `close` it never will: one that is still on its way comes too late.
        """
        asked = protocol.LookupRequest(ids=list(ids), close=close)
        said = self.ask("POST", "/v1/commands/lookup", body=msgspec.json.encode(asked))
        answer = answers.record(said, protocol.LookupAnswer)
        if len(answer.results) != len(asked.ids):
            raise BadAnswer(status=200)
        return answer.results

    def erasures(self, done: Iterable[str]) -> list[protocol.Erasure]:
        """Report erasures as carried out; gives those this till has not reported yet."""
        asked = msgspec.json.encode(protocol.ErasuresRequest(done=list(done)))
        answer = self.ask("POST", "/v1/erasures", body=asked)
        return answers.record(answer, protocol.ErasuresAnswer).open

    def checksum(self, cursor: str, after: str = "") -> protocol.ChecksumAnswer:
        """A part of what a till at this place of the feed should hold, or that the feed has moved on."""
        asked = msgspec.json.encode(protocol.ChecksumRequest(cursor=cursor, after=after))
        return answers.record(self.ask("POST", "/v1/checksum", body=asked), protocol.ChecksumAnswer)

    # Live

    def search(self, **by: str) -> list[protocol.Document]:
        """Customers beyond this till by exactly one of text, card, phone, email, order, id.

        Raises NotSignedIn, or Unauthorized("session_ended") when the hub wants to see the PIN again.
        """
        asked = msgspec.json.encode(protocol.SearchRequest(**by))
        return answers.record(of_person(self, "/v1/customers/search", asked), protocol.SearchAnswer).documents

    def image(self, sha256: str) -> tuple[str, bytes]:
        """A picture's type and bytes. Raises BadAnswer when the bytes are not the ones asked for, or none can be."""
        if not _SHA256.fullmatch(sha256):
            raise BadAnswer(reason="picture")
        accept = "image/svg+xml, image/png"
        answer = self.ask("GET", f"/v1/images/{sha256}", accept=accept, limit=_IMAGE_LIMIT)
        if hashlib.sha256(answer.content).hexdigest() != sha256:
            raise BadAnswer(status=200)
        return answer.headers["Content-Type"].split(";")[0].strip(), answer.content

    def ask(self, method: str, path: str, *, feed: str | None = None, **more: Any) -> Answer:
        """One question of this till, asked again when the hub has forgotten who it is; `more` is Door.ask's."""
        named = {protocol.FEED_HEADER: feed} if feed else {}

        def once() -> Answer:
            return self._door.ask(method, path, headers=self.proof.of_person() | named, **more)

        try:
            return self._understood(once)
        except Unauthorized as problem:
            # A hub that was restarted may not know our token any more; the till can always prove itself again.
            if problem.code != "unauthorized":
                raise
            self.proof.forget_token()
            return once()

    def _understood(self, ask: Callable[[], Answer]) -> Answer:
        """The answer to a call, asked again in the version that a hub of other versions than the last one names."""
        try:
            return ask()
        except UnsupportedProtocol as problem:
            self.proof.speak(problem.facts.get("min"), problem.facts.get("max"))
            return ask()


_SHA256 = re.compile("[0-9a-f]{64}")


def of_person(client: HubClient, path: str, body: bytes) -> Answer:
    """A question that only an associate who is signed in at the hub may ask. Raises as HubClient.search."""
    session = client.session
    if session is None:
        raise NotSignedIn
    if not session.token:
        raise Unauthorized("session_ended")
    try:
        return client.ask("POST", path, body=body)
    except Unauthorized as problem:
        if problem.code == "session_ended":
            session.end()
        raise
