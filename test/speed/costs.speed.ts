/** Declared costs against measured times, all in one run: what costs as much takes about as long, whatever field it is. */
import { describeOnPublicData } from '../describe-when';
import { type EverySource, openEverySource } from './every-source-atlas';

/** What each request takes beside its fields, and costs nothing: microseconds of reading it and writing the answer. */
const REQUEST = 100;
const MOST_TIMES = 4;
const ROUNDS = 8;
const WARM_UP = 200;

const ROLES = [
  'Web Developers',
  'Accountants and Auditors',
  'Registered Nurses',
  'Data Scientists',
  'Civil Engineers',
  'Chief Executives',
  'Electricians',
  'Carpenters',
  'Bakers',
];
const role = (turn: number) => JSON.stringify(ROLES[turn % ROLES.length]);

/** A question for each turn: those that remember their answers get another one each time. */
type Question = (turn: number) => string;

const of =
  (query: string): Question =>
  () =>
    query;

const QUESTIONS: readonly (readonly [string, Question])[] = [
  ['node', of('{ node(id: "role:back-end-developer") { id } }')],
  ['nodes', of('{ nodes(ids: ["role:back-end-developer", "technology:python"]) { id } }')],
  ['role', of('{ role(ref: "Web Developers") { id title slug scheme summary outlook jobZone } }')],
  ['skill', of('{ skill(ref: "Reading Comprehension") { id name learningHours description } }')],
  ['technology', of('{ technology(ref: "Python") { id name kind hot } }')],
  ['company', of('{ company(ref: "shopify") { id name } }')],
  [
    'search',
    (turn) => `{ search(text: "${['nurse', 'engineer', 'ma', 'data'][turn % 4]}", first: 10) { nodes { id } } }`,
  ],
  ['search, two words', of('{ search(text: "software enginer", first: 10) { nodes { id } } }')],
  ['search, nine words', of('{ search(text: "co ma pr se in re de tr st", first: 10) { nodes { id } } }')],
  ['understand', of('{ understand(text: "zoo of the astronauts") { certainty node { id } } }')],
  ['understand, mistyped', of('{ understand(text: "acountant manger") { certainty node { id } } }')],
  ['roles', of('{ roles(first: 100) { nodes { id title scheme jobZone typicalPayUsd } } }')],
  ['roles, edges', of('{ roles(first: 100) { edges { cursor node { id title } } } }')],
  ['roles by two orders', of('{ roles(first: 1, orderBy: [SENIORITY, PAY_DESC]) { nodes { id } } }')],
  ['roles by text', of('{ roles(first: 1, filter: { text: "ma" }) { nodes { id } } }')],
  [
    'roles by text and order',
    of('{ roles(first: 1, filter: { text: "ma" }, orderBy: [PAY, TITLE]) { nodes { id } } }'),
  ],
  ['roles of a scheme', of('{ roles(first: 1, filter: { schemes: [ESCO] }) { nodes { id } } }')],
  ['skills', of('{ skills(first: 100) { nodes { id description alternateNames } } }')],
  ['skills by text', of('{ skills(first: 1, filter: { text: "co" }) { nodes { id } } }')],
  ['skills by two orders', of('{ skills(first: 1, orderBy: [ROLES_DESC, NAME]) { nodes { id } } }')],
  ['skills of a kind', of('{ skills(first: 1, filter: { kinds: ["KNOWLEDGE"] }) { nodes { id } } }')],
  ['technologies by text', of('{ technologies(first: 1, filter: { text: "co" }) { nodes { id } } }')],
  ['companies', of('{ companies(first: 100, filter: { text: "a" }) { nodes { id name } } }')],
  ['certifications', of('{ certifications(first: 100, filter: { text: "a" }) { nodes { id name } } }')],
  ['disciplines', of('{ disciplines { id name roles(first: 20) { nodes { title } } } }')],
  ['sources', of('{ sources { id name attribution } }')],
  ['graph', of('{ graph { revision counts { type count } } }')],
  ['queryCost', of('{ queryCost { cost limit } }')],
  [
    'skillGap',
    (turn) =>
      `{ skillGap(to: ${role(turn)}, profile: { competencies: [{ ref: "Python" }] }) { coverage missing { competency { name } hours } } }`,
  ],
  ['learningPlan', (turn) => `{ learningPlan(input: { to: ${role(turn)} }) { weeks } }`],
  [
    'learningPlan on a route',
    (turn) => `{ learningPlan(input: { from: ${role(turn)}, to: ${role(turn + 1)} }) { weeks } }`,
  ],
  [
    'routes',
    (turn) =>
      `{ routes(input: { from: ${role(turn)}, to: ${role(turn + 3)}, stepDown: ANY }) { ... on RouteSet { routes { years why } } } }`,
  ],
  [
    'tradeOffs',
    (turn) =>
      `{ tradeOffs(input: { from: ${role(turn)}, to: ${role(turn + 3)} }) { ... on TradeOffSet { tradeOffs { bestIn route { years } } } } }`,
  ],
  ['reachableRoles', (turn) => `{ reachableRoles(input: { from: ${role(turn)} }, first: 5) { nodes { years odds } } }`],
  ['feederRoles', (turn) => `{ feederRoles(input: { to: ${role(turn)} }, first: 5) { nodes { years odds } } }`],
  ['skillAdjacency', (turn) => `{ skillAdjacency(first: 1, input: { minLift: 1.0${turn} }) { nodes { score } } }`],
  [
    'skillAdjacency, ESCO',
    (turn) => `{ skillAdjacency(first: 1, input: { minLift: 1.0${turn}, schemes: [ESCO] }) { nodes { score } } }`,
  ],
  [
    'skillAdjacency of a few',
    (turn) =>
      `{ skillAdjacency(first: 1, input: { minLift: 1.0${turn}, competencies: ["Docker", "sql"] }) { nodes { score } } }`,
  ],
  ['skillCommunities', (turn) => `{ skillCommunities(input: { seed: ${turn + 1} }) { name size } }`],
  ['bridgingSkills', (turn) => `{ bridgingSkills(first: 1, input: { seed: ${turn + 1} }) { nodes { betweenness } } }`],
  ['skillValue of a role', (turn) => `{ skillValue(ref: "python", role: ${role(turn)}) { roleCount } }`],
  [
    'skillValue',
    (turn) => `{ skillValue(ref: "${['sql', 'java', 'Mathematics', 'Writing'][turn % 4]}") { roleCount } }`,
  ],
  [
    'skillValue towards a role',
    (turn) => `{ skillValue(ref: "python", role: ${role(turn)}, towards: ${role(turn + 1)}) { roleCount } }`,
  ],
  [
    'skillsInText',
    of(
      `{ skillsInText(text: "${'Python, SQL and Go with AWS and Docker. '.repeat(60)}") { competencies { nodes { count } } } }`,
    ),
  ],
  [
    'quiz',
    (turn) =>
      `{ quiz(answers: [{ question: "ask-why", value: ${1 + (turn % 5)} }, { question: "own-team", value: 2 }]) { question { id } roles { role { title } because } changes { instead } } }`,
  ],
  ['nextMoves', (turn) => `{ role(ref: ${role(turn)}) { nextMoves(first: 10) { nodes { years } } } }`],
  ['nextSkills', (turn) => `{ role(ref: ${role(turn)}) { nextSkills(first: 10) { nodes { yearsSaved } } } }`],
  ['similar', (turn) => `{ role(ref: ${role(turn)}) { similar(first: 10) { nodes { score shared { name } } } } }`],
  [
    'adjacent',
    (turn) => `{ technology(ref: "python") { adjacent(first: 10, minLift: 1.0${turn}) { nodes { score } } } }`,
  ],
  [
    'requirements',
    of('{ role(ref: "Web Developers") { requirements(first: 100) { nodes { level evidence { value } } } } }'),
  ],
  [
    'requiredBy',
    of('{ skill(ref: "Reading Comprehension") { requiredBy(first: 100) { nodes { level role { title } } } } }'),
  ],
  ['progressions', of('{ roles(first: 20) { nodes { progressions { nodes { to { title } evidence { kind } } } } } }')],
  ['history', of('{ role(ref: "back-end-developer") { history { nodes { revision } } } }')],
  [
    'narrower',
    of(
      '{ skill(ref: "skill:esco/045f71e6-0699-4169-8a54-9c6b96f3174d") { narrower(first: 300) { id name kind broader { id } } } }',
    ),
  ],
  [
    'matches',
    of('{ roles(first: 20, filter: { schemes: [ONET] }) { nodes { matches { relation role { title } } } } }'),
  ],
];

describeOnPublicData('.', 'on the graph of every source', (directory) => {
  let everything: EverySource;
  const ratios = new Map<string, number>();

  beforeAll(async () => {
    everything = await openEverySource(directory);
    // A process that has answered nothing yet takes longer, whatever it is asked.
    for (let turn = 0; turn < WARM_UP; turn++) await everything.ask('{ __typename }');
    // Round by round, so that a slow moment of the machine falls on all questions alike.
    const taken = new Map(QUESTIONS.map(([name]) => [name, { cost: 0, times: [] as number[] }]));
    for (let turn = 0; turn < ROUNDS; turn++) {
      for (const [name, question] of QUESTIONS) {
        const asked = await everything.ask(question(turn));
        expect(asked.result.errors).toBeUndefined();
        const { times } = taken.get(name)!;
        times.push(asked.milliseconds * 1000);
        taken.set(name, { cost: asked.cost, times });
      }
    }
    for (const [name, { cost, times }] of taken) {
      // The middle of the faster half: the first turns compile, and other work only ever slows.
      times.sort((a, b) => a - b);
      const microseconds = times[ROUNDS >> 2] as number;
      ratios.set(name, (cost + REQUEST) / (microseconds + REQUEST));
      process.stdout.write(
        `${name}: cost ${cost}, ${microseconds.toFixed(0)} us, ratio ${ratios.get(name)?.toFixed(2)}\n`,
      );
    }
  });
  afterAll(() => everything.close());

  test.each(QUESTIONS.map(([name]) => name))('%s costs what it takes, within a factor of four', (name) => {
    const sorted = [...ratios.values()].sort((a, b) => a - b);
    const middle = sorted[sorted.length >> 1] as number;
    const share = (ratios.get(name) as number) / middle;
    expect(share).toBeGreaterThan(1 / MOST_TIMES);
    expect(share).toBeLessThan(MOST_TIMES);
  });
});
