import { CHECK_RULES, checkGraph } from '../../src/check';
import { linkFact } from '../../src/domain';
import {
  type Careers,
  COOKING,
  EDITORS,
  GOOD,
  graphOf,
  leads,
  minus,
  onet,
  ourOrigin,
  ours,
  pays,
  plus,
  requires,
  role,
  seenBy,
  skill,
  source,
  technology,
} from './small-careers';

test('good careers have nothing that any rule would see', () => {
  const seen = checkGraph(graphOf(GOOD)).flatMap(({ findings, notes }) => [...findings, ...notes]);
  expect(seen).toEqual([]);
});

test('a graph without anything in it has no findings', () => {
  const seen = checkGraph(graphOf({ nodes: [], links: [] }));
  expect(seen.map(({ rule }) => rule)).toEqual(CHECK_RULES.map(({ name }) => name));
  expect(seen.flatMap(({ findings, notes }) => [...findings, ...notes])).toEqual([]);
});

const lonely = ours('sommelier', 'dining-room', 'SENIOR');
const butler = ours('butler', 'dining-room', 'SENIOR');
const undated = source('rumour', 90, '');
const tool = (name: string, scheme: 'ATLAS' | 'ONET' = 'ONET', alternates: readonly string[] = []) =>
  technology(name, scheme, alternates);

test.each<[rule: string, fault: string, careers: Careers, seen: readonly string[]]>([
  [
    'unreachable-role',
    'a role that nothing leads to',
    plus(GOOD, { nodes: [lonely] }),
    ['finding: No entry role leads to sommelier.'],
  ],
  [
    'unreachable-role',
    'a circle that nothing leads into',
    plus(GOOD, {
      nodes: [lonely, butler],
      links: [leads('sommelier', 'butler', 'LATERAL'), leads('butler', 'sommelier', 'LATERAL')],
    }),
    ['finding: No entry role leads to butler.', 'finding: No entry role leads to sommelier.'],
  ],
  [
    'unreachable-role',
    "a publisher's role that nothing leads to",
    plus(GOOD, { nodes: [onet('3')] }),
    ['note: No progression leads to occupation 3.'],
  ],
  [
    'dead-end',
    'a role that leads nowhere',
    minus(GOOD, 'cook chef', 'cook baker'),
    ['finding: No progression leads out of cook.'],
  ],
  [
    'dead-end',
    "a publisher's role that leads nowhere",
    plus(GOOD, { nodes: [onet('3')] }),
    ['note: No progression leads out of occupation 3.'],
  ],
  [
    'one-way-pair',
    'a lateral move without the way back',
    minus(GOOD, 'baker cook'),
    ['finding: cook leads to baker (100 % covered) but not back, although the way back is 100 % covered.'],
  ],
  [
    'ladder-gap',
    'a role that no higher one is reached from',
    minus(GOOD, 'baker cook', 'baker waiter'),
    ['finding: No way up leads from baker to a higher role of Kitchen.'],
  ],
  [
    'ladder-gap',
    'higher roles that are reached only by a step down',
    plus(minus(GOOD, 'baker cook'), { links: [pays('waiter', 20_000), pays('baker', 60_000)] }),
    ['finding: No way up leads from baker to a higher role of Kitchen.'],
  ],
  [
    'ladder-gap',
    'a higher role that no lower one reaches',
    plus(GOOD, { nodes: [ours('saucier', 'kitchen', 'SENIOR')], links: [leads('saucier', 'chef', 'PROMOTION')] }),
    ['finding: No way up leads to saucier from a lower role of Kitchen.'],
  ],
  [
    'disciplines-apart',
    'a role that never leaves its discipline',
    minus(GOOD, 'kitchen-hand waiter', 'baker waiter'),
    ['baker', 'cook', 'kitchen-hand'].map((title) => `finding: No way leads from ${title} into Dining room.`),
  ],
  [
    'disciplines-apart',
    'a role five steps away',
    plus(minus(GOOD, 'baker waiter'), {
      nodes: ['a', 'b', 'c', 'd'].map((slug) => ours(slug, 'kitchen', 'SENIOR')),
      links: ['baker', 'a', 'b', 'c', 'd'].map((slug, at) => leads(slug, ['a', 'b', 'c', 'd', 'maitre'][at]!, 'PIVOT')),
    }),
    ['finding: Dining room is 5 steps away from baker.', 'finding: Dining room is 6 steps away from cook.'],
  ],
  [
    'origin-apart',
    'a role outside the disciplines that leads only to others outside',
    plus(GOOD, {
      nodes: [ourOrigin('soldier'), ourOrigin('guard')],
      links: [leads('soldier', 'guard', 'PIVOT'), leads('guard', 'soldier', 'PIVOT')],
    }),
    ['guard', 'soldier'].map((title) => `finding: No way leads from ${title} into a discipline.`),
  ],
  [
    'origin-apart',
    'a role three steps away from the nearest discipline, but not the one two steps away',
    plus(GOOD, {
      nodes: [ourOrigin('soldier'), ourOrigin('guard'), ourOrigin('clerk')],
      links: [leads('soldier', 'guard', 'PIVOT'), leads('guard', 'clerk', 'PIVOT'), leads('clerk', 'cook', 'PIVOT')],
    }),
    ['finding: The nearest discipline is 3 steps away from soldier.'],
  ],
  [
    'promotion-lowers-seniority',
    'a promotion down the ladder',
    plus(GOOD, { links: [leads('chef', 'baker', 'PROMOTION')] }),
    ['finding: chef (EXECUTIVE) is promoted to baker (MID).'],
  ],
  [
    'promotion-lowers-seniority',
    'a promotion to a lower job zone',
    plus(GOOD, {
      nodes: [onet('1', { jobZone: 4 }), onet('2', { jobZone: 3 })],
      links: [leads('onet/1', 'onet/2', 'PROMOTION')],
    }),
    ['note: occupation 1 (job zone 4) is promoted to occupation 2 (job zone 3).'],
  ],
  [
    'promotion-lowers-pay',
    'a promotion to less pay',
    plus(GOOD, { links: [pays('cook', 29_000)] }),
    ['finding: kitchen-hand ($30,000) is promoted to cook ($29,000).'],
  ],
  [
    'role-without-requirements',
    'a role that needs nothing',
    minus(GOOD, 'baker atlas/cooking'),
    ['finding: No need of baker is known.'],
  ],
  [
    'role-without-requirements',
    'a role that only has what newcomers need not',
    plus(GOOD, { links: [requires('baker', COOKING, 2.9)] }),
    ['finding: No need of baker is known.'],
  ],
  [
    'role-without-pay',
    'a role of ours without pay',
    minus(GOOD, 'baker editors'),
    ['finding: No source states what baker pays.'],
  ],
  [
    'role-without-pay',
    "a publisher's role without pay beside others that have it",
    plus(GOOD, { nodes: [onet('3')] }),
    ['note: No source states what occupation 3 pays.'],
  ],
  [
    'role-without-match',
    'a role that nobody matches',
    plus(GOOD, { nodes: [role('baker', { seniority: 'MID' })] }),
    ['finding: baker matches no role of another scheme.'],
  ],
  [
    'pay-outside-wages',
    'pay below what matched occupations pay',
    plus(GOOD, { links: [pays('kitchen-hand', 20_000, { level: 'ENTRY' })] }),
    ['finding: kitchen-hand (ENTRY) pays $20,000, below the 10th percentile ($25,000) of what it matches.'],
  ],
  [
    'pay-outside-wages',
    'pay above what matched occupations pay',
    plus(GOOD, { links: [pays('chef', 95_000, { maxUsd: 105_000 })] }),
    ['finding: chef pays $100,000, above the 90th percentile ($90,000) of what it matches.'],
  ],
  [
    'requirement-without-evidence',
    'a requirement of a source without a date',
    plus(GOOD, {
      nodes: [undated, skill('Tasting')],
      links: [
        linkFact('REQUIRES', 'role:chef', skill('Tasting').id, undated.id, {
          evidence: 'SURVEY',
          importance: 4,
          level: 4,
        }),
      ],
    }),
    ['finding: What chef requires of Tasting is of unknown origin or date.'],
  ],
  [
    'requirement-without-evidence',
    'requirements that are only modelled',
    plus(minus(GOOD, 'onet/2 atlas/cooking'), {
      nodes: [skill('Tasting')],
      links: [COOKING, skill('Tasting')].map(({ id }) =>
        linkFact('REQUIRES', 'role:onet/2', id, EDITORS, {
          evidence: 'MODELLED',
          asOf: '2026',
          importance: 4,
          level: 4,
        }),
      ),
    }),
    ['note: What occupation 2 requires of Cooking and 1 more is only modelled from other roles.'],
  ],
  [
    'near-duplicate-competency',
    'two skills of one name but for spelling',
    plus(GOOD, { nodes: [skill('Management of colours'), skill('Color management')] }),
    ['finding: "Color management" and "Management of colours" share a name.'],
  ],
  [
    'near-duplicate-competency',
    "a publisher's skill under an alternate name of ours",
    plus(GOOD, { nodes: [skill('Baking'), skill('Pastry', 'ESCO', ['baking'])] }),
    ['note: "Baking" and "Pastry" share a name.'],
  ],
  [
    'near-duplicate-competency',
    'a typing mistake',
    plus(GOOD, { nodes: [skill('Kitchen managment'), skill('Kitchen management'), skill('Wine management')] }),
    ['finding: "Kitchen management" and "Kitchen managment" differ by a typing mistake.'],
  ],
  [
    'technology-under-two-names',
    'a product with and without its maker',
    plus(GOOD, { nodes: [tool('Zebra Charts', 'ATLAS'), tool('Microsoft Zebra Charts software')] }),
    ['finding: "Zebra Charts" and "Microsoft Zebra Charts software" share a name.'],
  ],
  [
    'technology-under-two-names',
    'an abbreviation behind what it abbreviates, between publishers',
    plus(GOOD, { nodes: [tool('Recipe markup language RML'), tool('RML')] }),
    ['note: "RML" and "Recipe markup language RML" share a name.'],
  ],
  [
    'technology-under-two-names',
    'two that the table of aliases has for one',
    plus(GOOD, { nodes: [tool('SQL', 'ATLAS'), tool('Structured Query Language')] }),
    ['finding: "SQL" and "Structured Query Language" are one by the table of aliases; import their sources again.'],
  ],
])('%s sees %s', (rule, _, careers, seen) => {
  expect([...seenBy(rule, careers)].sort()).toEqual([...seen].sort());
});
