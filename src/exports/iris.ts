/**
 * Addresses of this graph's things in RDF. They are under `career-atlas.invalid`, a name that RFC 2606 keeps free for
 * ever: they name things and lead nowhere. If you publish an export, replace this prefix with your own.
 */
const BASE = 'https://career-atlas.invalid/';

/** Prefixes of the vocabularies that are used; `atlas` is our own, docs/exports.md lists its words. */
export const PREFIXES = Object.freeze({
  atlas: `${BASE}vocabulary#`,
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
});

/** The address of the graph as a whole. */
export const GRAPH_IRI = `${BASE}graph`;

/** The address of a node: `role:onet/15-1252.00` -> `…/role/onet/15-1252.00`. */
export function nodeIri(id: string): string {
  const colon = id.indexOf(':');
  return `${BASE}${encoded(id.slice(0, colon))}/${id
    .slice(colon + 1)
    .split('/')
    .map(encoded)
    .join('/')}`;
}

/** The address of a claim, from its link's key. */
export function claimIri(key: string): string {
  return `${BASE}claim/${encoded(key)}`;
}

/** The address of a classification scheme. */
export function schemeIri(scheme: string): string {
  return `${BASE}scheme/${encoded(scheme)}`;
}

/**
 * Text as part of an address: all characters percent-encoded except unreserved ones; an unpaired surrogate becomes
 * U+FFFD.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
