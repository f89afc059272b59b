/** What differs between the answers of two states. */
import type { Answers, PlainAnswer, PlainWay } from './answers';

/** In the order in which they matter to somebody who asks. */
export const ASPECTS = ['answer', 'verdict', 'ways', 'years', 'odds', 'credentials', 'nearer', 'words'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One aspect of an answer as lines of text, before and after. */
export interface Difference {
  readonly aspect: Aspect;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An answer that differs. */
export interface ChangedAnswer {
  readonly key: string;
  /** Ids of the roles at its ends; one if the question is open. Empty if neither state answers. */
  readonly ends: readonly string[];
  /** At least one. */
  readonly differences: readonly Difference[];
}

/** The answers that differ, in the order of the questions. A question that only one state was asked is left out. */
export function changedAnswers(before: Answers, after: Answers): readonly ChangedAnswer[] {
  const title = (id: string) => after.titles[id] ?? before.titles[id] ?? id;
  return Object.entries(before.answers).flatMap(([key, was]) => {
    const is = after.answers[key];
    if (is === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ key, ends: [...new Set([...endsOf(was), ...endsOf(is)])], differences: differences(was, is, title) }];
  });
}

/** What an answer says in one aspect, as lines of text. */
function linesOf(answer: PlainAnswer, aspect: Aspect, title: (id: string) => string): readonly string[] {
  if (answer.kind === 'Refused') return aspect === 'answer' ? [`none: ${answer.reason}`] : [];
  const named = ({ roles }: PlainWay) => roles.map(title).join(' > ');
  const stepwise = (way: PlainWay, of: (step: PlainWay['steps'][number]) => string) => way.steps.map(of).join(' > ');
  const ways = answer.kind === 'Routes' ? answer.ways : answer.jobs.map(({ way }) => way);
  const judged = answer.kind === 'Routes' ? [answer] : answer.jobs;
  switch (aspect) {
    case 'answer':
      return [answer.kind];
    case 'verdict':
      return judged.map(({ verdict }) => verdict);
    case 'ways':
      return ways.map(named);
    case 'years':
      return ways.map((way) => `${way.years} (${stepwise(way, ({ years }) => `${years}`)}), study ${way.studyYears}`);
    case 'odds':
      return ways.map((way) => `${way.odds} (${stepwise(way, ({ odds }) => odds)})`);
    case 'credentials':
      return ways.map((way) => stepwise(way, ({ credentials }) => credentials.join('; ') || 'nothing'));
    case 'nearer':
      return answer.kind === 'Routes' ? answer.nearer.map(({ role, years }) => `${title(role)}, ${years} years`) : [];
    case 'words':
      return wordsOf(answer, ways);
  }
}

/** Every sentence and figure that no other aspect has. */
function wordsOf(answer: Exclude<PlainAnswer, { kind: 'Refused' }>, ways: readonly PlainWay[]): readonly string[] {
  const judged =
    answer.kind === 'Routes' ? [answer, ...answer.nearer.map(({ why }) => ({ verdictWhy: [why] }))] : answer.jobs;
  return [
    ...judged.flatMap(({ verdictWhy }) => verdictWhy),
    ...ways.flatMap(({ why, steps }) => [
      ...why,
      ...steps.flatMap((step) => [
        `${step.kind}, ${step.basis}, ${step.door}: ${step.hiredFor}`,
        `pay ${step.payChangeUsd ?? 'unknown'}`,
        ...step.brings,
      ]),
    ]),
  ];
}

function differences(was: PlainAnswer, is: PlainAnswer, title: (id: string) => string): readonly Difference[] {
  return ASPECTS.flatMap((aspect) => {
    const [before, after] = [linesOf(was, aspect, title), linesOf(is, aspect, title)];
    return before.join('\n') === after.join('\n') ? [] : [{ aspect, before, after }];
  });
}

function endsOf(answer: PlainAnswer): readonly string[] {
  if (answer.kind === 'Refused') return [];
  const [first] = answer.kind === 'Routes' ? answer.ways : answer.jobs.map(({ way }) => way);
  if (first === undefined) return [];
  return answer.kind === 'Routes' ? [first.roles[0]!, first.roles.at(-1)!] : [first.roles[0]!];
}
