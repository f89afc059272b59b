import { savesTimeBesideAShortWay } from '../../../../src/advice/rules/beside-door/saves-time-beside-a-short-way';
import { route, tinyQuestion } from '../../tiny-careers';

test('beside a short way another saves half a year', () => {
  expect(
    savesTimeBesideAShortWay.breaks(tinyQuestion(), route({ years: 0.7 }), route({ years: 0.2 }, { years: 0.1 })),
  ).toBe(true);
  expect(
    savesTimeBesideAShortWay.breaks(tinyQuestion(), route({ years: 0.75 }), route({ years: 0.1 }, { years: 0.1 })),
  ).toBe(false);
  expect(
    savesTimeBesideAShortWay.breaks(tinyQuestion(), route({ years: 0.8 }), route({ years: 0.4 }, { years: 0.4 })),
  ).toBe(false);
});
