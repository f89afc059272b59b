/** Gives titles of roles and names of competencies their argument `language`. */
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { CompetencyNode, RoleNode } from '../../graph';
import type { RequestContext } from '../request/context';

type Named<Node> = GraphQLFieldResolver<Node, RequestContext, { readonly language?: string | null }>;

/** The title in the language that is asked for. */
const title: Named<RoleNode> = (role, { language }, { snapshot }) =>
  language == null ? role.title : (snapshot.titleIn(language, role) ?? role.title);

/** The name in the language that is asked for. */
const name: Named<CompetencyNode> = (competency, { language }, { snapshot }) =>
  language == null ? competency.name : (snapshot.nameIn(language, competency) ?? competency.name);

const FIELDS = [
  ['Role', 'title', title],
  ['Competency', 'name', name],
  ['Skill', 'name', name],
  ['Technology', 'name', name],
] as const;

/**
 * Adds the arguments. The fields are the commonest of all, so their resolvers are plain functions, which type-graphql does not wrap.
 * @throws Error naming a field that is not there
 */
export function nameInLanguages(schema: GraphQLSchema): void {
  for (const [typeName, fieldName, resolve] of FIELDS) {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`There is no field ${typeName}.${fieldName}.`);
    field.args = [...field.args, LANGUAGE];
    if (isObjectType(type)) field.resolve = resolve as GraphQLFieldResolver<unknown, RequestContext>;
  }
}

const LANGUAGE: GraphQLArgument = {
  name: 'language',
  description:
    'ISO 639-1: "de". Where no source has a name in it, and if left out: English. A language that no source has any names in is an error.',
  type: GraphQLString,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};
