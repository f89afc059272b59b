/** A small graph whose texts try to break out of every format, and the tables that hold it. */
import type { Cell, Column, ExportContent, LinkTable, NodeTable, Table } from '../../src/exporters';

export const HOSTILE_TEXTS: readonly string[] = [
  'commas, "quotes" and \'apostrophes\'',
  'two\nlines',
  'carriage\rreturn and\r\nboth',
  '\ttab first',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\r=1',
  "'=already quoted",
  '＝1+1',
  ']]>',
  '</data></node></graphml><evil attr="1"/>',
  '<!-- comment --> & &amp; &lt;b&gt; &#10;',
  '`backticks` `` ```',
  "'}) DETACH DELETE n //",
  "\\' \\\\' }]) AS row MATCH (n) DETACH DELETE n; //",
  'unicode escapes \\u0027 \\\\u0027 \\U0001F600',
  '\\',
  'ends in a backslash \\',
  '""" """ . <urn:evil> a <urn:Evil> .',
  `$\{process.exit(1)} #{x} {{x}} %s %n`,
  '; DROP TABLE roles; --',
  'a;b|c\x1fd',
  'NUL \0 and bell \x07 and \uFFFE',
  'half a pair \uD83D and the other \uDE00 end',
  'whole pair 😀, العربية, עברית, 中文, ⁧reversed',
  ' blanks around ',
  '',
  'null',
  'NaN',
  'true',
  '007',
  '1e5',
  '\u2028line\u2029separators\u0085',
  '\uFEFFbyte order mark',
];

/** NUL, bell, unit separator, a noncharacter, and each half of a pair alone. */
const UNWRITABLE = new Set([0, 7, 0x1f, 0xfffe, 0xd83d, 0xde00]);

/** What every reader finds in place of a text: what no format can hold stands as U+FFFD. */
export const READ_TEXTS: readonly string[] = HOSTILE_TEXTS.map((text) =>
  [...text].map((sign) => (UNWRITABLE.has(sign.codePointAt(0) ?? 0) ? '\uFFFD' : sign)).join(''),
);

const text = (name: string): Column => ({ name, type: 'text', about: `a ${name}` });

function table<T extends Table>(rows: readonly (readonly Cell[])[], rest: Omit<T, 'rows' | 'rowCount'>): T {
  return { ...rest, rowCount: rows.length, rows: () => rows } as unknown as T;
}

const NODES: NodeTable = table<NodeTable>(
  HOSTILE_TEXTS.map((name, place) => [
    `role:${place}`,
    name,
    [name, 'second'],
    place / 4,
    place,
    place % 2 === 0,
    null,
  ]),
  {
    name: 'roles',
    labels: ['Role', 'A `strange`: label'],
    columns: [
      { ...text('id'), required: true },
      { ...text('title'), about: 'a title; ]]> "quoted" <b>' },
      { name: 'other_titles', type: 'texts', about: 'two texts' },
      { name: 'score', type: 'number', about: 'a quarter of the number' },
      { name: 'number', type: 'integer', about: 'the number' },
      { name: 'even', type: 'boolean', about: 'whether it is even' },
      text('nothing'),
    ],
  },
);

const LINKS: LinkTable = table<LinkTable>(
  HOSTILE_TEXTS.map((note, place) => [
    `role:${place}`,
    `role:${(place + 1) % HOSTILE_TEXTS.length}`,
    note,
    place - 3.5,
  ]),
  {
    name: 'leads',
    type: 'LEADS `TO`',
    columns: [
      { ...text('source'), required: true },
      { ...text('target'), required: true },
      text('note'),
      { name: 'weight', type: 'number', about: 'may be negative' },
    ],
  },
);

/** As a table, as a graph and as statements. */
export const HOSTILE_CONTENT = {
  name: 'hostile',
  origin: {
    title: 'Hostile\ntexts ]]>',
    revision: 7,
    filters: [['scheme', 'ATLAS']],
    sources: [
      {
        id: 'source:evil',
        name: '=Evil',
        publisher: 'Nobody',
        licence: '</licence>',
        attribution: 'By "nobody"\n<urn:a> <urn:b> <urn:c> .\nMATCH (n) DETACH DELETE n;',
        release: '1',
        asOf: '2026',
      },
    ],
  },
  table: { ...NODES, name: 'hostile' },
  graph: { directed: true, parallel: false, nodes: [NODES], links: [LINKS] },
  statements: {
    prefixes: { skos: 'http://www.w3.org/2004/02/skos/core#' },
    all: () =>
      HOSTILE_TEXTS.map((label, place) => ({
        subject: `https://career-atlas.invalid/role/${place}`,
        predicate: 'http://www.w3.org/2004/02/skos/core#prefLabel',
        object: { text: label, language: 'en' as const },
      })),
  },
} satisfies ExportContent;
