"""Prices routes from exported moves with networkx and prints their costs as JSON: cheapest_routes.py MOVES.csv ROLES.csv.

Standard input holds questions, [{"from", "to", "rank", "stepDown"}]; the rules are those of docs/exports.md, "Check our routes"."""

import json
import sys

import networkx
import pandas

DAYS_PER_YEAR = 365
SENIORITIES = ["ENTRY", "MID", "SENIOR", "LEAD", "MANAGER", "EXECUTIVE"]
STEPS_FIRST = 2**32
STEP_DOWN_PAY_SHARE = 0.85
EXPERIENCE_ABOVE_YEARS = 2

moves = pandas.read_csv(sys.argv[1])
roles = pandas.read_csv(sys.argv[2]).set_index("id")
rungs = roles["seniority"].map(lambda name: SENIORITIES.index(name) if name in SENIORITIES else None)
zones = roles["job_zone"]
pay = roles["typical_pay_usd"]
experience = roles["experience_years"]


def half_up(value):
    """Rounded as JavaScript's Math.round does."""
    return int(value + 0.5)


def cost_of(move, rank, target):
    """The move's cost as a whole number, or None if it can't be priced."""
    if rank == "time":
        return move.days
    if rank == "steps":
        return STEPS_FIRST + move.days
    if rank == "likelihood":
        return int(move.nano_nats)
    now, then = move.pay_source_usd, pay[target]
    if pandas.isna(now) or pandas.isna(then):
        return None
    return half_up(max(0, half_up((then - now) * 100)) * move.days / DAYS_PER_YEAR)


def is_above(role, ends):
    """Whether a role stands above both ends by job zone, rung, pay or experience; what is unknown of any of the three does not count."""
    for figures, most in (
        (zones, lambda highest: highest),
        (rungs, lambda highest: highest),
        (pay, lambda highest: highest / STEP_DOWN_PAY_SHARE),
        (experience, lambda highest: highest + EXPERIENCE_ABOVE_YEARS),
    ):
        known = [figures[end] for end in ends]
        if all(map(pandas.notna, [figures[role], *known])) and figures[role] > most(max(known)):
            return True
    return False


def answer(question):
    start, target = question["from"], question["to"]
    step_down = question["stepDown"]
    graph = networkx.DiGraph()
    for move in moves.itertuples():
        ends_there = move.target == target
        if not ends_there and not move.target_needs_known:
            continue
        if not step_down and not ends_there:
            if move.step_down or is_above(move.target, (start, target)):
                continue
        cost = cost_of(move, question["rank"], target)
        if cost is not None:
            graph.add_edge(move.source, move.target, cost=cost, days=move.days)
    try:
        path = networkx.dijkstra_path(graph, start, target, weight="cost")
    except (networkx.NetworkXNoPath, networkx.NodeNotFound):
        return None
    return {"cost": int(networkx.path_weight(graph, path, "cost")), "steps": len(path) - 1}


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
