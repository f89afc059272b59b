/** The rules by which claims of several sources become one value. */
import { EVIDENCE_KINDS, type EvidenceKind, type LinkFact } from '../domain';

/** No pile of evidence makes a move certain. Estimate. */
const MOST_CONFIDENCE = 0.97;

/**
 * Claims with the strongest first: by the precedence of their source, then observed before surveyed before expert lists
 * before editorial words before what is modelled or derived, then by key.
 */
export function byStrength<F extends LinkFact>(claims: F[], precedenceOf: (source: string) => number): F[] {
  if (claims.length < 2) return claims;
  return claims.sort(
    (a, b) =>
      precedenceOf(a.source) - precedenceOf(b.source) ||
      strengthOf(a) - strengthOf(b) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

const STRENGTH: Readonly<Record<EvidenceKind, number>> = {
  OBSERVED: 0,
  SURVEY: 1,
  EXPERT_LIST: 2,
  EDITORIAL: 3,
  MODELLED: 4,
  DERIVED: 5,
};

function strengthOf(claim: LinkFact): number {
  const kind = (claim.properties as { evidence?: EvidenceKind }).evidence;
  return kind === undefined ? EVIDENCE_KINDS.length : STRENGTH[kind];
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
