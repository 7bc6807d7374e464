"""The calls a till makes to its hub (docs/sync.md), each one function. One client belongs to one thread.

How bytes travel and how failures are named is door.py's; what is done with the answers is engine.py's and the services'.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from requests.adapters import BaseAdapter

from clienteling import clock as clocks
from clienteling import protocol
from clienteling.clock import Clock, SystemClock
from clienteling.errors import (
    BadAnswer,
    BadInput,
    HubError,
    NotEnrolled,
    NotSignedIn,
    Unauthorized,
    UnsupportedProtocol,
)
from clienteling.sync import answers
from clienteling.sync.door import Answer, Door
from clienteling.sync.session import HubSession
from clienteling.till import Till

_IMAGE_LIMIT = 2 << 20
_TOKEN_MARGIN = 60.0  # seconds before its end at which a device token is asked for anew


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
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self._device = device
        self._clock = clock or SystemClock()
        self.session = session
        """Who is signed in, as the hub knows it; renewed while it is used."""
        self._token = ""
        self._token_until = 0.0

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
            pin=till.settings.certificate_pin,
            timeout=till.settings.request_timeout,
            adapter=adapter,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._door.close()

    def __enter__(self) -> HubClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Who is speaking

    def meta(self) -> protocol.Meta:
        """What the hub says of itself. Raises UnsupportedProtocol when we have no version in common."""
        found = answers.record(self._door.ask("GET", "/v1/meta", headers=_SPEAKING), protocol.Meta)
        if not found.protocol.min <= protocol.PROTOCOL <= found.protocol.max:
            raise UnsupportedProtocol(min=found.protocol.min, max=found.protocol.max)
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

    def public_key(self) -> str:
        """The till's public key, base64url."""
        return protocol.to_base64url(self._key.public_key().public_bytes_raw())

    def enrol(self, code: str, name: str) -> protocol.Enrolment:
        """Trade a one-time code for an identity. Raises Unauthorized("code_invalid" or "code_expired")."""
        asked = protocol.EnrolmentRequest(code=code, name=name, public_key=self.public_key())
        answer = self._door.ask("POST", "/v1/devices", body=msgspec.json.encode(asked), headers=_SPEAKING)
        enrolment = answers.record(answer, protocol.Enrolment)
        self._device = enrolment.device
        return enrolment

    def token(self) -> str:
        """A token for this till, proved with its own key when the last one nears its end."""
        if self._token and self._clock.monotonic() < self._token_until:
            return self._token
        if self._device is None:
            raise NotEnrolled
        began = self._clock.monotonic()
        asked = msgspec.json.encode(protocol.ChallengeRequest(device=self._device))
        answer = self._door.ask("POST", "/v1/devices/challenge", body=asked, headers=_SPEAKING)
        challenge = answers.record(answer, protocol.Challenge).challenge
        signature = self._key.sign(protocol.SIGNED_PREFIX + challenge.encode())
        proof = protocol.TokenRequest(
            device=self._device, challenge=challenge, signature=protocol.to_base64url(signature)
        )
        answer = self._door.ask(
            "POST", "/v1/devices/token", body=msgspec.json.encode(proof), headers=_SPEAKING
        )
        token = answers.record(answer, protocol.Token)
        self._token, self._token_until = token.token, began + token.expires_in - _TOKEN_MARGIN
        return self._token

    def sign_in(
        self, user: str | None = None, pin: str | None = None, *, badge: str | None = None
    ) -> protocol.SessionToken:
        """Sign an associate in. Raises Unauthorized for a wrong PIN or badge, Busy with `after` after five."""
        asked = protocol.SessionRequest(user=user, pin=pin, badge=badge)
        began = self._clock.monotonic()
        body, headers = msgspec.json.encode(asked), self._speaking()
        found = answers.record(
            self._door.ask("POST", "/v1/sessions", body=body, headers=headers), protocol.SessionToken
        )
        self.session = HubSession(found.token, found.expires_in, began)
        return found

    # Pull

    def snapshot(self, after: str | None = None, limit: int = protocol.PAGE) -> answers.SnapshotPage:
        """One page of the whole copy. Raises BadAnswer for a page that is not whole, to be asked for again."""
        query: dict[str, str | int] = {"limit": limit} | ({"after": after} if after else {})
        answer = self._ask("GET", "/v1/snapshot", query=query, accept="application/x-ndjson")
        return answers.snapshot_page(answer.content)

    def changes(self, cursor: str, limit: int = protocol.PAGE, wait: int = 0) -> protocol.ChangesPage:
        """A page of the feed, waited for up to `wait` seconds. Raises FeedReset when the cursor is of no use."""
        query: dict[str, str | int] = {"cursor": cursor, "limit": limit, "wait": wait}
        return answers.record(self._ask("GET", "/v1/changes", query=query, wait=wait), protocol.ChangesPage)

    # Push

    def commands(self, written: Iterable[bytes]) -> list[protocol.Result]:
        """Send commands (the journal's own bytes, at most 50); gives what became of each, in the order sent."""
        listed = list(written)
        body = b'{"commands":[' + b",".join(listed) + b"]}"
        answer = answers.record(self._ask("POST", "/v1/commands", body=body), protocol.CommandsAnswer)
        if len(answer.results) != len(listed):
            raise BadAnswer(status=200)
        return answer.results

    def lookup(self, ids: Iterable[str]) -> list[protocol.Result | None]:
        """The stored results of commands whose answer was lost; None for what the hub never executed."""
        asked = protocol.LookupRequest(ids=list(ids))
        answer = answers.record(
            self._ask("POST", "/v1/commands/lookup", body=msgspec.json.encode(asked)), protocol.LookupAnswer
        )
        if len(answer.results) != len(asked.ids):
            raise BadAnswer(status=200)
        return answer.results

    # Live

    def search(self, **by: str) -> list[protocol.Document]:
        """Customers beyond this till by exactly one of text, card, phone, email, order, id.

        Raises NotSignedIn, or Unauthorized("session_ended") when the hub wants to see the PIN again.
        """
        if self.session is None:
            raise NotSignedIn
        if not self.session.token:
            raise Unauthorized("session_ended")
        asked = msgspec.json.encode(protocol.SearchRequest(**by))
        try:
            answer = self._ask("POST", "/v1/customers/search", body=asked)
        except Unauthorized as problem:
            if problem.code == "session_ended":
                self.session.end()
            raise
        return answers.record(answer, protocol.SearchAnswer).documents

    def image(self, sha256: str) -> tuple[str, bytes]:
        """A picture's type and bytes. Raises BadAnswer when the bytes are not the ones asked for, or none can be."""
        if not _SHA256.fullmatch(sha256):
            raise BadAnswer(reason="picture")
        accept = "image/svg+xml, image/png"
        answer = self._ask("GET", f"/v1/images/{sha256}", accept=accept, limit=_IMAGE_LIMIT)
        if hashlib.sha256(answer.content).hexdigest() != sha256:
            raise BadAnswer(status=200)
        return answer.headers["Content-Type"].split(";")[0].strip(), answer.content

    def _ask(self, method: str, path: str, **more: Any) -> Answer:
        try:
            return self._door.ask(method, path, headers=self._proof(), **more)
        except Unauthorized as problem:
            # A hub that was restarted may not know our token any more; the till can always prove itself again.
            if problem.code != "unauthorized":
                raise
            self._token = ""
            return self._door.ask(method, path, headers=self._proof(), **more)

    def _proof(self) -> dict[str, str]:
        """The headers of any call. A session that is used on the way is renewed, also by the sync loop's polls."""
        headers = self._speaking()
        if self.session is not None:
            _renew_if_due(self.session, self._door, headers, self._clock)
            if token := self.session.token:
                headers[protocol.SESSION_HEADER] = token
        return headers

    def _speaking(self) -> dict[str, str]:
        return {**_SPEAKING, "Authorization": f"Bearer {self.token()}"}


_SHA256 = re.compile("[0-9a-f]{64}")
_SPEAKING = {protocol.PROTOCOL_HEADER: str(protocol.PROTOCOL)}


def _renew_if_due(session: HubSession, door: Door, headers: dict[str, str], clock: Clock) -> None:
    """Ask for the next token in time. Whatever goes wrong, the call this is done for finds out for itself."""
    began = clock.monotonic()
    with session.renewal(began) as due:
        if not due:
            return
        known = {**headers, protocol.SESSION_HEADER: session.token}
        try:
            answer = door.ask("POST", "/v1/sessions", body=b"{}", headers=known)
            found = answers.record(answer, protocol.SessionToken)
        except HubError as problem:
            if problem.code == "session_ended":
                session.end()
            return
        session.take(found.token, found.expires_in, began)
