/** Something that somebody can do this week on the way to a job. */
import { type ExitWay, isEarnedAtWork, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import type { CredentialLeft } from '../doors/credential-left';
import { FIRST_STEP, PAY_START } from '../numbers/futures';
import { aPaper } from '../words/a-paper';
import { inAmerican } from '../words/american';
import { isHiredToLead } from '../words/proven';
import { aJob } from '../words/title';
import { type Gate, papersLeft } from './gate';
import { lookingStep } from './looking-step';
import { PAPER_KINDS } from './paper-kinds';
import { stepAtGiver } from './who-gives';

const AT_COLLEGE = (name: string): string =>
  `Ask a community college or trade school near you when you could next start ${aPaper(name)}, and who may pay for it.`;

const AT_EMPLOYERS = (job: string): string =>
  `Ask two employers whether they train people to become ${job}, and what they pay during the training.`;

/** By the job with its article. */
const ON_WAY: Readonly<Record<Exclude<ExitWay, 'SIDEWAYS'>, (job: string) => string>> = {
  UP: (job) => `Ask a manager what you still need to learn to become ${job}.`,
  TRAINING: (job) =>
    `Read three job postings for ${job}, and note the course or certificate that most of them ask for.`,
  STUDY: (job) => `Read three job postings for ${job}, and note which degree most of them ask for.`,
  OWN: (job) =>
    `Write down five people or firms who would pay you to work as ${job}, and ask one of them what they pay now.`,
};

/** One sentence. */
export function firstStepTo(graph: CareerGraph, role: number, chain: Chain, way: ExitWay, gate: Gate | null): string {
  const atGate = gate === null || gate.held ? null : stepAtGate(graph, role, chain, gate);
  if (atGate !== null) return inAmerican(atGate);
  // Who has another job to do first begins with that.
  const first = chain.length > 1 ? chain[0]!.to : role;
  const job = aJob(graph, first);
  return inAmerican(way === 'SIDEWAYS' ? lookingStep(graph, first, job) : ON_WAY[way](job));
}

/** What to do about a gate: at whoever gives the paper, else as its kind says; null to begin with the work instead. */
function stepAtGate(graph: CareerGraph, role: number, chain: Chain, gate: Gate): string | null {
  const job = aJob(graph, role);
  if (gate.kind === 'EXPERIENCE') return null;
  if (gate.kind === 'SELECTION')
    return `Look up how people are chosen to become ${job}, and note the next date to apply.`;
  if (gate.kind === 'PORTFOLIO' && isHiredToLead(graph, role))
    return `Write down three results of your work, with figures, that you would tell people who hire ${job}.`;
  const [paper] = papersLeft(chain);
  const atGiver = paper === undefined ? null : stepForPaper(paper, gate, job);
  return atGiver ?? PAPER_KINDS[gate.kind].firstStep?.(gate.name, job, isTrade(chain)) ?? null;
}

/** By who gives the paper; null if that is who usually gives such papers. */
function stepForPaper({ credential, by, yearsLeft }: CredentialLeft, { kind, name }: Gate, job: string): string | null {
  const given = by === null ? stepAtGiver(plainName(credential)) : null;
  if (given !== null) return given;
  if (by === null && isEarnedAtWork(credential) && kind !== 'APPRENTICESHIP') return AT_EMPLOYERS(job);
  return kind === 'CERTIFICATE' && yearsLeft >= FIRST_STEP.college ? AT_COLLEGE(name) : null;
}

/** True if an apprenticeship of years opens a door on the way. */
function isTrade(chain: Chain): boolean {
  return chain.some(({ way, trainedYears }) => way.door.door === 'APPRENTICESHIP' && trainedYears >= PAY_START.trained);
}
