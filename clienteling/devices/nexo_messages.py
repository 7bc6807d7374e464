"""The messages of nexo Retailer 3.0 (Sale to POI) as JSON: how requests are put together and answers are read.

Names and shapes are the protocol's (nexo-standards.org, as published by makers of terminals with local JSON interfaces).
When which message is sent, and what follows from an answer, is nexo.py's.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from clienteling.devices.terminal import Approved
from clienteling.domain import money
from clienteling.domain.money import Money
from clienteling.errors import ClientelingError, DeviceError

VERSION = "3.0"
LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SERVICE_ID = 10
"""Characters a ServiceID may have."""

Category: TypeAlias = Literal["Login", "Payment", "Reversal", "Abort", "TransactionStatus"]


@dataclass(frozen=True, slots=True)
class Ends:
    """Both ends of the line: what this till calls itself (SaleID), and the terminal's own id (POIID)."""

    sale_id: str
    poi_id: str


def service_id(category: Category, attempt: str, number: int = 0) -> str:
    """The ServiceID of a message about an attempt: always the same, so that it can be asked about after a crash.

    Why ten letters are enough stands in docs/decisions/016-a-message-is-named-by-its-attempt.md.
    """
    digest = hashlib.sha256(f"{category}:{attempt}:{number}".encode()).digest()
    rest, letters = int.from_bytes(digest, "big"), ""
    for _ in range(SERVICE_ID):
        rest, place = divmod(rest, len(LETTERS))
        letters += LETTERS[place]
    return letters


def transaction_id(attempt: str) -> str:
    """The merchant reference: the attempt's id without hyphens, because 35 characters are the most there may be."""
    return attempt.replace("-", "")


def request(category: Category, service: str, ends: Ends, body: Mapping[str, Any]) -> bytes:
    """One message as bytes."""
    header = {
        "ProtocolVersion": VERSION,
        "MessageClass": "Service",
        "MessageCategory": category,
        "MessageType": "Request",
        "ServiceID": service,
        "SaleID": ends.sale_id,
        "POIID": ends.poi_id,
    }
    whole = {"SaleToPOIRequest": {"MessageHeader": header, f"{category}Request": body}}
    return json.dumps(whole, ensure_ascii=False).encode()


def login(at: str) -> dict[str, Any]:
    """What this till is."""
    software = {"ManufacturerID": "Clienteling", "ApplicationName": "Clienteling", "SoftwareVersion": "1"}
    return {
        "DateTime": at,
        "SaleSoftware": {**software, "CertificationCode": "none"},
        "SaleTerminalData": {
            "TerminalEnvironment": "Attended",
            "SaleCapabilities": ["CashierStatus", "CashierError"],
        },
        "OperatorLanguage": "en",
        "OperatorID": "till",
    }


def payment(attempt: str, amount: Money, at: str, *, may_offline: bool) -> dict[str, Any]:
    """Charge an amount. Without `may_offline` the terminal must ask the bank."""
    asked = {"Currency": amount.currency, "RequestedAmount": _number(amount)}
    transaction: dict[str, Any] = {"AmountsReq": asked}
    if not may_offline:
        transaction["TransactionConditions"] = {"ForceOnlineFlag": True}
    sale = {"SaleTransactionID": {"TransactionID": transaction_id(attempt), "TimeStamp": at}}
    return {"SaleData": sale, "PaymentTransaction": transaction}


def reversal(attempt: str, paid: Mapping[str, Any], at: str) -> dict[str, Any]:
    """Take a whole charge back, named by the terminal's own number for it. Raises DeviceError("terminal_answer")."""
    approved(paid)
    return {
        "SaleData": {"SaleTransactionID": {"TransactionID": transaction_id(attempt), "TimeStamp": at}},
        "OriginalPOITransaction": {"POITransactionID": paid["POIData"]["POITransactionID"]},
        "ReversalReason": "MerchantCancel",
    }


def abort(service: str, ends: Ends) -> dict[str, Any]:
    """Stop a payment, or see to it that it never begins."""
    return {"AbortReason": "MerchantAbort", "MessageReference": _reference("Payment", service, ends)}


def status(category: Category, service: str, ends: Ends) -> dict[str, Any]:
    """Ask what became of a message."""
    return {"MessageReference": _reference(category, service, ends), "ReceiptReprintFlag": False}


def _reference(category: Category, service: str, ends: Ends) -> dict[str, Any]:
    ids = {"ServiceID": service, "SaleID": ends.sale_id, "POIID": ends.poi_id}
    return {"MessageCategory": category, **ids}


def _number(amount: Money) -> int | float:
    """Fifteen digits are exact in JSON: more than any bill has."""
    value = money.to_decimal(amount)
    return int(value) if value == value.to_integral_value() else float(value)


def answer(content: bytes, category: Category, service: str, ends: Ends) -> dict[str, Any]:
    """The body of an answer to a message of ours. Raises DeviceError("terminal_answer") for anything else."""
    try:
        whole = json.loads(content, parse_float=Decimal)["SaleToPOIResponse"]
        header, body = whole["MessageHeader"], whole[f"{category}Response"]
        named = {name: header[name] for name in ("MessageCategory", "ServiceID", "SaleID", "POIID")}
        known = str(body["Response"]["Result"]) in ("Success", "Partial", "Failure")
    except (ValueError, KeyError, TypeError, RecursionError):
        raise DeviceError("terminal_answer") from None
    ours = {"MessageCategory": category, "ServiceID": service, "SaleID": ends.sale_id, "POIID": ends.poi_id}
    if named != ours or not known:
        raise DeviceError("terminal_answer", reason="another_message")
    return dict(body)


def repeated(body: Mapping[str, Any], category: Category, attempt: str) -> dict[str, Any]:
    """The first answer to a message, as a TransactionStatus tells it again. Raises DeviceError("terminal_answer")."""
    try:
        told: dict[str, Any] = body["RepeatedMessageResponse"]["RepeatedResponseMessageBody"][
            f"{category}Response"
        ]
        result = told["Response"]["Result"]
    except (KeyError, TypeError):
        raise DeviceError("terminal_answer") from None
    about = _transaction(told)
    if result not in ("Success", "Partial", "Failure") or about not in (None, transaction_id(attempt)):
        raise DeviceError("terminal_answer", reason="another_payment")
    return told


def _transaction(told: Mapping[str, Any]) -> str | None:
    try:
        return str(told["SaleData"]["SaleTransactionID"]["TransactionID"])
    except (KeyError, TypeError):
        return None  # not every answer repeats it: a declined one, a reversal


def is_about(told: Mapping[str, Any], attempt: str) -> bool:
    """Whether an approval names the attempt; one that names nothing is nobody's."""
    return _transaction(told) == transaction_id(attempt)


def result(body: Mapping[str, Any]) -> tuple[str, str]:
    """Success, Partial or Failure, and the reason in our words: `Refusal` is `refusal`, `WrongPIN` is `wrong_pin`."""
    said = body["Response"]
    condition = str(said.get("ErrorCondition") or "declined")
    return str(said["Result"]), re.sub(r"(?<=[a-z])(?=[A-Z])", "_", condition).lower()


def approved(told: Mapping[str, Any]) -> Approved:
    """What a terminal says of a charge. Raises DeviceError("terminal_answer")."""
    try:
        reference = str(told["POIData"]["POITransactionID"]["TransactionID"])
        paid = told["PaymentResult"]
        offline = paid.get("OnlineFlag") is False
        card = (paid.get("PaymentInstrumentData") or {}).get("CardData") or {}
        digits = re.sub(r"[^0-9]", "", str(card.get("MaskedPan") or card.get("MaskedPAN") or ""))[-4:]
        amount = _amount(paid.get("AmountsResp"))
    except (KeyError, TypeError, AttributeError, ArithmeticError, ClientelingError):
        raise DeviceError("terminal_answer") from None
    if amount is None and result(told)[0] == "Partial":
        raise DeviceError("terminal_answer", reason="part_without_amount")
    return Approved(reference, offline, digits if len(digits) == 4 else None, amount)


def _amount(said: Any) -> Money | None:
    """How much was charged; None where the terminal does not say, or not of which currency (the one it was asked for)."""
    if not said or not said.get("Currency"):
        return None
    return money.from_decimal(Decimal(str(said["AuthorizedAmount"])), str(said["Currency"]))
