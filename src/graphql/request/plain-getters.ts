/**
 * Reads getters of answers as plain properties. type-graphql wraps each getter in a resolver that makes five objects and looks for
 * middlewares and arguments; graphql-jit reads a property without a call where a field has no resolver. An answer of ten routes
 * has some six hundred such fields.
 */
import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * Takes away the resolvers of getters. Only of classes whose constructor takes arguments: their objects are always made by us, so
 * they have the getters; others may be plain data that type-graphql has to convert. Fields that state their work keep theirs.
 */
export function readGettersPlainly(schema: GraphQLSchema): void {
  for (const { name, target } of getMetadataStorage().objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type) || target.length === 0) continue;
    for (const field of Object.values(type.getFields())) {
      const hasWork = typeof field.extensions.complexity === 'function';
      if (!hasWork && field.args.length === 0 && isGetter(target.prototype, field.name)) delete field.resolve;
    }
  }
}

function isGetter(prototype: object | null, name: string): boolean {
  if (prototype === null) return false;
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  return own === undefined ? isGetter(Object.getPrototypeOf(prototype), name) : own.get !== undefined;
}
