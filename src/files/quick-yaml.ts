/**
 * The plain part of YAML that files in one form are written in, read in a fiftieth of the time that all of YAML takes. Whatever is not surely
 * read as all of YAML reads it is not read at all.
 */
import { COLON, foldedText, HASH, NEWLINE, plainScalar, QUOTE, quotedText, SPACE, Unsure } from './quick-scalars';

const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const FOLDED = 62;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const KEPT = 124;
const CLOSE_MAP = 125;
/** What begins something that only all of YAML reads: anchors, tags, directives and the like; or ends what was never begun. */
const NOT_PLAIN = new Set([...'&*!|>%@`,[]{}#?'].map((sign) => sign.charCodeAt(0)));

/** What a text holds, or null if it has anything that is not plain. */
export function quickYaml(text: string): { readonly data: unknown } | null {
  if (/[\t\r\uFEFF]|^(---|\.\.\.)/m.test(text)) return null;
  try {
    return { data: new QuickReader(text).document() };
  } catch (error) {
    if (error instanceof Unsure) return null;
    throw error;
  }
}

/** Reads from `at` on; each method leaves `at` behind what it has read. */
class QuickReader {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): unknown {
    this.toNext();
    const data = this.at === this.text.length ? null : this.block(-1);
    this.toNext();
    if (this.at < this.text.length) throw new Unsure();
    return data;
  }

  /** What begins here, on lines that are further in than `parent`, the column of what holds it. */
  private block(parent: number): unknown {
    const column = this.column();
    if (this.isItem()) return this.list(column);
    if (this.isFolded()) return this.folded(parent);
    const from = this.at;
    const key = this.scalarOrFlow(parent);
    if (this.code() !== COLON) return key;
    if (typeof key !== 'string' || this.text.slice(from, this.at).includes('\n')) throw new Unsure();
    this.at = from;
    return this.map(column);
  }

  private list(column: number): unknown[] {
    const items: unknown[] = [];
    do {
      const dash = this.at++;
      this.toNext();
      const isHere = this.at < this.text.length && this.column() > column;
      if (!isHere && !this.text.slice(dash, this.at).includes('\n')) throw new Unsure();
      items.push(isHere ? this.block(column) : null);
      this.toNext();
    } while (this.isAt(column) && this.isItem());
    return items;
  }

  private map(column: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    do {
      const key = this.key();
      if (this.code() !== COLON || this.isItem()) throw new Unsure();
      this.at++;
      add(map, key, this.valueIn(column));
      this.toNext();
    } while (this.isAt(column) && !this.isItem());
    return map;
  }

  /** What stands behind a colon: on its line, or on lines below it. A list may stand as far in as its key. */
  private valueIn(column: number): unknown {
    const colon = this.at;
    this.skipSpaces();
    const sign = this.code();
    if (sign !== NEWLINE && sign !== HASH && this.at < this.text.length) {
      if (this.at === colon) throw new Unsure();
      if (this.isFolded()) return this.folded(column);
      if (this.isItem()) throw new Unsure();
      const value = this.scalarOrFlow(column);
      if (this.code() === COLON) throw new Unsure();
      return value;
    }
    this.toNext();
    if (this.at === this.text.length) return null;
    const next = this.column();
    if (next > column) return this.block(column);
    return next === column && this.isItem() ? this.list(column) : null;
  }

  /** A text of lines that are folded into one, or kept. */
  private folded(parent: number): string {
    const { text, end } = foldedText(this.text, this.at, parent);
    this.at = end;
    return text;
  }

  private key(): string {
    const from = this.at;
    const key = this.code() === QUOTE || this.code() === APOSTROPHE ? this.quoted() : this.plain(-1, false);
    // A number is written in more than one way, and a key is the shortest.
    const written = this.text.slice(from, this.at);
    if (typeof key !== 'string' && String(key) !== written) throw new Unsure();
    return String(key);
  }

  /** Leaves `at` at the colon behind a key, or at what is behind a value. */
  private scalarOrFlow(parent: number): unknown {
    const sign = this.code();
    const from = this.at;
    if (sign === OPEN_MAP || sign === OPEN_LIST) {
      const value = this.flow();
      this.checkLines(from, parent);
      return this.ended(value);
    }
    if (sign === QUOTE || sign === APOSTROPHE) {
      const text = this.quoted();
      this.checkLines(from, parent);
      return this.code() === COLON ? text : this.ended(text);
    }
    return this.keyed(this.plain(parent, false));
  }

  /** Lines within brackets and quotes are further in than what holds them. */
  private checkLines(from: number, parent: number): void {
    for (let at = this.text.indexOf('\n', from); at !== -1 && at < this.at; at = this.text.indexOf('\n', at + 1)) {
      let next = at + 1;
      while (this.text.charCodeAt(next) === SPACE) next++;
      if (next - at - 1 <= parent && this.text.charCodeAt(next) !== NEWLINE) throw new Unsure();
    }
  }

  /** A key may look like a number, which is a text as a key. */
  private keyed(value: unknown): unknown {
    return this.code() === COLON ? String(value) : value;
  }

  /** Only a comment may follow on the line. */
  private ended<Value>(value: Value): Value {
    const from = this.at;
    this.skipSpaces();
    const sign = this.code();
    const isEnd = this.at === this.text.length || sign === NEWLINE || (sign === HASH && this.at > from);
    if (!isEnd) throw new Unsure();
    return value;
  }

  private flow(): unknown {
    const sign = this.code();
    if (sign === OPEN_LIST) return this.flowList();
    if (sign === OPEN_MAP) return this.flowMap();
    if (sign === QUOTE || sign === APOSTROPHE) return this.quoted();
    return this.plain(-1, true);
  }

  private flowList(): unknown[] {
    const items: unknown[] = [];
    this.at++;
    for (this.toNext(); this.code() !== CLOSE_LIST; this.toNext()) {
      items.push(this.flow());
      this.separator(CLOSE_LIST);
    }
    this.at++;
    return items;
  }

  private flowMap(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.at++;
    for (this.toNext(); this.code() !== CLOSE_MAP; this.toNext()) {
      const from = this.at;
      const key = this.flow();
      const isShort = typeof key === 'string' || String(key) === this.text.slice(from, this.at);
      if (this.code() !== COLON || typeof key === 'object' || !isShort) throw new Unsure();
      this.at++;
      if (this.code() !== SPACE && this.code() !== NEWLINE) throw new Unsure();
      this.toNext();
      add(map, String(key), this.flow());
      this.separator(CLOSE_MAP);
    }
    this.at++;
    return map;
  }

  private separator(close: number): void {
    this.toNext();
    if (this.code() === COMMA) this.at++;
    else if (this.code() !== close) throw new Unsure();
  }

  private quoted(): string {
    const { text, end } = quotedText(this.text, this.at);
    this.at = end;
    return text;
  }

  private plain(parent: number, inFlow: boolean): unknown {
    const sign = this.code();
    const begins = sign === DASH || sign === COLON ? !isGap(this.text.charCodeAt(this.at + 1)) : !NOT_PLAIN.has(sign);
    if (!begins || this.at === this.text.length) throw new Unsure();
    const { value, end } = plainScalar(this.text, this.at, parent, inFlow);
    this.at = end;
    return value;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private column(): number {
    return this.at - this.text.lastIndexOf('\n', this.at - 1) - 1;
  }

  private isAt(column: number): boolean {
    if (this.at === this.text.length) return false;
    const here = this.column();
    if (here > column) throw new Unsure();
    return here === column;
  }

  private isItem(): boolean {
    return this.code() === DASH && isGap(this.text.charCodeAt(this.at + 1));
  }

  private isFolded(): boolean {
    return this.code() === FOLDED || this.code() === KEPT;
  }

  private skipSpaces(): void {
    while (this.code() === SPACE) this.at++;
  }

  /** To the next thing that is neither space nor comment. */
  private toNext(): void {
    for (;;) {
      const sign = this.code();
      if (sign === SPACE || sign === NEWLINE) this.at++;
      else if (sign === HASH && (this.at === 0 || isGap(this.text.charCodeAt(this.at - 1)))) this.toLineEnd();
      else return;
    }
  }

  private toLineEnd(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end === -1 ? this.text.length : end;
  }
}

function add(map: Record<string, unknown>, key: string, value: unknown): void {
  if (Object.hasOwn(map, key) || key === '__proto__' || key === '<<') throw new Unsure();
  map[key] = value;
}

function isGap(code: number): boolean {
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}
