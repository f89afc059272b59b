"""Costs of the shortest simple paths of each graph on standard input, by networkx; both are JSON.

In:  [{"edges": [[u, v, weight], ...], "source": s, "target": t, "count": k, "maxSteps": m}, ...]
Out: [{"costs": [cost, ...], "complete": true if there are no more or k were found}, ...]

Longer paths than m steps are passed over, but no more than PATIENCE paths are looked at.
"""
import json
import sys

import networkx as nx

PATIENCE = 60


def answer(question):
    graph = nx.DiGraph()
    graph.add_nodes_from([question["source"], question["target"]])
    graph.add_weighted_edges_from(question["edges"])
    costs = []
    paths = nx.shortest_simple_paths(graph, question["source"], question["target"], weight="weight")
    try:
        for seen, path in enumerate(paths):
            if len(path) - 1 <= question["maxSteps"]:
                costs.append(nx.path_weight(graph, path, "weight"))
            if len(costs) == question["count"]:
                break
            if seen + 1 == PATIENCE:
                return {"costs": costs, "complete": False}
    except nx.NetworkXNoPath:
        pass
    return {"costs": costs, "complete": True}


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
