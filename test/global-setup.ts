import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the run a folder of its own, where the first suite that needs a Neo4j starts one for all of them. */
export default function globalSetup(): void {
  const folder = join(__dirname, '..', '.cache', 'neo4j', `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.env.CAREER_TEST_RUN_DIR = folder;
  process.env.CAREER_TEST_RUN_PID = String(process.pid);
}
