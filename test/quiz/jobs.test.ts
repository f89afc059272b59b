import type { QuizModel } from '../../src/quiz';
import { placeOf, seedsModel } from './seeds-model';

let model: QuizModel;
beforeAll(async () => {
  ({ model } = await seedsModel());
});

const jobOf = (title: string) => model.jobOf[placeOf(model, title)];

test.each([
  ['Junior Data Analyst', 'Data Analyst'],
  ['Front-End Developer', 'Senior Front-End Developer'],
  ['Tax Associate', 'Senior Tax Accountant'],
])('%s and %s are one job', (one, other) => {
  expect(jobOf(one)).toBe(jobOf(other));
});

test.each([
  ['Data Analyst', 'Data Scientist'],
  ['Data Analyst', 'Analytics Manager'],
  ['Graphic Designer', 'Art Director'],
  ['Nursing Assistant', 'Registered Nurse'],
  ['Registered Nurse', 'Nurse Practitioner'],
  ['Waiter', 'Restaurant Manager'],
])('%s and %s are two jobs', (one, other) => {
  expect(jobOf(one)).not.toBe(jobOf(other));
});

test('each role is a rung of exactly one job, inside one discipline', () => {
  expect(model.jobs.flat().sort((a, b) => a - b)).toEqual([...model.roles.keys()]);
  for (const places of model.jobs) {
    expect(new Set(places.map((place) => model.roles[place]!.discipline)).size).toBe(1);
  }
});

test('jobs stay small, and most have one role', () => {
  expect(Math.max(...model.jobs.map((places) => places.length))).toBeLessThanOrEqual(6);
  expect(model.jobs.filter((places) => places.length === 1).length).toBeGreaterThan(model.jobs.length / 2);
});
