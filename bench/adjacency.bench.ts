/** How long skill adjacency takes: one competency's neighbours, all pairs at ESCO's size beside scipy, the strongest pairs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adjacentTo, MEASURES, nearestOfAll, runAtOnce, type SkillMatrix, strongestPairs } from '../src/adjacency';
import { buildSkillMatrix } from '../src/adjacency/skill-matrix';
import { escoGraph, fullGraph } from './full-graph';
import { inMs, quantile, table, timed, writeResults } from './harness';

const WIDTH = 50;
const ROUNDS = 5;
const COMPARED = ['PROXIMITY', 'COSINE', 'JACCARD'] as const;
const python = process.env.PYTHON ?? 'python3';

export async function run(): Promise<void> {
  const full = await fullGraph();
  const parts = [onOne(buildSkillMatrix(full, { importance: 1 }))];
  const esco = await escoGraph();
  parts.push(esco === null ? 'ESCO is not at hand.' : onAll(buildSkillMatrix(esco, { importance: 1 })));
  const build = timed([{}, { importance: 1 }], (options) => void buildSkillMatrix(full, options), { rounds: ROUNDS });
  parts.push(`Building the matrix of the full graph takes ${inMs(build.medianMs)} ms; it is kept.`);
  writeResults('adjacency', parts.join('\n\n'));
}

/** Each competency's ten nearest, by every measure. */
function onOne(matrix: SkillMatrix): string {
  const competencies = Array.from(matrix.competencies);
  const rows = MEASURES.map((measure) => {
    const best = new Float64Array(competencies.length).fill(Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      competencies.forEach((competency, place) => {
        const start = performance.now();
        adjacentTo(matrix, competency, { measure });
        best[place] = Math.min(best[place]!, performance.now() - start);
      });
    }
    best.sort();
    const strongest = timed([measure], () => void runAtOnce(strongestPairs(matrix, { measure, first: 10_000 })), {
      rounds: ROUNDS,
    });
    const shares = [0.5, 0.99, 1].map((share) => (1000 * quantile(best, share)).toFixed(0));
    return [measure, ...shares, inMs(strongest.medianMs)];
  });
  const header = ['measure', 'median µs', 'p99 µs', 'most µs', 'strongest 10,000 pairs, ms'];
  return `The ten nearest of each competency, in the full graph at any importance, ${size(matrix)}; fastest of ${ROUNDS} rounds each.\n\n${table(header, rows)}`;
}

/** The fifty nearest of all, beside scipy on the same matrix in the same run. */
function onAll(matrix: SkillMatrix): string {
  const rival = scipy(matrix);
  const rows = COMPARED.map((measure) => {
    const options = { measure, minSupport: 1, minLift: 0, perCompetency: WIDTH };
    const nearest = runAtOnce(nearestOfAll(matrix, options));
    const sum = nearest.score.reduce((total, score) => total + score, 0);
    const { medianMs } = timed([options], (each) => void runAtOnce(nearestOfAll(matrix, each)), { rounds: ROUNDS });
    const theirs = rival?.measures[measure];
    const [ms, ratio, sums] =
      theirs === undefined
        ? ['-', '-', sum.toFixed(6)]
        : [inMs(theirs.ms), (medianMs / theirs.ms).toFixed(2), `${sum.toFixed(6)} = ${theirs.sum.toFixed(6)}`];
    return [measure, inMs(medianMs), ms, ratio, sums];
  });
  const beside = rival === null ? `${python} has no scipy, so nothing to compare with` : `scipy ${rival.version}`;
  const header = ['measure', 'ms', 'scipy ms', 'ratio', 'sum of scores'];
  return `The ${WIDTH} nearest of all competencies of ESCO, ${size(matrix)}; beside ${beside}; fastest of ${ROUNDS} rounds each.\n\n${table(header, rows)}`;
}

function size({ roles, competencies, needs }: SkillMatrix): string {
  const [rows, columns, count] = [roles, competencies, needs].map(({ length }) => length.toLocaleString('en'));
  return `${rows} roles x ${columns} competencies with ${count} requirements`;
}

interface Rival {
  readonly version: string;
  readonly measures: Readonly<Record<string, { readonly ms: number; readonly sum: number }>>;
}

/** What scipy makes of the matrix, or null where Python or scipy isn't at hand (PYTHON names another interpreter). */
function scipy({ roles, competencies, needs, roleHead }: SkillMatrix): Rival | null {
  const folder = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
  const file = join(folder, 'needs.bin');
  writeFileSync(file, Int32Array.from([roles.length, competencies.length, needs.length, ...roleHead, ...needs]));
  const script = join(__dirname, 'rivals', 'adjacency_scipy.py');
  const answer = spawnSync(python, [script, file, String(WIDTH), ...COMPARED], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return answer.status === 0 ? (JSON.parse(answer.stdout) as Rival) : null;
}
