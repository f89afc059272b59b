/**
 * XML, element by element. Our own code, because xmlbuilder2 leaves `&lt;` in a text as it is and line ends in
 * attributes too, so readers get other texts than were written. We need nothing else of it.
 */
import { plainText } from './plain-text';

const SPECIAL = /[&<>"\t\n\r]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into blanks in attributes, and \r into
  //  everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export type Attributes = Readonly<Record<string, string | number>>;

/** A text between tags or in an attribute, escaped so that a reader gets it back unchanged. */
function xmlText(text: string): string {
  return plainText(text).replace(SPECIAL, (sign) => REFERENCES[sign] as string);
}

/** An opening tag. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

/** An element with a text, or an empty one without. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return text === undefined ? `${start}/>` : `${start}>${xmlText(text)}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  let written = '';
  for (const name in attributes) written += ` ${name}="${xmlText(String(attributes[name]))}"`;
  return written;
}
