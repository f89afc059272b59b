import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';

/** Rooms by rank, lowest first: a room may enter those of lower rank, siblings do not know each other. */
export const RANKS: readonly (readonly string[])[] = [
  ['domain'],
  ['graph', 'files', 'plans', 'guide'],
  ['needs', 'alignment'],
  ['text', 'adjacency', 'moves', 'store', 'importers', 'exporters', 'downloads'],
  ['network'],
  ['routes', 'quiz'],
  ['advice'],
  ['learning', 'check', 'exports', 'editing'],
  ['app'],
  ['graphql', 'mcp'],
  ['http', 'cli'],
  ['main'],
];

/** Names that say nothing of what is inside. */
export const EMPTY_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'service',
  'misc',
];

export const LONGEST_FILE_LINES = 300;

/** What a source file takes from others and what it may not hold. */
export interface SourceFacts {
  /** As written: "../domain", "node:fs". */
  readonly imports: readonly string[];
  readonly exportsAll: boolean;
  readonly decorated: boolean;
  readonly usesAny: boolean;
}

/** The facts of one TypeScript text, from its syntax tree. */
export function sourceFacts(text: string): SourceFacts {
  const imports = new Set<string>();
  const found = { exportsAll: false, decorated: false, usesAny: false };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Record<string, unknown>;
    if (node.type === 'ExportAllDeclaration') found.exportsAll = true;
    if (node.type === 'Decorator') found.decorated = true;
    if (node.type === 'TsKeywordType' && node.kind === 'any') found.usesAny = true;
    const from = importedPath(node);
    if (from !== null) imports.add(from);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(text, { syntax: 'typescript', decorators: true, target: 'es2022' }).body);
  return { imports: [...imports], ...found };
}

/** What is wrong with the tree of sources under `src`, one sentence a breach, in order of paths; empty if nothing is. */
export function architectureBreaches(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources.keys()].sort().flatMap((path) => {
    const room = roomOf(path);
    const facts = sourceFacts(sources.get(path) ?? '');
    const breaches = facts.imports.flatMap((from) => importBreach(path, from) ?? []);
    if (rankOf(room) < 0) breaches.push(`${path}: ${room} is not a room of the project`);
    if (facts.exportsAll) breaches.push(`${path}: exports by name instead of "export *"`);
    if (facts.decorated && room !== 'graphql') breaches.push(`${path}: only the room graphql has decorators`);
    if (facts.usesAny) breaches.push(`${path}: "any" switches the type check off`);
    return breaches;
  });
}

/** Files under `src` that import each other in a circle, one sentence a circle; empty if no imports run in circles. */
export function importCircles(sources: ReadonlyMap<string, string>): readonly string[] {
  const importedBy = new Map(
    [...sources].map(([path, text]) => [
      path,
      sourceFacts(text).imports.flatMap((from) => fileImported(path, from, sources) ?? []),
    ]),
  );
  return circlesIn(importedBy).map((circle) => `${circle.join(', ')}: import each other in a circle`);
}

function fileImported(path: string, from: string, sources: ReadonlyMap<string, string>): string | null {
  if (!from.startsWith('.')) return null;
  const target = posix.join(dirname(path), from);
  return [`${target}.ts`, `${target}/index.ts`].find((file) => sources.has(file)) ?? null;
}

/**
 * Sets of more than one node that reach each other, each in order of names.
 *
 * Source: R. Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1(2), 1972,
 * doi:10.1137/0201010.
 */
function circlesIn(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const next of links.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      else if (!open.includes(next)) continue;
      lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of links.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** Folders that import each other, directly or via others, one sentence a circle; a folder and one inside it count as two. Empty if none do. */
export function folderCircles(sources: ReadonlyMap<string, string>): readonly string[] {
  return circlesIn(importsByFolder(sources, dirname)).map((circle) => `${circle.join(', ')}: import each other`);
}

/** How many folders of a room may do without a table that says what each does. */
export const FOLDERS_WITHOUT_TABLE = 3;

/**
 * What is wrong with the tables of a room's folders in a page of docs, one sentence a breach: a table that lacks, a folder that it lacks
 * or that is gone, and a folder that imports from one below it. A table begins with "| folder of `room` |".
 */
export function folderTableBreaches(sources: ReadonlyMap<string, string>, page: string): readonly string[] {
  const tables = folderTables(page);
  return [...new Set([...sources.keys()].map(roomOf))].flatMap((room) => {
    const inside = new Map([...sources].filter(([path]) => path.split('/').length > 3 && roomOf(path) === room));
    const imports = importsByFolder(inside, (path) => path.split('/')[2]!);
    const folders = [...imports.keys()];
    const listed = tables.get(room);
    if (listed === undefined) {
      return folders.length > FOLDERS_WITHOUT_TABLE ? [`${room}: ${folders.length} folders, and no table of them`] : [];
    }
    return [
      ...folders.filter((folder) => !listed.includes(folder)).map((folder) => `${room}: its table lacks ${folder}`),
      ...listed.filter((folder) => !imports.has(folder)).map((folder) => `${room}: has no folder ${folder}`),
      ...[...imports].flatMap(([folder, taken]) =>
        taken
          .filter((other) => listed.indexOf(other) > listed.indexOf(folder))
          .map((other) => `${room}: ${folder} imports from ${other}, which is below it`),
      ),
    ];
  });
}

/** Folders in order of the page's tables, by room. */
function folderTables(page: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  for (const [, room, rows] of page.matchAll(/^\| folder of `([^`]+)` \|.*\n\|[-|]+\n((?:\|.*\n?)*)/gm)) {
    const firstCells = rows!.split('\n').map((row) => row.split('|')[1] ?? '');
    tables.set(
      room!,
      firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, folder]) => folder!)),
    );
  }
  return tables;
}

/** The folders that files of each folder import from, without itself. */
function importsByFolder(
  sources: ReadonlyMap<string, string>,
  folderOf: (path: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Map<string, Set<string>>();
  for (const [path, text] of sources) {
    const folder = folderOf(path);
    if (!taken.has(folder)) taken.set(folder, new Set());
    for (const from of sourceFacts(text).imports) {
      const file = fileImported(path, from, sources);
      if (file !== null && folderOf(file) !== folder) taken.get(folder)!.add(folderOf(file));
    }
  }
  return new Map([...taken].map(([folder, others]) => [folder, [...others]]));
}

/** What rules of advice lack of a name as their file, a sentence, two examples and a test of their own, one sentence a rule. */
export function ruleBreaches(
  sources: ReadonlyMap<string, string>,
  tests: ReadonlyMap<string, string>,
): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const [, rule] = /^src\/(advice\/(?:move-)?rules\/[^/]+\/.*)\.ts$/.exec(path) ?? [];
    if (rule === undefined || path.endsWith('/index.ts')) return [];
    const name = rule.split('/').at(-1)!;
    const test = `test/${rule}.test.ts`;
    const lacks = [
      text.includes(`name: '${name}'`) ? [] : ['its name'],
      /says:\s+'[^']{20,}/.test(text) || /says:\s+'[A-Z].*\.'/.test(text) ? [] : ['its sentence'],
      /keeps:\s+'.+ > .+',\s+breaks:\s+'.+ > .+'/.test(text) ? [] : ['its examples'],
      tests.has(test) ? [] : [test],
    ].flat();
    return lacks.length === 0 ? [] : [`${path}: lacks ${lacks.join(', ')}`];
  });
}

/** What is wrong with names and lengths of files, one sentence a breach. */
export function fileBreaches(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const breaches: string[] = [];
    const empty = path.split('/').find((part) => EMPTY_NAMES.includes(part.replace(/\..*$/, '')));
    if (empty !== undefined) breaches.push(`${path}: "${empty}" does not say what is inside`);
    const lines = text.split('\n').length - 1;
    if (lines > LONGEST_FILE_LINES)
      breaches.push(`${path}: ${lines} lines, at most ${LONGEST_FILE_LINES}; split it by concept`);
    return breaches;
  });
}

/** Texts by path from `root`, with slashes, of all files under `folder` whose names match; none without it. */
export function readTree(root: string, folder: string, name: RegExp): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!existsSync(join(root, folder))) return texts;
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !name.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if (!path.includes('node_modules'))
      texts.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  return texts;
}

function importBreach(path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const target = posix.join(dirname(path), from);
  const room = roomOf(path);
  const entered = roomOf(target);
  if (entered === room) {
    const door = target === `src/${room}` || target === `src/${room}/index`;
    return door && room !== 'main' ? `${path}: takes from its own room's index ("${from}"); name the file` : null;
  }
  if (!target.startsWith('src/')) return `${path}: reaches out of src ("${from}")`;
  if (rankOf(entered) >= rankOf(room)) return `${path}: ${room} may not know ${entered} ("${from}")`;
  if (target !== `src/${entered}`) return `${path}: enters ${entered} past its index ("${from}")`;
  return null;
}

function importedPath(node: Record<string, unknown>): string | null {
  const literal = (value: unknown): string | null =>
    (value as { type?: string } | null)?.type === 'StringLiteral' ? (value as { value: string }).value : null;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return literal(node.source);
    case 'TsImportType':
      return literal(node.argument);
    case 'TsExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression': {
      const callee = node.callee as { type: string; value?: string };
      const [first] = node.arguments as { expression: unknown }[];
      const loads = callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require');
      return loads ? literal(first?.expression) : null;
    }
    default:
      return null;
  }
}

function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function rankOf(room: string): number {
  return RANKS.findIndex((rank) => rank.includes(room));
}
