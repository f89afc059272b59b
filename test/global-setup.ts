import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(__dirname, '..', '.cache', 'neo4j');

/** Gives the run a folder of its own, where the first suite that needs a server starts one for all of them. */
export default function globalSetup(): void {
  const folder = join(CACHE, `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  removeLeftovers();
  process.env.CAREER_TEST_RUN_DIR = folder;
  process.env.CAREER_TEST_RUN_PID = String(process.pid);
  // Suites run beside each other on few cores: the servers that they start must not take that for overload. What tests overload says so.
  process.env.LONGEST_WAIT_MS ??= '60000';
  process.env.CONNECTIONS_PER_ADDRESS ??= '100000';
}

/** A run that was killed leaves its folder behind; its server has ended by itself. */
function removeLeftovers(): void {
  for (const name of readdirSync(CACHE)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
