/** What came of a load: which answers are wrong, how late edits are shown. */
import type { Asked, Replay, Seen } from './replay';

/** A revision, and when it was made or first shown. */
export interface Made {
  readonly revision: number;
  readonly at: number;
}

/** Milliseconds: half of all, nineteen of twenty, all; and how many. */
export interface Lag {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly count: number;
}

interface Comparison {
  readonly asked: Asked;
  /** Revisions of which the ways are compared too: building their graphs takes time. */
  readonly comparedWays: number;
  readonly tell: (line: string) => void;
}

/** Compares all answers with what the replay says of their revisions, of some of them with the ways. */
export function compared(seen: readonly Seen[], replay: Replay, { asked, comparedWays, tell }: Comparison) {
  const byRevision = grouped(seen);
  const revisions = [...byRevision.keys()].sort((a, b) => a - b);
  const every = Math.max(1, Math.floor(revisions.length / comparedWays));
  const figures = { answersCompared: 0, waysCompared: 0, mixed: 0 };
  revisions.forEach((revision, place) => {
    const withWays = place % every === 0;
    const expected = replay.seenAt(revision, asked, withWays);
    for (const each of byRevision.get(revision)!) {
      const comparesWays = withWays && each.ways !== null;
      const actual = comparesWays ? each : { ...each, ways: null };
      figures.answersCompared++;
      if (comparesWays) figures.waysCompared++;
      const wanted = comparesWays ? expected : { ...expected, ways: null };
      if (JSON.stringify(actual) === JSON.stringify(wanted)) continue;
      if (figures.mixed++ < 3)
        tell(`revision ${revision} was shown as ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`);
    }
  });
  return figures;
}

function grouped(seen: readonly Seen[]): Map<number, Seen[]> {
  const groups = new Map<number, Seen[]>();
  for (const each of seen) {
    const group = groups.get(each.revision) ?? [];
    groups.set(each.revision, group);
    group.push(each);
  }
  return groups;
}

/** When the store was away. */
export interface Away {
  readonly from: number;
  until: number;
}

/** How long each replica took to show each edit, while it was there; edits that a store took with it as it went are left out. */
export function lagOf(made: readonly Made[], shown: readonly (readonly Made[])[], away: readonly Away[]): Lag {
  const lags: number[] = [];
  for (const { revision, at } of made) {
    for (const list of shown) {
      const first = list.find((each) => each.revision >= revision);
      const begins = list[0];
      if (first === undefined || begins === undefined || begins.at > at) continue;
      if (away.some(({ from, until }) => at < until && first.at > from)) continue;
      lags.push(Math.max(0, first.at - at));
    }
  }
  lags.sort((a, b) => a - b);
  const at = (share: number) => Math.round(lags[Math.ceil(share * lags.length) - 1] ?? Number.NaN);
  return { median: at(0.5), p95: at(0.95), most: at(1), count: lags.length };
}

/** From when the store was last back until the next edit was made; null if it was not away. */
export function resumedAfter(made: readonly Made[], away: readonly Away[]): number | null {
  const last = away.at(-1);
  if (last === undefined) return null;
  const next = made.map(({ at }) => at).filter((at) => at > last.until);
  return Math.round(Math.min(...next) - last.until);
}
