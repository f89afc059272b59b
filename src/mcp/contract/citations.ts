import { z } from 'zod';
import type { CareerGraph, SourceNode } from '../../graph';
import { BOUNDS, cut } from './bounds';

/** A source as answers show it. */
export const CITED_SOURCE = z.object({
  id: z.string().describe('What claims name it by.'),
  name: z.string().describe('For example "O*NET 29.3".'),
  publisher: z.string(),
  licence: z.string().describe('The licence of its data.'),
  attribution: z.string().describe('The words that its licence asks to be shown. Show them where you show its claims.'),
  asOf: z.string().describe('Date of the data.'),
});

/** One source's word for a claim. */
export const EVIDENCE = z.object({
  source: z.string().describe('Id of the source; see `sources`.'),
  kind: z.string().describe('How the source knows: OBSERVED, SURVEY, EXPERT_LIST, EDITORIAL, MODELLED or DERIVED.'),
  says: z.string().nullable().describe("The source's own figure in its own words; null if it gives none."),
});

/** What a claim says of itself. */
export interface Said {
  readonly evidence: string;
  readonly value?: string;
}

/** The sources that an answer rests on, gathered while it is made. */
export interface Citations {
  /** Notes a source, by its number or id. @returns its id */
  cite(source: number | string): string;
  /** Evidence of claims, strongest first and at most `BOUNDS.evidence`; their sources are noted. */
  evidence(claims: readonly { readonly source: number | string; readonly said: Said }[]): z.infer<typeof EVIDENCE>[];
  /** Those noted so far, in the order they came. */
  all(): z.infer<typeof CITED_SOURCE>[];
}

/** Citations without any source yet. */
export function citations(graph: CareerGraph): Citations {
  const noted = new Set<SourceNode>();
  const cite = (source: number | string): string => {
    const node = typeof source === 'number' ? graph.sources[source] : graph.find(source);
    if (node?.kind === 'Source') noted.add(node);
    return node?.id ?? String(source);
  };
  return {
    cite,
    evidence: (claims) =>
      claims.slice(0, BOUNDS.evidence).map(({ source, said }) => ({
        source: cite(source),
        kind: said.evidence,
        says: said.value === undefined ? null : cut(said.value),
      })),
    all: () => [...noted].map(plainSource),
  };
}

/** A source as answers show it. */
export function plainSource({
  id,
  name,
  publisher,
  licence,
  attribution,
  asOf,
}: SourceNode): z.infer<typeof CITED_SOURCE> {
  return { id, name: cut(name), publisher: cut(publisher), licence: cut(licence), attribution: cut(attribution), asOf };
}
