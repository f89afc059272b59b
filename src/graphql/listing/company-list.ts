import { Field, InputType } from 'type-graphql';
import { z } from 'zod';
import type { CompanyCategory as CategoryName } from '../../domain';
import type { CareerGraph, CertificationNode, CompanyNode } from '../../graph';
import { choice, MOST_LISTED, parseInput, searchText } from '../inputs/parse-input';
import { withoutNulls } from '../inputs/without-nulls';
import { CompanyCategory } from '../types/vocabulary';
import { inOrder, ranksBy, remembered } from './order';

@InputType('CompanyFilter', {
  description: 'Only companies that fulfil all of it. Example: {categories: [E_COMMERCE]}',
})
export class CompanyFilter {
  @Field(() => [CompanyCategory], { nullable: true, description: 'Of one of these categories.' })
  categories?: CategoryName[] | null;

  @Field(() => String, { nullable: true, description: 'The name has this in it, in any case. At most 200 characters.' })
  text?: string | null;
}

@InputType('CertificationFilter', {
  description: 'Only certifications that fulfil all of it. Example: {issuers: ["Amazon Web Services"]}',
})
export class CertificationFilter {
  @Field(() => [String], { nullable: true, description: 'Awarded by one of these, in any case.' })
  issuers?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The name has this in it, in any case. At most 200 characters.' })
  text?: string | null;
}

const COMPANIES = z.object({ categories: choice<CategoryName>().optional(), text: searchText.optional() });
const CERTIFICATIONS = z.object({
  issuers: z.array(z.string()).max(MOST_LISTED, `has more than ${MOST_LISTED} values`).optional(),
  text: searchText.optional(),
});

/** The companies that pass a filter, by name. */
export function listCompanies(graph: CareerGraph, given: CompanyFilter | null | undefined): readonly CompanyNode[] {
  const { categories, text } = parseInput(COMPANIES, 'filter', withoutNulls(given ?? {}));
  return companiesByName(graph, '').filter(
    (node) => (categories === undefined || categories.includes(node.category)) && hasText(node.name, text),
  );
}

/** The certifications that pass a filter, by name. */
export function listCertifications(
  graph: CareerGraph,
  given: CertificationFilter | null | undefined,
): readonly CertificationNode[] {
  const { issuers, text } = parseInput(CERTIFICATIONS, 'filter', withoutNulls(given ?? {}));
  const wanted = issuers?.map((issuer) => issuer.toLowerCase());
  return certificationsByName(graph, '').filter(
    (node) => (wanted === undefined || wanted.includes(node.issuer.toLowerCase())) && hasText(node.name, text),
  );
}

const companiesByName = remembered(({ companies }: CareerGraph) => byName(companies));
const certificationsByName = remembered(({ certifications }: CareerGraph) => byName(certifications));

function byName<T extends { readonly name: string }>(nodes: readonly T[]): readonly T[] {
  const all = nodes.map((_, place) => place);
  return Array.from(inOrder(all, [ranksBy(nodes, ({ name }) => name)]), (place) => nodes[place] as T);
}

function hasText(name: string, text: string | undefined): boolean {
  return text === undefined || name.toLowerCase().includes(text.trim().toLowerCase());
}
