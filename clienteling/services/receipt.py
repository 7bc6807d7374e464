"""What stands on a receipt, as structured rows for the painter; no layout and no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clienteling.services.sale import TaxShare


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One line: unit price and total in minor units; `was` the list price when it was higher."""

    title: str
    variant: str
    sku: str
    quantity: int
    unit_price: int
    was: int | None
    discount: int
    total: int


@dataclass(frozen=True, slots=True)
class Tender:
    """How it was paid; `tendered` is what was handed over, `change` what went back."""

    tender: str
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class ReceiptContent:
    """All a receipt says. `language` is the customer's, `timezone` the store's; `code` goes in the barcode."""

    retailer: str
    legal_name: str
    store: str
    address: str
    city: str
    store_phone: str
    tax_number: str
    footer: str
    number: str
    code: str
    at: datetime
    timezone: str
    associate: str
    till: str
    currency: str
    tax_mode: str
    lines: tuple[ReceiptLine, ...]
    goods: int
    discount: int
    rounding: int
    total: int
    taxes: tuple[TaxShare, ...]
    tenders: tuple[Tender, ...]
    points_earned: int
    points_used: int
    points_now: int | None
    language: str
    provisional: bool
    returns_until: datetime | None
