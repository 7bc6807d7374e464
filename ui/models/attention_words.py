"""What the Attention page says of each kind of question: title, question, what happened, choices.

What a choice does is attention_effects.py's. The kinds are those of `clienteling.services.attention`, where it is decided
which choices there are, and which is recommended.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.models import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)


ICONS = {
    "field": "pencil", "contact": "phone", "consent": "shield-check", "card": "id-card", "sale_again": "receipt-text",
    "sale_lost": "receipt-text", "sums": "calculator", "number": "receipt", "cart": "layers", "right": "key-round",
    "quarantined": "unplug", "bank_card": "sticky-note", "gone": "file-text", "set_back": "history", "salvaged": "hard-drive",
    "unreadable": "braces", "voucher": "ticket", "points": "coins", "discount": "badge-percent", "parcel": "package",
    "drawer": "coins", "paid_out": "hand-coins", "link_unpaid": "hand-coins", "link_money": "globe", "link_sum": "globe",
    "money_not_back": "credit-card", "receipt": "mail", "link_lost": "mail", "payment_unknown": "credit-card",
    "shift_unknown": "coins",
}  # fmt: skip
_MONEY_BACK = ("link_unpaid", "link_money", "link_sum", "money_not_back")
TONES = {"money": "bad", "stock": "bad", "data": "warn"}


def icon(subject: str, field: str) -> str:
    """The icon of a question's tile."""
    return "mail" if field == "email" and subject == "contact" else ICONS.get(subject, "inbox")


def title(subject: str, field: str) -> str:
    """What it is, in the list."""
    if subject in ("field", "contact"):
        return _two(field)
    if subject == "consent":
        return _tr("{channel}: two answers").format(channel=words.consent(field)[1])
    return {
        "card": _tr("One card, two customers"),
        "sale_again": _tr("Cart paid twice"),
        "sale_lost": _tr("Paid, but not booked"),
        "sums": _tr("Sums to check"),
        "number": _tr("One number, two sales"),
        "cart": _tr("Goods sold twice"),
        "right": _tr("Needs a manager"),
        "quarantined": _tr("From a till out of service"),
        "bank_card": _tr("A note was not kept"),
        "gone": _tr("The record is gone"),
        "set_back": _tr("A till was set back"),
        "salvaged": _tr("A damaged file was repaired"),
        "unreadable": _tr("Something cannot be read"),
        "voucher": _tr("One voucher, two sales"),
        "points": _tr("More points than there were"),
        "discount": _tr("A high discount"),
        "parcel": _tr("Nothing left to send"),
        "link_unpaid": _tr("A link was not paid"),
        "link_money": _tr("Money nobody waited for"),
        "link_sum": _tr("A link was paid with another sum"),
        "money_not_back": _tr("Money not back yet"),
        "drawer": _tr("The count differs"),
        "paid_out": _tr("Much cash taken out"),
        "receipt": _tr("A receipt was not sent"),
        "link_lost": _tr("A link was not sent"),
        "payment_unknown": _tr("A payment without an answer"),
        "shift_unknown": _tr("Closed with an open payment"),
    }.get(subject, _tr("Needs a look"))


def _two(field: str) -> str:
    return {
        "phone": _tr("Two phone numbers"),
        "email": _tr("Two email addresses"),
        "language": _tr("Two languages"),
        "birthday": _tr("Two birthdays"),
        "home_store": _tr("Two home stores"),
        "fit_note": _tr("Two notes about fit"),
        "several": _tr("Several details differ"),
    }.get(field, _tr("Two sizes") if field.startswith("sizes.") else _tr("Two names"))


def question(subject: str, field: str) -> str:
    """The one question to answer."""
    if subject in ("field", "contact"):
        return _which(field)
    if subject == "consent":
        return _tr("{channel}: yes or no?").format(channel=words.consent(field)[1])
    return {
        "card": _tr("Whose card is this?"),
        "sale_again": _tr("Which sale stands?"),
        "sale_lost": _tr("Does this sale stand?"),
        "sums": _tr("Are the sums right?"),
        "number": _tr("Do both sales stand?"),
        "cart": _tr("Who keeps the goods?"),
        "right": _tr("Shall it be done?"),
        "quarantined": _tr("Shall it count?"),
        "bank_card": _tr("Write the note again?"),
        "set_back": _tr("Is everything at this till all right?"),
        "salvaged": _tr("Is anything missing after the repair?"),
        "voucher": _tr("May the voucher count twice?"),
        "points": _tr("Shall the points stay used?"),
        "discount": _tr("Is this discount all right?"),
        "parcel": _tr("Where shall the goods come from?"),
        "link_unpaid": _tr("Is the money given back?"),
        "link_money": _tr("Is the money returned?"),
        "link_sum": _tr("Is the money returned?"),
        "money_not_back": _tr("How was the money returned?"),
        "drawer": _tr("Is the difference explained?"),
        "paid_out": _tr("Was this all right?"),
        "receipt": _tr("Send the receipt again?"),
        "link_lost": _tr("Send the link again?"),
        "payment_unknown": _tr("Was the customer charged?"),
        "shift_unknown": _tr("What became of the payment?"),
    }.get(subject, _tr("Can this be put aside?"))


def _which(field: str) -> str:
    return {
        "phone": _tr("Which phone number is right?"),
        "email": _tr("Which email address is right?"),
        "language": _tr("Which language is right?"),
        "birthday": _tr("Which birthday is right?"),
        "home_store": _tr("Which home store is right?"),
        "fit_note": _tr("Which note is right?"),
        "several": _tr("Which details are right?"),
    }.get(field, _tr("Which size is right?") if field.startswith("sizes.") else _tr("Which name is right?"))


def story(subject: str, web: bool) -> str:
    """What happened, in one line of the list."""
    if subject in ("field", "contact", "consent"):
        return _tr("Changed here and on the website") if web else _tr("Changed in two places")
    return {
        "card": _tr("The number was given twice"),
        "sale_again": _tr("Bought elsewhere before it was sent"),
        "sale_lost": _tr("The cart had changed meanwhile"),
        "sums": _tr("Total and lines do not agree"),
        "number": _tr("Two receipts have the same number"),
        "cart": _tr("Sold here and in another order"),
        "right": _tr("Not part of the associate’s role"),
        "quarantined": _tr("Sent by a till that was taken out of service"),
        "bank_card": _tr("It held what looks like a bank card number"),
        "gone": _tr("Changed after the record was removed"),
        "set_back": _tr("Its saved work is older than what was sent"),
        "salvaged": _tr("What was whole is kept"),
        "unreadable": _tr("It is kept as it came"),
        "voucher": _tr("Two tills took it without a connection"),
        "points": _tr("Two tills used them without a connection"),
        "discount": _tr("More than this role may give by hand"),
        "parcel": _tr("Sold to be sent, but the place has none"),
        "link_unpaid": _tr("A part was paid at the till before"),
        "link_money": _tr("A link was paid too late, or twice"),
        "link_sum": _tr("The order still waits for the right sum"),
        "money_not_back": _tr("The card terminal has not confirmed it"),
        "drawer": _tr("The drawer did not hold what it should"),
        "paid_out": _tr("More than this role may take out"),
        "receipt": _tr("The receipt could not be sent"),
        "link_lost": _tr("The link to pay did not reach the customer"),
        "payment_unknown": _tr("Nobody has heard how it ended"),
        "shift_unknown": _tr("A manager closed the shift without its answer"),
    }.get(subject, _tr("The store service asks for a person"))


def choice(subject: str, code: str, field: str, web: bool, name: str) -> str:
    """The button of a choice. `web`: the side it keeps came from the website."""
    if code == "ask_later":
        return _tr("Ask {name} later").format(name=name) if name else _tr("Ask later")
    if code in ("keep_mine", "keep_theirs") and subject in ("field", "contact"):
        return _keep(field, web)
    found = {
        ("field", "edited"): _tr("Write another"),
        ("contact", "keep_both"): _tr("Keep both"),
        ("consent", "keep_mine"): _tr("Record the yes"),
        ("consent", "keep_theirs"): _tr("Keep the no"),
        ("card", "keep_theirs"): _tr("Leave the card"),
        ("card", "edited"): _tr("Use another number"),
        ("sale_again", "keep_theirs"): _tr("Record money given back"),
        ("sale_again", "keep_both"): _tr("Book both sales"),
        **{(money, "put_aside"): _tr("Record money given back") for money in _MONEY_BACK},
        ("sale_lost", "keep_mine"): _tr("Book the sale"),
        ("sale_lost", "put_aside"): _tr("Record money given back"),
        ("sums", "keep_mine"): _tr("Book the sale"),
        ("sums", "accept"): _tr("Accept the sums"),
        ("number", "accept"): _tr("Keep both sales"),
        ("cart", "keep_mine"): _tr("Keep the store sale"),
        ("cart", "keep_both"): _tr("Keep both"),
        ("cart", "keep_theirs"): _tr("Take the goods back"),
        ("right", "keep_mine"): _tr("Do it now"),
        ("receipt", "keep_mine"): _tr("Send it again"),
        ("link_lost", "keep_mine"): _tr("Send it again"),
        ("payment_unknown", "accept"): _tr("It was charged"),
        ("payment_unknown", "put_aside"): _tr("It was not charged"),
        ("payment_unknown", "keep_mine"): _tr("Ask the store service again"),
        ("quarantined", "accept"): _tr("Let it count"),
        ("quarantined", "dismiss"): _tr("Leave it out"),
        ("bank_card", "put_aside"): _tr("Leave the note out"),
        ("bank_card", "edited"): _tr("Write the note again"),
    }.get((subject, code))
    return found or (_tr("Accept it") if code == "accept" else _tr("Put it aside"))


def _keep(field: str, web: bool) -> str:
    if field == "phone":
        return _tr("Keep website number") if web else _tr("Keep this number")
    if field == "email":
        return _tr("Keep website address") if web else _tr("Keep this address")
    return {
        "language": _tr("Keep this language"),
        "birthday": _tr("Keep this birthday"),
        "home_store": _tr("Keep this store"),
        "fit_note": _tr("Keep this note"),
        "several": _tr("Keep these details"),
    }.get(field, _tr("Keep this size") if field.startswith("sizes.") else _tr("Keep this name"))
