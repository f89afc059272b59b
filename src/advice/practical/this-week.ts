/** What to do this week on the way to a job, with a place to ask. Addresses are those of public bodies, which last. */
import type { CareerGraph } from '../../graph';
import { countedUnder } from '../../network';
import type { Chain } from '../chains/beginning';
import { stillToEarn } from '../chains/step-facts';
import type { CredentialLeft } from '../doors/credential-left';
import { PRACTICAL_MODEL } from '../numbers/practical';
import type { OwnBranch } from '../words/own-branch';
import { aJob } from '../words/title';
import type { Cost } from './costs';
import { firstStepTo } from './first-step';
import { gateOf } from './gate';
import { wayOf } from './way-of';

const PLACES = Object.freeze({
  apprenticeships: 'https://www.apprenticeship.gov',
  jobCenters: 'https://www.careeronestop.org',
  occupations: 'https://www.onetonline.org',
  handbook: 'https://www.bls.gov/ooh',
});

/** What is known of a way already. */
interface Known {
  readonly costs: readonly Cost[];
  readonly ownBranch: OwnBranch | null;
}

/** Three sentences, that first that the rest hangs on. */
export function thisWeek(graph: CareerGraph, role: number, chain: Chain, known: Known): readonly string[] {
  const gate = gateOf(graph, role, chain);
  const first = firstStepTo(graph, role, chain, wayOf(chain), gate);
  const ask = askAt(graph, role, chain, known, gate?.kind === 'LICENCE');
  return [first, ask, readSentence(graph, role)].slice(0, PRACTICAL_MODEL.week);
}

/** Where to ask: about the paper that is left, who pays for it, or who hires. @param isAtBoard - the first sentence is about the licence */
function askAt(
  graph: CareerGraph,
  role: number,
  chain: Chain,
  { costs, ownBranch }: Known,
  isAtBoard: boolean,
): string {
  const left = stillToEarn(chain);
  // An academy is paid training too, but of one employer.
  if (chain.some(({ way }) => way.door.door === 'APPRENTICESHIP'))
    return `Look up apprenticeships near you at ${PLACES.apprenticeships}, and call the office named there.`;
  if (left.some(isOf('LICENCE')) && !isAtBoard)
    return `Find your state's board with the license finder at ${PLACES.jobCenters}, and read what it asks for.`;
  const payer = costs.flatMap(({ paidBy }) => paidBy).find(({ url }) => url !== null);
  if (payer !== undefined) return `Find out who may pay part of the cost. Begin with ${payer.name}: ${payer.url}.`;
  if (ownBranch !== null)
    return `Write down three employers where your years count, and look at their openings. Start with ${ownBranch.employers}.`;
  return `Tell three people who know your work that you want to become ${aJob(graph, role)}, and ask whom they know.`;
}

function isOf(kind: CredentialLeft['credential']['kind']): (left: CredentialLeft) => boolean {
  return ({ credential }) => credential.kind === kind;
}

function readSentence(graph: CareerGraph, role: number): string {
  const soc = countedUnder(graph, role)?.soc;
  const page = soc === undefined ? '' : `/link/summary/${soc}.00`;
  return `Read what people in this job do all day: ${PLACES.occupations}${page} and ${PLACES.handbook}.`;
}
