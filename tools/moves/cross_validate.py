"""Scores of the model and of its rivals on sources that were held out."""

import lightgbm
import numpy as np

from choice_model import fit_weights
from evaluate import Scoreboard, judged_sources
from flows import FLOW_FEATURES, LEAST_DESTINATIONS, Likeness, flow_features, row_shares, top_destinations
from survey import Survey, source_folds

FOLDS = 10
CHOSEN = "the model"
FEATURES_ALONE = "the model without flows"
TREES = "boosted trees on the same features"


def cross_validate(survey: Survey, traits: np.ndarray, names: list[str], like: Likeness, repeats: int, seed: int):
    """The scoreboard, and the held-out logits of the chosen model (occupations, occupations; NaN where not a source)."""
    board = Scoreboard(survey)
    top = top_destinations(survey)
    wanted = row_shares(top)
    logits = np.full(survey.flows.shape, np.nan)
    baselines = baseline_scores(survey, traits, names)
    for repeat in range(repeats):
        for fold, (held, known) in enumerate(source_folds(survey, FOLDS, seed + repeat)):
            judged = judged_sources(survey, held)
            fitted = np.where(known & (survey.destinations >= LEAST_DESTINATIONS))[0]
            features = np.concatenate([traits, flow_features(survey, known, like)], -1)
            variants = {CHOSEN: slice(None), FEATURES_ALONE: slice(0, len(names)), "flows alone": slice(len(names), None)}
            for ranking, columns in variants.items():
                used = features[:, :, columns]
                mean, deviation = moments(used[fitted])
                weights = fit_weights((used[fitted] - mean) / deviation, wanted[fitted], survey.countable[fitted])
                scores = (used[held] - mean) / deviation @ weights
                for s, row in zip(held, scores):
                    if ranking == CHOSEN:
                        logits[s] = row
                    if s in judged:
                        board.add(ranking, s, row)
            if repeat == 0:
                trees = fit_trees(features[fitted], top[fitted], survey.countable[fitted], seed)
                for s in judged:
                    board.add(TREES, s, trees.predict(features[s]))
            for ranking, scores in baselines.items():
                for s in judged:
                    board.add(ranking, s, scores[s])
            print(f"repeat {repeat + 1}, fold {fold + 1}: {board.summary(CHOSEN, seed)['recall']:.4f}", flush=True)
    return board, logits


def moments(features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return features.mean((0, 1)), features.std((0, 1)) + 1e-6


def baseline_scores(survey: Survey, traits: np.ndarray, names: list[str]) -> dict[str, np.ndarray]:
    """Rankings that learn nothing; employment breaks their ties."""
    column = {name: traits[:, :, i] for i, name in enumerate(names)}
    size = np.tile(np.log(survey.employment), (len(survey.codes), 1))
    cosine = (column["skillLevels"] + column["knowledgeLevels"]) / 2
    listed = column["listed"] + column["listedClose"] + column["listedClosest"]
    return {
        "O*NET's related list": listed + 1e-6 * size,
        "employment": size,
        "skills and knowledge cosine": cosine,
        "cosine + 0.2 ln(employment)": cosine + 0.2 * size,
    }


def fit_trees(features, top, countable, seed):
    """Gradient-boosted trees of up to 15 leaves that tell top destinations from others: what interactions could add."""
    parameters = {
        "objective": "binary",
        "learning_rate": 0.05,
        "num_leaves": 15,
        "min_data_in_leaf": 100,
        "bagging_fraction": 0.7,
        "bagging_freq": 1,
        "feature_fraction": 0.5,
        "lambda_l2": 10,
        "num_threads": 2,
        "seed": seed,
        "deterministic": True,
        "verbose": -1,
    }
    data = lightgbm.Dataset(features[countable], top[countable])
    return lightgbm.train(parameters, data, num_boost_round=200)
