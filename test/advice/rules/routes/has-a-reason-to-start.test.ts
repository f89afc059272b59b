import { hasAReasonToStart } from '../../../../src/advice/rules/routes/has-a-reason-to-start';
import { route, tinyQuestion } from '../../tiny-careers';

test('where nothing is known of a first job, nobody starts', () => {
  expect(
    hasAReasonToStart.breaks(
      tinyQuestion({ start: { seniority: 'ENTRY' }, job: { seniority: 'SENIOR' } }),
      route({}, {}),
    ),
  ).toBe(true);
  expect(hasAReasonToStart.breaks(tinyQuestion(), route({}))).toBe(false);
});
