/** A job within reach that may be named. */
import type { Chain } from '../chains/beginning';

/** A job, and the way to it. */
export interface Candidate {
  readonly role: number;
  readonly chain: Chain;
}
