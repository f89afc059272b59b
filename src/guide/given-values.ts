/** Places in queries where an argument, or a field of an input, is given that no example gives. */
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  parseValue,
  type ValueNode,
} from 'graphql';
import { nameNode, type Part, type Site } from './written-query';

/** The place with one argument more at its last field; as it is if no value for it is sure. */
export function withArgument(site: Site, name: string): Site {
  const last = site.parts.at(-1);
  if (last === undefined || 'on' in last) return site;
  const value = valueFor(last.field.args.find((each) => each.name === name));
  if (value === null) return site;
  const given = { kind: Kind.ARGUMENT, name: nameNode(name), value } as const;
  const part: Part = { ...last, node: { ...last.node, arguments: [...(last.node.arguments ?? []), given] } };
  return { ...site, parts: [...site.parts.slice(0, -1), part] };
}

/** The place with one field more in the input that one of its fields takes; as it is if no value for it is sure. */
export function withInputField(site: Site, input: GraphQLInputObjectType, name: string): Site {
  const value = valueFor(input.getFields()[name]);
  if (value === null || input.isOneOf) return site;
  const given = { kind: Kind.OBJECT_FIELD, name: nameNode(name), value } as const;
  const parts = site.parts.map((part): Part => {
    if ('on' in part) return part;
    const args = part.node.arguments?.map((each) => {
      const type = part.field.args.find((arg) => arg.name === each.name.value)?.type;
      if (type === undefined || getNamedType(type) !== input || each.value.kind !== Kind.OBJECT) return each;
      return { ...each, value: { ...each.value, fields: [...each.value.fields, given] } };
    });
    return args === undefined ? part : { ...part, node: { ...part.node, arguments: args } };
  });
  return { ...site, parts };
}

/** A value as its description, its type or its default gives it; null if none is sure. */
function valueFor(wanted: GraphQLArgument | GraphQLInputField | undefined): ValueNode | null {
  if (wanted === undefined) return null;
  const { type, description, defaultValue } = wanted;
  const named = getNamedType(type);
  if (isInputObjectType(named)) return null;
  const [, example] = /Example: (.+?)\.?$/.exec(description ?? '') ?? [];
  if (example !== undefined) return valueIn(example);
  if (isEnumType(named)) {
    const other = named.getValues().find(({ value }) => value !== defaultValue);
    return other === undefined ? null : { kind: Kind.ENUM, value: other.name };
  }
  if (named.name === 'Boolean') return { kind: Kind.BOOLEAN, value: defaultValue !== true };
  const [quoted] = named.name === 'String' ? (/"[^"]+"/.exec(description ?? '') ?? []) : [];
  if (quoted !== undefined) return valueIn(quoted);
  return defaultValue === undefined || defaultValue === null ? null : (astFromValue(defaultValue, type) ?? null);
}

function valueIn(text: string): ValueNode | null {
  try {
    return parseValue(text);
  } catch {
    return null;
  }
}
