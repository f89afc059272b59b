/** Writes the schema of the API to schema/career.graphql and the questions to docs/questions.md, both as the code has them. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIfStale } from './build.mjs';
import { inProject } from './project.mjs';

if (await buildIfStale()) {
  const require = createRequire(import.meta.url);
  const { buildCareerSchema, printCareerSchema } = require('../dist/graphql/index.js');
  const { questionsPage } = require('../dist/app/index.js');
  writeFileSync(inProject('schema', 'career.graphql'), printCareerSchema(buildCareerSchema()));
  writeFileSync(inProject('docs', 'questions.md'), questionsPage());
  console.log('Wrote schema/career.graphql and docs/questions.md.');
} else {
  process.exitCode = 1;
}
