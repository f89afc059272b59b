import { count } from '../../domain';
import type { Answers } from './answers';
import { ASPECTS, type ChangedAnswer, type Difference } from './differences';

/** Changed answers that share a role, which is at one of their ends. */
export interface ChangesOfRole {
  /** Id; null for answers without one. */
  readonly role: string | null;
  readonly changed: readonly ChangedAnswer[];
}

/** Each changed answer once, under the role that the most of those left have in common; so a role that caused many comes first. */
export function changesByRole(changed: readonly ChangedAnswer[]): readonly ChangesOfRole[] {
  const groups: ChangesOfRole[] = [];
  for (let left = changed; left.length > 0; ) {
    const role = mostCommon(left.flatMap(({ ends }) => ends));
    const isOfRole = ({ ends }: ChangedAnswer) => (role === null ? true : ends.includes(role));
    groups.push({ role, changed: left.filter(isOfRole) });
    left = left.filter((each) => !isOfRole(each));
  }
  return groups;
}

/** The id that is there most often, the first by the alphabet of those; null if there is none. */
function mostCommon(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** What a report shows. */
export interface ReportOptions {
  /** Changed answers shown of each role; the others are counted. */
  readonly perRole: number;
}

/** What changed between two states, as text: how much of what, then by role with before and after. */
export function effectReport(
  before: Answers,
  after: Answers,
  changed: readonly ChangedAnswer[],
  { perRole }: ReportOptions,
): string {
  const asked = Object.keys(before.answers).filter((key) => key in after.answers).length;
  if (changed.length === 0) return `No answer differs, of ${count(asked, 'question')}.`;
  const title = (id: string) => after.titles[id] ?? before.titles[id] ?? id;
  const tally = ASPECTS.map((aspect) => [aspect, changed.filter((each) => has(each, aspect)).length] as const)
    .filter(([, many]) => many > 0)
    .map(([aspect, many]) => `${aspect} ${many}`);
  const groups = changesByRole(changed).map(({ role, changed: some }) =>
    [
      role === null ? `Without a role: ${some.length}` : `${title(role)} (${role}): ${some.length}`,
      ...some.slice(0, perRole).map((each) => changeText(each, title)),
      ...(some.length > perRole ? [`  and ${some.length - perRole} more`] : []),
    ].join('\n'),
  );
  return [
    `${count(changed.length, 'answer')} of ${asked.toLocaleString('en-US')} changed: ${tally.join(', ')}.`,
    ...groups,
  ].join('\n\n');
}

function has({ differences }: ChangedAnswer, aspect: Difference['aspect']): boolean {
  return differences.some((each) => each.aspect === aspect);
}

function changeText({ key, ends, differences }: ChangedAnswer, title: (id: string) => string): string {
  const head = `  ${ends.map(title).join(' to ') || key} [${key}]`;
  return [head, ...differences.flatMap(differenceLines)].join('\n');
}

/** Lines that are in both are left out. */
function differenceLines({ aspect, before, after }: Difference): readonly string[] {
  const gone = before.filter((line, at) => after[at] !== line);
  const come = after.filter((line, at) => before[at] !== line);
  return [...gone.map((line) => `    ${aspect} - ${line}`), ...come.map((line) => `    ${aspect} + ${line}`)];
}
