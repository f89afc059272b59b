/**
 * Writes the schema of the API to schema/career.graphql, queries that show it to schema/examples.graphql, one for all facts of a role to test/e2e/queries/role-facts.graphql, those of the seeds to
 * schema/*.schema.json, the questions to docs/questions.md, the rules and numbers of advice to docs/advice.md, and the table of sources to docs/public-data.md, all as the code has them.
 * `npm run schema -- --release` also writes it as that of the version in package.json, which later versions keep.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIfStale } from './build.mjs';
import { inProject } from './project.mjs';

if (await buildIfStale()) {
  const require = createRequire(import.meta.url);
  const { buildCareerSchema, printCareerSchema } = require('../dist/graphql/index.js');
  const { questionsPage, SEED_SCHEMA_FILES, seedSchema } = require('../dist/app/index.js');
  const { apiExamples } = require('./api-examples.js');
  const { roleFactsQuery } = require('./role-facts-query.js');
  const { offersPage, readAddresses } = require('../dist/downloads/index.js');
  const { advicePage } = require('../dist/advice/index.js');
  const schema = printCareerSchema(buildCareerSchema());
  writeFileSync(inProject('schema', 'career.graphql'), schema);
  writeFileSync(inProject('test', 'e2e', 'queries', 'role-facts.graphql'), roleFactsQuery(schema));
  writeFileSync(inProject('schema', 'examples.graphql'), apiExamples(schema));
  writeFileSync(inProject('docs', 'questions.md'), questionsPage());
  for (const file of SEED_SCHEMA_FILES) {
    writeFileSync(inProject('schema', file), `${JSON.stringify(seedSchema(file), null, 2)}\n`);
  }
  printAgain('advice.md', advicePage);
  printAgain('public-data.md', (page) => offersPage(page, readAddresses()));
  console.log(
    'Wrote schema/career.graphql, schema/examples.graphql, schema/*.schema.json, test/e2e/queries/role-facts.graphql, docs/questions.md, docs/advice.md and the table of docs/public-data.md.',
  );
  if (process.argv.includes('--release')) {
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    writeFileSync(inProject('schema', 'released', `${version}.graphql`), schema);
    console.log(`Wrote schema/released/${version}.graphql.`);
  }
} else {
  process.exitCode = 1;
}

/** @param printed - the page as it should be, of the page as it is */
function printAgain(file, printed) {
  const page = inProject('docs', file);
  writeFileSync(page, printed(readFileSync(page, 'utf8')));
}
