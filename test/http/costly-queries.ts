/** Pages of progressions within pages, as deep as asked for. */
export const nested = (depth: number): string =>
  depth === 0 ? 'id' : `progressions(first: 100) { nodes { to { ${nested(depth - 1)} } } }`;

/** Queries that must be refused before they run, and what the refusal says. A page size in a variable `n` is 100. */
export const COSTLY_QUERIES: readonly (readonly [name: string, query: string, message: RegExp])[] = [
  ['pages within pages', `{ roles(first: 100) { nodes { ${nested(3)} } } }`, /costs .* more than the limit of 30,000/],
  [
    'a page size in a variable',
    'query($n: Int) { roles(first: $n) { nodes { requirements(first: $n) { nodes { competency { requiredBy(first: $n) { nodes { level } } } } } } } }',
    /costs/,
  ],
  [
    'fifty-five aliases of a search',
    `{ ${Array.from({ length: 55 }, (_, i) => `a${i}: search(text: "dev", first: 100) { nodes { id } }`).join(' ')} }`,
    /costs/,
  ],
  [
    'aliases of route searches',
    `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: routes(input: { from: "a${i}", to: "b" }) { __typename }`).join(' ')} }`,
    /costs/,
  ],
  ...[
    'skillAdjacency { totalCount }',
    'skillCommunities { members(first: 100) { totalCount } }',
    'bridgingSkills { totalCount }',
    'skillValue(ref: "Docker", role: "Data Analyst", towards: "Data Scientist") { __typename }',
    'learningPlan(input: { to: "Data Analyst", from: "DevOps Engineer" }) { weeks }',
    'role(ref: "Data Analyst") { nextSkills { totalCount } }',
  ].map((field): readonly [string, string, RegExp] => [
    `fifty aliases of ${field}`,
    `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: ${field}`).join(' ')} }`,
    /costs/,
  ]),
  [
    'an alias of two thousand characters in two thousand objects',
    `{ roles(first: 100) { nodes { requirements(first: 20) { nodes { ${'a'.repeat(2_000)}: importance } } } } }`,
    /costs .* more than the limit of 30,000\. Ask for .* short aliases/,
  ],
  [
    'a thousand levels',
    `{ role(ref: "x") { ${'discipline { roles { nodes { '.repeat(300)}id${' } } }'.repeat(300)} } }`,
    /more that 1000 tokens/,
  ],
  ['more words than any query has', `{ ${'__typename '.repeat(3000)} }`, /more that 1000 tokens/],
  [
    'fragments that double again and again',
    `{ role(ref: "x") { ...f0 } } ${Array.from({ length: 40 }, (_, i) => `fragment f${i} on Role { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f40 on Role { id }`,
    /recursively requests too many selections/,
  ],
  [
    'the schema ten times over',
    `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: __schema { types { fields { args { type { name } } type { ofType { ofType { name } } } } } }`).join(' ')} }`,
    /costs|introspection/i,
  ],
  [
    'the schema twice',
    `{ ${['a', 'b', 'c'].map((name) => `${name}: __schema { types { name description fields { name description args { name description type { name kind ofType { name kind } } } type { name kind ofType { name kind ofType { name kind } } } } inputFields { name type { name kind } } enumValues { name description } } }`).join(' ')} }`,
    /costs/,
  ],
  [
    'all arguments of the query type a hundred times',
    `{ __schema { queryType { fields { ${Array.from({ length: 90 }, (_, i) => `a${i}: args { ...F }`).join(' ')} } } } } fragment F on __InputValue { ${Array.from({ length: 90 }, (_, i) => `b${i}: description`).join(' ')} }`,
    /costs/,
  ],
  [
    'types of fields of types, again and again',
    `{ __schema { types { ${'fields { type { '.repeat(8)}name${' } }'.repeat(8)} } } }`,
    /introspection depth|costs/i,
  ],
  ['a field with a thousand directives', `{ __typename ${'@skip(if: false) '.repeat(1000)} }`, /more that 1000 tokens/],
  [
    'a list within a list, four hundred deep',
    `{ nodes(ids: ${'['.repeat(400)}"x"${']'.repeat(400)}) { id } }`,
    /ID cannot represent|Expected|nested/,
  ],
  [
    'two hundred and fifty aliases of one cheap list',
    `{ ${Array.from({ length: 250 }, (_, i) => `a${i}: roles(first: 100) { nodes { id } }`).join(' ')} }`,
    /more that 1000 tokens|costs/,
  ],
];
