/**
 * Synthetic worlds of work of any size: families of about 40 roles on 8 levels. 65 % of the progressions stay in their family
 * and mostly lead up, 27 % lead to one near by, 8 % anywhere. Roles need competencies of their family, common ones and some
 * from anywhere.
 */
import { randomNumbers } from '../src/domain';
import type { ProgressionTable, RequirementTable } from '../src/graph';

const FAMILY = 40;
const LEVELS = 8;
const NEEDS = 25;

export interface SyntheticGraph {
  readonly progressions: ProgressionTable;
  readonly requirements: RequirementTable;
}

/** A graph of so many roles and progressions, the same for the same seed. */
export function syntheticGraph(roleCount: number, progressionCount: number, seed = 1): SyntheticGraph {
  const random = randomNumbers(seed);
  const families = Math.max(1, Math.round(roleCount / FAMILY));
  const levelOf = Uint8Array.from({ length: roleCount }, () => Math.floor(LEVELS * random() ** 1.3));
  return {
    progressions: progressions(roleCount, progressionCount, families, levelOf, random),
    requirements: requirements(roleCount, families, random),
  };
}

function progressions(
  roleCount: number,
  count: number,
  families: number,
  levelOf: Uint8Array,
  random: () => number,
): ProgressionTable {
  const groups: number[][] = Array.from({ length: families * LEVELS }, () => []);
  levelOf.forEach((level, role) => {
    groups[(role % families) * LEVELS + level]?.push(role);
  });
  const pairs = new Set<number>();
  const years = new Map<number, number>();
  for (let tries = 0; pairs.size < count && tries < 60 * count; tries++) {
    const from = Math.floor(random() * roleCount);
    const place = random();
    const to = place < 0.92 ? near(from, place >= 0.65) : Math.floor(random() * roleCount);
    if (to === undefined || to === from) continue;
    const pair = from * roleCount + to;
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    const up = Math.max(0, (levelOf[to] as number) - (levelOf[from] as number));
    const far = place < 0.65 ? 0 : place < 0.92 ? 0.7 : 1.6;
    years.set(pair, Math.max(0.5, (0.8 + 0.9 * up + far) * Math.exp(0.45 * gaussian())));
  }
  function near(from: number, otherFamily: boolean): number | undefined {
    const shift = otherFamily ? 1 + Math.floor(random() ** 2 * 12) : 0;
    const family = ((from % families) + (random() < 0.5 ? shift : families - (shift % families))) % families;
    const draw = random();
    const level = (levelOf[from] as number) + (draw < 0.15 ? -1 : draw < 0.45 ? 0 : draw < 0.89 ? 1 : 2);
    const group = level < 0 || level >= LEVELS ? [] : (groups[family * LEVELS + level] ?? []);
    return group[Math.floor(random() * group.length)];
  }
  function gaussian(): number {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }

  const sorted = Float64Array.from(pairs).sort();
  const source = Int32Array.from(sorted, (pair) => Math.floor(pair / roleCount));
  const target = Int32Array.from(sorted, (pair) => pair % roleCount);
  const reverseHead = heads(target, roleCount);
  const next = reverseHead.slice();
  const reverse = new Int32Array(sorted.length);
  target.forEach((role, place) => {
    reverse[next[role]!++] = place;
  });
  return {
    count: sorted.length,
    head: heads(source, roleCount),
    source,
    target,
    reverseHead,
    reverse,
    move: new Uint8Array(sorted.length),
    typicalYears: Float32Array.from(sorted, (pair) => years.get(pair) ?? 1),
    schoolingYears: new Float32Array(sorted.length),
    likelihood: Float32Array.from(sorted, () => 0.01 + 0.2 * random()),
    share: new Uint8Array(sorted.length),
    confidence: new Float32Array(sorted.length).fill(0.7),
    stepDown: new Uint8Array(sorted.length),
    claims: () => [],
    moveKind: () => 'PROMOTION',
  };
}

function requirements(roleCount: number, families: number, random: () => number): RequirementTable {
  const competencyCount = Math.max(200, Math.min(20_000, roleCount));
  const count = roleCount * NEEDS;
  const competency = new Int32Array(count);
  for (let role = 0; role < roleCount; role++) {
    const needs = new Set<number>();
    while (needs.size < NEEDS) {
      const draw = random();
      const own = ((role % families) * 37 + Math.floor(random() * 60)) % competencyCount;
      const common = Math.floor(random() ** 2 * 50);
      needs.add(draw < 0.6 ? own : draw < 0.85 ? common : Math.floor(random() * competencyCount));
    }
    competency.set([...needs], role * NEEDS);
  }
  const role = Int32Array.from({ length: count }, (_, place) => Math.floor(place / NEEDS));
  const competencyHead = heads(competency, competencyCount);
  const next = competencyHead.slice();
  const byCompetency = new Int32Array(count);
  competency.forEach((each, place) => {
    byCompetency[next[each]!++] = place;
  });
  return {
    count,
    head: heads(role, roleCount),
    role,
    competency,
    importance: new Float32Array(count).fill(4),
    level: Float32Array.from({ length: count }, () => 2 + 4 * random()),
    levelKnown: new Uint8Array(count).fill(1),
    tolerance: new Float32Array(count).fill(0.4),
    weight: new Float32Array(count).fill(1 / NEEDS),
    hours: Float32Array.from({ length: count }, () => 10 + 60 * random()),
    competencyHead,
    byCompetency,
    claims: () => [],
  };
}

function heads(rows: Int32Array, count: number): Int32Array {
  const head = new Int32Array(count + 1);
  for (const row of rows) head[row + 1]!++;
  for (let i = 0; i < count; i++) head[i + 1]! += head[i]!;
  return head;
}
