import { z } from 'zod';
import type { CompanyCategory } from '../../domain';
import { oncePer } from '../../domain';
import type { CareerGraph, CertificationNode, CompanyNode } from '../../graph';
import { inOrder, ranksBy } from './order';
import { choice, MOST_LISTED, parseInput, searchText } from './parse-input';

/** What a company has to fulfil, all of it; what is left out is not asked. */
export interface CompanyFilter {
  readonly categories?: readonly CompanyCategory[] | undefined;
  /** The name has this in it, in any case. */
  readonly text?: string | undefined;
}

/** What a certification has to fulfil, all of it; what is left out is not asked. */
export interface CertificationFilter {
  /** In any case. */
  readonly issuers?: readonly string[] | undefined;
  /** The name has this in it, in any case. */
  readonly text?: string | undefined;
}

const COMPANIES = z.object({ categories: choice<CompanyCategory>().optional(), text: searchText.optional() });
const CERTIFICATIONS = z.object({
  issuers: z.array(z.string()).max(MOST_LISTED, `has more than ${MOST_LISTED} values`).optional(),
  text: searchText.optional(),
});

/** The companies that pass a filter, by name. @throws {InvalidOptionError} naming each field that can't be used and why */
export function listCompanies(graph: CareerGraph, given: CompanyFilter): readonly CompanyNode[] {
  const { categories, text } = parseInput(COMPANIES, 'filter', given);
  return companiesByName(graph).filter(
    (node) => (categories === undefined || categories.includes(node.category)) && hasText(node.name, text),
  );
}

/** The certifications that pass a filter, by name. @throws as `listCompanies` */
export function listCertifications(graph: CareerGraph, given: CertificationFilter): readonly CertificationNode[] {
  const { issuers, text } = parseInput(CERTIFICATIONS, 'filter', given);
  const wanted = issuers?.map((issuer) => issuer.toLowerCase());
  return certificationsByName(graph).filter(
    (node) => (wanted === undefined || wanted.includes(node.issuer.toLowerCase())) && hasText(node.name, text),
  );
}

const companiesByName = oncePer(({ companies }: CareerGraph) => byName(companies));
const certificationsByName = oncePer(({ certifications }: CareerGraph) => byName(certifications));

function byName<T extends { readonly name: string }>(nodes: readonly T[]): readonly T[] {
  const all = nodes.map((_, place) => place);
  return Array.from(inOrder(all, [ranksBy(nodes, ({ name }) => name)]), (place) => nodes[place] as T);
}

function hasText(name: string, text: string | undefined): boolean {
  return text === undefined || name.toLowerCase().includes(text.trim().toLowerCase());
}
