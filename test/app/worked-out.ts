/** What is worked out of a graph ahead of searches, to compare. */
import { createHash } from 'node:crypto';
import { jobMovesOf, jobTableOf } from '../../src/advice';
import { transferTable } from '../../src/alignment';
import type { CareerGraph } from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { progressionLikelihoods, readingTable } from '../../src/network';

/** SHA-256 of all arrays in a record, and in the records in it, by their names. */
function digestsOf(name: string, record: object): readonly (readonly [string, string])[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (ArrayBuffer.isView(value))
      return [
        [
          `${name}.${field}`,
          createHash('sha256')
            .update(value as Uint8Array)
            .digest('hex'),
        ],
      ];
    return typeof value === 'object' && value !== null ? digestsOf(`${name}.${field}`, value as object) : [];
  });
}

/** What searches need, worked out or taken over. */
export function workedOut(graph: CareerGraph): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...digestsOf('likelihoods', { all: stepLikelihoods(graph) }),
    ...digestsOf('heard', { all: progressionLikelihoods(graph) }),
    ...digestsOf('readings', readingTable(graph)),
    ...digestsOf('transfers', transferTable(graph)),
    ...digestsOf('moves', jobMovesOf(graph)),
    ...digestsOf('table', jobTableOf(graph)),
  ]);
}
