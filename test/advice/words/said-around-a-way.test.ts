import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { whyOf } from './why-of';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const told = (from: string, to: string) => whyOf(graph, from, to);

describe('a trade that somebody knows from inside', () => {
  test('is named where the goal needs people who know one, with the employers if no place is named', () => {
    expect(told('Chef', 'Account Executive')).toContain('You know how kitchens work.');
    expect(told('Registered Nurse', 'Business Analyst')).toMatch(
      /You know how clinics and hospitals work\. Apply first at/,
    );
  });

  test.each([
    ['Warehouse Worker', 'Registered Nurse'],
    ['Roofer', 'Software Engineer'],
    ['Barista', 'Associate Consultant'],
    ['Software Engineer', 'Back-End Developer'],
    ['Quantitative Analyst', 'Medical Sales Representative'],
    ['Machinist', 'Junior Data Scientist'],
    ['Clergy Member', 'Account Executive'],
  ])('is not named from %s to %s', (from, to) => expect(told(from, to)).not.toContain('You know'));
});

test('what an answer says is said once', () => {
  for (const [from, to] of [
    ['Telecom Technician', 'Risk Analyst'],
    ['Nanny', 'MLOps Engineer'],
    ['Machinist', 'Restaurant Manager'],
  ] as const) {
    const wanted = told(from, to).match(/before they hire an? [^.,]+/g) ?? [];
    expect(new Set(wanted).size).toBe(wanted.length);
  }
});

test('study that leaves time for a job is told to be possible next to one', () => {
  expect(told('Cashier', 'Staff Accountant')).toContain('keep their job');
  expect(told('Cashier', 'Registered Nurse')).not.toContain('keep their job');
  expect(told('Cashier', 'Investment Banking Analyst')).not.toContain('keep their job');
});

test('who hires for the first job is named where no place is, and programs besides the door', () => {
  expect(told('UI Designer', 'Construction Foreman')).toMatch(
    /Look for work as a construction laborer at contractors near you/,
  );
  expect(told('Business Analyst', 'Social Worker')).toMatch(/Master of Social Work instead, in two years/);
  expect(told('Intelligence Analyst', 'Tax Associate')).toMatch(/enrolled agent license/);
});

test('paid training is looked for, and nobody starting over after a degree hears of rank', () => {
  expect(told('Technical Writer', 'Roofer')).toMatch(/^Look for an employer who trains you\./);
  expect(told('Electrician', 'Middle School Teacher')).not.toContain('step down in rank');
});
