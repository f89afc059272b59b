import { DataFactory, type Term as RdfTerm, Writer } from 'n3';
import type { Origin, Statement, Statements, Term } from './content';
import { inChunks } from './in-chunks';
import { plainText } from './plain-text';

const { namedNode, literal } = DataFactory;
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Statements as RDF 1.1 Turtle. IRIs must be valid and are not checked. The origin is in comments at the top. */
export function turtleOf(statements: Statements, origin: Origin): Iterable<string> {
  return inChunks(pieces(statements, origin));
}

function* pieces({ prefixes, all }: Statements, { title, revision, sources }: Origin): Iterable<string> {
  yield commented(`${title}, revision ${revision}.`);
  for (const { attribution, licence } of sources) yield commented(`${attribution} [${licence}]`);
  let written = '';
  const writer = new Writer(
    {
      write(text: string, _encoding: string, done?: () => void) {
        written += text;
        done?.();
      },
      end(done?: () => void) {
        done?.();
      },
    } as never,
    { prefixes: { ...prefixes, xsd: XSD } },
  );
  for (const statement of all()) {
    writer.addQuad(quadOf(statement));
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}

function quadOf({ subject, predicate, object }: Statement) {
  return DataFactory.quad(namedNode(subject), namedNode(predicate), termOf(object) as never);
}

function termOf(term: Term): RdfTerm {
  if ('iri' in term) return namedNode(term.iri);
  if ('text' in term) return literal(plainText(term.text), term.language);
  if ('is' in term) return literal(String(term.is), namedNode(`${XSD}boolean`));
  if (term.datatype === 'integer') return literal(String(term.number), namedNode(`${XSD}integer`));
  const lexical = Number.isInteger(term.number) ? `${term.number}.0` : String(term.number);
  // Decimals have no exponent.
  return literal(lexical, namedNode(XSD + (lexical.includes('e') ? 'double' : 'decimal')));
}

/** A comment; line ends in the text cannot end it. */
function commented(text: string): string {
  return `# ${plainText(text).replace(/[\n\r]+/g, ' ')}\n`;
}
