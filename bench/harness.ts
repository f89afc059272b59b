/** The timing loop and the tables of results. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export interface Timing {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly count: number;
}

export interface TimingOptions {
  /** Rounds over all cases before measuring, so that the code is compiled; default 2. */
  readonly warmUps?: number;
  /** Rounds that are measured; a case counts with its fastest, since other work on the machine only ever slows it. Default 3. */
  readonly rounds?: number;
}

/** Times `run` on each case. */
export function timed<Case>(cases: readonly Case[], run: (each: Case) => void, options: TimingOptions = {}): Timing {
  const { warmUps = 2, rounds = 3 } = options;
  for (let round = 0; round < warmUps; round++) cases.forEach(run);
  const best = new Float64Array(cases.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    cases.forEach((each, place) => {
      const start = performance.now();
      run(each);
      best[place] = Math.min(best[place] as number, performance.now() - start);
    });
  }
  best.sort();
  return { medianMs: quantile(best, 0.5), p95Ms: quantile(best, 0.95), count: cases.length };
}

/** The value below which a share of the values, sorted ascending, lies. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds to three significant digits. */
export function inMs(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3);
}

/** A Markdown table, its columns aligned. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Writes `bench/results/NAME.md` with the machine and the commit, and prints it. */
export function writeResults(name: string, body: string): void {
  const cores = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: __dirname, encoding: 'utf8' }).trim();
  const machine = `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
  const text = `# ${name}\n\n${machine}, commit ${commit}, ${new Date().toISOString().slice(0, 10)}.\n\n${body}\n`;
  const folder = join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), text);
  console.log(text);
}
