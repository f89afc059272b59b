"""Nested cross-validation: an inner loop chooses features and ridge, the outer loop reports on sources that no choice has seen.

Folds keep source groups together: all sources of a minor group of the SOC (29-11) are held out at once, in both loops, so that a
source is never judged with its nearest relatives known. Source of the scheme: S. Varma, R. Simon, "Bias in error estimation when
using cross-validation for model selection", BMC Bioinformatics 7:91, 2006, doi:10.1186/1471-2105-7-91. Of the choices whose inner
recall is within one standard error of the best, the simplest counts (L. Breiman and others, "Classification and Regression Trees",
1984, section 3.4.3).
"""

from dataclasses import dataclass

import numpy as np

from choice_model import fit_weights
from evaluate import judged_sources, recall
from flows import FLOW_FEATURES, LEAST_DESTINATIONS, MOVERS_ALIKE, PULL, Likeness, flow_features, row_shares, top_destinations
from survey import Survey

OUTER_FOLDS = 10
INNER_FOLDS = 5
RIDGES = [320.0, 80.0, 20.0, 5.0]
# The choice for all sources rests on so many partitions into inner folds: it is made once, and one partition is noisy.
FINAL_REPEATS = 3
GROUP_LETTERS = 4


@dataclass(frozen=True)
class Choice:
    """What the inner loop may choose: which columns are used, and how strongly weights are held back."""

    name: str
    columns: tuple[int, ...]
    ridge: float

    def __str__(self) -> str:
        return f"{self.name}, ridge {self.ridge:g}"


def choices(names: list[str]) -> list[Choice]:
    """All choices, simplest first: fewer columns, then the stronger ridge."""
    flow = lambda wanted: [len(names) + i for i, name in enumerate(FLOW_FEATURES) if name in wanted]
    traits = list(range(len(names)))
    sets = {
        "flows": flow(FLOW_FEATURES),
        "traits": traits,
        "traits and pull": traits + flow(PULL),
        "traits, pull and movers alike": traits + flow(PULL + MOVERS_ALIKE),
        "traits and flows": traits + flow(FLOW_FEATURES),
    }
    ordered = sorted(sets.items(), key=lambda each: len(each[1]))
    return [Choice(name, tuple(columns), ridge) for name, columns in ordered for ridge in RIDGES]


def group_folds(survey: Survey, among: np.ndarray, count: int, seed: int):
    """As `source_folds`, over the sources of the mask `among`, with groups kept together and folds of about the same size."""
    groups: dict[str, list[int]] = {}
    for s in np.where(among)[0]:
        groups.setdefault(survey.codes[s][:GROUP_LETTERS], []).append(int(s))
    shuffled = [groups[key] for key in np.random.RandomState(seed).permutation(sorted(groups))]
    folds: list[list[int]] = [[] for _ in range(count)]
    for group in sorted(shuffled, key=len, reverse=True):
        min(folds, key=len).extend(group)
    for held in folds:
        known = among.copy()
        known[held] = False
        yield np.array(sorted(held)), known


def recalls(survey: Survey, traits: np.ndarray, like: Likeness, known: np.ndarray, held: np.ndarray, tried: list[Choice]) -> np.ndarray:
    """(choices, held) recall of held sources by models of the known ones; NaN for sources that are not judged."""
    features = np.concatenate([traits, flow_features(survey, known, like)], -1)
    fitted = np.where(known & (survey.destinations >= LEAST_DESTINATIONS))[0]
    wanted = row_shares(top_destinations(survey))[fitted]
    judged = set(judged_sources(survey, held))
    found = np.full((len(tried), len(held)), np.nan)
    mean, deviation = features[fitted].mean((0, 1)), features[fitted].std((0, 1)) + 1e-6
    standard = (features - mean) / deviation
    start = None
    for row, choice in enumerate(tried):
        used = standard[:, :, list(choice.columns)]
        if start is not None and len(start) != len(choice.columns):
            start = None
        start = fit_weights(used[fitted], wanted, survey.countable[fitted], choice.ridge, start)
        for column, s in enumerate(held):
            if s in judged:
                found[row, column] = recall(survey, s, used[s] @ start)
    return found


def chosen(inner: np.ndarray, seed: int) -> int:
    """The simplest choice whose mean recall is within one standard error of the best: of their difference, over sources."""
    means = inner.mean(1)
    best = int(np.argmax(means))
    draws = np.random.RandomState(seed).randint(0, inner.shape[1], (2000, inner.shape[1]))
    for row in range(len(inner)):
        gaps = inner[best] - inner[row]
        if means[best] - means[row] <= gaps[draws].mean(1).std() or row == best:
            return row
    return best


def inner_recalls(survey: Survey, traits, like: Likeness, among: np.ndarray, tried: list[Choice], seed: int) -> np.ndarray:
    """(choices, sources) recall of each judged source among these, in order, held out in the inner loop."""
    found = np.full((len(tried), len(among)), np.nan)
    for held, known in group_folds(survey, among, INNER_FOLDS, seed):
        found[:, held] = recalls(survey, traits, like, known, held, tried)
    return found[:, ~np.isnan(found[0])]


def final_choice(survey: Survey, traits, names: list[str], like: Likeness, seed: int) -> tuple[Choice, np.ndarray]:
    """The choice for all sources, and the (choices, sources) mean recalls that it rests on."""
    tried = choices(names)
    parts = [inner_recalls(survey, traits, like, survey.is_source, tried, seed + repeat) for repeat in range(FINAL_REPEATS)]
    every = np.mean(parts, 0)
    return tried[chosen(every, seed)], every


def nested(survey: Survey, traits: np.ndarray, names: list[str], like: Likeness, seed: int) -> dict:
    """The nested recall with its interval, what each outer fold chose, and the choice for all sources."""
    tried = choices(names)
    scores: list[float] = []
    picks: list[str] = []
    outer: list[np.ndarray] = []
    for fold, (held, known) in enumerate(group_folds(survey, survey.is_source, OUTER_FOLDS, seed)):
        pick = chosen(inner_recalls(survey, traits, like, known, tried, seed + 1 + fold), seed)
        found = recalls(survey, traits, like, known, held, tried)
        judged = ~np.isnan(found[0])
        outer.append(found[:, judged])
        scores.extend(found[pick, judged])
        picks.append(str(tried[pick]))
        print(f"outer fold {fold + 1}: chose {tried[pick]}, recall {np.nanmean(found[pick]):.4f}", flush=True)
    final, every = final_choice(survey, traits, names, like, seed)
    table = np.concatenate(outer, 1)
    return {
        "nested": interval(np.array(scores), seed),
        "picks": picks,
        "final": {"name": final.name, "columns": list(final.columns), "ridge": final.ridge},
        "inner": [{"choice": str(choice), **interval(row, seed)} for choice, row in zip(tried, every)],
        "choices": [{"choice": str(choice), "columns": len(choice.columns), **interval(row, seed)} for choice, row in zip(tried, table)],
        "sources": len(scores),
    }


def interval(values: np.ndarray, seed: int) -> dict:
    """Mean, with the 2.5th and 97.5th percentile of 5,000 bootstrap samples of sources."""
    draws = np.random.RandomState(seed).randint(0, len(values), (5000, len(values)))
    low, high = np.percentile(values[draws].mean(1), [2.5, 97.5])
    return {"recall": round(float(values.mean()), 4), "low": round(float(low), 4), "high": round(float(high), 4)}
