import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Links of a Markdown text that point into the project, without their anchors, in order. */
export function localLinks(markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/!?\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target));
}

/** Links that point at nothing, one sentence each; `path` is the Markdown file's, from `root`. */
export function deadLinks(root: string, path: string, markdown: string): readonly string[] {
  return localLinks(markdown)
    .filter((target) => !existsSync(resolve(root, dirname(path), target)))
    .map((target) => `${path}: links to ${target}, which is not there`);
}

/** Names of the npm scripts that a text tells its reader to run, each once, sorted. */
export function mentionedScripts(text: string): readonly string[] {
  const names = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return [...new Set(names)].sort();
}

const EXPORT = /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|class|const)(?: enum)? (\w+)/;

/**
 * Exported functions, classes and constants of a TypeScript text that have no docstring, by name. A decorated class is
 * left to the printed schema, which carries its words; of overloads, the first counts; and a file's opening docstring
 * speaks for its only export, as a docstring does for constants on the lines right below its own.
 */
export function undocumentedExports(text: string): readonly string[] {
  const lines = text.split('\n');
  const names = new Set<string>();
  const bare = lines.flatMap((line, number) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined || names.has(name)) return [];
    names.add(name);
    return isDocumented(lines, number) ? [] : [name];
  });
  return names.size === 1 && /^(#!.*\n)?\/\*\*/.test(text) ? [] : bare;
}

/**
 * Types, fields, arguments and values of a GraphQL schema that have no description, sorted: "Role.title",
 * "Query.role(ref:)".
 */
export function undescribedParts(schema: GraphQLSchema): readonly string[] {
  const bare: string[] = [];
  const look = (part: string, { description }: { readonly description?: string | null | undefined }) => {
    if ((description ?? '').trim() === '') bare.push(part);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return bare.sort();
}

function isDocumented(lines: readonly string[], number: number): boolean {
  for (let above = number - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (/\*\/\s*$/.test(line) || /^@\w+/.test(line)) return true;
    if (/^export const .*;$/.test(line) && /^export const /.test(lines[number] ?? '')) continue;
    if (line.trim() === '' || /;\s*$/.test(line) || /^\}\s*$/.test(line)) return false;
  }
  return false;
}
