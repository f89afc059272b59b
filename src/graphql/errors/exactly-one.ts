/** Inputs of which exactly one field is given: `@oneOf` in the schema (GraphQL specification, September 2025, 3.10.1). */
import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { listed } from '../../domain';

/** The names of these inputs. type-graphql has no place to say it. */
const OF_ONE: readonly string[] = ['AsOf', 'ChangeInput'];

/** Marks these inputs, so that validation refuses none and several. */
export function exactlyOne(schema: GraphQLSchema): void {
  for (const name of OF_ONE) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`There is no input ${name}.`);
    type.isOneOf = true;
  }
}

/** What the library says where none or several are given, in literals and variables. The name of the input comes first. */
const REFUSALS: readonly RegExp[] = [
  /^OneOf Input Object "(\w+)" must specify exactly one key/,
  /Exactly one key must be specified for OneOf type "(\w+)"/,
  /must be non-nullable to be used for OneOf Input Object "(\w+)"/,
  /^Field "(\w+)\.\w+" must be non-null/,
];

/** A refusal by validation; where it refuses such an input, it also says which fields there are. Other messages stay as they are. */
export function withFieldsNamed(schema: GraphQLSchema, message: string): string {
  const name = REFUSALS.map((refusal) => refusal.exec(message)?.[1]).find((each) => each !== undefined);
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isInputObjectType(type) || !type.isOneOf) return message;
  return `${message} Give exactly one of ${listed(Object.keys(type.getFields()))}, and a value that is not null.`;
}
