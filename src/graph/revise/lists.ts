/** What a graph has besides its nodes and claims: how nodes are found, and which roles disciplines have. */
import type { Sliced } from '../arrays/slices';
import { findIn } from '../file/nodes';
import type { CareerGraph, DisciplineNode, RoleNode } from '../shape/career-graph';
import { namedNodes } from '../shape/named-nodes';
import { nameIndexOf } from '../words/name-index';
import { nameVariantsOf } from '../words/name-variants';
import type { NamedNodes } from '../words/named';
import { type NamesChanged, revisedWords } from '../words/revised-words';
import { textIndexOf } from '../words/text-search';

type Lists = Pick<
  CareerGraph,
  'sources' | 'disciplines' | 'companies' | 'certifications' | 'advisors' | 'roles' | 'competencies'
>;

/** What a graph is put together of. */
interface Parts extends Lists, Pick<CareerGraph, 'requirements' | 'progressions' | 'counts'> {
  readonly revision: number;
  readonly loadedAt: string;
  /** Which names changed; null if none did. */
  readonly names: (named: NamedNodes) => NamesChanged | null;
}

/** A graph of these parts, with the indexes of the graph before. */
export function* graphOf(graph: CareerGraph, parts: Parts): Sliced<CareerGraph> {
  const { revision, loadedAt, requirements, progressions, counts, names, ...lists } = parts;
  const { find, named } = foundIn(lists);
  yield;
  const words = yield* wordsOf(graph, named, names(named));
  const { competencyLinks } = graph;
  const claims = { competencyLinks, requirements, progressions };
  return Object.freeze({ revision, loadedAt, ...lists, ...claims, ...words, find, counts });
}

/** How nodes of these lists are found. */
function foundIn(lists: Lists): { readonly find: CareerGraph['find']; readonly named: NamedNodes } {
  const { sources, disciplines, companies, certifications, advisors, roles, competencies } = lists;
  const find = findIn({
    Source: sources,
    Role: roles,
    Skill: competencies,
    Technology: competencies,
    Discipline: disciplines,
    Company: companies,
    Certification: certifications,
    AdvisorService: advisors,
  });
  return { find, named: namedNodes({ disciplines, roles, competencies, companies, certifications, find }) };
}

/** The indexes of names and words, made of those before. @param changed - null if no name changed */
function* wordsOf(
  { text, names, variants }: CareerGraph,
  named: NamedNodes,
  changed: NamesChanged | null,
): Sliced<Pick<CareerGraph, 'text' | 'names' | 'variants'>> {
  const old = { text: text.tables, names: names.tables, variants: variants.tables };
  const now = changed === null ? old : yield* revisedWords(old, named, changed);
  return {
    text: textIndexOf(now.text, named),
    names: nameIndexOf(now.names, named),
    variants: nameVariantsOf(now.variants, named),
  };
}

/** The discipline with the roles that are in it now. */
export function disciplineOf(
  { kind, id, index, source, name, summary }: DisciplineNode,
  roles: readonly RoleNode[],
): DisciplineNode {
  const own = roles.filter((role) => role.discipline === id).map((role) => role.index);
  return { name, summary, id, index, source, kind, roles: own };
}
