/** Importance and level of skills and knowledge, as O*NET's incumbents and analysts rate them. */
import type { EvidenceKind, SkillKind } from '../../domain';
import { SourceFileError, slugOf } from '../../domain';
import type { TableRow } from '../reading/table-row';
import { CODE, knownCode, listAt } from './occupation-codes';
import type { Release } from './release';

export interface Element {
  /** Id of the skill node: `skill:onet/programming`. */
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly description: string;
  readonly kind: SkillKind;
}

/** What one occupation requires of one element. */
export interface Rating {
  /** Id of the element. */
  readonly element: string;
  /** 1..5 */
  readonly importance: number;
  /** 0..7 */
  readonly level: number;
  /** Standard error of the level, where published. */
  readonly levelError?: number;
  readonly evidence: EvidenceKind;
  /** ISO year and month of the survey; absent where modelled. */
  readonly asOf?: string;
  readonly note?: string;
}

export interface Ratings {
  readonly elements: readonly Element[];
  /** By O*NET-SOC code, in order of element ids. */
  readonly byCode: ReadonlyMap<string, readonly Rating[]>;
}

function tablesOf({ layout }: Release): readonly { readonly file: string; readonly kind: SkillKind }[] {
  const skills = layout.skills.map((file) => ({ file, kind: 'SKILL' as const }));
  return [...skills, { file: 'Knowledge.txt', kind: 'KNOWLEDGE' }];
}

const COLUMNS = [
  CODE,
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Standard Error',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
] as const;
type Columns = (typeof COLUMNS)[number];

/**
 * Ratings of all occupations that have any. Rows marked Not Relevant are left out: most raters said that the job does
 * not ask for the element. Rows that O*NET recommends to suppress are kept, with "low precision" in their note. The
 * standard error is kept too, and it says more than a gap would.
 */
export async function readRatings(release: Release, known: { has(code: string): boolean }): Promise<Ratings> {
  const descriptions = await readDescriptions(release);
  const elements = new Map<string, Element>();
  const byCode = new Map<string, Rating[]>();
  for (const { file, kind } of tablesOf(release)) {
    for (const pair of (await readPairs(release, file, known)).values()) {
      const { code, elementId, name, importance, level } = pair;
      if (importance === undefined || level === undefined) {
        const missing = importance === undefined ? 'importance (IM)' : 'level (LV)';
        throw new SourceFileError(file, pair.line, 'Scale ID', `${code} has no ${missing} row for ${name}.`);
      }
      const element = elements.get(elementId) ?? newElement(elementId, name, kind, descriptions, elements);
      elements.set(elementId, element);
      if (level.notRelevant) continue;
      listAt(byCode, code).push({
        element: element.id,
        importance: importance.value,
        level: level.value,
        ...(level.error === null ? {} : { levelError: level.error }),
        evidence: level.evidence,
        asOf: level.asOf,
        ...(level.suppress || importance.suppress ? { note: 'low precision' } : {}),
      });
    }
  }
  for (const ratings of byCode.values()) ratings.sort((a, b) => (a.element < b.element ? -1 : 1));
  return { elements: [...elements.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), byCode };
}

interface Reading {
  readonly value: number;
  readonly error: number | null;
  readonly suppress: boolean;
  readonly notRelevant: boolean;
  readonly asOf: string;
  readonly evidence: EvidenceKind;
}

interface Pair {
  readonly line: number;
  readonly code: string;
  readonly elementId: string;
  readonly name: string;
  importance?: Reading;
  level?: Reading;
}

async function readPairs(
  release: Release,
  file: string,
  known: { has(code: string): boolean },
): Promise<ReadonlyMap<string, Pair>> {
  const pairs = new Map<string, Pair>();
  for await (const row of release.rows(file, COLUMNS)) {
    const [code, elementId] = [knownCode(row, CODE, known), row.text('Element ID')];
    const scale = row.oneOf('Scale ID', ['IM', 'LV']);
    const key = `${code} ${elementId}`;
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { line: row.line, code, elementId, name: row.text('Element Name') };
      pairs.set(key, pair);
    }
    const field = scale === 'IM' ? 'importance' : 'level';
    if (pair[field] !== undefined)
      throw row.problem('Scale ID', `${scale} of ${pair.name} is stated twice for ${code}.`);
    pair[field] = readingOf(row, scale === 'IM' ? 1 : 0, scale === 'IM' ? 5 : 7);
  }
  return pairs;
}

function readingOf(row: TableRow<Columns>, min: number, max: number): Reading {
  return {
    value: row.number('Data Value', min, max),
    error: row.optionalNumber('Standard Error', 0, max),
    suppress: row.oneOf('Recommend Suppress', ['Y', 'N', '']) === 'Y',
    notRelevant: row.oneOf('Not Relevant', ['Y', 'N', '']) === 'Y',
    asOf: row.month('Date'),
    evidence: evidenceOf(row),
  };
}

/** Incumbents were surveyed; analysts and occupational experts judged. */
function evidenceOf(row: TableRow<Columns>): EvidenceKind {
  const source = row.oneOf('Domain Source', ['Incumbent', 'Analyst', 'Analyst - Transition', 'Occupational Expert']);
  return source === 'Incumbent' ? 'SURVEY' : 'EXPERT_LIST';
}

async function readDescriptions(release: Release): Promise<ReadonlyMap<string, string>> {
  const descriptions = new Map<string, string>();
  for await (const row of release.rows('Content Model Reference.txt', ['Element ID', 'Element Name', 'Description'])) {
    descriptions.set(row.text('Element ID'), row.text('Description'));
  }
  return descriptions;
}

/** O*NET has a skill and a field of knowledge called Mathematics. The second one says in its name which it is. */
function newElement(
  elementId: string,
  name: string,
  kind: SkillKind,
  descriptions: ReadonlyMap<string, string>,
  elements: ReadonlyMap<string, Element>,
): Element {
  const taken = [...elements.values()].some((element) => element.name === name);
  const ownName = taken ? `${name} (${kind.toLowerCase()})` : name;
  return {
    id: `skill:onet/${slugOf(ownName)}`,
    name: ownName,
    alternateNames: taken ? [name] : [],
    description: descriptions.get(elementId) ?? '',
    kind,
  };
}
