import { everyJobBrings } from '../../../../src/advice/rules/steps/every-job-brings';
import { behind, GOAL, JOB, moveWith, tinyQuestion } from '../../tiny-careers';

describe('a job on the way', () => {
  const asked = { experienceYears: 2 };
  const question = tinyQuestion({ direct: { isShut: true } });
  question.first.set(GOAL, moveWith({ relevance: 0.5, isNamed: false, experienceYears: 2 }, asked));
  const onward = (figures: object) =>
    moveWith({ from: JOB, to: GOAL, relevance: 0.55, isNamed: false, ...figures }, asked);

  test('saves half a year of work or study', () => {
    expect(everyJobBrings.breaks(question, behind({ isNamed: false }), onward({ experienceYears: 1.6 }))).toBe(true);
    expect(everyJobBrings.breaks(question, behind({ isNamed: false }), onward({ experienceYears: 1.5 }))).toBe(false);
  });

  test('or lies on a path that people are known to take', () => {
    expect(
      everyJobBrings.breaks(question, behind({}), onward({ relevance: 0.6, isNamed: true, experienceYears: 2 })),
    ).toBe(false);
  });
});
