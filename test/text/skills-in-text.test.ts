import { randomNumbers } from '../../src/domain';
import type { CareerGraph } from '../../src/graph';
import { skillsInText, skillsInTextInSlices } from '../../src/text';
import { seedsGraph } from '../app/seeds-graph';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

/** Ids of what a text names, without their kind, in alphabetical order. */
const idsIn = (text: string) =>
  skillsInText(graph, text)
    .map(({ competency }) => graph.competencies[competency]!.id.replace(/^\w+:/, ''))
    .sort();

test.each([
  ['nothing at all', ''],
  ['blanks', ' \n\t '],
  ['signs', '... --- & ++ ## //'],
  ['no letters of ours', '日本語 🙂 données'],
  ['one everyday word', 'Go'],
])('a text of %s names nothing', (_, text) => {
  expect(skillsInText(graph, text)).toEqual([]);
});

test('each competency comes once, with its words and their places in UTF-16 code units', () => {
  const text = '🙂 PostgreSQL, Postgres\u00a0and postgresql; machine\nlearning';
  const found = skillsInText(graph, text).map(({ competency, mentions }) => [
    graph.competencies[competency]!.id,
    mentions,
  ]);
  expect(found).toEqual([
    [
      'technology:postgresql',
      [
        { words: 'PostgreSQL', start: 3, end: 13 },
        { words: 'Postgres', start: 15, end: 23 },
        { words: 'postgresql', start: 28, end: 38 },
      ],
    ],
    ['skill:machine-learning', [{ words: 'machine\nlearning', start: 40, end: 56 }]],
  ]);
  expect(text.slice(3, 13)).toBe('PostgreSQL');
});

test.each([
  ['the longest name wins', 'SQL Server Integration Services and React Native', ['react-native', 'ssis']],
  ['so does one that begins later', 'Google Cloud Platform', ['google-cloud']],
  ['words are whole', 'JavaScripting, mySQLi, Reactor, Dockerise', []],
  ['signs belong to their word', 'C++, C#, .NET', ['c-plus-plus', 'c-sharp', 'dot-net']],
  ['versions do not hide a name', 'Python3, HTML5, C++17, Angular 16', ['angular', 'c-plus-plus', 'html', 'python']],
  [
    'plurals are found',
    'relational database, data pipeline, LLM',
    ['data-pipelines', 'large-language-models', 'relational-databases'],
  ],
  [
    'so are both spellings',
    'data visualization, prioritisation, threat modeling',
    ['data-visualisation', 'prioritisation', 'threat-modelling'],
  ],
  ['accents do not hide a name', 'Táblèau dashboards', ['tableau']],
  [
    'hyphens, slashes and blanks are one',
    'problem-solving, CI/CD, node.js, Node JS',
    ['continuous-integration-and-delivery', 'node-js', 'problem-solving'],
  ],
  ['a name does not go across a comma', 'machine, learning; data. Analysis', []],
  ['nor across an empty line', 'machine\n\nlearning', []],
  ['addresses name nothing', 'https://github.com/anna, anna@python.org, www.docker.com, linkedin.com/in/anna', []],
  ['lists in small letters', 'python, go, rust, excel', ['go', 'microsoft-excel', 'python', 'rust']],
  ['lists in capitals', 'PYTHON, SWIFT, EXCEL', ['microsoft-excel', 'python', 'swift']],
])('%s', (_, text, ids) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  ['Go', ['in a list', 'Java, Go, Python', ['go', 'java', 'python']]],
  ['Go', ['behind a preposition', 'services written in Go', ['go']]],
  ['Go', ['before a trade', 'Senior Go Developer', ['go']]],
  ['R', ['in a list', 'Python/R', ['python', 'r']]],
  ['R', ['with "and"', 'SQL and R', ['r', 'sql']]],
  ['C', ['in a list', 'C, C++', ['c', 'c-plus-plus']]],
  ['Excel', ['before a noun', 'Excel macros', ['vba']]],
  ['Excel', ['with a level', 'Advanced Excel required', ['microsoft-excel']]],
  ['Word', ['in a list', 'Word, Excel, PowerPoint', ['microsoft-excel', 'microsoft-powerpoint', 'microsoft-word']]],
  ['Spring', ['in a list', 'Java (Spring, Hibernate)', ['java', 'spring']]],
  ['Express', ['in a list', 'Node.js and Express', ['express-js', 'node-js']]],
  ['Slack', ['amid a sentence', 'we talk on Slack all day', ['slack']]],
  ['Notion', ['with a heading', 'Tools: Notion', ['notion']]],
  ['Swift and Rust', ['side by side', 'Swift and Rust', ['rust', 'swift']]],
  [
    'closing',
    ['in a list', 'negotiation, closing, account planning', ['account-planning', 'deal-closing', 'negotiation']],
  ],
  ['SALT', ['in capitals', 'a SALT review of three states', ['state-and-local-taxation']]],
] as const)('%s counts %j', (_, [, text, ids]) => {
  expect(idsIn(text)).toEqual(ids);
});

test.each([
  'Go to market with us',
  'go-to market, Go-getters, ready to go',
  'The R&D budget; R-rated; vitamin R',
  'C-level and C-suite, Series C, grade C, Vitamin C, Plan C, Class C licence',
  'Excel at what you do. You excel under pressure.',
  'In spring 2021 and in Spring 2022',
  'American Express, Express delivery, Express yourself',
  'Access to the gym. You have access to data.',
  'Word of mouth. In a word: no.',
  'Rust on the car, swift replies, a slack rope',
  'Julia Roberts and Ada Lovelace',
  'We make teams. Teams choose their hours.',
  'an idea, the notion, a sketch, the lever, no node',
  'Head Chef at a hotel, a Chef for forty seats',
  'Before that at Oracle, at Shopify and at Slack',
  'We are hiring! Closing date 3 May. Health insurance.',
  'a pinch of salt and less than that',
  'great expectations and the power of bi',
  'Please send your CVs',
])('"%s" names nothing', (text) => {
  expect(idsIn(text)).toEqual([]);
});

test('mentions are cut from the text as they are, in order, and never overlap, whatever the text', () => {
  const random = randomNumbers(7);
  const pieces = [
    'Go',
    'R',
    'C++',
    'SQL',
    'Server',
    'data',
    'analysis',
    'Excel',
    ',',
    '\n',
    ' and ',
    '/',
    '. ',
    'é',
    '🙂',
    '&',
    '-',
    'at',
    '2021',
    '(',
    ')',
  ];
  for (let round = 0; round < 300; round++) {
    const text = Array.from(
      { length: 30 },
      () => pieces[Math.floor(random() * pieces.length)] + (random() < 0.6 ? ' ' : ''),
    ).join('');
    const mentions = skillsInText(graph, text)
      .flatMap((found) => found.mentions)
      .sort((a, b) => a.start - b.start);
    for (const [place, { words, start, end }] of mentions.entries()) {
      expect(text.slice(start, end)).toBe(words);
      expect(start).toBeGreaterThanOrEqual(mentions[place - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  }
});

test('a list of everyday words counts however long it is before the name that shows it to be one', () => {
  const [languages] = skillsInText(graph, `${'Go, '.repeat(500)}Python`);
  expect(languages?.mentions).toHaveLength(500);
});

test('a long text is read in slices, which find the same', () => {
  const text = 'We use Python, Go and R; Excel / Word. '.repeat(1_200);
  const work = skillsInTextInSlices(graph, text);
  let slices = 0;
  let step = work.next();
  while (step.done !== true) {
    slices++;
    step = work.next();
  }
  expect(slices).toBeGreaterThan(50);
  expect(step.value).toEqual(skillsInText(graph, text));
});
