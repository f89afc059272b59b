/** The rules by which claims of several sources become one value. */
import { EVIDENCE_KINDS, type EvidenceKind } from '../../domain';

/** The highest confidence: no amount of evidence makes a move certain. Estimate. */
const MOST_CONFIDENCE = 0.97;

const STRENGTH: Readonly<Record<EvidenceKind, number>> = {
  OBSERVED: 0,
  SURVEY: 1,
  EXPERT_LIST: 2,
  EDITORIAL: 3,
  MODELLED: 4,
  DERIVED: 5,
};

/** Rank of a kind of evidence; smaller is stronger, none at all is weakest. */
export function strengthOf(kind: EvidenceKind | undefined): number {
  return kind === undefined ? EVIDENCE_KINDS.length : STRENGTH[kind];
}

/** The strongest of some kinds of evidence; DERIVED, the weakest, if there is none. */
export function strongestKind(kinds: readonly EvidenceKind[]): EvidenceKind {
  return kinds.reduce((best, kind) => (STRENGTH[kind] < STRENGTH[best] ? kind : best), 'DERIVED');
}

/**
 * Confidence, 0..0.97, of independent claims together: 1 - product of (1 - c), the noisy-or of J. Pearl, "Probabilistic
 * Reasoning in Intelligent Systems", 1988, section 4.3.2.
 */
export function combinedConfidence(confidences: readonly number[]): number {
  let doubt = 1;
  for (const confidence of confidences) doubt *= 1 - confidence;
  return Math.min(MOST_CONFIDENCE, 1 - doubt);
}
