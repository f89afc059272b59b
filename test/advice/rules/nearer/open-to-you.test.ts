import { openToYou } from '../../../../src/advice/rules/nearer/open-to-you';
import { JOB, tinyNearer } from '../../tiny-careers';

const breaks = (about: Parameters<typeof tinyNearer>[0]) => openToYou.breaks(tinyNearer(about), JOB);

test('a job whose door is shut to you is not nearer', () => {
  expect(breaks({ move: { isShut: true } })).toBe(true);
  expect(breaks({ move: { isShut: false } })).toBe(false);
});
