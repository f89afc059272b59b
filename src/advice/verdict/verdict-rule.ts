/** One rule of verdicts. */
import type { Verdict } from '../answers/route';
import type { RuleExamples } from '../ruling/rule';
import type { VerdictCase } from './verdict-case';

/** What makes a wish possible at best, hard or unwise; or why it is a usual one. */
export interface VerdictRule {
  /** Kebab-case, as its file. */
  readonly name: string;
  /** What it says, in a sentence that a counsellor would accept. */
  readonly says: string;
  /** Paths of the numbers that it goes by, in the tables of `numbers`. */
  readonly numbers: readonly string[];
  /** The verdict that it gives; the worst of all rules that hold wins. */
  readonly verdict: Verdict;
  /** Of the rules about one thing, only the first that holds counts. */
  readonly about?: 'study' | 'years' | 'pay' | 'pay on the way' | 'odds' | 'degree' | 'usual';
  /** Looked at only while the verdict is USUAL, or while nothing was said. */
  readonly only?: 'IF_USUAL' | 'IF_SILENT';
  readonly when: (about: VerdictCase) => boolean;
  /** What a client reads. */
  readonly sentence: (about: VerdictCase) => string;
  /** `keeps`: a way of which it does not hold; `breaks`: one of which it does. */
  readonly examples: RuleExamples;
}
