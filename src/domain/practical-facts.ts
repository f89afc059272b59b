/** What stands around a way: what study costs and who pays, branches and who employs there, what a line of work asks of people. */
import { CREDENTIAL_KINDS, type CredentialKind } from './credential-kinds';

/** What has a price: kinds of credential, an associate degree, and the renewal of a licence. */
export const PRICED_KINDS = [...CREDENTIAL_KINDS, 'ASSOCIATE', 'RENEWAL'] as const;
export type PricedKind = CredentialKind | 'ASSOCIATE' | 'RENEWAL';

/** Whether a price is for each year of study, or for all of it. */
export const PRICES_PER = ['YEAR', 'ONCE'] as const;

/** When somebody looked a fact up, and when to look again: ISO dates, or years and months. */
export interface Checked {
  readonly checkedOn: string;
  readonly recheckBy: string;
}

/** Who says a figure. */
export interface Quoted extends Checked {
  /** "Trends in College Pricing 2024, College Board"; ours if it is an estimate. */
  readonly source: string;
  /** True if nobody publishes the figure: our editors estimate it. */
  readonly isEstimate: boolean;
  /** The year that the figure is for: "2024-25". */
  readonly year: string;
}

/** What a kind of credential costs: tuition, fees and tests, US dollars. */
export interface Price extends Quoted {
  readonly kind: PricedKind;
  readonly per: (typeof PRICES_PER)[number];
  readonly minUsd: number;
  readonly maxUsd: number;
  /** Ids of those who may pay a part. */
  readonly paidBy: readonly string[];
}

/** To whom a payer gives: everybody, people without a bachelor's degree, people who served in the forces. */
export const PAYS_FOR = ['ALL', 'NO_BACHELOR', 'SERVED'] as const;

/** Somebody who pays a part of study. */
export interface Payer extends Quoted {
  readonly id: string;
  /** As in a sentence: "a Pell Grant (up to $7,395 a year)". */
  readonly name: string;
  readonly for: (typeof PAYS_FOR)[number];
  /** Where to ask; null if it is no one place, such as the own employer. */
  readonly url: string | null;
}

/** A branch: an industry, by the occupations that mark it; or one kind of employer, for people who know its work. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  /** Who employs people in it, as in "at hospitals and health insurers". */
  readonly employers: string;
  /** Who makes software for the branch, and hires people of it for what has to do with the product. */
  readonly software?: string;
  /** Beginnings of codes of the SOC; the longest that fits a role counts. */
  readonly codes: readonly string[];
  /** The same of other work that its employers hire for, and in which years in the branch count. */
  readonly works?: readonly string[];
  /** True for one kind of employer: no branch that anybody belongs to, but where such years count most. */
  readonly narrow?: true;
  /** True if its employers are consultants. */
  readonly consulting?: true;
  /** Of a narrow one: work that joins what its people know with such a goal, as in "jobs in clinical informatics". */
  readonly hybrid?: string;
}

/** What is true of a line of work. */
export interface WorkLine {
  /** Beginnings of codes of the SOC; the longest that fits a role counts, for each of the fields apart. */
  readonly codes: readonly string[];
  /** How to try it cheaply: a sentence. */
  readonly try?: string;
  /** What employers or the law ask of a person: age, record, tests of body and drugs. A sentence. */
  readonly asks?: string;
  /** What people begin as, where no role stands for it: "a server or shift lead". */
  readonly begins?: string;
  /** True if every branch has such work. */
  readonly inEvery?: true;
}

/** A practical fact as a property of its source: the store keeps lists of texts. */
export function practicalText(fact: Price | Payer | Branch | WorkLine): string {
  return JSON.stringify(fact);
}

/** The facts that properties hold. */
export function practicalFacts<Fact extends Price | Payer | Branch | WorkLine>(texts: readonly string[]): Fact[] {
  return texts.map((text) => JSON.parse(text) as Fact);
}
