"""How well rankings agree with where people really went: recall of the ten most frequent destinations among ten proposed."""

from dataclasses import dataclass, field

import numpy as np

from survey import Survey

PROPOSED = 10
LEAST_OBSERVED = 5


def judged_sources(survey: Survey, held: np.ndarray) -> np.ndarray:
    return np.array([s for s in held if survey.destinations[s] >= LEAST_OBSERVED])


def recall(survey: Survey, source: int, scores: np.ndarray) -> float:
    """Share of a source's ten (or all, if fewer) most frequent destinations among the ten best scores."""
    true = np.argsort(-survey.flows[source], kind="stable")[: min(PROPOSED, survey.destinations[source])]
    allowed = np.where(survey.countable[source], scores, -np.inf)
    proposed = np.argsort(-allowed, kind="stable")[:PROPOSED]
    return len(set(true) & set(proposed)) / len(true)


@dataclass
class Scoreboard:
    """Recalls by ranking and source, one value a repetition."""

    survey: Survey
    recalls: dict[str, dict[int, list[float]]] = field(default_factory=dict)

    def add(self, ranking: str, source: int, scores: np.ndarray) -> None:
        self.recalls.setdefault(ranking, {}).setdefault(int(source), []).append(recall(self.survey, source, scores))

    def by_source(self, ranking: str) -> dict[int, float]:
        return {source: float(np.mean(values)) for source, values in self.recalls[ranking].items()}

    def summary(self, ranking: str, seed: int) -> dict:
        """Mean over sources, with the 2.5th and 97.5th percentile of 5,000 bootstrap samples of sources."""
        values = np.array(list(self.by_source(ranking).values()))
        draws = np.random.RandomState(seed).randint(0, len(values), (5000, len(values)))
        low, high = np.percentile(values[draws].mean(1), [2.5, 97.5])
        return {"recall": round(float(values.mean()), 4), "low": round(float(low), 4), "high": round(float(high), 4)}

    def difference(self, ranking: str, other: str, seed: int) -> dict:
        mine, theirs = self.by_source(ranking), self.by_source(other)
        gaps = np.array([mine[source] - theirs[source] for source in mine])
        draws = np.random.RandomState(seed).randint(0, len(gaps), (5000, len(gaps)))
        low, high = np.percentile(gaps[draws].mean(1), [2.5, 97.5])
        return {"gain": round(float(gaps.mean()), 4), "low": round(float(low), 4), "high": round(float(high), 4)}
