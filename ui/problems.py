"""Error code to sentence: what happened, what is safe, what to do. The only place where an error becomes words in the window.

The wording rules are in the design, section 7; the codes in docs/errors.md and docs/catalogue.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from clienteling.errors import ClientelingError
from ui.device_problems import printer_words
from ui.drawer_problems import drawer_words
from ui.file_problems import file_words
from ui.payment_problems import hold_words, payment_refusals, payment_words, price_words

STOPPING = {
    "damaged", "wrong_key", "newer_schema", "bad_certificate", "disk_full", "journal_missing", "key_missing",
    "key_file_unsafe",
}  # fmt: skip
"""What nobody at the counter can put right."""


@dataclass(frozen=True)
class Problem:
    """A problem as a person reads it: the bold first sentence, the rest, and whether trying again makes sense."""

    bold: str
    text: str
    again: bool = False
    tone: str = "warn"


def problem(error: BaseException) -> Problem:
    """The words for an error raised by the core. A bug gets words too, and never its own text: it could name a customer."""
    if not isinstance(error, ClientelingError):
        return _bug()
    words = _words(error.facts).get(error.code) or _words(error.facts).get(error.default) or _bug_words()
    stopping = error.code in STOPPING
    return Problem(words[0], words[1], again=error.retryable, tone="bad" if stopping else "warn")


def refusal(code: str) -> str:
    """One sentence for the code a command was answered with, for the list of what was refused."""
    return {**_refusals(), **payment_refusals()}.get(code, _tr("The store service did not accept it."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("problems", text)


def _bug_words() -> tuple[str, str]:
    return _tr("This did not work."), _tr("Your sale is safe. If it happens again, tell IT.")


def _bug() -> Problem:
    bold, text = _bug_words()
    return Problem(bold, text, again=True, tone="bad")


def _words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {
        **_hub_words(facts),
        **_who_words(),
        **_shop_words(facts),
        **_decided_words(),
        **_till_words(),
        **file_words(facts),
        **drawer_words(facts),
        **_input_words(),
        **payment_words(facts),
        **price_words(facts),
        **hold_words(facts),
        **printer_words(),
    }


def _hub_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    return {
        "offline": (
            _tr("There is no connection."),
            _tr("What you do is saved on this till and sent later. Keep selling as usual."),
        ),
        "busy": (_tr("The store service is busy."), _tr("Nothing is lost. This till tries again by itself.")),
        "rate_limited": (
            _tr("Too many look-ups in a short time."),
            _tr("Wait a minute, then search again. Customers on this till still open."),
        ),
        "bad_certificate": (
            _tr("The store service cannot prove who it is."),
            _tr("Nothing was sent. Keep selling for cash and tell IT."),
        ),
        "bad_answer": (
            _tr("Something other than the store service answered."),
            _tr("Nothing is lost. This till tries again by itself."),
        ),
        "device_revoked": (
            _tr("This till was taken out of service."),
            _tr("What was done here was sent. Ask a manager for a new code."),
        ),
        "unsupported_protocol": (
            _tr("This till and the store service are too far apart in age."),
            _tr("What you do stays saved here. Tell IT to update this till."),
        ),
        "feed_reset": (
            _tr("The store service started afresh."),
            _tr("This till copies its customers again. Keep selling."),
        ),
    }


def _who_words() -> dict[str, tuple[str, str]]:
    return {
        "not_known_here": (
            _tr("You are not known at this till yet."),
            _tr("Without a connection only people who signed in here lately can. Try again when connected."),
        ),
        "online_only": (
            _tr("Too many wrong PINs without a connection."),
            _tr("The sale is safe. Sign in again when connected, or ask a manager."),
        ),
        "unauthorized": (_tr("The name or PIN is not right."), _tr("Nothing was changed. Try again.")),
        "session_ended": (
            _tr("Your time here has run out."),
            _tr("The sale is safe. Type your PIN to go on with it."),
        ),
        "forbidden": (_tr("Your role does not include this."), _tr("Nothing was changed. Ask a manager.")),
        "code_invalid": (
            _tr("This code is not known."),
            _tr("Check its letters, or ask for a new code."),
        ),
        "bad_code": (_tr("This code is not known."), _tr("Check its letters, or ask for a new code.")),
        "code_expired": (
            _tr("This code is too old."),
            _tr("Codes work for ten minutes. Ask for a new code."),
        ),
    }


def _shop_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    who = " · ".join(str(facts[key]) for key in ("associate", "till", "store") if facts.get(key))
    held = _tr("It is being completed by {who}. Nothing was changed here.").format(who=who)
    nobody = _tr("It is being completed at another till. Nothing was changed here.")
    number = str(facts.get("number") or "")
    bought = _tr("It became order {number}. Nothing was charged here.").format(number=number)
    return {
        "refused": (_tr("The rules of the shop do not allow this."), _tr("Nothing was changed.")),
        "claimed_elsewhere": (_tr("Someone else has this cart."), held if who else nobody),
        "already_completed": (
            _tr("This cart is already bought."),
            bought if number else _tr("Nothing was charged here. Open the profile to see the order."),
        ),
        "claim_lost": (
            _tr("The hold on the online cart ended."),
            _tr("Nothing was charged. Take the cart over again."),
        ),
        "totals_differ": (
            _tr("The total changed meanwhile."),
            _tr("Nothing was charged. Look through the lines again."),
        ),
        "card_taken": (
            _tr("This card belongs to someone else."),
            _tr("Nothing was changed. Check the number."),
        ),
        "bank_card_number": (
            _tr("That looks like a bank card number."),
            _tr("It was not kept. Bank cards belong in the card terminal only."),
        ),
        "mixed_currencies": (
            _tr("These goods are priced in another currency."),
            _tr("Nothing was changed. Sell them in a sale of their own."),
        ),
        "not_here": (
            _tr("This is not on this till."),
            _tr("Nothing was changed. Search again when connected."),
        ),
    }


def _decided_words() -> dict[str, tuple[str, str]]:
    return {
        "already_decided": (
            _tr("Someone else has decided this already."),
            _tr("Nothing was changed. Look at what they chose."),
        ),
        "erased": (
            _tr("This customer asked to be forgotten."),
            _tr("Nothing about them is kept any more."),
        ),
        "unsent": (
            _tr("Something done here is not sent yet."),
            _tr("It is safe on this till. Try again when it is sent."),
        ),
        "file_exists": (
            _tr("There is a file of this name already."),
            _tr("Nothing was saved. Choose another name."),
        ),
        "short_password": (
            _tr("This password is too short."),
            _tr("Nothing was saved. Type at least 12 letters or digits."),
        ),
    }


def _till_words() -> dict[str, tuple[str, str]]:
    return {
        "not_signed_in": (_tr("Nobody is signed in."), _tr("Your sale is safe. Sign in to go on.")),
        "not_enrolled": (_tr("This computer is not a till yet."), _tr("Enter the code a manager gives you.")),
        "already_enrolled": (
            _tr("This till is known to the store service already."),
            _tr("Nothing was changed. Ask a manager to take the old one out of service."),
        ),
        "already_running": (
            _tr("Clienteling is already open on this computer."),
            _tr("Nothing is lost. Use the window that is already open."),
        ),
    }


def _input_words() -> dict[str, tuple[str, str]]:
    return {
        "hub_address": (_tr("This is not an address."), _tr("It begins with https:// and is given by IT.")),
        "bad_input": (_tr("This cannot be read."), _tr("Nothing was changed. Check what was typed.")),
        "bad_phone": (
            _tr("This is not a whole phone number."),
            _tr("Check the digits. It is kept as typed if you save."),
        ),
        "bad_amount": (
            _tr("This is not an amount."),
            _tr("Type digits, with a point before the smaller coins."),
        ),
        "too_long": (_tr("This is too long."), _tr("Nothing was changed. Shorten it.")),
        "unknown_card": (_tr("This card is not known."), _tr("It is not linked to anyone.")),
        "bank_card": (
            _tr("That looks like a bank card number."),
            _tr("It was not kept. Bank cards belong in the card terminal only."),
        ),
        "not_enough": (
            _tr("This is less than the amount to pay."),
            _tr("Nothing was taken. Enter what the customer gave."),
        ),
        "too_little_cash": (
            _tr("This is less than the amount to pay."),
            _tr("Nothing was taken. Enter what the customer gave."),
        ),
    }


def _refusals() -> dict[str, str]:
    return {
        "field_changed": _tr("It was changed in two places. The newer value stands."),
        "version": _tr("It was changed in two places. The newer value stands."),
        "unknown_command": _tr("The store service is older than this till."),
        "unknown_document": _tr("The record does not exist any more."),
        "bad_body": _tr("Something in it could not be read."),
        "not_allowed": _tr("The role of who did it does not include this."),
        "card_taken": _tr("The card belongs to someone else."),
        "not_claimed": _tr("The cart was not on hold for this till."),
        "claim_lost": _tr("The hold on the cart had ended."),
        "claimed_elsewhere": _tr("Someone else had the cart."),
        "already_completed": _tr("The cart was already bought elsewhere."),
        "totals_differ": _tr("The total did not match the lines."),
        "being_completed_in_store": _tr("The cart was being completed in a store."),
        "bank_card_number": _tr("It held what looks like a bank card number."),
        "held_elsewhere": _tr(
            "Another till had taken up the sale that was put aside. Check that it was not sold twice."
        ),
        "held_dropped": _tr("The sale that was put aside had been dropped."),
        "already_decided": _tr("Someone else had decided it already. Their choice stands."),
        "quarantined": _tr("It waits for a manager, because this till was taken out of service."),
        "not_sent": _tr("It could not be sent while it still counted."),
        "earlier_item": _tr("It waits for an earlier change of the same record."),
        "id_reused": _tr("It had the mark of another change."),
        "unreadable": _tr("It could not be read."),
        "device_revoked": _tr("This till had been taken out of service."),
        "erased": _tr("What the shop knew of the customer was erased."),
    }


def draft_problem(code: str) -> str:
    """One sentence under a field for what keeps it from being saved."""
    return {
        "required": _tr("A name is needed."),
        "bad_phone": _tr("This is not a phone number."),
        "short_phone": _tr("Digits are missing."),
        "bad_email": _tr("This is not an email address."),
        "bad_birthday": _tr("Write it as 08-17 or 1991-08-17."),
        "bad_card": _tr("This is not a number of our cards."),
        "card_taken": _tr("This card belongs to someone else."),
        "bank_card_number": _tr("That looks like a bank card number. It is not kept."),
        "too_long": _tr("This is too long."),
    }.get(code, _tr("This cannot be kept."))
