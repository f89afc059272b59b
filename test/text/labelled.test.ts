import type { CareerGraph } from '../../src/graph';
import { seedsAlone } from './graphs';
import { HELD_OUT, type LabelledText, scoreOf, TEXTS, told } from './texts';

describe('the labelled texts', () => {
  test('are at least forty, and ten held out; no two alike', () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(40);
    expect(HELD_OUT.length).toBeGreaterThanOrEqual(10);
    expect(new Set([...TEXTS, ...HELD_OUT].map(({ text }) => text)).size).toBe(TEXTS.length + HELD_OUT.length);
  });
});

describe('on the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsAlone();
  });

  test('every label is a competency', () => {
    for (const each of [...TEXTS, ...HELD_OUT]) {
      for (const id of labelsOf(each)) expect([each.about, id, graph.find(id)?.id]).toEqual([each.about, id, id]);
    }
  });

  test.each([
    ['the labelled texts', TEXTS],
    ['the held-out texts', HELD_OUT],
  ])('of what is found in %s 95 %% is right, and 85 %% of what is there is found', (title, texts) => {
    const score = told(`${title}, seeds`, scoreOf(graph, texts, false));
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.85);
  });
});

function labelsOf({ technologies, skills }: LabelledText): readonly string[] {
  return [...technologies.map((slug) => `technology:${slug}`), ...skills.map((slug) => `skill:${slug}`)];
}
