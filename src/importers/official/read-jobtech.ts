/** The taxonomy of Arbetsförmedlingen (JobTech): which occupations people of another one can take up, and how well they fit. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import {
  InvalidOptionError,
  type OfficialTarget,
  type Progress,
  type SourceContent,
  SourceFileError,
} from '../../domain';
import { readSourceText } from '../../files';
import { ESCO_OCCUPATION_URI, escoRoleId } from '../names/esco-uris';
import { ClosestTies } from './closest-ties';
import { officialContent, requireEsco } from './official-content';

const Id = z.string().regex(/^[\w-]+$/, 'an id such as "DJh5_yyF_hEM"');

const Substitute = z.object({
  id: Id,
  substitutability_percentage: z.number('a percentage').min(1).max(100),
});

const Match = z.object({ esco_uri: z.string().regex(ESCO_OCCUPATION_URI, 'the address of an occupation of ESCO') });

const Concept = z.object({
  id: Id,
  type: z.literal('occupation-name').optional(),
  preferred_label: z.string().min(1),
  substituted_by: z.array(Substitute).default([]),
  exact_match: z.array(Match).default([]),
  close_match: z.array(Match).default([]),
  broad_match: z.array(Match).default([]),
  narrow_match: z.array(Match).default([]),
});

const Answer = z.object({ data: z.object({ concepts: z.array(Concept).min(1) }) });

type Concept = z.infer<typeof Concept>;

/** A release has about 2,300 occupations; fewer than this are a part of one. Estimate. */
const LEAST_OCCUPATIONS = 1_000;

/** The fields of a concept that tie it to ESCO, and what the concept's occupation of ESCO is to it. */
const TIES = [
  ['exact_match', 'exactMatch'],
  ['close_match', 'closeMatch'],
  ['broad_match', 'broadMatch'],
  ['narrow_match', 'narrowMatch'],
] as const;

/**
 * The moves that Arbetsförmedlingen names between occupations: who is `substituted_by` another one takes its people, so the move leads from that
 * one to it. Moves with a higher percentage come first.
 *
 * @param file - the answer of the taxonomy to a query for occupations, as JSON
 * @param loaded - ids of the roles of the store
 * @throws {SourceFileError} with the place in the file that is wrong
 * @throws {InvalidOptionError} if there is no such file, or none of ESCO's occupations is loaded
 */
export async function readJobtech(
  file: string,
  loaded: ReadonlySet<string>,
  options: { readonly progress?: Progress; readonly leastOccupations?: number } = {},
): Promise<SourceContent> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new InvalidOptionError('file', `There is no file ${file}. Give the answer of the taxonomy, as JSON.`);
  requireEsco(loaded);
  options.progress?.('moves', 0, 1);
  const concepts = conceptsIn(file);
  const least = options.leastOccupations ?? LEAST_OCCUPATIONS;
  if (concepts.length < least) {
    const problem = `it has ${concepts.length} occupations, and a release about 2,300. It is cut off: fetch it again.`;
    throw new SourceFileError(basename(file), 0, null, problem);
  }
  const moves = movesOf(concepts, basename(file));
  const ties = new ClosestTies();
  for (const concept of concepts)
    for (const [field, relation] of TIES)
      for (const { esco_uri } of concept[field]) ties.add(escoRoleId(esco_uri), concept.id, relation);
  const roles = ties.byProfession();
  options.progress?.('moves', 1, 1);
  return officialContent(
    'jobtech',
    {
      name: 'JobTech Taxonomy, occupations that substitute each other',
      publisher: 'Arbetsförmedlingen',
      licence: 'CC0 1.0',
      attribution: 'JobTech Taxonomy, Arbetsförmedlingen',
      release: basename(file),
      asOf: AS_OF,
      country: 'SE',
    },
    { titles: new Map(concepts.map(({ id, preferred_label }) => [id, preferred_label])), roles, moves },
    loaded,
  );
}

/** The answer has no date; the service publishes several versions a year. */
const AS_OF = '2025';

function conceptsIn(file: string): readonly Concept[] {
  const name = basename(file);
  let content: unknown;
  try {
    content = JSON.parse(readSourceText(file));
  } catch (error) {
    if (error instanceof SourceFileError) throw error;
    throw new SourceFileError(name, 0, null, `no JSON (${error}). The file is cut off or another one: fetch it again.`);
  }
  const answer = Answer.safeParse(content);
  if (answer.success) return answer.data.data.concepts;
  const [issue] = answer.error.issues;
  const problem = `${issue?.message}. Expected is { "data": { "concepts": [ { "id", "preferred_label", "substituted_by": [ { "id", "substitutability_percentage" } ], "exact_match": [ { "esco_uri" } ] } ] } }.`;
  throw new SourceFileError(name, 0, issue?.path.join('.') ?? null, problem);
}

/** Targets by the occupation that people leave, those that fit best first. */
function movesOf(concepts: readonly Concept[], file: string): ReadonlyMap<string, readonly OfficialTarget[]> {
  const known = new Set<string>();
  for (const { id } of concepts) {
    if (known.has(id)) throw new SourceFileError(file, 0, id, 'this occupation is stated twice.');
    known.add(id);
  }
  const moves = new Map<string, OfficialTarget[]>();
  for (const { id, substituted_by } of concepts)
    for (const { id: from, substitutability_percentage: percent } of substituted_by) {
      if (!known.has(from))
        throw new SourceFileError(file, 0, id, `is substituted by ${from}, which is not in the file.`);
      const list = moves.get(from) ?? [];
      if (list.some(({ code }) => code === id)) throw new SourceFileError(file, 0, id, `names ${from} twice.`);
      moves.set(from, [...list, { code: id, rank: null, percent }]);
    }
  for (const list of moves.values()) list.sort((a, b) => b.percent! - a.percent! || (a.code < b.code ? -1 : 1));
  return moves;
}
