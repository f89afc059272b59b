import type { CareerGraph } from '../../src/graph';
import { skillsInText } from '../../src/text';
import { describeOnPublicData } from '../describe-when';
import { seedsAlone, withOnetAndEsco } from './graphs';
import { HELD_OUT, type LabelledText, type Score, scoreOf, TEXTS } from './texts';

/** Prints what a reader would object to, with the figures; see docs/skills-in-text.md. */
function told(title: string, score: Score): Score {
  const share = (value: number) => value.toFixed(3);
  const { precision, recall, right, wrong, missed } = score;
  process.stdout.write(
    [
      `${title}: precision ${share(precision)}, recall ${share(recall)}; ${right} right, ${wrong.length} wrong, ${missed.length} missed`,
      ...wrong.map((each) => `  wrong   ${each}`),
      ...missed.map((each) => `  missed  ${each}`),
      '',
    ].join('\n'),
  );
  return score;
}

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

describeOnPublicData('.', 'on the seeds, O*NET and ESCO together', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await withOnetAndEsco(directory);
  }, 240_000);

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

function labelsOf({ technologies, skills }: LabelledText): readonly string[] {
  return [...technologies.map((slug) => `technology:${slug}`), ...skills.map((slug) => `skill:${slug}`)];
}
