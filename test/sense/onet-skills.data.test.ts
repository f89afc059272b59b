import { findCommunities, skillMatrix } from '../../src/adjacency';
import { atOnce, buildCareerGraph, type CareerGraph } from '../../src/graph';
import { competencyIn } from '../app/seeds-graph';
import { learningPlan, nextSkills } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { onetFacts } from '../kept/facts';

/** Role to learn for, what must come earlier, what later. */
const PAIRS: readonly (readonly [role: string, earlier: string, later: string])[] = [
  ['Data Scientists', 'Python', 'pandas'],
  ['Data Scientists', 'SQL', 'Hadoop'],
  ['Data Scientists', 'Mathematics', 'TensorFlow'],
  ['Web Developers', 'Programming', 'React'],
  ['Web Developers', 'JavaScript', 'TypeScript'],
  ['Web Developers', 'HTML', 'CSS'],
  ['Web Developers', 'Docker', 'Kubernetes'],
  ['Nurse Practitioners', 'Reading Comprehension', 'Medicine and Dentistry'],
];

describeOnPublicData('onet-29.3', 'skills on O*NET make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const { source, nodes, links } = await onetFacts(directory);
    graph = buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-11-24T00:00:00Z');
  });

  const nameOf = (competency: number) => graph.competencies[competency]!.name;

  test.each(PAIRS)('%s: %s before %s', (to, earlier, later) => {
    const plan = learningPlan(graph, { to });
    const names = plan.steps[0]!.items.map((item) => nameOf(item.competency));
    expect(names).toEqual(expect.arrayContaining([earlier, later]));
    expect(names.indexOf(earlier)).toBeLessThan(names.indexOf(later));
  });

  test('office software, and what nearly everybody is asked for, come first in hardly any role', () => {
    const some = graph.roles.filter((role) => role.index % 6 === 0);
    const firsts = some.flatMap((role) => {
      const skills = nextSkills(graph, role, {});
      return 'kind' in skills || skills[0] === undefined ? [] : [skills[0]];
    });
    expect(firsts.length).toBeGreaterThan(100);
    const office = firsts.filter(({ competency }) => /^Microsoft (Office|Excel|Word|Outlook)/.test(nameOf(competency)));
    expect(office.length / firsts.length).toBeLessThan(0.01);
    const common = firsts.filter((skill) => skill.commonness > 0.5);
    expect(common.length / firsts.length).toBeLessThan(0.05);
  });

  test.each([
    ['Adobe Photoshop', 'Adobe Illustrator', 'Adobe InDesign'],
    ['Speaking', 'Active Listening', 'Writing'],
    ['Mechanical', 'Equipment Maintenance', 'Repairing'],
  ])('%s, %s and %s are together', (...names) => {
    const { matrix, community } = atOnce(findCommunities(skillMatrix(graph)));
    const together = names.map((name) => community[matrix.numberOf[competencyIn(graph, name).index]!]!);
    expect(together[0]).toBeGreaterThanOrEqual(0);
    expect(new Set(together).size).toBe(1);
  });
});
