export type { DecodedGraph } from './decode-graph';
export { decodedGraph } from './decode-graph';
export type { BesideGraph } from './encode-graph';
export { encodedGraph } from './encode-graph';
