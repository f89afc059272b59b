/** Texts, numbers and truths of plain YAML: each reader says what stands at a place, and where that ends. */

/** Signs by their codes. */
export const SPACE = 32;
export const HASH = 35;
export const COLON = 58;
export const NEWLINE = 10;
export const QUOTE = 34;
const BACKSLASH = 92;
const FLOW_SIGNS = new Set([...',[]{}'].map((sign) => sign.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };
/** Where a text without quotes may end. */
const ENDS = /[:#\n]/g;
const ENDS_IN_FLOW = /[:#\n,[\]{}]/g;
/** What may be no text: numbers, truths, nothing. */
const MAYBE_NO_TEXT = /^(?:[-+.\d]|~$|null$|true$|false$)/i;
const NUMBER = /^[-+]?(?:\d+|\d+\.\d+)$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['~', null],
]);

/** Thrown where only all of YAML says what a text holds. */
export class Unsure extends Error {}

interface TextAt {
  readonly text: string;
  readonly end: number;
}

/**
 * What stands without quotes, over lines that are further in than `parent`. It ends before a comment, before a colon that makes it a key, and
 * in brackets before their signs.
 */
export function plainScalar(
  text: string,
  from: number,
  parent: number,
  inFlow: boolean,
): { readonly value: unknown; readonly end: number } {
  let end = plainLineEnd(text, from, inFlow);
  let said = text.slice(from, end);
  for (;;) {
    const gap = spacesEnd(text, end);
    const next = text.charCodeAt(gap) === NEWLINE ? spacesEnd(text, gap + 1) : gap;
    if (next === gap || !goesOn(text, next, next - gap - 1, parent, inFlow)) break;
    end = plainLineEnd(text, next, inFlow);
    if (text.charCodeAt(end) === COLON) throw new Unsure();
    said += ` ${text.slice(next, end)}`;
  }
  return { value: resolved(said), end };
}

/** True if a line carries on with what the line before it began. Blank lines within a text are all of YAML's business. */
function goesOn(text: string, at: number, column: number, parent: number, inFlow: boolean): boolean {
  if (at >= text.length) return false;
  const sign = text.charCodeAt(at);
  if (sign === HASH) return false;
  if (inFlow) {
    if (sign === NEWLINE) throw new Unsure();
    return !FLOW_SIGNS.has(sign);
  }
  if (sign !== NEWLINE) return column > parent;
  let next = at;
  while (text.charCodeAt(next) === NEWLINE || text.charCodeAt(next) === SPACE) next++;
  const isFurtherIn = next - text.lastIndexOf('\n', next - 1) - 1 > parent;
  if (next < text.length && isFurtherIn && text.charCodeAt(next) !== HASH) throw new Unsure();
  return false;
}

/** Behind the last sign on this line that is part of the text. */
function plainLineEnd(text: string, from: number, inFlow: boolean): number {
  const ends = inFlow ? ENDS_IN_FLOW : ENDS;
  ends.lastIndex = from;
  for (let found = ends.exec(text); ; found = ends.exec(text)) {
    const at = found?.index ?? text.length;
    const sign = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isKey = sign === COLON && (next === SPACE || next === NEWLINE || at + 1 === text.length);
    if (isKey && text.charCodeAt(at - 1) === SPACE) fail();
    if (sign === COLON && inFlow && FLOW_SIGNS.has(next)) fail();
    const isPart = (sign === COLON && !isKey) || (sign === HASH && text.charCodeAt(at - 1) !== SPACE);
    if (!isPart) return textEnd(text, from, at);
  }
}

function textEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
  return end;
}

function fail(): never {
  throw new Unsure();
}

function spacesEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function resolved(said: string): unknown {
  if (!MAYBE_NO_TEXT.test(said)) return said;
  const word = WORDS.get(said);
  if (word !== undefined) return word;
  if (NUMBER.test(said)) return Number(said);
  // 0x10, 1e3, .inf, Null and the like.
  if (
    /^[-+]?\.?(?:\d+(?:\.\d*)?(?:e[-+]?\d+)?|0[xo][\da-f]+|inf|nan)$/i.test(said) ||
    /^(?:null|true|false)$/i.test(said)
  )
    fail();
  return said;
}

/** What stands in quotes, on one line or over lines that are folded into one. */
export function quotedText(text: string, from: number): TextAt {
  const quote = text.charCodeAt(from);
  const isDouble = quote === QUOTE;
  let said = '';
  let start = from + 1;
  for (let at = start; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      said += text.slice(start, at);
      if (isDouble || text.charCodeAt(at + 1) !== quote) return { text: said, end: at + 1 };
      said += text[at]!;
      start = ++at + 1;
    } else if (sign === BACKSLASH && isDouble) {
      const meant = ESCAPES[text[at + 1] ?? ''];
      if (meant === undefined) fail();
      said += text.slice(start, at) + meant;
      start = ++at + 1;
    } else if (sign === NEWLINE) {
      const next = spacesEnd(text, at + 1);
      if (text.charCodeAt(next) === NEWLINE || text.charCodeAt(at - 1) === SPACE) fail();
      said += `${text.slice(start, at)} `;
      start = next;
      at = next - 1;
    }
  }
  return fail();
}

/** A text that begins with `>` or `|`: lines that are further in than `parent`, folded into one or kept. */
export function foldedText(text: string, from: number, parent: number): TextAt {
  const headEnd = text.indexOf('\n', from);
  const head = /^([>|])(-?)$/.exec(text.slice(from, headEnd));
  if (head === null || headEnd === -1) fail();
  const lines: string[] = [];
  let indent = -1;
  let at = headEnd + 1;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const begin = spacesEnd(text, at);
    const isBlank = begin >= end;
    if (indent === -1 && !isBlank) indent = begin - at;
    if (!isBlank && (begin - at < indent || begin - at <= parent)) break;
    if (isBlank ? end > at || indent === -1 : begin - at > indent || text.charCodeAt(end - 1) === SPACE) fail();
    lines.push(text.slice(isBlank ? end : begin, end));
    at = end + 1;
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) fail();
  const body = head![1] === '>' ? lines.map(foldedLine).join('') : lines.join('\n');
  return { text: head![2] === '-' ? body : `${body}\n`, end: Math.min(at, text.length) - 1 };
}

/** A line break between two lines is a space; each blank line between them is one line break. */
function foldedLine(line: string, place: number, lines: readonly string[]): string {
  if (place === 0) return line;
  if (line === '') return '\n';
  return lines[place - 1] === '' ? line : ` ${line}`;
}
