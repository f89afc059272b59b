/** What the page makes of what was heard, and of answers to questions back: fields of the question in its address. */
import { NOBODY } from '../../web/pages/about-me/me';
import { readWish, wishAddress } from '../../web/pages/become/become-address';
import { put, withHeard } from '../../web/pages/become/heard';
import { startChange } from '../../web/pages/words/pay';

const heard = (field: string | null, value: string) => ({ words: '', meaning: '', field, value });

test('what was heard stands in the address, and a field that was filled in stays', () => {
  const wish = withHeard(readWish('from=nurse&pay=70000'), [
    heard('wishes', 'REGULAR_HOURS'),
    heard('wishes', 'STEADY_PAY'),
    heard('towards', 'cloud'),
    heard('not', 'law school'),
    heard('brings', 'spanish'),
    heard('circumstances', 'years to the pension, 5'),
    heard('minPayUsd', '50000'),
    heard('profile.pastRoles', 'machinist:10'),
    heard('profile.pastRoles', '9'),
    heard('profile.education', 'BACHELOR'),
    heard('profile.fullTimeStudy', 'false'),
    heard('profile.jobIsGone', 'true'),
    heard(null, ''),
  ]);
  const address = wishAddress(wish);
  expect(address).toBe(
    '/become?from=nurse&pay=70000&wish=regular-hours&wish=steady-pay&towards=cloud&not=law+school&brings=spanish&circumstance=years+to+the+pension%2C+5&education=bachelor&was=machinist&for=10&was=nurse&for=9&study=beside&job=gone',
  );
  expect(readWish(address.split('?')[1]!)).toEqual(wish);
});

test.each([
  ['maxStudyYears', '0.5', 'study-years=0.5'],
  ['profile.credentials', 'CPA', 'credential=CPA'],
  ['profile.pastRoles', '10', 'was=nurse&for=10'],
  ['wishes', 'MORE_PAY', 'wish=more-pay'],
])('an answer to a question about %s', (field, value, params) => {
  expect(wishAddress(put(readWish('from=nurse'), field, value))).toBe(`/become?from=nurse&${params}`);
});

test('what was said first stays first', () => {
  const both = put(put(readWish('from=nurse'), 'wishes', 'STEADY_PAY'), 'wishes', 'REGULAR_HOURS');
  expect(readWish(wishAddress(both).split('?')[1]!).wishes).toEqual(['STEADY_PAY', 'REGULAR_HOURS']);
});

test('what nobody knows changes nothing', () => {
  const wish = readWish('from=nurse');
  expect(put(wish, 'somethingNew', 'x')).toEqual(wish);
  expect(wish.me).toEqual(NOBODY);
});

test.each([
  [{ minUsd: 46_000, maxUsd: 46_000 }, 62_000, '−$16k', '$16k less than today'],
  [{ minUsd: 80_000, maxUsd: 98_000 }, 62_000, '+$27k', '$27k more than today'],
  [{ minUsd: 60_000, maxUsd: 63_000 }, 62_000, undefined, undefined],
])('%j next to %d today: %s', (start, now, sign, words) => {
  const change = startChange(start, now);
  expect([change?.sign, change?.words]).toEqual([sign, words]);
});
