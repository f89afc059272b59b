/** All rules of advice, by list. */
import type { Verdict } from '../answers/route';
import { WAY_ODDS_RULES } from '../chains/way-odds';
import { DOOR_RULES } from '../move-rules/doors';
import { ODDS_RULES } from '../move-rules/odds';
import type { Odds } from '../move-rules/odds-bands';
import { BESIDE_DOOR_RULES } from '../rules/beside-door';
import { LANDINGS } from '../rules/landings';
import { NEARER_RULES } from '../rules/nearer';
import { OTHER_ROUTE_RULES } from '../rules/other-routes';
import { ROUTE_RULES } from '../rules/routes';
import { STARTS } from '../rules/starts';
import { STATION_RULES } from '../rules/stations';
import { STEP_RULES } from '../rules/steps';
import { VERDICT_RULES } from '../rules/verdicts';
import type { RuleExamples } from '../ruling/rule';

/** What all kinds of rules say of themselves. */
export interface RuleFacts {
  readonly name: string;
  readonly says: string;
  readonly numbers: readonly string[];
  readonly examples: RuleExamples;
  readonly verdict?: Verdict;
  readonly odds?: Odds;
}

/** Rules of one kind, in the order in which they are asked. */
export interface RuleList {
  readonly list: string;
  /** What its rules are for: a sentence. */
  readonly about: string;
  readonly rules: readonly RuleFacts[];
}

/** The lists of rules, in the order in which an answer comes about. */
export const RULE_LISTS: readonly RuleList[] = Object.freeze([
  {
    list: 'doors',
    about: 'What shuts the door of a job to people who come straight from theirs: any one of these that is broken.',
    rules: DOOR_RULES,
  },
  {
    list: 'odds',
    about: 'What makes a move less than common: the rarest odds of all rules that hold.',
    rules: ODDS_RULES,
  },
  {
    list: 'way-odds',
    about: 'What makes few people go all of a way, though some manage each move of it.',
    rules: WAY_ODDS_RULES,
  },
  { list: 'stations', about: 'What a job on the way must keep, whatever leads there.', rules: STATION_RULES },
  { list: 'starts', about: 'Reasons for a first job: any one of them is enough.', rules: STARTS },
  { list: 'steps', about: 'What a move on the way must keep.', rules: STEP_RULES },
  { list: 'landings', about: 'Reasons for a step down on the way: any one of them is enough.', rules: LANDINGS },
  { list: 'routes', about: 'What a whole route must keep.', rules: ROUTE_RULES },
  {
    list: 'beside-door',
    about: 'What a further route over other jobs must keep, if the best one goes straight into the goal.',
    rules: BESIDE_DOOR_RULES,
  },
  {
    list: 'other-routes',
    about: 'What a further route over other jobs must keep beside the best one.',
    rules: OTHER_ROUTE_RULES,
  },
  {
    list: 'verdicts',
    about: 'What makes a wish usual, possible, hard or unwise: the worst of all rules that hold wins.',
    rules: VERDICT_RULES,
  },
  {
    list: 'nearer',
    about: 'What a job must keep to be named as a nearer goal, if the wish is hard or unwise.',
    rules: NEARER_RULES,
  },
]);
