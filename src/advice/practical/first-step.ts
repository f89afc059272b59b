/** Something that somebody can do this week on the way to a job. */
import { type ExitWay, isEarnedAtWork, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import type { CredentialLeft } from '../doors/credential-left';
import { FIRST_STEP, PAY_START } from '../numbers/futures';
import { calledInTalk } from '../words/title';
import { type Gate, papersLeft } from './gate';
import { lookingStep } from './looking-step';
import { PAPER_KINDS } from './paper-kinds';
import { stepAtGiver } from './who-gives';

const AT_COLLEGE = (name: string): string =>
  `Ask a community college near you when this starts next, and who pays for it: ${name}.`;

const AT_EMPLOYERS = (title: string): string =>
  `Ask two employers whether they train beginners as ${title}, and what they pay meanwhile.`;

const ON_WAY: Readonly<Record<Exclude<ExitWay, 'SIDEWAYS'>, (title: string) => string>> = {
  UP: (title) =>
    `Ask somebody who chooses people for work as ${title} what the last one promoted had, and which of it you lack.`,
  TRAINING: (title) =>
    `Read three openings for ${title}, and note the course or certificate that most of them ask for.`,
  STUDY: (title) => `Read three openings for ${title}, and note which degree most of them ask for.`,
  OWN: (title) =>
    `Write down five people or firms who would pay for work as ${title}, and ask one of them what they pay now.`,
};

/** One sentence. */
export function firstStepTo(graph: CareerGraph, role: number, chain: Chain, way: ExitWay, gate: Gate | null): string {
  const title = calledInTalk(graph, role);
  const atGate = gate === null || gate.held ? null : stepAtGate(gate, title, chain);
  if (atGate !== null) return atGate;
  // Who has another job to do first begins with that.
  const job = chain.length > 1 ? chain[0]!.to : role;
  const name = calledInTalk(graph, job);
  return way === 'SIDEWAYS' ? lookingStep(graph, job, name) : ON_WAY[way](name);
}

/** What to do about a gate: at whoever gives the paper, else as its kind says; null to begin with the work instead. */
function stepAtGate(gate: Gate, title: string, chain: Chain): string | null {
  if (gate.kind === 'EXPERIENCE') return null;
  if (gate.kind === 'SELECTION')
    return `Read on the employer's own page how they choose for ${title}, and note the next date to apply.`;
  const [paper] = papersLeft(chain);
  const atGiver = paper === undefined ? null : stepForPaper(paper, gate, title);
  return atGiver ?? PAPER_KINDS[gate.kind].firstStep?.(gate.name, title, isTrade(chain)) ?? null;
}

/** By who gives the paper; null if that is who usually gives such papers. */
function stepForPaper(
  { credential, by, yearsLeft }: CredentialLeft,
  { kind, name }: Gate,
  title: string,
): string | null {
  const given = by === null ? stepAtGiver(plainName(credential)) : null;
  if (given !== null) return given;
  if (by === null && isEarnedAtWork(credential) && kind !== 'APPRENTICESHIP') return AT_EMPLOYERS(title);
  return kind === 'CERTIFICATE' && yearsLeft >= FIRST_STEP.college ? AT_COLLEGE(name) : null;
}

/** True if an apprenticeship of years opens a door on the way. */
function isTrade(chain: Chain): boolean {
  return chain.some(({ way, trainedYears }) => way.door.door === 'APPRENTICESHIP' && trainedYears >= PAY_START.trained);
}
