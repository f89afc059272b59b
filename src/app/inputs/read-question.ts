import type { CareerGraph, Sliced } from '../../graph';
import { profileOf } from './profile';
import { checkFields } from './questions/check-question';
import type { InputOf, ProfileInput, ReadOf } from './questions/input-of';
import type { Fields, QuestionField } from './questions/question';
import { numberOf, numbersInSlices } from './references';

/**
 * What an input asks for: checked, its names read, one a slice. Fields that are left out are not there; a profile always is.
 * @throws {InvalidOptionError} about a field that can't be
 * @throws {UnknownReferenceError} about a name that means nothing
 */
export function* readQuestion<F extends Fields>(
  graph: CareerGraph,
  { path, fields }: { readonly path: string; readonly fields: F },
  input: InputOf<F>,
): Sliced<ReadOf<F>> {
  checkFields(path, fields, input);
  const read: [string, unknown][] = [];
  for (const [name, field] of Object.entries(fields)) {
    const value = yield* readField(graph, field, `${path}${name}`, input[name as keyof InputOf<F>]);
    if (value !== undefined) read.push([name, value]);
  }
  return Object.fromEntries(read) as ReadOf<F>;
}

/** The value of a field that was checked. */
function* readField(graph: CareerGraph, field: QuestionField, argument: string, value: unknown): Sliced<unknown> {
  if (field.kind === 'profile') return yield* profileOf(graph, argument, value as ProfileInput | null | undefined);
  if (value === undefined) return undefined;
  if (field.kind === 'name') yield;
  if (field.kind === 'name') return numberOf(graph, field.of, argument, value as string);
  if (field.kind === 'names') return yield* numbersInSlices(graph, field.of, argument, value as readonly string[]);
  return value;
}
