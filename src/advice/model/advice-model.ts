/** The rules and numbers of advice as anybody can read them. */
import { type HandSetNumber, oncePer } from '../../domain';
import type { Verdict } from '../answers/route';
import type { Odds } from '../move-rules/odds-bands';
import { STEADY } from '../numbers/steady';
import { NUMBER_TABLES, numbersAt } from '../numbers/tables';
import type { RuleExamples } from '../ruling/rule';
import { RULE_LISTS } from './rule-lists';

/** One number, where it stands, and how far it can be moved. */
export interface AdviceNumber extends HandSetNumber {
  /** Its table: "moves". */
  readonly list: string;
  /** The lowest and the highest value tried with which no answer of the fixed questions that were asked changes; null if none is known. */
  readonly steady: readonly [low: number, high: number] | null;
}

/** One rule with the numbers that it goes by. */
export interface AdviceRule {
  readonly list: string;
  readonly name: string;
  readonly sentence: string;
  /** The verdict and the odds that it gives; null for rules that give none. */
  readonly verdict: Verdict | null;
  readonly odds: Odds | null;
  readonly numbers: readonly AdviceNumber[];
  readonly examples: RuleExamples;
}

/** All rules, list by list; of one list, if it is named. */
export function adviceRules(list: string | null = null): readonly AdviceRule[] {
  return ofList(everyRule(RULE_LISTS), list);
}

/** All numbers, table by table; of one table, if it is named. */
export function adviceNumbers(list: string | null = null): readonly AdviceNumber[] {
  return ofList(everyNumber(NUMBER_TABLES), list);
}

function ofList<Of extends { readonly list: string }>(all: readonly Of[], list: string | null): readonly Of[] {
  return list === null ? all : all.filter((each) => each.list === list);
}

const everyRule = oncePer((lists: typeof RULE_LISTS): readonly AdviceRule[] =>
  lists.flatMap(({ list, rules }) =>
    rules.map(({ name, says, numbers, examples, verdict = null, odds = null }) => ({
      list,
      name,
      sentence: says,
      verdict,
      odds,
      numbers: numbers.flatMap((path) => numbersAt(path).map(withSteady)),
      examples,
    })),
  ),
);

const everyNumber = oncePer((tables: typeof NUMBER_TABLES): readonly AdviceNumber[] =>
  tables.flatMap(({ numbers }) => numbers.map(withSteady)),
);

function withSteady(number: HandSetNumber): AdviceNumber {
  return { ...number, list: number.name.split('.')[0]!, steady: STEADY[number.name] ?? null };
}
