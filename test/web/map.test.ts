/** Where roles stand on the map, and what its address and that of the skill map hold. */
import fc from 'fast-check';
import { laneOf } from '../../web/pages/map/lanes';
import { layoutOf, neighbourOf, SIZES } from '../../web/pages/map/layout';
import {
  LEVELS,
  type MapPlace,
  MOST_WAYS,
  mapAddress,
  REACH_YEARS,
  readPlaceOnMap,
} from '../../web/pages/map/map-address';
import type { MapRole } from '../../web/pages/map/map-query';
import { wrapTitle } from '../../web/pages/map/wrap-title';
import { groupsOf, OTHER } from '../../web/pages/skills/groups';
import { pairsOf } from '../../web/pages/skills/pairs';
import {
  MEASURES,
  type Measure,
  readSkillPlace,
  type SkillPlace,
  SUPPORTS,
  skillAddress,
} from '../../web/pages/skills/skill-address';
import { scoreInWords } from '../../web/pages/skills/skill-query';

const queryIn = (address: string) => address.split('?')[1] ?? '';

const role = (
  slug: string,
  discipline: string | null,
  seniority: string | null,
  interests: MapRole['interests'] = null,
) =>
  ({
    id: `role:${slug}`,
    slug,
    title: slug,
    seniority,
    typicalPayUsd: null,
    discipline: discipline === null ? null : { name: discipline },
    interests,
  }) satisfies MapRole;

const roles = fc
  .uniqueArray(
    fc.record({
      slug: fc.stringMatching(/^[a-z]{1,6}$/),
      discipline: fc.constantFrom('Data', 'Design', 'Gardening', null),
      seniority: fc.constantFrom(...LEVELS, null),
    }),
    { maxLength: 60, selector: ({ slug }) => slug },
  )
  .map((all) => all.map(({ slug, discipline, seniority }) => role(slug, discipline, seniority)));

describe('the layout of the map', () => {
  test('places every role once, within its lane and its column, and none on another', () => {
    fc.assert(
      fc.property(roles, (given) => {
        const { boxes, lanes, columns, width, height, byId } = layoutOf(given);
        expect(boxes.map(({ role: { id } }) => id).sort()).toEqual(given.map(({ id }) => id).sort());
        expect(byId.size).toBe(given.length);
        for (const box of boxes) {
          const lane = lanes.find(({ key }) => key === box.lane.key)!;
          const column = columns.find(({ level }) => level === box.role.seniority)!;
          expect(box.y).toBeGreaterThanOrEqual(lane.y);
          expect(box.y + SIZES.box.height).toBeLessThanOrEqual(lane.y + lane.height);
          expect(box.x).toBeGreaterThanOrEqual(column.x);
          expect(box.x + SIZES.box.width).toBeLessThanOrEqual(column.x + column.width);
          expect(box.x + SIZES.box.width).toBeLessThanOrEqual(width);
          expect(box.y + SIZES.box.height).toBeLessThanOrEqual(height);
        }
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
      }),
    );
  });

  test('is the same whatever the order of the roles', () => {
    fc.assert(
      fc.property(roles, (given) => {
        const places = (all: readonly MapRole[]) => layoutOf(all).boxes.map(({ role: { id }, x, y }) => [id, x, y]);
        expect(places([...given].reverse())).toEqual(places(given));
      }),
    );
  });

  test('has columns by rung, disciplines that trade people side by side, and everyday jobs last', () => {
    const layout = layoutOf([
      role('clerk', null, 'ENTRY', { conventional: 6, social: 2 }),
      role('nurse', null, 'MID', { social: 7, realistic: 3 }),
      role('gardener', 'Gardening', 'MID'),
      role('chief', 'Data', 'EXECUTIVE'),
      role('designer', 'Design', 'MID'),
      role('odd', 'Design', null),
    ]);
    expect(layout.columns.map(({ level }) => level)).toEqual(['ENTRY', 'MID', 'EXECUTIVE', null]);
    expect(layout.lanes.map(({ key }) => key)).toEqual([
      'data',
      'design',
      'gardening',
      'everyday-social',
      'everyday-conventional',
    ]);
    expect(laneOf(role('nurse', null, 'MID', { social: 7 })).name).toBe('Everyday jobs: helping people');
  });

  test('folds lanes that are not open, without their roles', () => {
    const layout = layoutOf([role('a', 'Data', 'MID'), role('b', 'Design', 'MID')], ['design']);
    expect(layout.boxes.map(({ role: { slug } }) => slug)).toEqual(['b']);
    expect(layout.lanes.map(({ isFolded, height }) => [isFolded, height < SIZES.box.height])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('of no roles is empty', () => {
    expect(layoutOf([])).toMatchObject({ boxes: [], lanes: [], columns: [], height: 0 });
  });

  test('arrow keys go to the role that lies nearest that way', () => {
    const { boxes, byId } = layoutOf([
      role('a', 'Data', 'ENTRY'),
      role('b', 'Data', 'MID'),
      role('c', 'Design', 'ENTRY'),
      role('d', 'Design', 'MID'),
    ]);
    const from = (slug: string, key: string) => neighbourOf(byId.get(`role:${slug}`)!, key, boxes)?.role.slug;
    expect([from('a', 'ArrowRight'), from('a', 'ArrowDown'), from('d', 'ArrowLeft'), from('d', 'ArrowUp')]).toEqual([
      'b',
      'c',
      'c',
      'b',
    ]);
    expect(from('a', 'ArrowLeft')).toBeUndefined();
  });
});

test.each([
  ['Data Analyst', ['Data Analyst']],
  ['Machine Learning Research Scientist', ['Machine Learning', 'Research Scientist']],
  ['Regional Deputy Coordinator of Interdepartmental Procurement', ['Regional Deputy', 'Coordinator of Interd…']],
  ['Pneumonoultramicroscopicsilicovolcanoconiosis', ['Pneumonoultramicrosc…']],
])('"%s" stands on two lines at most', (title, lines) => {
  expect(wrapTitle(title, 144)).toEqual(lines);
});

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.trim());

describe('the address of the map', () => {
  test('reproduces what it shows', () => {
    const base = {
      role: fc.oneof(fc.constant(''), name),
      disciplines: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/), { maxLength: 4 }),
      levels: fc.uniqueArray(fc.constantFrom(...LEVELS.map((level) => level.toLowerCase()))),
      view: fc.constantFrom('map' as const, 'list' as const),
    };
    const plain = {
      from: fc.constant(''),
      to: fc.constant(''),
      way: fc.constant(1),
      become: fc.constant(''),
      years: fc.constant(5),
    };
    const long = name.filter((text) => text !== '');
    const place: fc.Arbitrary<MapPlace> = fc.oneof(
      fc.record({ ...plain, ...base }),
      fc.record({ ...plain, ...base, from: long, to: long, way: fc.integer({ min: 1, max: MOST_WAYS }) }),
      fc.record({ ...plain, ...base, become: long, years: fc.constantFrom(...REACH_YEARS) }),
    );
    fc.assert(fc.property(place, (one) => expect(readPlaceOnMap(queryIn(mapAddress(one)))).toEqual(one)));
  });

  test.each([
    ['', '/map'],
    ['discipline=data&discipline=design&level=MID&level=boss', '/map?discipline=data,design&level=mid'],
    ['from=nurse', '/map'],
    ['from=nurse&to=data+analyst&way=99&become=x', '/map?from=nurse&to=data+analyst'],
    ['become=nurse&years=7&view=tree', '/map?become=nurse'],
    ['discipline=<b>&role=%zz', '/map?role=%25zz'],
  ])('"%s" is read as far as it makes sense', (query, address) => {
    expect(mapAddress(readPlaceOnMap(query))).toBe(address);
  });
});

describe('the address of the skill map', () => {
  test('reproduces what it shows', () => {
    const place: fc.Arbitrary<SkillPlace> = fc.record({
      skill: name,
      measure: fc.constantFrom(...(Object.keys(MEASURES) as Measure[])),
      support: fc.constantFrom(...SUPPORTS),
    });
    fc.assert(fc.property(place, (one) => expect(readSkillPlace(queryIn(skillAddress(one)))).toEqual(one)));
  });

  test.each([
    ['skill=sql&measure=constructor&support=4', '/skills?skill=sql'],
    ['skill=c%2B%2B&measure=co-occurrence&support=10', '/skills?skill=c%2B%2B&measure=co-occurrence&support=10'],
  ])('"%s" is read as far as it makes sense', (query, address) => {
    expect(skillAddress(readSkillPlace(query))).toBe(address);
  });
});

test('the group with most of the neighbours has the first hue, and what is in none has a hue of its own', () => {
  const community = (index: number, ...ids: string[]) => ({
    index,
    name: `group ${index}`,
    members: { nodes: ids.map((id) => ({ competency: { id } })) },
  });
  const groups = groupsOf(['a', 'b', 'c', 'x'], {
    skillCommunities: [community(0, 'c', 'far', 'off'), community(1, 'a', 'b')],
  });
  expect([...groups].map(([id, { name: title, hue }]) => [id, title, hue])).toEqual([
    ['a', 'group 1', 0],
    ['b', 'group 1', 0],
    ['c', 'group 0', 1],
    ['x', 'in no group', OTHER],
  ]);
});

test('a pair is known from either side, and its own side counts first', () => {
  const near = (id: string, score: number) => ({ score, rolesWithBoth: 3, to: { id } });
  const pairOf = pairsOf({
    nodes: [
      { id: 'a', adjacent: { nodes: [near('b', 0.9)] } },
      null,
      { id: 'b', adjacent: { nodes: [near('a', 0.4), near('c', 0.2)] } },
    ],
  });
  expect([pairOf('a', 'b')?.score, pairOf('b', 'a')?.score, pairOf('c', 'b')?.score, pairOf('a', 'c')]).toEqual([
    0.9,
    0.4,
    0.2,
    undefined,
  ]);
});

test.each([
  [0.448, 'PROXIMITY', '45 %'],
  [30, 'CO_OCCURRENCE', '30 jobs'],
  [1, 'CO_OCCURRENCE', '1 job'],
  [3.94, 'LIFT', '3.9 times'],
  [0.456, 'NPMI', '0.46'],
] as const)('a score of %d by %s is "%s"', (score, measure, words) => {
  expect(scoreInWords(score, measure)).toBe(words);
});
