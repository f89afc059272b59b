/** Walks through the XML of a workbook's parts: elements and text, without document types. */

/** What is met, in order. Names come without their prefix. */
export interface XmlVisitor {
  start(name: string, attributes: string): void;
  text(text: string): void;
  end(name: string): void;
}

/** Thrown for what is no such XML. */
export class XmlError extends Error {}

/** Tells a visitor of all elements and texts. Takes one pass, whatever the text is. @throws {XmlError} if it is not XML */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) visitor.text(decoded(xml.slice(at, open)));
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open);
    else if (xml.startsWith('<!', open)) throw new XmlError('it declares a document type');
    else {
      at = after(xml, '>', open);
      visitTag(xml.slice(open + 1, at - 1), visitor);
    }
  }
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw new XmlError('it ends within a tag');
  return at + end.length;
}

function visitTag(tag: string, visitor: XmlVisitor): void {
  if (tag.startsWith('/')) {
    visitor.end(localName(tag.slice(1).trim()));
    return;
  }
  const isEmpty = tag.endsWith('/');
  const content = isEmpty ? tag.slice(0, -1) : tag;
  const blank = content.search(/\s/);
  const name = localName(blank < 0 ? content : content.slice(0, blank));
  visitor.start(name, blank < 0 ? '' : content.slice(blank));
  if (isEmpty) visitor.end(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, or undefined. @param name - with its prefix, if it has one */
export function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const text = value?.[1] ?? value?.[2];
  return text === undefined ? undefined : decoded(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
