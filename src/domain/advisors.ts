/** Services that people can talk to about work: facts of the seeds, one node each. */
import type { EvidenceKind } from './vocabulary';

/** Who runs a service, public bodies first: the order in which services are shown where cost does not tell them apart. */
export const ADVISOR_KINDS = ['PUBLIC', 'UNION', 'CHARITY', 'PROFESSIONAL_BODY', 'COMMUNITY', 'MARKETPLACE'] as const;
export type AdvisorKind = (typeof ADVISOR_KINDS)[number];

/** What a service costs who asks for advice. */
export const ADVISOR_COSTS = ['FREE', 'MEMBERS', 'PAID'] as const;
export type AdvisorCost = (typeof ADVISOR_COSTS)[number];

/** How people meet its advisors. */
export const ADVISOR_MODES = ['ONLINE', 'IN_PERSON', 'BOTH'] as const;
export type AdvisorMode = (typeof ADVISOR_MODES)[number];

/** The country of services that are open to everybody. */
export const EVERYWHERE = 'global';

/** The "country" of services for the European Union; ISO 3166 keeps this code free for it. */
export const EUROPE = 'EU';

/** ISO 3166-1 codes of the member states of the European Union, since 2020-02-01 (https://european-union.europa.eu). */
export const EUROPEAN_UNION: readonly string[] = Object.freeze(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** A service with advisors. What nothing says is absent. */
export interface AdvisorServiceProperties {
  readonly name: string;
  readonly serviceKind: AdvisorKind;
  /** ISO 3166-1 code in capitals: "GB"; `EUROPE`, or `EVERYWHERE`. */
  readonly country: string;
  /** The part of the country that it is for: "Scotland". Absent: all of it. */
  readonly region?: string;
  /** ISO 639-1 codes of the languages in which we know that it helps: "en". There may be more. */
  readonly languages: readonly string[];
  /** Ids of the disciplines that it knows well; empty: it is for every kind of work. */
  readonly disciplines: readonly string[];
  readonly cost?: AdvisorCost;
  readonly mode?: AdvisorMode;
  /** What it offers, in a sentence of our own. */
  readonly offers: string;
  /** What to know before you rely on it. */
  readonly caution?: string;
  readonly url: string;
  /** ISO date on which the editors looked. */
  readonly checkedOn: string;
  readonly evidence: EvidenceKind;
  /** What the editors saw. */
  readonly note: string;
}
