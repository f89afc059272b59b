/**
 * Writes the schema of the API to schema/career.graphql, queries that show it to schema/examples.graphql, those of the seeds to schema/*.schema.json, the questions to docs/questions.md, and the rules and numbers of
 * advice to docs/advice.md, all as the code has them.
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
  const { advicePage } = require('../dist/advice/index.js');
  const schema = printCareerSchema(buildCareerSchema());
  writeFileSync(inProject('schema', 'career.graphql'), schema);
  writeFileSync(inProject('schema', 'examples.graphql'), apiExamples(schema));
  writeFileSync(inProject('docs', 'questions.md'), questionsPage());
  for (const file of SEED_SCHEMA_FILES) {
    writeFileSync(inProject('schema', file), `${JSON.stringify(seedSchema(file), null, 2)}\n`);
  }
  const page = inProject('docs', 'advice.md');
  writeFileSync(page, advicePage(readFileSync(page, 'utf8')));
  console.log(
    'Wrote schema/career.graphql, schema/examples.graphql, schema/*.schema.json, docs/questions.md and docs/advice.md.',
  );
  if (process.argv.includes('--release')) {
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    writeFileSync(inProject('schema', 'released', `${version}.graphql`), schema);
    console.log(`Wrote schema/released/${version}.graphql.`);
  }
} else {
  process.exitCode = 1;
}
