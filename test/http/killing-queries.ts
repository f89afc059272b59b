/** Queries of a few hundred bytes that once kept a server for a minute or took all its memory. */

const aliases = (count: number, field: (i: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ')} }`;

const nested = (depth: number): string => (depth === 0 ? 'id' : `matches { role { ${nested(depth - 1)} } }`);

const prefix = (i: number): string => `${'acdemprs'[i % 8]}${'aeio'[i % 4]}`;

export const KILLING_QUERIES: readonly (readonly [string, string])[] = [
  [
    'narrower and broader skills in turn, five deep',
    '{ skill(ref: "skill:esco/045f71e6-0699-4169-8a54-9c6b96f3174d") { narrower { broader { narrower { broader { narrower { id } } } } } } }',
  ],
  ['counterparts of counterparts, seven deep', `{ role(ref: "Web Developers") { ${nested(7)} } }`],
  [
    '45 lists by the beginning of a word',
    aliases(45, (i) => `skills(first: 1, filter: { text: "${prefix(i)}" }) { nodes { id } }`),
  ],
  [
    '45 lists by words with mistakes in them',
    aliases(45, (i) => `technologies(first: 1, filter: { text: "managment operatoins sytems ${i}" }) { nodes { id } }`),
  ],
];

/** As many lists in two orders: each takes little by now, so they are answered. */
export const MANY_ORDERS = aliases(45, () => 'skills(first: 1, orderBy: [ROLES_DESC, NAME]) { nodes { id } }');
