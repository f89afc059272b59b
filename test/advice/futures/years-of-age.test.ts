/** The years in the job that an age stands for. */
import { yearsOfAge } from '../../../src/advice/futures/years-of-age';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

const roleCalled = (title: string) => graph.roles.find((role) => role.title === title)!.index;
const profileWith = (background: object = {}) => ({ competencies: new Map(), weeklyHours: 5, background }) as never;
const yearsAt = (title: string, age: number | undefined, background = {}) =>
  yearsOfAge(graph, roleCalled(title), profileWith(background), age)?.years ?? null;

test('half of a working life, and never more than three times the usual years', () => {
  expect(yearsAt('Graphic Designer', 44)).toBeGreaterThan(8);
  expect(yearsAt('Graphic Designer', 60)).toBe(yearsAt('Graphic Designer', 64));
});

test('nobody has worked longer than since school', () => {
  expect(yearsAt('Graphic Designer', 25)).toBe(2);
});

test('who tells years, or no age, is not guessed at', () => {
  const pastRoles = [{ role: roleCalled('Graphic Designer'), years: 3 }];
  expect(yearsAt('Graphic Designer', 44, { pastRoles })).toBeNull();
  expect(yearsAt('Graphic Designer', undefined)).toBeNull();
});
