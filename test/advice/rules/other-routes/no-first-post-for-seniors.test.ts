import { noFirstPostForSeniors } from '../../../../src/advice/rules/other-routes/no-first-post-for-seniors';
import { route, tinyQuestion } from '../../tiny-careers';

test('seniors do not go to a first post', () => {
  expect(
    noFirstPostForSeniors.breaks(
      tinyQuestion({ start: { seniority: 'SENIOR' }, job: { seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(true);
  expect(
    noFirstPostForSeniors.breaks(
      tinyQuestion({ start: { seniority: 'SENIOR' }, job: { seniority: 'ENTRY' } }),
      route({}),
      route({}, {}),
    ),
  ).toBe(false);
  expect(
    noFirstPostForSeniors.breaks(
      tinyQuestion({ start: { seniority: 'MID' }, job: { seniority: 'ENTRY' } }),
      route({}),
      route({ isNamed: false }, {}),
    ),
  ).toBe(false);
});
