/** Every place of the schema's queries where a client may put a text. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Texts that mean something to databases, shells, templates, browsers and regular expressions. */
export const HOSTILE_TEXTS: readonly string[] = [
  "' OR 1=1 --",
  '"}) MATCH (n) DETACH DELETE n //',
  "\\' }) DETACH DELETE (n) RETURN '",
  '`) CALL dbms.shutdown() //',
  '$'.concat('{process.exit(1)}'),
  '{{constructor.constructor("return process")()}}',
  '__proto__',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '(a+)+$'.repeat(30),
];

/** A place: "roles(filter.text)", and the question with a text there. */
export interface TextPlace {
  readonly name: string;
  ask(text: string): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
}

type Input = GraphQLArgument | GraphQLInputField;

interface PlaceIn {
  readonly path: string;
  at(text: string): unknown;
}

/** All places, in the order of the schema. */
export function textPlaces(schema: GraphQLSchema): readonly TextPlace[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
    field.args.flatMap((arg) =>
      placesIn(arg).map(({ path, at }): TextPlace => {
        const others = field.args.filter(
          (each) => each !== arg && isNonNullType(each.type) && each.defaultValue === undefined,
        );
        const used = [arg, ...others];
        const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
        const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
        const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
        const plain = Object.fromEntries(others.map(({ name, type }) => [name, plainValue(type, name)]));
        return {
          name: `${field.name}(${path})`,
          ask: (text) => ({
            query: `query (${declared}) { ${field.name}(${given}) ${selection} }`,
            variables: { ...plain, [arg.name]: at(text) },
          }),
        };
      }),
    ),
  );
}

/** What an input must have, with names that mean something. */
function plainValue(type: GraphQLInputType, name: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [plainValue(plain.ofType as GraphQLInputType, name)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter((field) => isNonNullType(field.type));
    if (plain.isOneOf) return {};
    return Object.fromEntries(needed.map((field) => [field.name, plainValue(field.type, field.name)]));
  }
  if (plain.name === 'Int' || plain.name === 'Float') return 1;
  if (plain.name === 'Boolean') return false;
  return name === 'to' ? 'Cloud Architect' : 'Data Analyst';
}

function placesIn({ type, name }: Input, depth = 0): readonly PlaceIn[] {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const inner = placesIn({ type: plain.ofType, name } as Input, depth);
    return inner.map(({ path, at }) => ({ path, at: (text) => [at(text)] }));
  }
  if (isInputObjectType(plain)) {
    if (depth > 3) return [];
    return Object.values(plain.getFields()).flatMap((field) =>
      placesIn(field, depth + 1).map(({ path, at }) => ({
        path: `${name}.${path}`,
        at: (text: string) => ({ ...(plainValue(plain, name) as object), [field.name]: at(text) }),
      })),
    );
  }
  return isLeafType(plain) && ['String', 'ID'].includes(plain.name) ? [{ path: name, at: (text) => text }] : [];
}
