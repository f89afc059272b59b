"""The observed moves, and the occupations they are counted by."""

import csv
import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Survey:
    """Flows between occupations in the order of `codes`."""

    codes: list[str]
    titles: list[str]
    employment: np.ndarray
    pay_usd: np.ndarray
    # True for the occupations whose leavers the survey file follows.
    is_source: np.ndarray
    # flows[s, t]: share of the workers of s who are in t a year later; 0 on the diagonal and for coding artefacts.
    flows: np.ndarray
    # True where a move can be counted: not the diagonal, not an artefact.
    countable: np.ndarray

    @property
    def destinations(self) -> np.ndarray:
        """How many destinations were observed for each occupation."""
        return (self.flows > 0).sum(1)


def read_survey(data_dir: Path) -> Survey:
    with open(data_dir / "cps-asec-mobility" / "observed_moves.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    codes = sorted({row["source_soc2010"] for row in rows} | {row["target_soc2010"] for row in rows})
    number = {code: i for i, code in enumerate(codes)}
    size = len(codes)
    titles, employment, pay = [""] * size, np.full(size, np.nan), np.full(size, np.nan)
    is_source, flows, countable = np.zeros(size, bool), np.zeros((size, size)), ~np.eye(size, dtype=bool)
    for row in rows:
        s, t = number[row["source_soc2010"]], number[row["target_soc2010"]]
        titles[t] = row["target_title"]
        employment[t] = float(row["target_employment"])
        pay[t] = float(row["target_mean_wage_usd"]) or np.nan
        is_source[s] = True
        if row["coding_artefact"] == "1":
            countable[s, t] = False
        elif s != t:
            flows[s, t] = float(row["probability"])
    pay[np.isnan(pay)] = np.nanmean(pay)
    return Survey(codes, titles, employment, pay, is_source, flows, countable)


def covered_soc2018(codes: list[str], data_dir: Path) -> list[list[str]]:
    """Codes of the SOC of 2018 under each code of the SOC of 2010; a broad code covers every code that begins alike."""
    crosswalk = json.loads((data_dir / "crosswalks" / "soc_2010_to_2018.json").read_text(encoding="utf-8"))
    new_codes = {**{old: [new] for old, new in crosswalk["one_to_one"].items()}, **crosswalk["ambiguous"]}
    covered = []
    for code in codes:
        stem = code if code in new_codes else code.rstrip("0")
        covered.append(sorted({new for old in new_codes if old.startswith(stem) for new in new_codes[old]}))
    return covered


class Employment:
    """People employed under codes of the SOC of 2018, by OEWS; a broad code's figure is shared by the codes under it."""

    def __init__(self, data_dir: Path):
        with open(data_dir / "oews-may-2025" / "national_M2025_dl.csv", encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["O_GROUP"] in ("detailed", "broad")]
        self.figures = {row["OCC_CODE"]: float(row["TOT_EMP"].replace(",", "") or 0) for row in rows}

    def of(self, code: str) -> int:
        """In hundreds of people, at least 1; 0 if the bureau gives no figure."""
        broad = code[:6] + "0"
        if code in self.figures:
            figure = self.figures[code]
        else:
            # Only codes that have no figure of their own share their broad occupation's.
            figure = self.figures.get(broad, 0) / 2
        return max(1, round(figure / 100)) if figure else 0


def occupation_table(survey: Survey, data_dir: Path) -> list[dict]:
    """The survey's occupations as the product's `SurveyOccupation` has them, then those of O*NET that the survey leaves out."""
    covered = covered_soc2018(survey.codes, data_dir)
    people = Employment(data_dir)
    table = [
        {
            "code": occupation,
            "title": title,
            "soc2018": soc2018,
            "people": [people.of(code) for code in soc2018],
            "lnEmployment": round(math.log(employment), 2),
            "lnPayUsd": round(math.log(pay), 2),
            "surveyed": True,
        }
        for occupation, title, soc2018, employment, pay in zip(
            survey.codes, survey.titles, covered, survey.employment, survey.pay_usd
        )
    ]
    return table + left_out(table, people, data_dir)


def left_out(table: list[dict], people: Employment, data_dir: Path) -> list[dict]:
    known = {code for row in table for code in row["soc2018"]}
    titles: dict[str, str] = {}
    with open(data_dir / "onet-29.3" / "Occupation Data.txt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            titles.setdefault(row["O*NET-SOC Code"][:7], row["Title"])
    rows = []
    for code in sorted(set(titles) - known):
        near = neighbours(code, [row["code"] for row in table])
        rows.append(
            {
                "code": code,
                "title": titles[code],
                "soc2018": [code],
                "people": [people.of(code)],
                # As small as the smallest neighbour: what the survey leaves out is rare among its answers.
                "lnEmployment": min(table[i]["lnEmployment"] for i in near),
                "lnPayUsd": round(float(np.mean([table[i]["lnPayUsd"] for i in near])), 2),
                "surveyed": False,
            }
        )
    return rows


def neighbours(code: str, codes: list[str]) -> list[int]:
    """Numbers of the codes in the narrowest group of the SOC around a code that holds any of them."""
    for length in (6, 5, 4, 2, 0):
        near = [i for i, other in enumerate(codes) if other.startswith(code[:length])]
        if near:
            return near
    raise ValueError("no codes")


def source_folds(survey: Survey, count: int, seed: int):
    """Pairs (held-out sources, the other sources as a mask); every source is held out once."""
    order = np.random.RandomState(seed).permutation(np.where(survey.is_source)[0])
    for k in range(count):
        held = order[k::count]
        known = survey.is_source.copy()
        known[held] = False
        yield held, known


