/** Times of several works in one run, to be compared with one another: only their ratio says something. */

export type Work = () => unknown;

export interface Comparison {
  /** Rounds over all works; default 5. */
  readonly rounds?: number;
  /** Times that a work runs in each round, for works too short to be measured once; default 1. */
  readonly repeats?: number;
}

/**
 * Milliseconds of processor time that each work takes at least. The works take turns, and the least of several rounds
 * counts, since other work on the machine only ever adds. The first round is a warm-up and does not count.
 */
export async function leastTimes<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  { rounds = 5, repeats = 1 }: Comparison = {},
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const taken = await processorMs(works[name], repeats);
      if (round > 0) least[name] = Math.min(least[name], taken / repeats);
    }
  }
  return least;
}

/** How many times as long the first work takes as the second; printed with both times. */
export async function ratioOf(first: Work, second: Work, comparison: Comparison = {}): Promise<number> {
  const least = await leastTimes({ first, second }, comparison);
  return told(least.first, least.second);
}

/** The ratio of two times of this run; printed with both and the name of the test. */
export function told(firstMs: number, secondMs: number): number {
  const ratio = firstMs / secondMs;
  const times = `${ratio.toFixed(2)} times (${firstMs.toPrecision(3)} ms to ${secondMs.toPrecision(3)} ms)`;
  process.stdout.write(`${times}: ${expect.getState().currentTestName}\n`);
  return ratio;
}

/** Milliseconds of this process's processor time that a work takes, run so many times. */
export async function processorMs(work: Work, repeats = 1): Promise<number> {
  const before = process.cpuUsage();
  for (let time = 0; time < repeats; time++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
