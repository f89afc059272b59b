/** How long skill adjacency takes: one competency's neighbours, all pairs at ESCO's size beside scipy, the strongest pairs. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adjacentTo, MEASURES, nearestOfAll, type SkillMatrix, strongestPairs } from '../src/adjacency';
import { buildSkillMatrix } from '../src/adjacency/skill-matrix';
import { atOnce } from '../src/graph';
import { escoGraph, fullGraph } from './full-graph';
import { inMs, quantile, table, timed, writeResults } from './harness';

const WIDTH = 50;
const ROUNDS = 5;
const ALL_ROUNDS = 7;
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
    const strongest = timed([measure], () => void atOnce(strongestPairs(matrix, { measure, first: 10_000 })), {
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
    const sum = atOnce(nearestOfAll(matrix, options)).score.reduce((total, score) => total + score, 0);
    const ours = fastest(() => atOnce(nearestOfAll(matrix, options)));
    const own = [inMs(ours.ms), inMs(ours.cpuMs)];
    const theirs = rival?.measures[measure];
    if (theirs === undefined) return [measure, ...own, '-', '-', '-', sum.toFixed(6)];
    const ratios = `${(ours.ms / theirs.ms).toFixed(2)}, ${(ours.cpuMs / theirs.cpuMs).toFixed(2)}`;
    const sums = `${sum.toFixed(6)} = ${theirs.sum.toFixed(6)}`;
    return [measure, ...own, inMs(theirs.ms), inMs(theirs.cpuMs), ratios, sums];
  });
  const beside = rival === null ? `${python} has no scipy, so nothing to compare with` : `scipy ${rival.version}`;
  const header = ['measure', 'ms', 'CPU ms', 'scipy ms', 'scipy CPU ms', 'ratios', 'sum of scores'];
  return `The ${WIDTH} nearest of all competencies of ESCO, ${size(matrix)}; beside ${beside}; fastest of ${ALL_ROUNDS} rounds each, on the wall and in processor time, which other work on the machine does not lengthen as much.\n\n${table(header, rows)}`;
}

interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
}

/** The fastest of some rounds, after one to warm up. */
function fastest(work: () => void): Cost {
  work();
  let [ms, cpuMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ALL_ROUNDS; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(before);
    [ms, cpuMs] = [Math.min(ms, performance.now() - start), Math.min(cpuMs, (user + system) / 1000)];
  }
  return { ms, cpuMs };
}

function size({ roles, competencies, needs }: SkillMatrix): string {
  const [rows, columns, count] = [roles, competencies, needs].map(({ length }) => length.toLocaleString('en'));
  return `${rows} roles x ${columns} competencies with ${count} requirements`;
}

interface Rival {
  readonly version: string;
  readonly measures: Readonly<Record<string, Cost & { readonly sum: number }>>;
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
