"""Fits the model of moves and writes what it learnt. Called by fit.mjs; see README.md."""

import argparse
import base64
import datetime
import json
import sys
import zlib
from pathlib import Path

import numpy as np

from choice_model import RIDGE, fit_sharpness, fit_weights, log_softmax
from cross_validate import CHOSEN, FOLDS, cross_validate, moments
from evaluate import LEAST_OBSERVED, Scoreboard
from flows import (
    FLOW_FEATURES,
    LEAST_DESTINATIONS,
    MOVERS_ALIKE,
    PULL,
    WAYS_BACK,
    Likeness,
    flow_features,
    row_shares,
    top_destinations,
)
from nested import nested
from survey import Survey, neighbours, occupation_table, read_survey

SEED = 20_250_501
REPEATS = 3
KERNEL_VECTORS = ["skillLevels", "knowledgeLevels", "interests", "workStyles", "workValues"]
KERNEL_FIGURES = ["jobZone", "schoolingYears", "experienceYears"]
# Moves whose figures the product's tests compare: of a nurse, a programmer, a cashier, a truck driver and the like.
FIXTURE_SOURCES = ["11-3030", "13-2010", "15-1132", "25-2020", "29-1140", "41-2010", "43-4050", "47-2110", "51-4120", "53-3030"]
FIXTURE_TARGETS = ["11-1020", "15-1120", "29-2060", "41-2030", "53-7062"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=["occupations", "nested", "fit"])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--fixture", type=Path)
    parser.add_argument("--repeats", type=int, default=REPEATS)
    arguments = parser.parse_args()
    survey = read_survey(arguments.data)
    if arguments.step == "occupations":
        write_json(arguments.work / "occupations.json", occupation_table(survey, arguments.data))
    elif arguments.step == "nested":
        choose(survey, arguments)
    else:
        fit(survey, arguments)


def choose(survey: Survey, arguments: argparse.Namespace) -> None:
    _, names, every = read_features(survey, arguments.work)
    dumped = json.loads((arguments.work / "features.json").read_text(encoding="utf-8"))
    traits = every[: len(survey.codes), : len(survey.codes)]
    like = likeness(survey, dumped, traits[:, :, names.index("knowledgeLevels")])
    write_json(arguments.work / "nested.json", nested(survey, traits, names, like, SEED))


def fit(survey: Survey, arguments: argparse.Namespace) -> None:
    occupations, names, every = read_features(survey, arguments.work)
    dumped = json.loads((arguments.work / "features.json").read_text(encoding="utf-8"))
    size = len(survey.codes)
    traits = every[:size, :size]
    like = likeness(survey, dumped, traits[:, :, names.index("knowledgeLevels")])

    board, held_out = cross_validate(survey, traits, names, like, arguments.repeats, SEED)
    judged = sorted(board.recalls[CHOSEN])
    shares = row_shares(survey.flows)
    countable = survey.countable[judged]
    sharpness = fit_sharpness(np.where(countable, held_out[judged], -1e9), shares[judged])

    fitted = np.where(survey.is_source & (survey.destinations >= LEAST_DESTINATIONS))[0]
    flows = flow_features(survey, survey.is_source, like)
    features = np.concatenate([traits, flows], -1)
    mean, deviation = moments(features[fitted])
    weights = sharpness * fit_weights(
        (features[fitted] - mean) / deviation,
        row_shares(top_destinations(survey))[fitted],
        survey.countable[fitted],
    )
    width = len(names)
    learnt = (flows - mean[width:]) / deviation[width:] * weights[width:]
    part = {name: learnt[:, :, i] for i, name in enumerate(FLOW_FEATURES)}
    codes = [row["code"] for row in occupations]
    pull = extended_rows(sum(part[name] for name in PULL).mean(0), codes, size, np.min)
    model = {
        "fit": {
            "date": datetime.date.today().isoformat(),
            "seed": SEED,
            "ridge": RIDGE,
            "sharpness": round(sharpness, 4),
            "releases": {"onet": dumped["onetRelease"], "moves": "CPS ASEC mobility network, doi:10.1098/rsif.2020.0898"},
            "judged": {"sources": len(judged), "leastDestinations": LEAST_OBSERVED, "folds": FOLDS, "repeats": arguments.repeats},
            "recallAt10": [{"ranking": name, **board.summary(name, SEED)} for name in board.recalls],
            "gains": {
                name: board.difference(CHOSEN, name, SEED) for name in board.recalls if name != CHOSEN
            },
        },
        "features": [
            {"name": name, "mean": float(mean[i]), "deviation": float(deviation[i]), "weight": round(float(weights[i]), 5)}
            for i, name in enumerate(names)
        ],
        "flowFeatures": [
            {"name": name, "weight": round(float(weights[width + i]), 5)} for i, name in enumerate(FLOW_FEATURES)
        ],
        "occupations": occupations,
        "pull": [round(float(value), 3) for value in pull],
        "moversAlike": packed(extended(sum(part[name] for name in MOVERS_ALIKE), codes, size)),
        "waysBack": packed(extended(sum(part[name] for name in WAYS_BACK), codes, size)),
    }
    write_json(arguments.model, model)
    write_json(arguments.fixture, fixture(model, every, names))
    write_json(arguments.work / "report.json", report(survey, board, held_out, judged, sharpness, shares))
    print(json.dumps(model["fit"]["recallAt10"], indent=1))


def read_features(survey: Survey, work: Path) -> tuple[list, list[str], np.ndarray]:
    """The occupations, the names of the features, and the features of every pair. What is unknown counts as usual, as in the product."""
    occupations = json.loads((work / "occupations.json").read_text(encoding="utf-8"))
    names = json.loads((work / "features.json").read_text(encoding="utf-8"))["features"]
    size, count = len(survey.codes), len(occupations)
    every = np.fromfile(work / "features.f64").reshape(count, count, len(names))
    means = np.nanmean(every[:size, :size], (0, 1))
    return occupations, names, np.where(np.isnan(every), means, every)


def likeness(survey: Survey, dumped: dict, knowledge: np.ndarray) -> Likeness:
    size = len(survey.codes)
    vectors = {name: np.array(dumped["vectors"][name])[:size] for name in KERNEL_VECTORS}
    figures = [np.array(dumped["figures"][name])[:size] for name in KERNEL_FIGURES]
    return Likeness(survey.codes, vectors, np.stack([*figures, np.log(survey.pay_usd)], -1), knowledge)


def extended_rows(values: np.ndarray, codes: list[str], size: int, combine) -> np.ndarray:
    """Values of the surveyed occupations, and for those left out what `combine` makes of their neighbours'."""
    rows = [combine(values[neighbours(code, codes[:size])], axis=0) for code in codes[size:]]
    return np.concatenate([values, np.array(rows)])


def extended(matrix: np.ndarray, codes: list[str], size: int) -> np.ndarray:
    return extended_rows(extended_rows(matrix, codes, size, np.mean).T, codes, size, np.mean).T


def packed(matrix: np.ndarray) -> dict:
    """Rows of signed bytes, deflated, as base64; a byte times `unit` is a contribution in log-odds."""
    unit = float(np.abs(matrix).max() / 127)
    deflated = zlib.compress(np.rint(matrix / unit).astype(np.int8).tobytes(), 9)
    return {"unit": unit, "deflated": base64.b64encode(deflated).decode()}


def unpacked(table: dict, size: int) -> np.ndarray:
    return np.frombuffer(zlib.decompress(base64.b64decode(table["deflated"])), np.int8).reshape(size, size) * table["unit"]


def fixture(model: dict, every: np.ndarray, names: list[str]) -> dict:
    """Features, logits and likelihoods of some moves, computed here from what is written to the model file."""
    codes = [row["code"] for row in model["occupations"]]
    mean, deviation, weight = (np.array([row[key] for row in model["features"]]) for key in ("mean", "deviation", "weight"))
    logits = (every - mean) / deviation @ weight + np.array(model["pull"])
    logits += unpacked(model["moversAlike"], len(codes)) + unpacked(model["waysBack"], len(codes))
    np.fill_diagonal(logits, -1e9)
    likelihoods = np.exp(log_softmax(logits))
    moves = []
    for source in FIXTURE_SOURCES:
        for target in FIXTURE_TARGETS:
            s, t = codes.index(source), codes.index(target)
            moves.append(
                {
                    "source": source,
                    "target": target,
                    "features": [round(float(value), 9) for value in every[s, t]],
                    "logit": round(float(logits[s, t]), 9),
                    "likelihood": round(float(likelihoods[s, t]), 9),
                }
            )
    return {"features": names, "moves": moves}


def report(survey: Survey, board: Scoreboard, held_out, judged, sharpness, shares) -> dict:
    """What docs/moves.md says of where the model is right and wrong."""
    recalls = board.by_source(CHOSEN)
    groups: dict[str, list[float]] = {}
    sizes: dict[str, list[float]] = {}
    for s in judged:
        groups.setdefault(survey.codes[s][:2], []).append(recalls[s])
        observed = survey.destinations[s]
        sizes.setdefault("5-9" if observed < 10 else "10-29" if observed < 30 else "30+", []).append(recalls[s])
    logits = np.where(survey.countable[judged], sharpness * held_out[judged], -1e9)
    likelihood = np.exp(log_softmax(logits))
    bands = [0, 0.005, 0.01, 0.02, 0.05, 0.1, 1]
    calibration = [
        {
            "from": low,
            "to": high,
            "moves": int(inside.sum()),
            "predicted": round(float(likelihood[inside].mean()), 4),
            "observed": round(float(shares[judged][inside].mean()), 4),
        }
        for low, high in zip(bands, bands[1:])
        for inside in [(likelihood >= low) & (likelihood < high) & survey.countable[judged]]
    ]
    missed = missed_and_overrated(survey, held_out, judged)
    mean = lambda lists: {key: [round(float(np.mean(values)), 3), len(values)] for key, values in sorted(lists.items())}
    worst = sorted(judged, key=lambda s: recalls[s])[:12]
    return {
        "byMajorGroup": mean(groups),
        "byObservedDestinations": mean(sizes),
        "calibration": calibration,
        "sharpness": sharpness,
        "worst": [[survey.codes[s], survey.titles[s], int(survey.destinations[s]), round(recalls[s], 2)] for s in worst],
        **missed,
    }


def missed_and_overrated(survey: Survey, held_out, judged) -> dict:
    top = top_destinations(survey)
    missed, wrong = np.zeros(len(survey.codes)), np.zeros(len(survey.codes))
    for s in judged:
        allowed = np.where(survey.countable[s], held_out[s], -np.inf)
        proposed = np.zeros(len(survey.codes))
        proposed[np.argsort(-allowed, kind="stable")[:10]] = 1
        missed += top[s] * (1 - proposed)
        wrong += proposed * (1 - top[s])
    name = lambda counts: [[survey.titles[t], int(counts[t])] for t in np.argsort(-counts)[:10]]
    return {"missedMost": name(missed), "proposedInVainMost": name(wrong)}


def write_json(path: Path, value) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
