/** What to try cheaply before the first year is spent. */
import { isEarnedAtWork, MOVE_KIND_TRAITS } from '../../domain';
import type { CareerGraph } from '../../graph';
import { tryOf } from '../../network';
import type { Chain } from '../chains/beginning';
import { stillToEarn } from '../chains/step-facts';
import { PRACTICAL_MODEL } from '../numbers/practical';
import { PAPER_KINDS } from './paper-kinds';

/** One or two sentences: how to try the work, and its study. Nothing for people who move on within their own line of work. */
export function tryFirst(graph: CareerGraph, role: number, chain: Chain): readonly string[] {
  const isKnown = chain.every(({ kind }) => MOVE_KIND_TRAITS[kind].climbs);
  const work = isKnown ? null : tryOf(graph, role);
  return [work, studyTried(chain)].filter((said) => said !== null).slice(0, PRACTICAL_MODEL.tried);
}

/** For the longest credential that is left, since it costs most to be wrong about. */
function studyTried(chain: Chain): string | null {
  const left = stillToEarn(chain)
    .filter(({ byKind }) => byKind === null)
    .sort((a, b) => b.yearsLeft - a.yearsLeft)[0];
  if (left === undefined) return null;
  const { credential } = left;
  // A trade shows its training to beginners; an academy or a residency does not.
  const isTrade = chain.some(({ way }) => way.door.door === 'APPRENTICESHIP');
  return (isEarnedAtWork(credential) || credential.kind === 'APPRENTICESHIP') && !isTrade
    ? null
    : PAPER_KINDS[credential.kind].trial;
}
