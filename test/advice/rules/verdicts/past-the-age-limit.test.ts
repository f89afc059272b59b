import { ageLimitOf, leastAgeIn } from '../../../../src/advice/jobs/age-limits';
import { pastTheAgeLimit } from '../../../../src/advice/rules/verdicts/past-the-age-limit';
import type { CareerGraph } from '../../../../src/graph';
import { keptSeedsGraph } from '../../../kept/graphs';
import { tinyCase } from '../../tiny-careers';

describe('an age from which on nobody is taken', () => {
  let graph: CareerGraph;
  let role: (title: string) => number;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
    role = (title) => graph.roles.find((each) => each.title === title)!.index;
  });

  const holds = (from: string, to: string, years: number) =>
    pastTheAgeLimit.when(
      tinyCase({ graph, start: role(from), goal: role(to), years }, { trainedYears: 2, studyYears: years - 2 }),
    );

  test('is known of jobs with such a law', () => {
    expect(ageLimitOf(graph, role('Air Traffic Controller'))).toBe(31);
    expect(ageLimitOf(graph, role('Customs Officer'))).toBe(40);
    expect(ageLimitOf(graph, role('Police Officer'))).toBeNull();
  });

  test('is past for people whose work asks for long years, and not for those whose work asks for none', () => {
    expect(leastAgeIn(graph, role('Head of Data'))).toBeGreaterThan(31);
    expect(leastAgeIn(graph, role('Janitor'))).toBeLessThan(21);
    expect(holds('Head of Data', 'Air Traffic Controller', 3)).toBe(true);
    expect(holds('Janitor', 'Air Traffic Controller', 3)).toBe(false);
    expect(holds('Head of Data', 'Police Officer', 3)).toBe(false);
  });

  test('counts the years before the training, in which people are hired already', () => {
    expect(holds('Janitor', 'Air Traffic Controller', 14)).toBe(false);
    expect(holds('Janitor', 'Air Traffic Controller', 16)).toBe(true);
  });
});
