import type { CareerGraph } from '../../../graph';
import { profileOf } from '../profile';
import { numberOf, numbersOf } from '../references';
import { checkFields } from './check-question';
import type { InputOf, ProfileInput, ReadOf } from './input-of';
import type { Fields, QuestionField } from './question';

/**
 * What an input asks for: checked, its names read. Fields that are left out are not there; a profile always is.
 * @throws {InvalidOptionError} about a field that can't be
 * @throws {UnknownReferenceError} about a name that means nothing
 */
export function readQuestion<F extends Fields>(
  graph: CareerGraph,
  { path, fields }: { readonly path: string; readonly fields: F },
  input: InputOf<F>,
): ReadOf<F> {
  checkFields(path, fields, input);
  const read = Object.entries(fields).flatMap(([name, field]) => {
    const value = readField(graph, field, `${path}${name}`, input[name as keyof InputOf<F>]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(read) as ReadOf<F>;
}

/** The value of a field that was checked. */
function readField(graph: CareerGraph, field: QuestionField, argument: string, value: unknown): unknown {
  if (field.kind === 'profile') return profileOf(graph, argument, value as ProfileInput | null | undefined);
  if (value === undefined) return undefined;
  if (field.kind === 'name') return numberOf(graph, field.of, argument, value as string);
  if (field.kind === 'names') return numbersOf(graph, field.of, argument, value as readonly string[]);
  return value;
}
