import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
} from 'graphql';

/**
 * What keeps a query for the released schema from working with the present one, one sentence each. What the release had marked as
 * deprecated may be gone, and types that only led to it.
 */
export function schemaBreaches(released: string, present: string): readonly string[] {
  const promised = reachable(buildSchema(withoutDeprecated(released)));
  const now = buildSchema(present);
  const defaults = findDangerousChanges(promised, now).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  return [...findBreakingChanges(promised, now), ...defaults].map(({ description }) => description);
}

/** The SDL without fields, arguments and values that are marked. */
function withoutDeprecated(sdl: string): string {
  const unmarked = (node: { readonly directives?: readonly { readonly name: { readonly value: string } }[] }) =>
    node.directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined;
  return print(
    visit(parse(sdl), { FieldDefinition: unmarked, InputValueDefinition: unmarked, EnumValueDefinition: unmarked }),
  );
}

/** The schema without types that no question leads to. */
function reachable(schema: GraphQLSchema): GraphQLSchema {
  const { types: _, ...config } = schema.toConfig();
  const led = new GraphQLSchema(config);
  const implementing = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some((each) => isInterfaceType(led.getType(each.name))),
  );
  return new GraphQLSchema({ ...config, types: implementing });
}
