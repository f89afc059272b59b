"""What the flows of known sources tell of a source's moves. No feature of a source looks at that source's own flows."""

import numpy as np

from survey import Survey

MOVERS_ALIKE = ["minorGroupFlows", "majorGroupFlows", "twoSteps", "similarFlows"]
WAYS_BACK = ["reverseFlow", "reverseKnown", "reverseOfSimilar", "sharedOrigins"]
PULL = ["inflowOverSize", "inflow"]
FLOW_FEATURES = MOVERS_ALIKE + WAYS_BACK + PULL

# Added to shares before logarithms: about half of the smallest share that the survey can see.
FLOOR = 3e-4
INNER_FOLDS = 10
NOISE = 4.0
LEAST_DESTINATIONS = 3


class Likeness:
    """How alike the survey's occupations are, by traits alone."""

    def __init__(self, codes: list[str], vectors: dict[str, np.ndarray], figures: np.ndarray, knowledge: np.ndarray):
        traits = np.hstack(
            [standardised(rows) / np.sqrt(rows.shape[1]) for rows in vectors.values()] + [standardised(figures) / 2]
        )
        distance = ((traits[:, None, :] - traits[None]) ** 2).sum(-1)
        self.smooth = np.exp(-1.5 * distance / np.median(distance))
        self.major, self.minor = same_prefix(codes, 2), same_prefix(codes, 4)
        family = (self.major + self.minor + same_prefix(codes, 5) + same_prefix(codes, 6)) / 4
        self.sources = 0.6 * self.smooth + 0.4 * family
        self.targets = 0.5 * np.eye(len(codes)) + 0.5 * self.smooth
        self.knowledge = np.maximum(np.nan_to_num(knowledge), 0) ** 6


def flow_features(survey: Survey, known: np.ndarray, like: Likeness) -> np.ndarray:
    """(occupations, occupations, FLOW_FEATURES) from the flows of the sources in the mask `known`."""
    flows = np.where(known[:, None], survey.flows, 0.0)
    shares = row_shares(flows)
    usual = shares[known].mean(0)
    employment = survey.employment
    size = employment / employment.sum()
    columns = {
        "minorGroupFlows": np.log(smoothed(like.minor, known, shares, usual, 1.0) + FLOOR),
        "majorGroupFlows": np.log(smoothed(like.major, known, shares, usual, 2.0) + FLOOR),
        "similarFlows": similar_flows(survey, known, like),
    }
    # People who come from u went on from u to t as well: where the origins of s send their leavers.
    arrivals = row_shares(without_diagonal(flows.T * employment[None, :]))
    columns["twoSteps"] = np.log(arrivals @ shares + FLOOR)

    columns["reverseFlow"] = np.log(flows.T * employment[None, :] / employment[:, None] + FLOOR)
    columns["reverseKnown"] = np.tile(known.astype(float), (len(employment), 1))
    columns["reverseOfSimilar"] = np.log(smoothed(like.knowledge, known, shares, 0.0, 1e-3).T + FLOOR)
    columns["sharedOrigins"] = shared_origins(shares, usual, known)

    counts = flows * employment[:, None]
    others = counts.sum(0)[None, :] - counts
    all_movers = counts.sum() - counts.sum(1, keepdims=True)
    expected = all_movers * size[None, :]
    columns["inflowOverSize"] = np.log((others + 0.1 * expected + 200) / (1.1 * expected + 200))
    share_sums = flows.sum(0)[None, :] - flows
    columns["inflow"] = np.log(share_sums + 0.01 * size * flows.sum() + 1e-3)
    return np.stack([columns[name] for name in FLOW_FEATURES], -1)


def similar_flows(survey: Survey, known: np.ndarray, like: Likeness) -> np.ndarray:
    """Log of the chance that t is among the ten most frequent destinations of occupations like s, by kernel regression.

    Kernels over sources and over targets multiply (Kronecker); sources of the fit are predicted by the other inner folds.
    """
    top = top_destinations(survey)
    fitted = np.where(known & (survey.destinations >= LEAST_DESTINATIONS))[0]
    rest = np.setdiff1d(np.arange(len(top)), fitted)
    predicted = np.zeros(top.shape)
    predicted[rest] = kernel_regression(top, fitted, rest, like)
    order = np.random.RandomState(5).permutation(fitted)
    for k in range(INNER_FOLDS):
        held = order[k::INNER_FOLDS]
        predicted[held] = kernel_regression(top, np.setdiff1d(fitted, held), held, like)
    return np.log(np.maximum(predicted, 0) + 1e-2)


def kernel_regression(wanted: np.ndarray, fitted: np.ndarray, asked: np.ndarray, like: Likeness) -> np.ndarray:
    mean = wanted[fitted].mean(0)
    row_values, row_vectors = np.linalg.eigh(like.sources[np.ix_(fitted, fitted)])
    column_values, column_vectors = np.linalg.eigh(like.targets)
    inner = row_vectors.T @ (wanted[fitted] - mean) @ column_vectors
    inner /= np.outer(np.maximum(row_values, 0), np.maximum(column_values, 0)) + NOISE
    dual = row_vectors @ inner @ column_vectors.T
    return mean + like.sources[np.ix_(asked, fitted)] @ dual @ like.targets


def shared_origins(shares: np.ndarray, usual: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Cosine of the columns of s and t: do the same occupations send people to both? Row s leaves out s as an origin."""
    lift = np.log1p(shares / (usual + 1e-4)) * known[:, None]
    lift /= np.sqrt((lift > 0).sum(1, keepdims=True) + 1)
    squares = (lift**2).sum(0)
    without_self = np.maximum(squares[None, :] - lift**2, 1e-9)
    return (lift.T @ lift) / np.sqrt(np.maximum(squares, 1e-9)[:, None] * without_self + 0.05)


def smoothed(kernel, known, shares, prior, strength) -> np.ndarray:
    """Shares of known sources, averaged by a kernel around each occupation without itself, pulled towards a prior."""
    weights = without_diagonal(kernel * known[None, :])
    return (weights @ shares + strength * prior) / (weights.sum(1, keepdims=True) + strength)


def top_destinations(survey: Survey) -> np.ndarray:
    """1 for the (up to) ten most frequent destinations of each source."""
    top = np.zeros(survey.flows.shape)
    for s, count in enumerate(survey.destinations):
        top[s, np.argsort(-survey.flows[s], kind="stable")[: min(10, count)]] = 1
    return top


def row_shares(flows: np.ndarray) -> np.ndarray:
    return flows / np.maximum(flows.sum(1, keepdims=True), 1e-9)


def without_diagonal(matrix: np.ndarray) -> np.ndarray:
    matrix = matrix.copy()
    np.fill_diagonal(matrix, 0)
    return matrix


def same_prefix(codes: list[str], length: int) -> np.ndarray:
    prefixes = np.array([code[:length] for code in codes])
    return (prefixes[:, None] == prefixes[None, :]).astype(float)


def standardised(rows: np.ndarray) -> np.ndarray:
    return (rows - rows.mean(0)) / (rows.std(0) + 1e-9)
