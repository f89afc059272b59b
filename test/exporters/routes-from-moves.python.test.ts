/** Routes priced by networkx from the exported moves cost what ours cost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { RunningAtlas } from '../../src/app';
import type { CareerGraph } from '../../src/graph';
import { describeWhen } from '../describe-when';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';
import { hasPythonPackages, PYTHON_WANT, runPython } from '../python';

const RANKINGS = ['time', 'steps', 'pay', 'likelihood'] as const;
const UNIT = { time: 365, pay: 100, likelihood: 1e9 } as const;
const PAIRS = 15;
const MOST_STEPS = 12;

interface Question {
  readonly from: string;
  readonly to: string;
  readonly rank: (typeof RANKINGS)[number];
  readonly stepDown: boolean;
}

async function textOf(atlas: RunningAtlas, what: string, filters: Record<string, string> = {}): Promise<string> {
  let text = '';
  for await (const piece of atlas.snapshot().export({ what, format: 'csv', filters }).files[0]!.chunks())
    text += String(piece);
  return text;
}

/** A role that so many moves lead to from another one, never back to where they came from. */
function walkFrom({ progressions }: CareerGraph, from: number, moves: number, seed: number): number {
  const { head, target } = progressions;
  const seen = new Set([from]);
  let at = from;
  for (let move = 0; move < moves; move++) {
    const ways = Array.from(target.subarray(head[at], head[at + 1])).filter((role) => !seen.has(role));
    at = ways[(seed * 7 + move) % ways.length] ?? at;
    seen.add(at);
  }
  return at;
}

describeWhen(hasPythonPackages(), PYTHON_WANT, 'routes that networkx finds in the exported moves', () => {
  let seeded: SeededAtlas;
  let questions: readonly Question[];
  let theirs: readonly ({ readonly cost: number; readonly steps: number } | null)[];

  beforeAll(async () => {
    seeded = await openSeededAtlas();
    const { roles } = seeded.atlas.snapshot().graph;
    questions = Array.from({ length: PAIRS }, (_, pair) => (pair * 37) % roles.length).flatMap((from, pair) => {
      const to = walkFrom(seeded.atlas.snapshot().graph, from, 2 + (pair % 4), pair);
      const ends = { from: roles[from]!.id, to: roles[to]!.id };
      return RANKINGS.flatMap((rank) => [true, false].map((stepDown) => ({ ...ends, rank, stepDown })));
    });
    expect(new Set(questions.map(({ from, to }) => `${from} ${to}`)).size).toBe(PAIRS);
    const folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    const [moves, roleFile] = [join(folder, 'moves.csv'), join(folder, 'roles.csv')];
    writeFileSync(moves, await textOf(seeded.atlas, 'moves'));
    writeFileSync(roleFile, await textOf(seeded.atlas, 'roles'));
    theirs = runPython('cheapest_routes.py', [moves, roleFile], JSON.stringify(questions)) as typeof theirs;
    rmSync(folder, { recursive: true });
  });
  afterAll(() => seeded.close());

  test.each(RANKINGS)('by %s cost what the best exported route costs', async (rank) => {
    let compared = 0;
    for (const [place, question] of questions.entries()) {
      if (question.rank !== rank) continue;
      // networkx has no limit of steps.
      if ((theirs[place]?.steps ?? 0) > MOST_STEPS) continue;
      const { from, to, stepDown } = question;
      const limits = { memory: 'previous', first: '1', maxSteps: String(MOST_STEPS) };
      const filters = { from, to, rank, stepDown: String(stepDown), ...limits };
      const [first] = parse(await textOf(seeded.atlas, 'routes', filters), { columns: true }) as Record<
        string,
        string
      >[];
      const ours = first === undefined ? null : { cost: Number(first.route_cost), years: Number(first.route_years) };
      expect({ question, ours }).toEqual({ question, ours: expected(rank, theirs[place] ?? null, ours?.years ?? 0) });
      compared += ours === null ? 0 : 1;
    }
    expect(compared).toBeGreaterThan(PAIRS);
  });
});

/** A cost of networkx in the unit of the ranking; by steps, the years tell the tie among routes of as many steps. */
function expected(
  rank: Question['rank'],
  found: { readonly cost: number; readonly steps: number } | null,
  years: number,
) {
  if (found === null) return null;
  if (rank === 'steps') return { cost: found.steps, years: Math.round(((found.cost % 2 ** 32) * 100) / 365) / 100 };
  return { cost: Math.round((found.cost / UNIT[rank]) * 10_000) / 10_000, years };
}
