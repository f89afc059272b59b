/** One way to write a YAML file, near to how people write it. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** What is longer does not stay on one line: a list in brackets or a text, and an item in braces. Characters. */
const MOST_ON_A_LINE = 140;
const MOST_IN_BRACES = 240;
/** Paragraphs and lists of codes are wrapped at this column. */
const COLUMNS = 124;
/** Where a comment begins, until its place is known. */
const MARK = '#\u0000';

/** The part of JSON Schema that says in which order fields and words are written, and which lists are one item. */
export interface WrittenOrder {
  readonly properties?: Readonly<Record<string, WrittenOrder>>;
  readonly items?: WrittenOrder | boolean;
  readonly prefixItems?: readonly WrittenOrder[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, WrittenOrder>>;
}

/**
 * A YAML text in its one form, with its comments. The data stays the same, and formatting again changes nothing.
 *
 * - What the author wrote in braces or brackets stays on one line, as `{ a: 1 }` and `[a, b]`. If braces have more than 240 characters, each
 *   field has a line; if a list in brackets has more than 140, each item has one, unless the list is one item by itself, such as
 *   `[Docker, 3, 4]`. Numbers and codes fill lines instead.
 * - A text of more than 140 characters in a line of its own becomes a paragraph, and paragraphs are wrapped.
 * - Fields of items stand in the order of the schema, fields that it doesn't name last; words of a vocabulary in that of the vocabulary. All
 *   else keeps its order, and quotes stay.
 *
 * @param order - the JSON Schema of the data
 * @returns null if the text is not YAML
 */
export function formatYaml(text: string, order: WrittenOrder = {}): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  arrange(document.contents, order, { root: order, isOnALine: false, isTop: true });
  const formatted = wrapped(document.toString({ lineWidth: 0, flowCollectionPadding: false, commentString }));
  const again = parseDocument(formatted);
  if (again.errors.length > 0 || !isDeepStrictEqual(again.toJS(), document.toJS())) {
    throw new Error('a formatted text holds other data: this is a mistake of the formatter');
  }
  return formatted;
}

/** A comment with a mark, so that `wrapped` tells it from a sign in a text. */
function commentString(comment: string): string {
  return comment.replace(/^(?!$)(?: $)?/gm, MARK);
}

/** Two columns before a comment that stands behind data. */
function unmarked(line: string): string {
  const at = line.indexOf(MARK);
  if (at === -1) return line;
  const before = line.slice(0, at);
  return `${before}${before.trim() === '' ? '' : ' '}#${line.slice(at + MARK.length)}`;
}

interface Around {
  readonly root: WrittenOrder;
  /** True inside braces or brackets. */
  readonly isOnALine: boolean;
  /** The file as a whole keeps the order of its fields: its comments may speak of what comes next. */
  readonly isTop?: boolean;
}

function arrange(node: unknown, schema: WrittenOrder, around: Around): void {
  const { root } = around;
  const order = schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.split('/').at(-1)!] ?? {});
  if (isScalar(node)) {
    if (!around.isOnALine) asParagraph(node);
  } else if (isMap(node)) {
    const inside = { root, isOnALine: around.isOnALine || node.flow === true };
    if (around.isTop !== true)
      inOrder(node.items, Object.keys(order.properties ?? {}), ({ key }: Pair) => plainOf(key));
    for (const { key, value } of node.items) arrange(value, order.properties?.[String(plainOf(key))] ?? {}, inside);
    node.toString = spaced;
  } else if (isSeq(node)) {
    const { items, prefixItems } = order;
    const each = typeof items === 'object' ? items : {};
    inOrder(node.items, each.enum ?? [], plainOf);
    node.toString = prefixItems === undefined ? listed : tight;
    const inside = { root, isOnALine: around.isOnALine || node.flow === true };
    for (const [at, item] of node.items.entries()) arrange(item, prefixItems?.[at] ?? each, inside);
  }
}

/** Sorts in place by the place of each key in a list; what the list lacks comes last, in the order that it had. */
function inOrder<T>(items: T[], keys: readonly unknown[], keyOf: (item: T) => unknown): void {
  const places = new Map(keys.map((key, at) => [key, at]));
  const placeOf = (item: T) => places.get(keyOf(item)) ?? keys.length;
  items.sort((a, b) => placeOf(a) - placeOf(b));
}

function plainOf(node: unknown): unknown {
  return isScalar(node) ? node.value : node;
}

function asParagraph(node: Scalar): void {
  const { value } = node;
  if (typeof value !== 'string' || value.length <= MOST_ON_A_LINE || /\n| {2}|^\s|\s$/.test(value)) return;
  node.type = Scalar.BLOCK_FOLDED;
}

type Stringify = YAMLMap['toString'];

/** `{ a: 1 }`, or a field a line if that is too long. */
const spaced: Stringify = function (this: YAMLMap, context, ...others) {
  const write = () =>
    YAMLMap.prototype.toString.call(this, context && { ...context, flowCollectionPadding: ' ' }, ...others);
  const text = write();
  if (this.flow !== true || context?.inFlow === true || text.length <= MOST_IN_BRACES) return text;
  this.flow = false;
  for (const { value } of this.items) if (isScalar(value)) asParagraph(value);
  return write();
};

/** `[a, b]`. */
const tight: Stringify = function (this: YAMLSeq, context, ...others) {
  return YAMLSeq.prototype.toString.call(this, context && { ...context, flowCollectionPadding: '' }, ...others);
};

/** `[a, b]`, or an item a line if that is too long. */
const listed: Stringify = function (this: YAMLSeq, context, ...others) {
  const text = tight.call(this, context, ...others);
  if (this.flow !== true || context?.inFlow === true || text.length <= MOST_ON_A_LINE || isCodes(text)) return text;
  this.flow = false;
  return tight.call(this, context, ...others);
};

/** True for a list in which no word stands: `[1, 2]`, `["17-2011.00"]`. */
function isCodes(list: string): boolean {
  return !/[a-z{]/i.test(list);
}

/**
 * The text with its paragraphs and long lists of codes wrapped. Paragraphs are the lines below one that ends with `>` or `>-`, as far as they
 * are indented more. Those below `|` stay as they are.
 */
function wrapped(text: string): string {
  let indent: number | null = null;
  let isKept = false;
  const lines = text.split('\n').flatMap((line) => {
    const depth = line.search(/\S/);
    if (indent !== null && (depth === -1 || depth > indent)) return depth === -1 || isKept ? [line] : wrap(line, depth);
    const opens = /(?:: |- )([>|])-?$/.exec(line);
    indent = opens === null ? null : fieldColumn(line);
    isKept = opens?.[1] === '|';
    return isLongList(line) ? wrap(line, depth, fieldColumn(line) + 2) : [unmarked(line)];
  });
  return lines.join('\n');
}

/** Where the field of a line begins, behind the dashes of items. */
function fieldColumn(line: string): number {
  return /^( |- )*/.exec(line)![0].length;
}

/** A list of codes, alone on its line, that is too long for it. */
function isLongList(line: string): boolean {
  const [, list] = /^(?: |- )*\w+: (\[.*\])$/.exec(line) ?? [];
  return list !== undefined && list.length > MOST_ON_A_LINE && isCodes(list);
}

function wrap(line: string, first: number, others = first): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(' ')) {
    const depth = lines.length === 0 ? first : others;
    if (current !== '' && depth + current.length + 1 + word.length > COLUMNS) {
      lines.push(' '.repeat(depth) + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, ' '.repeat(lines.length === 0 ? first : others) + current];
}
