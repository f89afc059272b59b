"""A conditional logit: each source chooses among all targets by one weighted sum of features."""

import numpy as np
from scipy.optimize import minimize

# Ridge penalty on weights of standardised features. Chosen among 1, 5, 20 and 50 by cross-validation.
RIDGE = 20.0
ITERATIONS = 200


def fit_weights(features: np.ndarray, wanted: np.ndarray, countable: np.ndarray, ridge: float = RIDGE, start=None) -> np.ndarray:
    """Weights that make the wanted targets likely.

    features: (sources, targets, features), standardised; wanted: (sources, targets), rows sum to 1;
    countable: (sources, targets), False for targets that can't be chosen. Convex, so there is one answer wherever it starts.
    """
    sources, targets, width = features.shape
    flat = np.ascontiguousarray(features.reshape(-1, width), dtype=np.float32)

    def loss(weights):
        logits = (flat @ weights.astype(np.float32)).reshape(sources, targets).astype(float)
        log_shares = log_softmax(np.where(countable, logits, -1e9))
        gap = (np.exp(log_shares) - wanted).astype(np.float32)
        value = -(wanted * np.where(wanted > 0, log_shares, 0)).sum() + ridge * (weights @ weights) / 2
        return value, (gap.ravel() @ flat).astype(float) + ridge * weights

    return minimize(loss, np.zeros(width) if start is None else start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x


def log_softmax(logits: np.ndarray) -> np.ndarray:
    shifted = logits - logits.max(1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(1, keepdims=True))


def fit_sharpness(logits: np.ndarray, shares: np.ndarray) -> float:
    """What to multiply logits by so that their softmax comes closest to the observed shares."""
    candidates = np.linspace(0.3, 2.5, 111)
    fit = [(shares * np.where(shares > 0, log_softmax(a * logits), 0)).sum() for a in candidates]
    return float(candidates[int(np.argmax(fit))])
