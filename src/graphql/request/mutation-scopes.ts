/** Who may use which mutation: an editor, unless the table says otherwise. Checked for every mutation there is. */
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { reaches, type Scope } from '../../app';
import { ForbiddenError, UnauthenticatedError } from '../../domain';
import type { RequestContext } from './context';

/** Mutations that take another scope than editor, by name. */
export const MUTATION_SCOPES: Readonly<Record<string, Scope>> = Object.freeze({});

/** Lets nobody past a mutation who may not use it. */
export function guardMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const needed = MUTATION_SCOPES[field.name] ?? 'editor';
    const resolve = field.resolve as GraphQLFieldResolver<unknown, RequestContext>;
    const guarded: typeof resolve = (source, args, context, info) => {
      const { asker } = context;
      if (asker === null) {
        throw new UnauthenticatedError(
          `${field.name} takes the key of an ${needed}: send it as "Authorization: Bearer <key>".`,
        );
      }
      if (!reaches(asker.scope, needed)) {
        throw new ForbiddenError(`${field.name} takes the key of an ${needed}; yours is that of a ${asker.scope}.`);
      }
      return resolve(source, args, context, info);
    };
    field.resolve = guarded;
  }
}
