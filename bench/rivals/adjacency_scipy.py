"""All pairs of competencies with scipy: counts as a sparse product, scores on its values, the 50 nearest by row.

Reads a matrix as int32 (roles, competencies, needs, row starts, columns) and prints by measure the milliseconds on the wall and
of processor time, each of its fastest round, and the sum of scores.
"""

import json
import sys
import time

import numpy as np
import scipy
from scipy import sparse

ROUNDS = 7


def nearest(needs, measure, width):
    support = np.asarray(needs.sum(axis=0)).ravel()
    counts = (needs.T @ needs).tocsr()
    counts.setdiag(0)
    counts.eliminate_zeros()
    rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    of_x, of_y, both = support[rows], support[counts.indices], counts.data
    if measure == "PROXIMITY":
        scores = both / np.maximum(of_x, of_y)
    elif measure == "COSINE":
        scores = both / np.sqrt(of_x * of_y)
    else:
        scores = both / (of_x + of_y - both)
    total, kept = 0.0, []
    for row in range(counts.shape[0]):
        start, end = counts.indptr[row], counts.indptr[row + 1]
        values = scores[start:end]
        if end - start > width:
            best = np.argpartition(values, end - start - width)[end - start - width :]
            best = best[np.argsort(-values[best], kind="stable")]
        else:
            best = np.argsort(-values, kind="stable")
        kept.append((counts.indices[start:end][best], values[best]))
        total += float(values[best].sum())
    return total


def main():
    path, width = sys.argv[1], int(sys.argv[2])
    data = np.fromfile(path, dtype=np.int32)
    roles, competencies, count = (int(n) for n in data[:3])
    heads, columns = data[3 : 4 + roles], data[4 + roles : 4 + roles + count]
    needs = sparse.csr_matrix((np.ones(count, np.int64), columns, heads), shape=(roles, competencies))
    answer = {}
    for measure in sys.argv[3:]:
        times, work = [], []
        for _ in range(ROUNDS):
            start, began = time.perf_counter(), time.process_time()
            total = nearest(needs, measure, width)
            times.append(1000 * (time.perf_counter() - start))
            work.append(1000 * (time.process_time() - began))
        answer[measure] = {"ms": min(times), "cpuMs": min(work), "sum": total}
    print(json.dumps({"version": scipy.__version__, "measures": answer}))


main()
