/** The launcher of the Chromium that all suites of a run share; see test/shared-server.ts. */
const fs = require('node:fs');
const { parseArgs } = require('node:util');
const { chromium } = require('playwright-core');

const { values } = parseArgs({
  options: { executable: { type: 'string' }, ready: { type: 'string' }, watch: { type: 'string' } },
});

async function main() {
  const server = await chromium.launchServer({
    executablePath: values.executable,
    args: ['--no-sandbox'],
    timeout: 120_000,
  });
  const stop = () => void server.close().finally(() => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  server.on('close', () => process.exit(1));
  setInterval(() => {
    try {
      process.kill(Number(values.watch), 0);
    } catch {
      stop();
    }
  }, 1000);
  fs.writeFileSync(`${values.ready}.part`, JSON.stringify({ endpoint: server.wsEndpoint() }));
  fs.renameSync(`${values.ready}.part`, String(values.ready));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
