/** Writes the schema of the API, as the code has it, to schema/career.graphql. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildIfStale } from './build.mjs';
import { inProject } from './project.mjs';

if (await buildIfStale()) {
  const { buildCareerSchema, printCareerSchema } = createRequire(import.meta.url)('../dist/graphql/index.js');
  writeFileSync(inProject('schema', 'career.graphql'), printCareerSchema(buildCareerSchema()));
  console.log('Wrote schema/career.graphql.');
} else {
  process.exitCode = 1;
}
