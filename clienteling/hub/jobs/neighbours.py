"""Which articles go with which: EASE^R (Steck 2019) over those bought by most, cosine for the others; the 50 strongest each.

No lift, no ALS, no BPR: they lose on every set tried.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import lapack
from scipy.sparse import csr_matrix

HEAD = 20_000
KEPT = 50
DAYS = 180
LINES = 500_000
"""What goes together is looked for in the last DAYS, or as far back as LINES reach: tastes have seasons."""
_RIDGE = (0.6, 20.0, 2000.0)  # for each customer, at least, at most
_NEW_DAYS = 60  # what sells now is weighed up, by the square root of how many bought it
_BLOCK = 500
_LEAST_BUYERS = 2
_TAIL = 0.1  # an article few buy says less of what else they like
_SHRINK = 10.0  # joint buyers' worth of doubt in a cosine

Ints = NDArray[np.int64]
Single = NDArray[np.float32]
Table = dict[int, list[tuple[int, float]]]


def table(customer: Ints, sku: Ints, day: Ints, customers: int, skus: int, head: int = HEAD) -> Table:
    """The neighbours of every article by number, with weights, the strongest first; articles without any are not in it.

    Lines by number of customer (-1: nobody known) and SKU, and day.
    """
    lately = _lately(day)
    bought = _bought(customer[lately], sku[lately], customers, skus)
    buyers = np.asarray(bought.sum(axis=0)).ravel().astype(np.int64)
    order = np.lexsort((np.arange(skus), -buyers))
    order = order[buyers[order] >= _LEAST_BUYERS]
    first = np.sort(order[:head])
    sells = _sells_now(sku, day, skus)
    each, least, most = _RIDGE
    ridge = min(max(each * len(np.unique(customer[lately])), least), most)
    found = _ease(bought[:, first].tocsr(), first, ridge, sells) if len(first) else {}
    found.update(_cosines(bought, buyers, np.sort(order[head:]), sells))
    return found


def _lately(day: Ints) -> NDArray[np.bool_]:
    if len(day) <= LINES:
        return np.ones(len(day), dtype=bool)
    reach = np.partition(day, len(day) - LINES)[len(day) - LINES]
    return np.asarray(day >= min(int(reach), int(day.max()) - DAYS))


def _sells_now(sku: Ints, day: Ints, skus: int) -> Single:
    """A factor for each article, 1 for one that sells as articles do on average now."""
    if not len(day):
        return np.ones(skus, dtype=np.float32)
    pieces = np.bincount(sku[day > day.max() - _NEW_DAYS], minlength=skus) + 1.0
    factor: Single = np.sqrt(pieces / pieces.mean()).astype(np.float32)
    return factor


def _bought(customer: Ints, sku: Ints, customers: int, skus: int) -> csr_matrix:
    known = customer >= 0
    ones = np.ones(int(known.sum()), dtype=np.float32)
    bought = csr_matrix((ones, (customer[known], sku[known])), shape=(customers, skus))
    bought.data[:] = 1.0  # twice bought counts once
    return bought


def _ease(bought: csr_matrix, names: Ints, ridge: float, sells: Single) -> Table:
    """B = I − P / diag(P) with P = (XᵀX + ridge·I)⁻¹, in single precision and in place: one matrix, never two."""
    size = bought.shape[1]
    gram = np.empty((size, size), dtype=np.float32)
    across = bought.T.tocsr()
    for start in range(0, size, _BLOCK):
        gram[start : start + _BLOCK] = (across[start : start + _BLOCK] @ bought).toarray()
    gram[np.diag_indices(size)] += ridge
    inverse = _inverse(gram)
    scale = -sells[names] / np.diagonal(inverse)
    found: Table = {}
    for start in range(0, size, _BLOCK):
        rows = np.asarray(inverse[start : start + _BLOCK] * scale[None, :], dtype=np.float32)
        rows[np.arange(len(rows)), np.arange(start, start + len(rows))] = 0.0
        found.update(_strongest(rows, names[start : start + _BLOCK], names))
    return found


def _inverse(gram: Single) -> Single:
    """Of a symmetric positive matrix by Cholesky, into the same memory; `gram.T` is what Fortran calls in order."""
    factor, failed = lapack.spotrf(gram.T, lower=1, overwrite_a=1)
    if failed:
        raise ArithmeticError("the Gram matrix is not positive")
    inverse, failed = lapack.spotri(factor, lower=1, overwrite_c=1)
    if failed:
        raise ArithmeticError("the Gram matrix cannot be inverted")
    lower: Single = inverse
    size = len(lower)
    for start in range(0, size, _BLOCK):  # the other triangle is a copy of this one
        end = min(start + _BLOCK, size)
        corner = lower[start:end, start:end]
        corner[:] = np.tril(corner) + np.tril(corner, -1).T
        lower[start:end, end:] = lower[end:, start:end].T
    return lower


def _cosines(bought: csr_matrix, buyers: Ints, names: Ints, sells: Single) -> Table:
    found: Table = {}
    across = bought.T.tocsr()
    everything = np.arange(bought.shape[1])
    for start in range(0, len(names), _BLOCK):
        block = names[start : start + _BLOCK]
        joint = (across[block] @ bought).tocoo()
        weights = joint.data / (np.sqrt(buyers[block][joint.row] * buyers[joint.col]) + _SHRINK)
        weights *= _TAIL * sells[joint.col]
        weights[(joint.data < _LEAST_BUYERS) | (block[joint.row] == joint.col)] = 0.0
        rows = csr_matrix((weights, (joint.row, joint.col)), shape=joint.shape)
        for at, name in enumerate(block):
            row = rows[at]
            found.update(
                _strongest(row.data[None, :], names=np.array([name]), others=everything[row.indices])
            )
    return found


def _strongest(rows: NDArray[Any], names: Ints, others: Ints) -> Table:
    kept = min(KEPT, rows.shape[1])
    if kept == 0:
        return {}
    best = np.argpartition(-rows, kept - 1, axis=1)[:, :kept]
    found: Table = {}
    for name, columns, row in zip(names, best, rows, strict=True):
        pairs = [(int(others[at]), float(row[at])) for at in columns if row[at] > 1e-4]
        if pairs:
            found[int(name)] = sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
    return found
