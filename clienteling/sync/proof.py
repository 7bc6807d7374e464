"""Who is speaking: the till's own key and its short token, the associate's session, and the version of the protocol spoken.

Which calls there are is client.py's, how bytes travel door.py's.
"""

from __future__ import annotations

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from clienteling import protocol
from clienteling.clock import Clock
from clienteling.errors import HubError, NotEnrolled, UnsupportedProtocol
from clienteling.sync import answers
from clienteling.sync.door import Answer, Door
from clienteling.sync.session import HubSession

_TOKEN_MARGIN = 60.0  # seconds before its end at which a device token is asked for anew


class Proof:
    """What a till's requests are signed with. One belongs to one client, and so to one thread."""

    def __init__(
        self, door: Door, key: bytes, device: str | None, clock: Clock, session: HubSession | None
    ) -> None:
        """`key` is the till's Ed25519 private key (32 bytes), `device` its name at the hub, None before it enrols."""
        self.device = device
        self.session = session
        self.version = protocol.PROTOCOL
        self._door = door
        self._key = Ed25519PrivateKey.from_private_bytes(key)
        self._clock = clock
        self._token = ""
        self._token_until = 0.0

    def public_key(self) -> str:
        """The till's public key, base64url."""
        return protocol.to_base64url(self._key.public_key().public_bytes_raw())

    def speak(self, lowest: int | None, highest: int | None) -> None:
        """Go on in the highest version that we and a hub of these versions know. Raises UnsupportedProtocol for none."""
        self.version = common(lowest, highest)

    def open(self) -> dict[str, str]:
        """The headers of a call that needs no proof."""
        return {protocol.PROTOCOL_HEADER: str(self.version)}

    def of_till(self) -> dict[str, str]:
        """The headers of a call of the till itself."""
        return {**self.open(), "Authorization": f"Bearer {self.token()}"}

    def of_person(self) -> dict[str, str]:
        """The headers of any call. A session that is used on the way is renewed, also by the sync loop's polls."""
        headers = self.of_till()
        if self.session is not None:
            self._renew_if_due(self.session, headers)
            if token := self.session.token:
                headers[protocol.SESSION_HEADER] = token
        return headers

    def forget_token(self) -> None:
        """The hub does not know our token any more: the next call proves the till again."""
        self._token = ""

    def token(self) -> str:
        """A token for this till, proved with its own key when the last one nears its end. Raises NotEnrolled."""
        if self._token and self._clock.monotonic() < self._token_until:
            return self._token
        if self.device is None:
            raise NotEnrolled
        began = self._clock.monotonic()
        asked = protocol.ChallengeRequest(device=self.device)
        answer = self._ask("/v1/devices/challenge", msgspec.json.encode(asked))
        challenge = answers.record(answer, protocol.Challenge).challenge
        signature = protocol.to_base64url(self._key.sign(protocol.SIGNED_PREFIX + challenge.encode()))
        signed = protocol.TokenRequest(device=self.device, challenge=challenge, signature=signature)
        answer = self._ask("/v1/devices/token", msgspec.json.encode(signed))
        token = answers.record(answer, protocol.Token)
        self._token, self._token_until = token.token, began + token.expires_in - _TOKEN_MARGIN
        return self._token

    def _ask(self, path: str, body: bytes) -> Answer:
        return self._door.ask("POST", path, body=body, headers=self.open())

    def _renew_if_due(self, session: HubSession, headers: dict[str, str]) -> None:
        """Ask for the next token in time. Whatever goes wrong, the call this is done for finds out for itself."""
        began = self._clock.monotonic()
        with session.renewal(began) as due:
            if not due:
                return
            known = {**headers, protocol.SESSION_HEADER: session.token}
            try:
                answer = self._door.ask("POST", "/v1/sessions", body=b"{}", headers=known)
                found = answers.record(answer, protocol.SessionToken)
            except HubError as problem:
                if problem.code == "session_ended":
                    session.end()
                return
            session.take(found.token, found.expires_in, began)


def common(lowest: int | None, highest: int | None) -> int:
    """The highest version of the protocol that we and a hub of these versions know. Raises UnsupportedProtocol."""
    if lowest is not None and highest is not None:
        spoken = min(protocol.PROTOCOL, highest)
        if spoken >= max(protocol.OLDEST, lowest):
            return spoken
    raise UnsupportedProtocol(min=lowest, max=highest)
