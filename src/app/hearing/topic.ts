/** One thing that people speak of when they say what work should be like. */
import type { Wish } from '../../advice';
import type { Meant } from './cues';

/** Something that people speak of, and the wishes that it says. What is missing says none: it is heard and changes nothing. */
export interface Topic {
  readonly words: RegExp;
  readonly wanted?: readonly Wish[];
  readonly unwanted?: readonly Wish[];
  /** How it is meant if nothing around it tells; nothing is heard if it is left out. */
  readonly unclear?: Meant;
  /** True if whoever says that there is none of it wishes for it: "no security", "never home for dinner". */
  readonly isLack?: true;
  /** True if it is meant as `unclear` says, whatever stands around it. */
  readonly isPlain?: true;
  /** What is said back instead of the name of the wish. */
  readonly said?: string;
  /** What is said back where it says no wish. */
  readonly meaning?: string;
}
