import { ownSubject } from '../../../../src/advice/rules/starts/own-subject';
import { seedsGraph } from '../../../app/seeds-graph';
import { tinyQuestion } from '../../tiny-careers';

test('lawyers start in the governance of security, cooks do not, and nobody starts in its engineering', async () => {
  const graph = await seedsGraph();
  const role = (title: string) => graph.roles.find((each) => each.title === title)!.index;
  const breaks = (start: string, job: string) =>
    ownSubject.breaks({ ...tinyQuestion(), graph, start: role(start) }, role(job));
  expect(breaks('Lawyer', 'GRC Analyst')).toBe(false);
  expect(breaks('Lawyer', 'Security Engineer')).toBe(true);
  expect(breaks('Line Cook', 'GRC Analyst')).toBe(true);
});
