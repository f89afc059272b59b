import { searchYears } from '../../../src/advice/doors/search-years';
import type { Credential } from '../../../src/domain';
import { aDoor as door } from './a-door';

const helper: Credential = { kind: 'APPRENTICESHIP', name: "Work as a roofer's helper", years: 2, by: 'PAID_TRAINING' };
const trainee: Credential = { kind: 'APPRENTICESHIP', name: 'Training in the clinic', years: 0.7, by: 'PAID_TRAINING' };
const nurse: Credential = { kind: 'LICENCE', name: 'Registered nurse licence', years: 0.2 };
const degree: Credential = { kind: 'BACHELOR', name: "Bachelor's degree", years: 4 };

const STRANGER = 0;

test('where all is taught after the hire, people are hired within weeks, whatever they did before', () => {
  expect(searchYears(door('TRAINING', [helper]), STRANGER)).toBe(0.1);
  expect(searchYears(door('APPLY'), STRANGER)).toBe(0.1);
});

test('people with a licence, or in a year of paid training, look no longer than people who know the work', () => {
  const known = searchYears(door('DEGREE', [degree]), 1);
  expect(searchYears(door('LICENCE', [degree, nurse]), STRANGER)).toBe(known);
  expect(searchYears(door('APPRENTICESHIP', [trainee]), STRANGER)).toBe(known);
  expect(searchYears(door('DEGREE', [degree]), STRANGER)).toBeGreaterThan(known);
});

test('where many more apply than are hired, strangers look for months', () => {
  const crowded = door('TRAINING', [helper], { crowded: true });
  expect(searchYears(crowded, STRANGER)).toBe(searchYears(door('DEGREE', [degree]), STRANGER));
});

test('a course of three months is short: gyms hire those who have it as quickly as people who know the work', () => {
  const course = (years: number): Credential => ({
    kind: 'CERTIFICATE',
    name: 'Personal trainer certification',
    years,
  });
  const known = searchYears(door('TRAINING', [course(0.25)]), 1);
  expect(searchYears(door('TRAINING', [course(0.25)]), STRANGER)).toBe(known);
  expect(searchYears(door('TRAINING', [course(0.4)]), STRANGER)).toBeGreaterThan(known);
});
