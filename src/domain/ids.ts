/**
 * Ids are readable, stable and unique across types: `role:back-end-developer`, `role:onet/15-1252.00`,
 * `technology:python`, `source:onet`. The part before the colon names the kind of node.
 */

/** Kinds of node; each is a label in the store. */
export const NODE_KINDS = [
  'Role',
  'Skill',
  'Technology',
  'Company',
  'Discipline',
  'Certification',
  'AdvisorService',
  'Source',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** `technology:` for `Technology`, and so on; `advisor:` for `AdvisorService`. */
export function idPrefix(kind: NodeKind): string {
  return kind === 'AdvisorService' ? 'advisor:' : `${kind.toLowerCase()}:`;
}

/** The kind that an id names, or null if the prefix is unknown. */
export function kindOfId(id: string): NodeKind | null {
  const prefix = id.slice(0, id.indexOf(':') + 1);
  return NODE_KINDS.find((kind) => idPrefix(kind) === prefix) ?? null;
}

/** True for the id of a node; keys of links have a bar, ids of nodes never. */
export function isNodeId(subject: string): boolean {
  return !subject.includes('|') && kindOfId(subject) !== null;
}

/** The part of an id after its kind: `back-end-developer`, `onet/15-1252.00`. */
export function slugOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/&/g, ' and '],
  [/^\./, 'dot '],
];

/**
 * The slug of a name, for ids: lower case ASCII letters, digits and single hyphens. Signs that tell names apart are
 * spelled out: `C++` -> `c-plus-plus`, `C#` -> `c-sharp`, `.NET` -> `dot-net`, `Node.js` -> `node-js`. Empty if the
 * name has no letter or digit.
 */
export function slugOf(name: string): string {
  let text = name.trim();
  for (const [sign, word] of SPELLED_OUT) text = text.replace(sign, word);
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
