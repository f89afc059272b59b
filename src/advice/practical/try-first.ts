/** What to try cheaply before the first year is spent. */
import { type CredentialKind, isEarnedAtWork } from '../../domain';
import type { CareerGraph } from '../../graph';
import { tryOf } from '../../network';
import type { Chain } from '../chains/beginning';
import { stillToEarn } from '../chains/step-facts';
import { PRACTICAL_MODEL } from '../numbers/practical';

/** How to try the study of a kind before it begins. */
const BEFORE_STUDY: Readonly<Partial<Record<CredentialKind, string>>> = {
  BACHELOR:
    'Take one course of the subject at a community college or online before you enroll, and ask whether it would count.',
  MASTER: 'Take one course of the program as a guest or online before you apply for all of it.',
  DOCTORATE: 'Help with one piece of research before you apply, and ask two people in their third year how it is.',
  PROFESSIONAL_DEGREE:
    'Shadow two people who do the work, and take a practice admission test, before you pay for anything.',
  CERTIFICATE: 'Sit in on one class of the course before you pay for it.',
  LICENCE: 'Work through the free sample questions of the test before you pay for a course.',
  EXAM: 'Work through the free sample questions of the test before you pay for a course.',
  APPRENTICESHIP: 'Ask the training center for an open day or a pre-apprenticeship class, and try the tools there.',
};

/** One or two sentences: how to try the work, and its study. Nothing for people who move on within their own line of work. */
export function tryFirst(graph: CareerGraph, role: number, chain: Chain): readonly string[] {
  const isKnown = chain.every(({ kindOfMove }) => kindOfMove === 'PROMOTION');
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
    : (BEFORE_STUDY[credential.kind] ?? null);
}
