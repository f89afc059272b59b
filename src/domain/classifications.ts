import type { Scheme } from './vocabulary';

/** How the classifications differ. Whatever depends on a role's scheme asks this table. */
export interface Classification {
  /** True for the roles that we write ourselves: what is wrong with them is ours to correct. */
  readonly isOurs: boolean;
  /** True if sources say what its roles pay: answers about a role without pay are poorer. */
  readonly hasPay: boolean;
  /** True if needs are ratings of general skills and knowledge, which say nothing of licences and degrees. */
  readonly needsAreRatings: boolean;
  /** How likely moves out of a role are known: by the model of moves itself, by way of the roles it matches, or not at all. */
  readonly likelihoods: 'MODEL' | 'MATCHES' | null;
}

/** Each classification's answers. */
export const CLASSIFICATIONS: Readonly<Record<Scheme, Classification>> = Object.freeze({
  ATLAS: { isOurs: true, hasPay: true, needsAreRatings: false, likelihoods: 'MATCHES' },
  ONET: { isOurs: false, hasPay: true, needsAreRatings: true, likelihoods: 'MODEL' },
  ESCO: { isOurs: false, hasPay: false, needsAreRatings: false, likelihoods: null },
});
