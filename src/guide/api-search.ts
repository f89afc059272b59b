/** Finds what of the API answers a question asked in plain words. */
import type { GraphQLSchema } from 'graphql';
import { InvalidOptionError } from '../domain';
import { API_PART_KINDS, type ApiPart, type ApiPartKind, apiParts } from './api-parts';
import { ExampleQueries } from './example-queries';
import { type Example, readPrintedApi } from './printed-api';
import { comparedWords } from './question-words';
import { type FieldWords, wordRanking } from './word-ranking';

export type { ApiPartKind };
export { API_PART_KINDS };

/** A part of the API that a question is perhaps about. */
export interface ApiMatch extends ApiPart {
  /** A query that shows it and runs; null if none is known. */
  readonly example: string | null;
}

/** Characters that a question may have, and how many parts are found. */
export const LONGEST_QUESTION = 200;
export const MOST_MATCHES = 50;
export const USUAL_MATCHES = 10;

/** How much a word counts in the name of a part, in the names of what it belongs to, and in its description. Estimates. */
const WEIGHTS = [4, 1.5, 1] as const;

/** How much each kind counts: a field answers a question, the others say how to ask it. Estimates. */
const KIND_WEIGHTS: Readonly<Record<ApiPartKind, number>> = Object.freeze({
  FIELD: 1,
  ARGUMENT: 0.9,
  INPUT_FIELD: 0.95,
  TYPE: 0.7,
  EXAMPLE: 0.9,
});

/** How much the fields of Query count more than others: all questions begin with one. Estimate. */
const ROOT_WEIGHT = 1.15;

/** A part, and the example that it is if it is one. */
interface Found {
  readonly part: ApiPart;
  readonly example: Example | null;
}

interface Guide {
  readonly all: readonly Found[];
  readonly rank: ReturnType<typeof wordRanking>;
  readonly queries: ExampleQueries;
}

/**
 * The parts of the API that a question is likeliest about, best first; empty if none has any of its words.
 *
 * The first call of a process takes a quarter of a second, later ones a millisecond.
 *
 * @param text - in plain English: "how do I ask for pay"; 1 to 200 characters
 * @param first - 1 to 50
 * @throws {InvalidOptionError} for a text or number out of these bounds
 */
export function apiSearch(text: string, first: number = USUAL_MATCHES): readonly ApiMatch[] {
  if (text.trim() === '' || text.length > LONGEST_QUESTION)
    throw new InvalidOptionError(
      'text',
      `text must have 1 to ${LONGEST_QUESTION} characters, but has ${text.trim().length}. Ask in a few words, such as "how do I ask for pay".`,
    );
  if (!Number.isInteger(first) || first < 1 || first > MOST_MATCHES)
    throw new InvalidOptionError('first', `first must be 1 to ${MOST_MATCHES}, but is ${first}.`);
  const { all, rank, queries } = theGuide();
  const weighted = rank(comparedWords(text)).map(({ text: place, score }) => {
    const { part, example } = all[place]!;
    return { part, example, score: score * weightOf(part) };
  });
  return onceEach(weighted.sort((a, b) => b.score - a.score))
    .slice(0, first)
    .map(({ part, example }) => ({ ...part, example: example === null ? queries.of(part.coordinate) : example.text }));
}

function weightOf({ kind, coordinate, deprecated }: ApiPart): number {
  if (deprecated !== null) return 0.1;
  return KIND_WEIGHTS[kind] * (kind === 'FIELD' && coordinate.startsWith('Query.') ? ROOT_WEIGHT : 1);
}

/** Without parts that say the same as one before them: many types have a field of one name that means one thing. */
function onceEach<Each extends Found>(found: readonly Each[]): readonly Each[] {
  const seen = new Set<string>();
  return found.filter(({ part: { kind, coordinate, description } }) => {
    const key = `${kind} ${/\w+\W*$/.exec(coordinate)?.[0]} ${description}`;
    return !seen.has(key) && seen.add(key);
  });
}

let made: Guide | null = null;

/** Made when somebody asks for the first time: most programs never do. */
function theGuide(): Guide {
  if (made !== null) return made;
  const { schema, examples } = readPrintedApi();
  const parts = apiParts(schema).map((part): Found => ({ part, example: null }));
  const all = [...parts, ...examples.flatMap((example) => foundExample(schema, example))];
  const rank = wordRanking(all.map(fieldWords), WEIGHTS);
  made = { all, rank, queries: new ExampleQueries(schema, examples) };
  return made;
}

/** An example as a part that can be found: one that says what it shows. */
function foundExample(schema: GraphQLSchema, example: Example): readonly Found[] {
  const { about, operation } = example;
  const [first] = operation.selectionSet.selections;
  if (about === null || first?.kind !== 'Field' || operation.operation !== 'query') return [];
  const coordinate = `${schema.getQueryType()!.name}.${first.name.value}`;
  return [{ part: { kind: 'EXAMPLE', coordinate, type: null, description: about, deprecated: null }, example }];
}

function fieldWords({ part: { kind, coordinate, description }, example }: Found): FieldWords {
  if (example !== null) return [[], comparedWords(example.operation.name?.value ?? ''), comparedWords(description)];
  const names = coordinate.match(/\w+/g) ?? [];
  const own = kind === 'TYPE' ? coordinate : names.at(-1)!;
  return [comparedWords(own), names.slice(0, -1).flatMap(comparedWords), comparedWords(description)];
}
