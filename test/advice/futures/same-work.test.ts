import { type SameWorkCase, sameWorkOf } from '../../../src/advice/futures/same-work';
import { SETTING_WISHES, type Setting, settingsIn, settingsText, WISHES } from '../../../src/domain';
import type { CareerGraph } from '../../../src/graph';
import { settingsOf } from '../../../src/network';
import { seedsGraph } from '../../app/seeds-graph';
import { graphOf } from '../../network/roles-graph';

const place = (title: string, more: Partial<Setting> = {}): Setting => ({
  title,
  role: null,
  meets: [],
  misses: [],
  pay: 'SAME',
  asks: null,
  employers: 'clinics',
  why: 'Weekdays and no nights.',
  firstStep: 'Call a clinic this week.',
  ...more,
});

/** A nurse's places, the commonest first. */
const PLACES = [
  place('clinic', { meets: ['REGULAR_HOURS'], pay: 'LESS' }),
  place('insurer', { meets: ['REGULAR_HOURS', 'EASIER_ON_THE_BODY'] }),
  place('nights', { misses: ['REGULAR_HOURS'], pay: 'MORE' }),
  place('own', { meets: ['OWN_BUSINESS'], pay: 'MORE', role: 'role:owner' }),
  place('school', { meets: ['REGULAR_HOURS', 'LESS_STRESS'] }),
];
const graph = graphOf(
  { 'onet/29-1141.00': {}, 'onet/29-1141.02': {}, 'onet/29-2061.00': {}, 'onet/51-4041.00': {}, owner: {}, aide: {} },
  {
    sameWork: [
      settingsText({ codes: ['29'], roles: [], settings: [place('any clinic')] }),
      settingsText({ codes: ['29-1141'], roles: [], settings: PLACES }),
      settingsText({ codes: [], roles: ['role:aide'], settings: [place('aide in a school')] }),
    ],
  },
);
const named = (slug: string) => graph.roles.find(({ id }) => id === `role:${slug}`)!.index;
const told = (more: Partial<SameWorkCase> = {}) =>
  sameWorkOf(graph, {
    from: named('onet/29-1141.00'),
    wishes: [],
    minPayUsd: null,
    isOut: false,
    isGone: false,
    without: new Set(),
    ...more,
  });
const titles = (more: Partial<SameWorkCase> = {}) => told(more).map(({ title }) => title);

describe('whose places are told', () => {
  test.each([
    ['the longest beginning of its code', 'onet/29-1141.02', 'clinic'],
    ['its group where nobody says more', 'onet/29-2061.00', 'any clinic'],
    ['its name before its code', 'aide', 'aide in a school'],
    ['nobody', 'onet/51-4041.00', undefined],
  ])('%s', (_, slug, first) => {
    expect(settingsOf(graph, named(slug))[0]?.title).toBe(first);
  });
});

describe('the places somebody is told of', () => {
  test('without a wish the two commonest, also for one that any place of the work meets', () => {
    expect(titles()).toEqual(['clinic', 'insurer']);
    expect(told({ wishes: ['NO_LONG_STUDY'] }).map(({ meets }) => meets)).toEqual([
      ['NO_LONG_STUDY'],
      ['NO_LONG_STUDY'],
    ]);
  });

  test('those that meet the most wishes first, never one that misses a wish, three at most', () => {
    expect(titles({ wishes: ['REGULAR_HOURS'] })).toEqual(['clinic', 'insurer', 'school']);
    expect(titles({ wishes: ['REGULAR_HOURS', 'LESS_STRESS'] })).toEqual(['school', 'clinic', 'insurer']);
    expect(titles({ wishes: ['REGULAR_HOURS', 'SAME_PAY_AT_LEAST'] })).toEqual(['insurer', 'school', 'own']);
    expect(told({ wishes: ['MORE_PAY'] })[0]).toMatchObject({
      title: 'nights',
      payChange: 'MORE',
      meets: ['MORE_PAY'],
    });
  });

  test('the commonest alone if none meets the wish', () => {
    expect(titles({ wishes: ['OUTDOORS'] })).toEqual(['clinic']);
  });

  test('what the body can no longer do decides alone', () => {
    expect(titles({ wishes: ['EASIER_ON_THE_BODY', 'LESS_STRESS'] })).toEqual(['insurer']);
    expect(titles({ wishes: ['EASIER_ON_THE_BODY', 'OWN_BUSINESS'] })).toEqual(['insurer']);
  });

  test('nothing of your own account to somebody who wants a steady wage', () => {
    expect(titles({ wishes: ['STEADY_PAY', 'MORE_PAY'] })).toEqual(['nights']);
  });

  test('none that pays less to somebody who names a floor, and none that the answer names anyway', () => {
    expect(titles({ minPayUsd: 60_000 })).toEqual(['insurer', 'nights']);
    expect(titles({ wishes: ['OWN_BUSINESS'] })).toEqual(['own']);
    expect(told({ wishes: ['OWN_BUSINESS'] })[0]!.role).toBe(named('owner'));
    expect(titles({ wishes: ['OWN_BUSINESS'], without: new Set([named('owner')]) })).toEqual(['clinic']);
  });

  test('none to people who want out of the work', () => {
    expect(titles({ isOut: true })).toEqual([]);
    expect(titles({ wishes: ['OTHER_FIELD', 'REGULAR_HOURS'] })).toEqual([]);
    expect(titles({ isGone: true })).toEqual(['clinic', 'insurer']);
  });
});

describe('the places that our editors know', () => {
  let seeds: CareerGraph;
  beforeAll(async () => {
    seeds = await seedsGraph();
  });
  const all = () => seeds.sources.flatMap(({ sameWork = [] }) => sameWork.map(settingsIn));
  const role = (title: string) => seeds.roles.find((each) => each.title === title)!.index;
  const firstFor = (title: string, ...wishes: SameWorkCase['wishes']) =>
    sameWorkOf(seeds, {
      ...{ from: role(title), wishes, minPayUsd: null, isOut: false, isGone: false },
      without: new Set(),
    }).map((told) => told.title);

  test('are there for each role of ours, and for each group of occupations that O*NET has', () => {
    expect(seeds.roles.filter(({ index }) => settingsOf(seeds, index).length === 0).map(({ title }) => title)).toEqual(
      [],
    );
    const codes = all().flatMap((work) => work.codes);
    const groups = '11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53 55'.split(' ');
    expect(groups.filter((group) => !codes.some((code) => code.startsWith(group)))).toEqual([]);
  });

  test('name no code and no role twice, and a role that there is', () => {
    const of = all().flatMap((work) => [...work.codes, ...work.roles]);
    expect(of.filter((each, at) => of.indexOf(each) !== at)).toEqual([]);
    const roles = all().flatMap((work) => work.settings.flatMap((setting) => setting.role ?? []));
    expect(roles.filter((id) => seeds.find(id) === null)).toEqual([]);
  });

  test('meet each wish that a place can meet, and each wish is one that somebody can say', () => {
    const met = new Set(all().flatMap((work) => work.settings.flatMap(({ meets }) => meets)));
    expect(SETTING_WISHES.filter((wish) => !met.has(wish))).toEqual([]);
    expect(SETTING_WISHES.filter((wish) => !WISHES.includes(wish))).toEqual([]);
  });

  test.each([
    ['Truck Driver', 'HOME_EVERY_NIGHT', /^Local route driver/],
    ['Registered Nurse', 'EASIER_ON_THE_BODY', /Clinic|Case manager/],
    ['Sous Chef', 'REGULAR_HOURS', /^Corporate, college or hospital chef/],
    ['Laboratory Technician', 'REGULAR_HOURS', /^Day-shift/],
    ['Social Worker', 'REGULAR_HOURS', /^School social worker/],
    ['Mental Health Counselor', 'OWN_BUSINESS', /^Private practice/],
    ['Pharmacist', 'LESS_STRESS', /Mail-order|Managed care|Long-term/],
    ['Security Guard', 'REGULAR_HOURS', /^Day post/],
    ['Drafter', 'SECURE', /^Public agency|^Another firm/],
    ['Construction Laborer', 'SECURE', /^Union local/],
  ] as const)('%s who wishes %s is told first of %s', (title, wish, first) => {
    expect(firstFor(title, wish)[0]).toMatch(first);
  });
});
