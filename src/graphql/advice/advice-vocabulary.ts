/** The lists of rules and numbers as GraphQL enums, and what numbers are. */
import { registerEnumType } from 'type-graphql';
import { NUMBER_TABLES, RULE_LISTS } from '../../advice';
import { NUMBER_ORIGINS, NUMBER_UNITS } from '../../domain';
import { enumOf } from '../vocabulary/vocabulary';

/** "beside-door" is BESIDE_DOOR. */
function enumName(list: string): string {
  return list.replaceAll('-', '_').toUpperCase();
}

interface Listed {
  readonly list: string;
  readonly about: string;
}

/** Values are the lists' own names. */
function enumOfLists(lists: readonly Listed[]): Readonly<Record<string, string>> {
  return Object.freeze(Object.fromEntries(lists.map(({ list }) => [enumName(list), list])));
}

function described(lists: readonly Listed[]): Readonly<Record<string, { readonly description: string }>> {
  return Object.fromEntries(
    lists.map(({ list, about }) => [enumName(list), { description: about.endsWith('.') ? about : `${about}.` }]),
  );
}

export const AdviceRuleList = enumOfLists(RULE_LISTS);
registerEnumType(AdviceRuleList, {
  name: 'AdviceRuleList',
  description: 'Rules of one kind.',
  valuesConfig: described(RULE_LISTS),
});

export const AdviceNumberList = enumOfLists(NUMBER_TABLES);
registerEnumType(AdviceNumberList, {
  name: 'AdviceNumberList',
  description: 'Numbers about one thing.',
  valuesConfig: described(NUMBER_TABLES),
});

export const NumberUnit = enumOf(NUMBER_UNITS);
registerEnumType(NumberUnit, {
  name: 'NumberUnit',
  description: 'What a number counts.',
  valuesConfig: {
    YEARS: { description: 'Years, or expected years where the meaning says so.' },
    SHARE: { description: 'A share: 1 is all.' },
    RELEVANCE: { description: '0 to 1: the share of years in one job that count in another.' },
    CONFIDENCE: { description: '0 to 1: how sure sources are that people make a move.' },
    RUNGS: { description: 'Rungs of a ladder, or a place on it from 0.' },
    COUNT: { description: 'A whole number of things.' },
    TIMES: { description: 'A factor.' },
    USD: { description: 'US dollars a year.' },
    PERCENTILE: { description: 'A percentile of a survey of pay.' },
    MILLISECONDS: { description: 'Milliseconds.' },
    LOGIT: { description: 'A weight of a logistic model.' },
    PERCENT: { description: 'Percent: 100 is all.' },
    LEVEL: { description: 'A level from 1 to 5, on the scales of working conditions.' },
  },
});

export const NumberOrigin = enumOf(NUMBER_ORIGINS);
registerEnumType(NumberOrigin, {
  name: 'NumberOrigin',
  description: 'Where a number comes from.',
  valuesConfig: {
    SURVEY: { description: 'Published figures.' },
    COUNSELLORS: { description: 'What counsellors answered to questions.' },
    ESTIMATE: { description: 'Our own estimate.' },
    FITTED: { description: 'A program found it, from answers that people wrote beforehand.' },
  },
});
