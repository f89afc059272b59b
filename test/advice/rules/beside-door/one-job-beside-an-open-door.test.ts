import {
  mostMovesBeside,
  oneJobBesideAnOpenDoor,
} from '../../../../src/advice/rules/beside-door/one-job-beside-an-open-door';
import { route, tinyQuestion } from '../../tiny-careers';

test('two jobs are too many beside an open door', () => {
  expect(oneJobBesideAnOpenDoor.breaks(tinyQuestion(), route({}), route({}, {}, {}))).toBe(true);
  expect(oneJobBesideAnOpenDoor.breaks(tinyQuestion(), route({}), route({}, {}))).toBe(false);
  expect(oneJobBesideAnOpenDoor.breaks(tinyQuestion(), route({}, {}), route({}, {}, {}))).toBe(false);
});

test('a search looks at no more moves than that, and at any number beside a route over other jobs', () => {
  expect(mostMovesBeside(route({}))).toBe(2);
  expect(mostMovesBeside(route({}, {}))).toBe(Number.POSITIVE_INFINITY);
});
