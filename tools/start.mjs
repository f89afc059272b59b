/** `npm start`: installs and builds what is missing or stale, then serves. Arguments go to `career-atlas serve`. */
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { endWithNpm } from './end-with-npm.cjs';
import { installIfStale } from './install.mjs';
import { MALLOC } from './malloc.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject } from './project.mjs';

if (isNodeRecentEnough() && (await installIfStale()) && (await buildIfStale())) serve();
else process.exitCode = 1;

function serve() {
  const server = spawn(process.execPath, [inProject('dist', 'main.js'), 'serve', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...MALLOC, ...process.env },
  });
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      ending = true;
      // A terminal sends Ctrl-C to the server as well; a second one could cut its orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
    });
  }
  endWithNpm('start', () => ending || server.kill());
  server.on('exit', (status, signal) => {
    process.exitCode = signal === null ? (status ?? 1) : 1;
  });
}
