import type { EvidenceProperties, LinkKind, LinkPropertiesByKind } from './facts';

/** Every property of a record by name. */
type Named<P> = Readonly<Record<keyof P, true>>;

const EVIDENCE = { evidence: true, asOf: true, value: true, note: true } as const satisfies Named<EvidenceProperties>;

/** The property names that a link of each kind may have; any name for DESCRIBED_BY. */
export const LINK_PROPERTIES: {
  readonly [K in Exclude<LinkKind, 'DESCRIBED_BY'>]: Named<LinkPropertiesByKind[K]>;
} = Object.freeze({
  REQUIRES: { ...EVIDENCE, importance: true, level: true, levelError: true, hot: true, inDemand: true },
  PROGRESSES_TO: { ...EVIDENCE, move: true, typicalYears: true, likelihood: true, share: true, confidence: true },
  PAYS: {
    ...EVIDENCE,
    level: true,
    percentile: true,
    minUsd: true,
    maxUsd: true,
    openEnded: true,
    region: true,
    groupTitle: true,
    employment: true,
  },
  EMPLOYS: { ...EVIDENCE, purpose: true },
  CERTIFIED_BY: { ...EVIDENCE },
  PART_OF: { ...EVIDENCE },
  BROADER: { ...EVIDENCE },
  MATCHES: { ...EVIDENCE, relation: true, confidence: true },
});
