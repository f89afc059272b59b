import { peopleManageIt } from '../../../../src/advice/rules/nearer/people-manage-it';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => peopleManageIt.breaks(tinyNearer(about), JOB);

test('a job that hardly anybody reaches is not nearer', () => {
  expect(breaks({ move: { odds: 'EXCEPTIONAL' } })).toBe(true);
  expect(breaks({ move: { odds: 'RARE' } })).toBe(false);
});
