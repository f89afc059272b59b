import { parse } from 'graphql';
import { adviceNumbers, adviceRules } from '../../src/advice';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

const ask = async (query: string) => {
  const execute = createExecutor(buildCareerSchema(), 'js', () => {});
  const context = new RequestContext(seeded.atlas, 'advice');
  return execute({ document: parse(query), hash: query, operationName: null, variables: {}, context });
};

interface Model {
  readonly rules: readonly {
    readonly list: string;
    readonly name: string;
    readonly numbers: readonly { name: string }[];
  }[];
  readonly numbers: readonly { readonly name: string; readonly value: number }[];
}

async function model(query: string): Promise<Model> {
  const { data, errors } = await ask(query);
  expect(errors ?? []).toEqual([]);
  return (data as { advice: Model }).advice;
}

describe('Query.advice', () => {
  test('makes nothing that was made before: a query may ask for it a hundred times', () => {
    expect(adviceRules()).toBe(adviceRules());
    expect(adviceNumbers()).toBe(adviceNumbers());
  });

  test('has every rule and every number once', async () => {
    const { rules, numbers } = await model(
      '{ advice { rules { list name numbers { name } } numbers { name value } } }',
    );
    expect(rules.map(({ name }) => name)).toEqual(adviceRules().map(({ name }) => name));
    expect(numbers).toEqual(adviceNumbers().map(({ name, value }) => ({ name, value })));
    expect(new Set(rules.map(({ list }) => list))).toContain('BESIDE_DOOR');
  });

  test('has the rules of one list with sentence, verdict, examples and numbers', async () => {
    const { rules } = await model(
      '{ advice { rules(list: VERDICTS) { list name sentence verdict examples { keeps breaks } numbers { name value unit list } } } }',
    );
    expect(new Set(rules.map(({ list }) => list))).toEqual(new Set(['VERDICTS']));
    expect(rules.find(({ name }) => name === 'long-study')).toEqual({
      list: 'VERDICTS',
      name: 'long-study',
      sentence:
        'A goal that takes several years of study is hard; in a new field fewer years of study are enough for that.',
      verdict: 'HARD',
      examples: { keeps: 'Design Director > Growth Product Manager', breaks: 'Restaurant Supervisor > Credit Analyst' },
      numbers: [
        { name: 'verdict.hard.study', value: 3.5, unit: 'YEARS', list: 'VERDICT' },
        { name: 'verdict.hard.newStudy', value: 2.75, unit: 'YEARS', list: 'VERDICT' },
      ],
    });
  });

  test('has the numbers of one list with meaning and origin; rules without a verdict have none', async () => {
    const { numbers, rules } = await model(
      '{ advice { rules(list: STARTS) { verdict } numbers(list: PAST) { name value meaning origin source steady { low high } guards } } }',
    );
    expect(rules.every((rule) => 'verdict' in rule && rule.verdict === null)).toBe(true);
    expect(numbers.find(({ name }) => name === 'past.tenure')).toMatchObject({ value: 2, origin: 'SURVEY' });
  });
});
