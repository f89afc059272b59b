import { rmSync } from 'node:fs';
import { stopSharedNeo4j } from './neo4j-server';

/** Stops the run's Neo4j, if a suite has started one. */
export default async function globalTeardown(): Promise<void> {
  await stopSharedNeo4j();
  const folder = process.env.CAREER_TEST_RUN_DIR;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
