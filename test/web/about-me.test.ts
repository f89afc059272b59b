/** What an address says of somebody, and what a question makes of it. */
import { isNobody, type Me, NOBODY, profileOf, readMe, renamed } from '../../web/pages/about-me/me';

const read = (query: string) => readMe(new URLSearchParams(query));

test.each<[string, Partial<Me>]>([
  ['', {}],
  ['skill=SQL&skill=Budgets%2C+costs', { skills: ['SQL', 'Budgets, costs'] }],
  // A form that was sent before its script was there.
  [
    'skills=SQL%2C+Python&credentials=CPA%3B+RN+licence',
    { skills: ['SQL', 'Python'], credentials: ['CPA', 'RN licence'] },
  ],
  ['skill=SQL&skills=SQL%2C', { skills: ['SQL'] }],
  ['education=master&hours=12&study=beside', { education: 'MASTER', weeklyHours: 12, fullTimeStudy: false }],
  ['education=genius&hours=500&study=maybe', {}],
  ['education=&hours=&study=&was=&for=', {}],
  [
    'was=cook&for=2.5&was=waiter&for=x',
    {
      pastRoles: [
        { ref: 'cook', years: 2.5 },
        { ref: 'waiter', years: 1 },
      ],
    },
  ],
])('"%s" is read as far as it makes sense', (query, me) => {
  expect(read(query)).toEqual({ ...NOBODY, ...me });
});

test('an address holds at most 100 skills and 10 earlier jobs', () => {
  const many = Array.from({ length: 200 }, (_, i) => `skill=s${i}&was=r${i}&for=1`).join('&');
  expect([read(many).skills.length, read(many).pastRoles.length]).toEqual([100, 10]);
});

test('somebody who says nothing has no profile, so that questions take what people in the role have', () => {
  expect(isNobody(read('hours=&study='))).toBe(true);
  expect(profileOf(NOBODY)).toEqual({});
  expect(profileOf(read('skill=SQL&hours=6'))).toEqual({
    profile: { competencies: [{ ref: 'SQL' }], weeklyHours: 6 },
  });
});

test('an unknown name can be put right or left out, and the others stay', () => {
  const me = read('skill=SQL&skill=Sqll&was=cok&for=2');
  expect(renamed(me, 'Sqll', 'Python').skills).toEqual(['SQL', 'Python']);
  expect(renamed(me, 'Sqll', null).skills).toEqual(['SQL']);
  expect(renamed(me, 'cok', 'cook').pastRoles).toEqual([{ ref: 'cook', years: 2 }]);
  expect(renamed(me, 'cok', null).pastRoles).toEqual([]);
});
