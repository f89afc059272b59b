import { peopleGoOnFromThere } from '../../../../src/advice/rules/other-routes/people-go-on-from-there';
import { route, tinyQuestion } from '../../tiny-careers';

const breaks = (onward: object) =>
  peopleGoOnFromThere.breaks(tinyQuestion(), route({}), route({ share: null }, { share: 'SOME', ...onward }));

test('people are known to go on from the jobs of a further route', () => {
  expect(breaks({})).toBe(false);
  expect(breaks({ share: 'COMMON' })).toBe(false);
  expect(breaks({ share: 'RARE' })).toBe(true);
  expect(breaks({ share: null })).toBe(true);
});

test('a further route straight in goes on from nowhere', () => {
  expect(peopleGoOnFromThere.breaks(tinyQuestion(), route({}, {}), route({ share: null }))).toBe(false);
});
