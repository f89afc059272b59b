import {
  type Careers,
  GOOD,
  leads,
  minus,
  onet,
  ourOrigin,
  ours,
  pays,
  plus,
  requires,
  role,
  SERVING,
  seenBy,
  skill,
  technology,
  wages,
} from './small-careers';

/** Names of one skill each that are easily taken for the other. */
const NAMED_APART = [
  ['Design systems', 'System design'],
  ['Internal audit', 'External audit'],
  ['Agronomy', 'Aeronomy'],
  ['Macroeconomics', 'Microeconomics'],
  ['Communication', 'Community'],
  ['Input devices', 'Output devices'],
  ['Statistics', 'Statistical reporting'],
] as const;

const TOOLS_APART = [
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['C', 'C#'],
  ['R', 'Ruby'],
  ['React', 'React Native'],
  ['React', 'Real estate contract transmission REACT software'],
  ['iOS', 'Cisco IOS'],
  ['Google Analytics', 'Adobe Analytics'],
  ['.NET', 'ASP.NET'],
  ['Python', 'PyTorch'],
  ['Vue.js', 'Vuze'],
  ['Tableau', 'Tablet software'],
] as const;

test.each<[rule: string, what: string, careers: Careers]>([
  ['origin-apart', "a publisher's role outside the disciplines", plus(GOOD, { nodes: [onet('3')] })],
  [
    'disciplines-apart',
    'a role outside the disciplines that reaches one of them only',
    plus(GOOD, { nodes: [ourOrigin('soldier')], links: [leads('soldier', 'chef', 'PIVOT')] }),
  ],
  [
    'ladder-gap',
    'a role outside the disciplines that a discipline does not lead up to',
    plus(GOOD, { nodes: [ourOrigin('soldier')], links: [leads('soldier', 'cook', 'PIVOT')] }),
  ],
  ['dead-end', 'an executive', plus(GOOD, { nodes: [ours('butler', 'dining-room', 'EXECUTIVE')] })],
  [
    'one-way-pair',
    'a lateral move whose way back is a step down',
    plus(minus(GOOD, 'baker cook'), { links: [pays('cook', 30_000)] }),
  ],
  [
    'one-way-pair',
    'a lateral move whose way back takes more learning',
    plus(minus(GOOD, 'baker cook'), {
      links: [requires('cook', skill('Butchery')), requires('baker', skill('Baking'), 2)],
      nodes: [skill('Butchery'), skill('Baking')],
    }),
  ],
  [
    'one-way-pair',
    'executives',
    plus(GOOD, { links: [leads('chef', 'maitre', 'LATERAL'), requires('chef', SERVING)] }),
  ],
  [
    'one-way-pair',
    'other moves',
    plus(minus(GOOD, 'baker cook', 'cook baker'), { links: [leads('cook', 'baker', 'PIVOT')] }),
  ],
  [
    'ladder-gap',
    'a higher role that pays less',
    plus(minus(GOOD, 'baker cook', 'baker waiter'), { links: [pays('baker', 90_000)] }),
  ],
  [
    'ladder-gap',
    'a role without a rung',
    plus(GOOD, { nodes: [role('taster', { discipline: 'discipline:kitchen' })] }),
  ],
  ['disciplines-apart', 'roles above the middle rung', plus(GOOD, { nodes: [ours('saucier', 'kitchen', 'SENIOR')] })],
  [
    'promotion-lowers-seniority',
    'a promotion on one rung',
    plus(GOOD, { links: [leads('cook', 'baker', 'PROMOTION')] }),
  ],
  [
    'promotion-lowers-seniority',
    'a promotion from or to a role without a rung',
    plus(GOOD, { links: [leads('cook', 'onet/1', 'PROMOTION')] }),
  ],
  [
    'promotion-lowers-pay',
    'a promotion to unknown pay',
    minus(plus(GOOD, { links: [leads('baker', 'chef', 'PROMOTION')] }), 'chef editors'),
  ],
  ['role-without-pay', 'a scheme that has no pay at all', plus(GOOD, { nodes: [role('esco/1', { scheme: 'ESCO' })] })],
  [
    'role-without-match',
    'a role that another matches',
    plus(GOOD, { nodes: [role('cook', { discipline: 'discipline:kitchen', seniority: 'MID' })] }),
  ],
  [
    'pay-outside-wages',
    'a band with its reason',
    plus(GOOD, { links: [pays('chef', 300_000, { note: 'The owner too.' })] }),
  ],
  [
    'pay-outside-wages',
    'pay above wages that are capped',
    plus(GOOD, { links: [pays('chef', 300_000), wages('onet/1', 90, 239_200, true)] }),
  ],
  [
    'pay-outside-wages',
    'pay above wages that are not released',
    minus(
      plus(GOOD, {
        links: [pays('chef', 300_000)],
        nodes: [role('chef', { seniority: 'EXECUTIVE', matches: ['closeMatch role:onet/2'] })],
      }),
    ),
  ],
  [
    'pay-outside-wages',
    'pay within the wider of two matches',
    plus(GOOD, {
      nodes: [role('chef', { seniority: 'EXECUTIVE', matches: ['closeMatch role:onet/1', 'closeMatch role:onet/2'] })],
      links: [pays('chef', 150_000), wages('onet/2', 90, 160_000)],
    }),
  ],
  [
    'pay-outside-wages',
    'roles without matched wages',
    plus(GOOD, {
      nodes: [role('chef', { seniority: 'EXECUTIVE', matches: ['closeMatch role:onet/9'] })],
      links: [pays('chef', 900_000)],
    }),
  ],
  [
    'technology-under-two-names',
    'two that the table of aliases lists apart',
    plus(GOOD, { nodes: [technology('Spring', 'ATLAS', ['Spring Boot']), technology('Spring Boot', 'ONET')] }),
  ],
  ...NAMED_APART.map(([one, other]): [string, string, Careers] => [
    'near-duplicate-competency',
    `${one} and ${other}`,
    plus(GOOD, { nodes: [skill(one), skill(other)] }),
  ]),
  ...TOOLS_APART.map(([one, other]): [string, string, Careers] => [
    'technology-under-two-names',
    `${one} and ${other}`,
    plus(GOOD, { nodes: [technology(one, 'ONET'), technology(other, 'ONET')] }),
  ]),
])('%s stays silent on %s', (rule, _, careers) => {
  expect(seenBy(rule, careers)).toEqual([]);
});
