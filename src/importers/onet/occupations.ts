/** O*NET's occupations with titles, tasks, interests and job zones, by O*NET-SOC code. */

import { ONET_MODEL } from './model';
import { CODE, knownCode, listAt } from './occupation-codes';
import { interestsIn, readRatedLists, readRatedListsIfThere, STYLES, VALUES } from './rated-lists';
import type { Release } from './release';

export interface Occupation {
  /** O*NET-SOC code: "15-1252.00". */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly alternateTitles: readonly string[];
  /** Most widespread core tasks first. */
  readonly tasks: readonly string[];
  /** Six values 1..7 in RIASEC order, or empty. */
  readonly interests: readonly number[];
  /** Sixteen values 1..5, or absent. */
  readonly workStyles?: readonly number[];
  /** Six values 1..7, or absent. */
  readonly workValues?: readonly number[];
  /** 1..5 */
  readonly jobZone?: number;
}

/** Occupations in order of their codes. */
export async function readOccupations(release: Release): Promise<ReadonlyMap<string, Occupation>> {
  const described = new Map<string, { title: string; description: string }>();
  for await (const row of release.rows('Occupation Data.txt', [CODE, 'Title', 'Description'])) {
    const code = row.text(CODE);
    if (!/^\d\d-\d{4}\.\d\d$/.test(code)) throw row.problem(CODE, `"${code}" is not a code such as 15-1252.00.`);
    if (described.has(code)) throw row.problem(CODE, `${code} is stated twice.`);
    described.set(code, { title: row.text('Title'), description: row.text('Description') });
  }
  const known: ReadonlySet<string> = new Set(described.keys());
  const titles = await readAlternateTitles(release, known);
  const tasks = await readTasks(release, known);
  const interests = await readRatedLists(release, known, interestsIn(release.layout));
  const styles = await readRatedListsIfThere(release, known, STYLES);
  const values = await readRatedListsIfThere(release, known, VALUES);
  const zones = await readJobZones(release, known);
  const occupations = [...described].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    occupations.map(([code, { title, description }]): [string, Occupation] => {
      const jobZone = zones.get(code);
      const [workStyles, workValues] = [styles.get(code), values.get(code)];
      return [
        code,
        {
          code,
          title,
          description,
          alternateTitles: distinctTitles(title, titles.get(code) ?? []),
          tasks: tasks.get(code) ?? [],
          interests: interests.get(code) ?? [],
          ...(workStyles === undefined ? {} : { workStyles }),
          ...(workValues === undefined ? {} : { workValues }),
          ...(jobZone === undefined ? {} : { jobZone }),
        },
      ];
    }),
  );
}

/** Titles that workers reported come first, then the collected ones in file order. */
async function readAlternateTitles(
  release: Release,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = new Map<string, string[]>();
  for await (const row of release.rows('Sample of Reported Titles.txt', [CODE, 'Reported Job Title'])) {
    listAt(titles, knownCode(row, CODE, known)).push(row.text('Reported Job Title'));
  }
  const { file, title } = release.layout.titles;
  for await (const row of release.rows(file, [CODE, title])) {
    listAt(titles, knownCode(row, CODE, known)).push(row.text(title));
  }
  return titles;
}

function distinctTitles(title: string, alternates: readonly string[]): readonly string[] {
  const seen = new Set([title.toLowerCase()]);
  const kept: string[] = [];
  for (const alternate of alternates) {
    if (seen.has(alternate.toLowerCase())) continue;
    seen.add(alternate.toLowerCase());
    kept.push(alternate);
  }
  return kept;
}

async function readTasks(
  release: Release,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rated = new Map<string, { task: string; core: boolean; responding: number }[]>();
  const columns = [CODE, 'Task', 'Task Type', 'Incumbents Responding'] as const;
  for await (const row of release.rows('Task Statements.txt', columns)) {
    listAt(rated, knownCode(row, CODE, known)).push({
      task: row.text('Task'),
      // Tasks without a rating have no type; they count as core until they are rated.
      core: row.oneOf('Task Type', ['Core', 'Supplemental', '']) !== 'Supplemental',
      responding: row.optionalNumber('Incumbents Responding', 0, 1e6) ?? 0,
    });
  }
  const tasks = new Map<string, readonly string[]>();
  for (const [code, all] of rated) {
    // The sort is stable: equally widespread tasks stay in file order, which is O*NET's order of importance.
    const core = all.filter((task) => task.core).sort((a, b) => b.responding - a.responding);
    tasks.set(
      code,
      core.slice(0, ONET_MODEL.responsibilitiesKept).map((task) => task.task),
    );
  }
  return tasks;
}

async function readJobZones(release: Release, known: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const zones = new Map<string, number>();
  for await (const row of release.rows('Job Zones.txt', [CODE, 'Job Zone'])) {
    const code = knownCode(row, CODE, known);
    if (zones.has(code)) throw row.problem(CODE, `${code} is stated twice.`);
    const zone = row.number('Job Zone', 1, 5);
    if (!Number.isInteger(zone)) throw row.problem('Job Zone', `${zone} is not one of 1, 2, 3, 4, 5.`);
    zones.set(code, zone);
  }
  return zones;
}
