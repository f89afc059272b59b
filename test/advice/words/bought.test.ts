import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { whyOf } from './why-of';

let graph: CareerGraph;

beforeAll(async () => {
  graph = await seedsGraph();
});

const told = (from: string, to: string) => whyOf(graph, from, to);

describe('a trade that somebody knows counts with those who pay for it', () => {
  test.each([
    ['Bus Driver', 'Product Designer'],
    ['Roofer', 'UX Designer'],
    ['Janitor', 'UX Writer'],
  ])('so it is not named from %s to %s, for which nobody of the trade hires', (from, to) =>
    expect(told(from, to)).not.toContain('You know how'),
  );

  test('hospitals and schools have no sellers, but those who sell to them do', () => {
    expect(told('Registered Nurse', 'Account Executive')).toContain(
      'at makers of medical devices and of health software',
    );
    expect(told('High School Teacher', 'Account Executive')).toContain('at makers of learning software');
    expect(told('Retail Store Manager', 'Account Executive')).toContain(
      'at brands and wholesalers that sell to stores',
    );
  });

  test('who invests keeps no books', () => {
    const why = told('Investment Banking Managing Director', 'Program Manager');
    expect(why).not.toMatch(/books are closed|ERP/);
  });
});

test.each([
  ['Survey Technician', 'GIS Technician', 'mapping'],
  ['Penetration Tester', 'Account Executive', 'security software'],
])('work that only a finer code tells apart has its employers too: %s > %s', (from, to, employers) =>
  expect(told(from, to)).toMatch(new RegExp(`Apply first at [^.]*${employers}`)),
);

describe('who hires for the first job', () => {
  test('is told by the job where its code says something else', () => {
    expect(told('Bartender', 'UX Writer')).toMatch(/junior UX writer at software firms and the agencies/);
  });
});

test('tasks are asked for only where the present employer has such work', () => {
  expect(told('Paralegal', 'Technical Recruiter')).toContain('Ask your boss');
  expect(told('Librarian', 'Technical Recruiter')).toContain('to prepare while you work');
  expect(told('Librarian', 'Technical Recruiter')).not.toContain('Ask your boss');
});

test('unions and contractors are named only where an apprenticeship is', () => {
  expect(told('Technical Writer', 'Electrician')).toMatch(/apprenticeship.*Unions run apprenticeships/);
});

test.each([
  ['Judge', 'Portfolio Manager'],
  ['Housekeeping Supervisor', 'Consulting Manager'],
  ['Correctional Officer', 'Web Designer'],
])('nobody follows, advises or builds for what they know: %s > %s', (from, to) =>
  expect(told(from, to)).not.toContain('Apply first'),
);

test('systems between two lines are named to who wants to work with them, not to who wants to sell', () => {
  expect(told('Senior Recruiter', 'Digital Marketing Manager')).not.toContain('HR and payroll systems');
  expect(told('Recruiter', 'Junior Mobile Developer')).toContain('HR and payroll systems');
});

test('who knows an office only from the plant is not told that the years count there', () => {
  expect(told('Assembler', 'Receptionist')).toContain('where you know what the office deals with.');
  expect(told('Receptionist', 'Billing Clerk')).not.toContain('where you know what the office deals with.');
});

test('banks that hire full-time students are no place for study in the evening, and advise no schools', () => {
  const why = told('Instructional Designer', 'Investment Banking Associate');
  expect(why).not.toMatch(/evening or online|school districts/);
  expect(why).toContain('you need an MBA');
});
