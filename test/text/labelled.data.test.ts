import type { CareerGraph } from '../../src/graph';
import { skillsInText } from '../../src/text';
import { describeOnPublicData } from '../describe-when';
import { withOnetAndEsco } from './graphs';
import { HELD_OUT, scoreOf, TEXTS, told } from './texts';

describeOnPublicData('.', 'on the seeds, O*NET and ESCO together', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await withOnetAndEsco(directory);
  });

  test.each([
    ['the labelled texts', TEXTS],
    ['the held-out texts', HELD_OUT],
  ])('of what is found in %s 95 %% is right, and 85 %% of what is there is found', (title, texts) => {
    const score = told(`${title}, all sources`, scoreOf(graph, texts, true));
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.85);
  });

  test('our own skill is found where ESCO has one of that name', () => {
    const [found] = skillsInText(graph, 'project management');
    expect(graph.competencies[found!.competency]!.id).toBe('skill:project-management');
  });
});
