/** What the way to a job takes, all of it in its order: which papers, how long each, and who pays. */
import { type CredentialKind, capital, isEarnedAtWork, plainName } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { aboutYears, yearsText } from '../chains/chain-figures';
import type { CredentialLeft } from '../doors/credential-left';
import { isInGroups } from '../jobs/work-groups';
import { GATE_MODEL, TAKES } from '../numbers/futures';
import { aPaper } from '../words/a-paper';
import { inAmerican } from '../words/american';
import { aJob } from '../words/title';

const SCHOOL_CHOOSES = '; schools choose among applicants, and want courses in biology or chemistry first';

/** Kinds that nobody studies or is trained for under their own name: the course before them says how long it takes. */
const AT_ONCE: readonly CredentialKind[] = ['EXAM', 'LICENCE'];

/**
 * Work whose schools have fewer seats than applicants, by codes of the Standard Occupational Classification: nurses, therapists and their
 * assistants, imaging, hygienists. Editorial; from what such schools publish of admission.
 */
const SCHOOLS_CHOOSE = ['29-1071', '29-112', '29-1141', '29-1292', '29-203', '31-2011', '31-2021'];

/** "Associate degree in nursing (about 2 years of school), then registered nurse license"; null if nothing is left to do. */
export function takesOf(graph: CareerGraph, chain: Chain): string | null {
  const last = chain.at(-1)!;
  const isChosen = isInGroups(graph, last.to, SCHOOLS_CHOOSE, GATE_MODEL.sure);
  const parts = chain.flatMap((step) => {
    const papers = step.way.credentials.filter(isLeft).map((paper) => paperText(paper, isChosen && step === last));
    const station = step === last ? [] : [`work as ${aJob(graph, step.to)}`];
    return [...papers, ...station];
  });
  const isLong = last.experienceYears >= GATE_MODEL.years;
  const all = isLong ? [...parts, `about ${yearsText(last.experienceYears)} of related work`] : parts;
  return all.length === 0 ? null : capital(all.join(', then '));
}

/** True for a paper that is still to earn or to show. */
function isLeft({ held, yearsLeft, by }: CredentialLeft): boolean {
  return !held && (yearsLeft > 0 || by === null);
}

function paperText({ credential, by, yearsLeft, isBesideWork }: CredentialLeft, isChosen: boolean): string {
  const name = inAmerican(aPaper(by ?? plainName(credential)));
  const isPaid = by === null && isEarnedAtWork(credential);
  const isLong = yearsLeft >= TAKES.told && !AT_ONCE.includes(credential.kind);
  if (isPaid) return isLong ? `${name} (${aboutYears(yearsLeft)}, with pay)` : `${name} (the employer pays)`;
  if (!isLong) return name;
  if (credential.kind === 'PORTFOLIO') return `${name} (${aboutYears(yearsLeft)} to build)`;
  const study = `${aboutYears(yearsLeft)} of study${isBesideWork ? ' next to work' : ''}`;
  return `${name} (${study}${isChosen && yearsLeft >= TAKES.program ? SCHOOL_CHOOSES : ''})`;
}
