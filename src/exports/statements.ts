/** A graph's nodes as SKOS concepts and its claims as reified statements with their sources (W3C SKOS, PROV-O, RDF). */
import type {
  Cell,
  Column,
  LinkTable,
  NodeTable,
  Origin,
  PropertyGraph,
  Statement,
  Statements,
  Term,
} from '../exporters';
import { claimIri, GRAPH_IRI, nodeIri, PREFIXES, schemeIri } from './iris';

const { atlas, dcterms, owl, prov, rdf, schema, skos } = PREFIXES;

/** The RDF classes of each kind of node. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  Role: [`${skos}Concept`, `${schema}Occupation`],
  Skill: [`${skos}Concept`, `${atlas}Skill`],
  Technology: [`${skos}Concept`, `${atlas}Technology`],
  Discipline: [`${skos}Concept`, `${atlas}Discipline`],
  Company: [`${schema}Organization`],
  Certification: [`${schema}EducationalOccupationalCredential`],
  AdvisorService: [`${schema}Service`],
  Source: [`${prov}Entity`],
};

/** The predicate of each type of link. The rest is in the claim. Pay bands have no predicate. */
const PREDICATES: Readonly<Record<string, string>> = {
  REQUIRES: `${atlas}requires`,
  PROGRESSES_TO: `${atlas}progressesTo`,
  EMPLOYS: `${atlas}employs`,
  CERTIFIED_BY: `${atlas}certifiedBy`,
  PART_OF: `${dcterms}isPartOf`,
  BROADER: `${skos}broader`,
};

type Writer = (cell: Exclude<Cell, null>) => readonly (readonly [predicate: string, object: Term])[];

const label =
  (predicate: string): Writer =>
  (cell) =>
    [cell].flat().map((text) => [predicate, { text: String(text), language: 'en' }] as const);
const link =
  (predicate: string, iriOf: (text: string) => string): Writer =>
  (cell) => [[predicate, { iri: iriOf(String(cell)) }]];

/** Columns with a word in a known vocabulary; all others get one of our own. Lists of numbers have no place in RDF. */
const COLUMNS: Readonly<Record<string, Writer>> = {
  title: label(`${skos}prefLabel`),
  name: label(`${skos}prefLabel`),
  alternate_titles: label(`${skos}altLabel`),
  alternate_names: label(`${skos}altLabel`),
  summary: label(`${skos}definition`),
  description: label(`${skos}definition`),
  scheme: link(`${skos}inScheme`, schemeIri),
  discipline: link(`${dcterms}subject`, nodeIri),
  stated_by: link(`${prov}hadPrimarySource`, nodeIri),
  note: label(`${skos}note`),
  as_of: (cell) => [[`${dcterms}date`, { text: String(cell) }]],
  publisher: (cell) => [[`${dcterms}publisher`, { text: String(cell) }]],
  licence: (cell) => [[`${dcterms}license`, { text: String(cell) }]],
  attribution: (cell) => [[`${dcterms}bibliographicCitation`, { text: String(cell) }]],
  release: (cell) => [[`${owl}versionInfo`, { text: String(cell) }]],
  matches: (cell) =>
    (cell as readonly string[]).map((match) => {
      const [relation = '', id = ''] = match.split(' ', 2);
      return [skos + relation, { iri: nodeIri(id) }] as const;
    }),
};

/** The statements of a graph: of its origin, its schemes, its nodes, its claims. */
export function statementsOf(graph: PropertyGraph, origin: Origin): Statements {
  return {
    prefixes: PREFIXES,
    *all() {
      yield* originStatements(origin);
      yield* schemeStatements(graph.nodes);
      for (const table of graph.nodes) yield* nodeStatements(table);
      for (const table of graph.links) yield* claimStatements(table);
    },
  };
}

function* originStatements({ title, revision, sources }: Origin): Iterable<Statement> {
  const say = (predicate: string, object: Term) => ({ subject: GRAPH_IRI, predicate, object });
  yield say(`${rdf}type`, { iri: `${prov}Entity` });
  yield say(`${dcterms}title`, { text: title, language: 'en' });
  yield say(`${owl}versionInfo`, { text: `revision ${revision}` });
  for (const { id } of sources) yield say(`${prov}wasDerivedFrom`, { iri: nodeIri(id) });
}

function* schemeStatements(tables: readonly NodeTable[]): Iterable<Statement> {
  const schemes = new Set<string>();
  for (const table of tables) {
    const place = table.columns.findIndex(({ name }) => name === 'scheme');
    if (place >= 0) for (const row of table.rows()) schemes.add(String(row[place]));
  }
  for (const scheme of [...schemes].sort()) {
    yield { subject: schemeIri(scheme), predicate: `${rdf}type`, object: { iri: `${skos}ConceptScheme` } };
    yield { subject: schemeIri(scheme), predicate: `${skos}prefLabel`, object: { text: scheme, language: 'en' } };
  }
}

function* nodeStatements(table: NodeTable): Iterable<Statement> {
  const classes = CLASSES[table.labels[0] ?? ''] ?? [];
  for (const row of table.rows()) {
    const subject = nodeIri(String(row[0]));
    for (const iri of classes) yield { subject, predicate: `${rdf}type`, object: { iri } };
    yield* publishedAs(String(row[0]), subject);
    yield* propertyStatements(subject, table.columns, row, 1);
  }
}

/** How a node's own publisher names it: the address of ESCO's concepts, the code of O*NET's occupations. */
function* publishedAs(id: string, subject: string): Iterable<Statement> {
  const [, kind, uuid] = /^(role|skill):esco\/([0-9a-f-]{36})$/.exec(id) ?? [];
  if (uuid !== undefined) {
    const iri = `http://data.europa.eu/esco/${kind === 'role' ? 'occupation' : 'skill'}/${uuid}`;
    yield { subject, predicate: `${skos}exactMatch`, object: { iri } };
  }
  const [, code] = /^role:onet\/([\d.-]+)$/.exec(id) ?? [];
  if (code !== undefined) yield { subject, predicate: `${skos}notation`, object: { text: code } };
}

function* claimStatements(table: LinkTable): Iterable<Statement> {
  const place = (column: string) => table.columns.findIndex(({ name }) => name === column);
  const [key, relation] = [place('claim_key'), place('relation')];
  for (const row of table.rows()) {
    const subject = nodeIri(String(row[0]));
    const object = { iri: nodeIri(String(row[1])) };
    const predicate = table.type === 'MATCHES' ? skos + String(row[relation]) : PREDICATES[table.type];
    if (predicate !== undefined) yield { subject, predicate, object };
    const claim = claimIri(String(row[key]));
    yield { subject: claim, predicate: `${rdf}type`, object: { iri: `${rdf}Statement` } };
    yield { subject: claim, predicate: `${rdf}subject`, object: { iri: subject } };
    yield { subject: claim, predicate: `${rdf}predicate`, object: { iri: predicate ?? `${atlas}pays` } };
    yield { subject: claim, predicate: `${rdf}object`, object };
    yield* propertyStatements(claim, table.columns, row, 2);
  }
}

function* propertyStatements(
  subject: string,
  columns: readonly Column[],
  row: readonly Cell[],
  from: number,
): Iterable<Statement> {
  for (let place = from; place < row.length; place++) {
    const cell = row[place] as Cell;
    const column = columns[place] as Column;
    if (cell === null || column.type === 'numbers' || column.name === 'claim_key') continue;
    const known = COLUMNS[column.name];
    for (const [predicate, object] of known === undefined ? ownWords(column, cell) : known(cell)) {
      yield { subject, predicate, object };
    }
  }
}

function ownWords({ name, type }: Column, cell: Exclude<Cell, null>): readonly (readonly [string, Term])[] {
  const predicate = atlas + name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (typeof cell === 'boolean') return [[predicate, { is: cell }]];
  if (typeof cell === 'number') {
    return [[predicate, { number: cell, datatype: type === 'integer' ? 'integer' : 'decimal' }]];
  }
  return [cell].flat().map((text) => [predicate, { text: String(text) }] as const);
}
