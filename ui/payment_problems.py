"""What payments, prices and held sales may be refused for, in sentences; `problems` takes them in (docs/errors.md)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import i18n


def payment_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Code to bold sentence and rest, for what a payment is refused for."""
    return {
        "payment_open": (
            _tr("A payment for this sale is under way or paid in part."),
            _tr("Nothing was changed. Finish it, or give the paid part back first."),
        ),
        "amount_wrong": (
            _tr("This is not an amount that is left to pay."),
            _tr("Nothing was taken. Check the amount."),
        ),
        "not_paid_whole": (
            _tr("The sale is not paid whole yet."),
            _tr("What is paid is safe. Take the rest."),
        ),
        "too_many_payments": (
            _tr("This is the last of 4 payments."),
            _tr("Nothing was taken. It has to be the whole rest."),
        ),
        "payment_step": (
            _tr("This payment has moved on meanwhile."),
            _tr("Nothing was charged twice. Look again."),
        ),
        "payment_moved": (
            _tr("This payment has moved on meanwhile."),
            _tr("Nothing was charged twice. Look again."),
        ),
        **_terminal_words(),
        **_terminal_trouble_words(),
        **_gift_words(),
        **_link_words(),
    }


def _gift_words() -> dict[str, tuple[str, str]]:
    nothing = _tr("Nothing was taken from it. Choose another way to pay.")
    return {
        "gift_card_unknown": (
            _tr("This gift card is not known."),
            _tr("Nothing was taken. Check its number."),
        ),
        "gift_card_blocked": (_tr("This gift card is blocked."), nothing),
        "gift_card_currency": (_tr("This gift card is in another currency."), nothing),
        "gift_card_empty": (
            _tr("There is not enough on this gift card."),
            _tr("Nothing was taken from it. Show its balance, then take less."),
        ),
        "gift_card_closed": (_tr("This payment was given up already."), nothing),
    }


def _link_words() -> dict[str, tuple[str, str]]:
    return {
        "links_off": (
            _tr("This shop takes no payments by link."),
            _tr("Nothing was sent. Choose another way to pay."),
        ),
        "already_paid": (
            _tr("The customer has just paid it."),
            _tr("Nothing was changed. The order is complete."),
        ),
        "bad_email": (_tr("This is not an email address."), _tr("Nothing was sent. Check what was typed.")),
        "short_phone": (_tr("Digits are missing."), _tr("Nothing was sent. Check what was typed.")),
    }


def _terminal_trouble_words() -> dict[str, tuple[str, str]]:
    return {
        "terminal_answer": (
            _tr("What the card terminal answered cannot be read."),
            _tr("Do not take another payment. Ask again; if it goes on, tell IT."),
        ),
        "terminal_mistrusted": (
            _tr("The card terminal cannot prove who it is."),
            _tr("Nothing was sent to it. Choose another way to pay and tell IT."),
        ),
        "terminal_refused": (
            _tr("The card terminal says no."),
            _tr("Nothing was changed. It is asked again by itself; if it goes on, tell IT."),
        ),
    }


def _terminal_words() -> dict[str, tuple[str, str]]:
    return {
        "device": (_tr("The device does not answer."), _tr("The sale is safe. Check its power and cable.")),
        "terminal_silent": (
            _tr("The card terminal does not answer."),
            _tr("Do not take another payment. Check its power and cable, then ask again."),
        ),
        "terminal_busy": (
            _tr("The card terminal is still busy."),
            _tr("Wait until it is done, then ask again."),
        ),
        "no_terminal": (
            _tr("No card terminal is set up."),
            _tr("Nothing was charged. Choose another way to pay."),
        ),
        "bad_approval": (
            _tr("An approval code has 2 to 12 letters or digits."),
            _tr("Nothing was written down. Look at the slip."),
        ),
        "bad_last4": (
            _tr("Four digits are needed, or none."),
            _tr("Nothing was written down. Check the slip."),
        ),
        "looks_like_card_number": (
            _tr("That looks like a bank card number."),
            _tr("It was not kept. Bank cards belong in the card terminal only."),
        ),
    }


def payment_refusals() -> dict[str, str]:
    """One sentence for each code a payment's or a sale's command was answered with, for the list of what was refused."""
    return {
        "send_no_stock": _tr("The place it was to be sent from had none left."),
        "gift_card_unknown": _tr("The gift card was not known."),
        "gift_card_blocked": _tr("The gift card was blocked."),
        "gift_card_currency": _tr("The gift card was in another currency."),
        "gift_card_empty": _tr("There was not enough on the gift card."),
        "gift_card_closed": _tr("The gift card payment had been given up."),
        "links_off": _tr("The shop takes no payments by link."),
        "already_paid": _tr("The customer had paid it already."),
    }


def price_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Code to sentences, for codes, discounts and points."""
    most = facts.get("most")
    share = i18n.percent(most / 10_000) if isinstance(most, int) else ""
    return {
        "unknown_code": (_tr("This code is not known."), _tr("Nothing was changed. Check its letters.")),
        "code_not_for_customer": (_tr("This code is somebody else’s."), _tr("Nothing was changed.")),
        "code_ended": (_tr("This code has ended."), _tr("Nothing was changed.")),
        "send_no_stock": (
            _tr("The other store has none left to send."),
            _tr("Nothing was charged. Choose again what to do with this line."),
        ),
        "send_no_address": (
            _tr("Nobody knows where to send it."),
            _tr("Nothing was charged. Add street and city to the customer, or choose again."),
        ),
        "code_used": (_tr("This code was used already."), _tr("Nothing was changed. A voucher counts once.")),
        "code_min_goods": (_tr("The goods are not enough for this code."), _tr("Nothing was changed.")),
        "points_too_many": (_tr("Not so many points count here."), _tr("Nothing was changed. Use fewer.")),
        "discount_wrong": (
            _tr("This is not a discount."),
            _tr("Nothing was changed. Type a share or an amount."),
        ),
        "reason_missing": (_tr("A reason is needed."), _tr("Nothing was changed. Choose one, or type it.")),
        "unknown_discount": (_tr("This discount is gone already."), _tr("Nothing was changed.")),
        "no_customer": (
            _tr("This sale has no customer."),
            _tr("Nothing was changed. Scan their card first."),
        ),
        "code_nothing_here": (_tr("This code is for other goods."), _tr("Nothing was changed.")),
        "discount_too_high": (
            _tr("You may give up to {share}.").format(share=share)
            if share
            else _tr("This discount is too high."),
            _tr("Nothing was changed. Ask a manager for more."),
        ),
    }


def hold_words(facts: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Code to sentences, for held sales."""
    return {
        "held_elsewhere": (
            _tr("This sale was taken up at another till."),
            _tr("Nothing was changed. It is open there."),
        ),
        "held_dropped": (_tr("This sale was dropped meanwhile."), _tr("Nothing was charged.")),
        "unreadable_sale": (
            _tr("This sale was held by another version of the till."),
            _tr("Nothing is lost. Take it up at the till that held it."),
        ),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment_problems", text)
