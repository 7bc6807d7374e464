"""Hands one SMS to an HTTP gateway, whatever its make: address, headers and body are templates of the set-up."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

import requests

from clienteling.hub.outgoing.letters import Letter
from clienteling.hub.outgoing.outcome import NOT_REACHED, SENT, UNANSWERED, Outcome
from clienteling.hub.outgoing.setup import Sms

_PLACE = re.compile(r"\{(to|text|id|secret)\}")
_OURS_TO_MEND = frozenset({401, 402, 403, 404, 405, 407, 408, 425, 429})
"""The gateway does not take our name, our money or our pace: that is for the shop to put right, the message waits."""


def send(sms: Sms, letter: Letter) -> Outcome:
    """Give an SMS to the gateway. A 2xx answer says it is sent; without an answer nobody knows."""
    facts = {"to": letter.to, "text": letter.text, "id": letter.id, "secret": sms.secret}
    if sms.folder:
        folder = Path(sms.folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{letter.id}.txt").write_text(f"{letter.to}\n{letter.text}\n", "utf-8")
        return SENT
    headers = {name: _filled(value, facts, _one_line) for name, value in sms.headers.items()}
    written = _filled(sms.body, facts, _as_in(headers)).encode()
    try:
        answer = requests.request(
            sms.method,
            _filled(sms.url, facts, lambda value: quote(value, safe="")),
            headers=headers,
            data=written or None,
            timeout=sms.timeout,
            allow_redirects=False,
            verify=sms.ca or True,
        )
    except (requests.ConnectTimeout, requests.exceptions.SSLError):
        return NOT_REACHED
    except requests.RequestException as problem:
        # The library has one error for a line that was never there and for one that broke after all was said.
        return NOT_REACHED if "NewConnectionError" in repr(problem) else UNANSWERED
    status = answer.status_code
    if 200 <= status < 300:
        return SENT
    later = not 400 <= status < 500 or status in _OURS_TO_MEND
    return Outcome("later" if later else "never", "refused")


def _filled(template: str, facts: Mapping[str, str], written: Callable[[str], str]) -> str:
    """The template with its facts; other braces are its own, of JSON for one, and what a fact says is no template."""
    return _PLACE.sub(lambda place: written(facts[place[1]]), template)


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _as_in(headers: Mapping[str, str]) -> Callable[[str], str]:
    """How a fact is written in a body of this type."""
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if "json" in kind:
        return lambda value: json.dumps(value)[1:-1]
    return quote_plus if "form-urlencoded" in kind else str
