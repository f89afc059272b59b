"""Leiden communities by igraph, for the benchmark: one JSON {nodes, x, y, weight, seeds} a line in, one {modularity, ms} out."""
import json
import random
import sys
import time

import igraph

for line in sys.stdin:
    asked = json.loads(line)
    graph = igraph.Graph(n=asked["nodes"], edges=list(zip(asked["x"], asked["y"])))
    weight = asked["weight"]
    modularity, ms = [], []
    for seed in range(1, asked["seeds"] + 1):
        random.seed(seed)
        igraph.set_random_number_generator(random)
        start = time.perf_counter()
        found = graph.community_leiden(objective_function="modularity", weights=weight, n_iterations=-1)
        ms.append((time.perf_counter() - start) * 1000)
        modularity.append(graph.modularity(found, weights=weight))
    print(json.dumps({"modularity": modularity, "ms": ms, "version": igraph.__version__}), flush=True)
