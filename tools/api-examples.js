/**
 * Gathers the example queries that the project shows or tests, as `schema/examples.graphql` holds them: those of the playground, of
 * `docs/`, and those of `test/e2e`. Each is written whole, with its variables and fragments put in their places.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { astFromValue, buildSchema, Kind, parse, print, typeFromAST, validate, visit } = require('graphql');

const ROOT = join(__dirname, '..');
const TESTED = ['queries', 'subscriptions'].map((folder) => join('test', 'e2e', folder));
const HEAD = `# Example queries, each of which runs on the seeds: the playground's, those of docs/, and those of ${TESTED.join(' and ')}.
# "npm run schema" writes this file. apiSearch finds examples here.
`;

/** @param {string} sdl - the schema of the API */
function apiExamples(sdl) {
  const schema = buildSchema(sdl);
  const names = new Set();
  const written = [...playgroundExamples(), ...documentedExamples(), ...testedExamples()].flatMap(
    ({ about, name, text, variables }) => {
      const document = parsed(text);
      if (document === null || validate(schema, document).length > 0) return [];
      return document.definitions
        .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
        .flatMap((operation) => {
          const whole = alone(schema, document, operation, variables, nameFor(operation, name, names));
          const isGood = validate(schema, { kind: Kind.DOCUMENT, definitions: [whole] }).length === 0;
          return isGood ? [`${about === null ? '' : `# ${about}\n`}${print(whole)}`] : [];
        });
    },
  );
  return `${HEAD}\n${written.join('\n\n')}\n`;
}

/** Those of the playground: `{ name, about, text, variables }`. */
function playgroundExamples() {
  require('./typescript-hook.cjs');
  const { exampleQueries } = require('../web/graphiql/queries.ts');
  return exampleQueries.map(({ name, about, query, variables = {} }) => ({ name, about, text: query, variables }));
}

/** Those of the documents, under the headings where they stand. */
function documentedExamples() {
  const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).sort()].filter((page) => page.endsWith('.md'));
  return pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page === 'README.md' ? '' : 'docs', page), 'utf8');
    return [...text.matchAll(/^#+ (?:\d+\. )?(.*)$|^```graphql\n([\s\S]*?)^```/gm)].reduce(
      ({ heading, examples }, [, title, block]) => {
        if (block === undefined) return { heading: title.replaceAll('`', ''), examples };
        return { heading, examples: [...examples, { name: heading, about: heading, text: block, variables: {} }] };
      },
      { heading: page, examples: [] },
    ).examples;
  });
}

/** Those of the tests, which say nothing of themselves. */
function testedExamples() {
  const files = TESTED.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .sort()
      .map((file) => join(ROOT, folder, file)),
  );
  return files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { name: basename(file, '.graphql'), about: null, text, variables: {} };
  });
}

/** The document; null for a text that only shows a part of one. */
function parsed(text) {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}

/** A name that no other operation has, in words that begin with capital letters. */
function nameFor({ name }, given, taken) {
  const words = (name?.value ?? given).match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  let free = joined;
  for (let number = 2; taken.has(free); number++) free = `${joined}${number}`;
  taken.add(free);
  return free;
}

/** The operation with the values of its variables and the fields of its fragments in their places. */
function alone(schema, { definitions }, operation, variables, name) {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const values = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const given = variables[variable.name.value];
      const value = given === undefined ? defaultValue : astFromValue(given, typeFromAST(schema, type));
      return [variable.name.value, value ?? null];
    }),
  );
  /** What stands in the place of a node; null: it is left out; undefined: it stays. */
  const inItsPlace = (node) => {
    if (node.kind === Kind.VARIABLE) return values.get(node.name.value);
    // An argument whose variable has no value.
    if (node.kind === Kind.ARGUMENT && node.value.kind === Kind.VARIABLE)
      return values.get(node.value.name.value) === null ? null : undefined;
    if (node.kind !== Kind.FRAGMENT_SPREAD) return undefined;
    const { typeCondition, selectionSet } = fragments.get(node.name.value);
    return spread({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet });
  };
  const spread = (node) => visit(node, { enter: inItsPlace });
  return {
    ...operation,
    name: { kind: Kind.NAME, value: name },
    variableDefinitions: [],
    selectionSet: spread(operation.selectionSet),
  };
}

module.exports = { apiExamples };
