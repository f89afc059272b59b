import type { Scheme } from './vocabulary';

/** How the classifications differ. Code that depends on a role's scheme reads this table. */
export interface Classification {
  /** True for the roles that we write ourselves: we correct what is wrong with them. */
  readonly isOurs: boolean;
  /** True if sources say what its roles pay: answers about a role without pay are poorer. */
  readonly hasPay: boolean;
  /** True if needs are ratings of general skills and knowledge. Such ratings do not show licences and degrees. */
  readonly needsAreRatings: boolean;
  /** Where the likelihood of moves comes from: the model of moves, the role's matches, or nowhere (null). */
  readonly likelihoods: 'MODEL' | 'MATCHES' | null;
  /**
   * How readings are found. PUBLISHED: editors match its roles with others. CLASSES: its roles are classes of work, which others are
   * kinds of. KINDS: its roles are kinds of work, whose class is looked for.
   */
  readonly readings: 'PUBLISHED' | 'CLASSES' | 'KINDS';
}

/** The table, by scheme. */
export const CLASSIFICATIONS: Readonly<Record<Scheme, Classification>> = Object.freeze({
  ATLAS: { isOurs: true, hasPay: true, needsAreRatings: false, likelihoods: 'MATCHES', readings: 'PUBLISHED' },
  ONET: { isOurs: false, hasPay: true, needsAreRatings: true, likelihoods: 'MODEL', readings: 'CLASSES' },
  ESCO: { isOurs: false, hasPay: false, needsAreRatings: false, likelihoods: null, readings: 'KINDS' },
});
