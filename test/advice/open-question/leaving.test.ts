import { type FuturesQuestion, findFutures } from '../../../src/advice';
import type { Candidate } from '../../../src/advice/futures/candidate';
import { fitOf, type Wish } from '../../../src/advice/futures/wishes';
import { isRuledOut, REFUSES_NOTHING } from '../../../src/advice/reach/refusals';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
let named: (title: string) => number;

beforeAll(async () => {
  graph = await seedsGraph();
  named = (title) => graph.roles.find((role) => role.title === title)!.index;
});

const futuresOf = (title: string, more: Partial<FuturesQuestion> = {}) =>
  findFutures(graph, plainQuestion(named(title), more));
const fitOfWish = (wish: Wish, from: string, to: string) =>
  fitOf(wish, { graph, from: named(from), role: named(to), chain: [], isOwn: false });

describe('people who leave their line of work', () => {
  test.each<[string, Partial<FuturesQuestion>]>([
    ['want no more of it', { leavesWork: true }],
    ['wish for another field', { wishes: ['OTHER_FIELD'] }],
  ])('get no ladder of it if they %s', (_, more) => {
    expect(futuresOf('Line Cook').ladder).not.toEqual([]);
    expect(futuresOf('Line Cook', more).ladder).toEqual([]);
  });

  test('are sent to none of its next rungs', () => {
    expect(futuresOf('Line Cook').groups.map(({ way }) => way)).toContain('UP');
    expect(futuresOf('Line Cook', { leavesWork: true }).groups.map(({ way }) => way)).not.toContain('UP');
  });

  test('for a strain that their work has hear of the places that have less of it, for the work itself of none', () => {
    const jobs = new Set([named('Licensed Practical Nurse')]);
    const places = (isStrain: boolean, wishes: readonly Wish[] = ['EASIER_ON_THE_BODY']) => {
      const refusal = { ...REFUSES_NOTHING, ...(isStrain && { isStrain }), said: 'it', jobs };
      const not = { ...plainQuestion(0).not, refusals: [refusal] };
      return futuresOf('Licensed Practical Nurse', { wishes, not }).sameWork;
    };
    expect(places(true).length).toBeGreaterThan(0);
    for (const { meets } of places(true)) expect(meets).toContain('EASIER_ON_THE_BODY');
    expect(places(false)).toEqual([]);
    expect(places(true, [])).toEqual([]);
  });

  test('are not sent through work that they rule out', () => {
    const chain = [{ to: named('Account Manager') }, { to: named('Customer Success Manager') }] as unknown;
    const refusal = { ...REFUSES_NOTHING, said: 'selling', jobs: new Set([named('Account Manager')]) };
    expect(isRuledOut(refusal, named('Customer Success Manager'), chain as Candidate['chain'])).toBe(true);
  });
});

describe('the groups of an answer', () => {
  test('begin with the one of the job that somebody asks for by name', () => {
    const wanted = named('IT Support Specialist');
    const [first] = futuresOf('Data Entry Clerk', { towards: new Set([wanted]) }).groups;
    expect(first!.jobs.map(({ role }) => role)).toContain(wanted);
  });

  test('begin with the own account for people who wish for it first', () => {
    const [first] = futuresOf('Marketing Manager', { wishes: ['OWN_BUSINESS', 'WORK_FROM_HOME'] }).groups;
    expect(first!.way).toBe('OWN');
  });
});

test('the same work on their own account is told to people who wish for other days only if they ask for it', () => {
  const isOwn = ({ way }: { way: string }) => way === 'OWN';
  const ways = (wishes: FuturesQuestion['wishes']) => futuresOf('Nail Technician', { wishes }).groups;
  expect(ways([]).some(isOwn)).toBe(true);
  expect(ways(['EASIER_ON_THE_BODY']).some(isOwn)).toBe(false);
  expect(ways(['OTHER_FIELD']).some(isOwn)).toBe(false);
  expect(ways(['MORE_PAY']).some(isOwn)).toBe(true);
  expect(ways(['EASIER_ON_THE_BODY', 'OWN_BUSINESS']).some(isOwn)).toBe(true);
});

describe('what is said of a wish', () => {
  test('work of one branch is one field, whatever its codes', () => {
    expect(fitOfWish('SAME_FIELD', 'Nursing Assistant', 'Radiologic Technologist')).toBe(1);
    expect(fitOfWish('OTHER_FIELD', 'Nursing Assistant', 'Medical Secretary')).toBe(-1);
  });

  test('near work of another trade is not said to miss the wish to leave a field, nor to meet it', () => {
    const { misses, meets } = futuresOf('Retail Store Manager', { wishes: ['OTHER_FIELD'] })
      .groups.flatMap(({ jobs }) => jobs)
      .find(({ role }) => role === named('Operations Manager'))!;
    expect({ misses, meets }).toEqual({ misses: [], meets: [] });
    expect(fitOfWish('OTHER_FIELD', 'Retail Store Manager', 'Retail Supervisor')).toBe(-1);
  });

  test('work that machines take a part of is not secure, however the trade grows', () => {
    expect(fitOfWish('SECURE', 'Graphic Designer', 'Motion Designer')).toBe(-1);
    expect(fitOfWish('SECURE', 'Graphic Designer', 'UX Writer')).toBe(-1);
  });

  test('hours that are fewer are missed by leading others for the first time, met where they are usual', () => {
    expect(fitOfWish('PART_TIME', 'Bookkeeper', 'Office Manager')).toBe(-1);
    expect(fitOfWish('PART_TIME', 'Bookkeeper', 'Accounting Clerk')).toBe(1);
    expect(fitOfWish('PART_TIME', 'Marketing Manager', 'Product Marketing Manager')).toBeGreaterThan(-0.65);
    expect(fitOfWish('PART_TIME', 'Marketing Manager', 'Communications Manager')).toBeGreaterThan(-0.65);
  });

  test('a steady wage is missed where pay is commission, and not where only many work for themselves', () => {
    expect(fitOfWish('STEADY_PAY', 'Bank Teller', 'Loan Officer')).toBe(-1);
    expect(fitOfWish('SECURE', 'Retail Sales Associate', 'Insurance Agent')).toBeLessThanOrEqual(0);
    expect(fitOfWish('STEADY_PAY', 'Graphic Designer', 'Art Director')).toBeGreaterThanOrEqual(0);
  });

  test('what the job held is made of needs no word that no job turns on it', () => {
    const driving = { said: 'you drive', jobs: new Set([named('Truck Driver')]) };
    expect(futuresOf('Truck Driver', { strengths: [driving] }).notes.join(' ')).not.toMatch(/you drive/i);
  });
});
