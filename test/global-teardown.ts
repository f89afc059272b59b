import { rmSync } from 'node:fs';
import { stopSharedServers } from './shared-server';

/** Stops the servers that suites have started for all of the run. */
export default async function globalTeardown(): Promise<void> {
  await stopSharedServers();
  const folder = process.env.CAREER_TEST_RUN_DIR;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
