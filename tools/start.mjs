/** `npm start`: installs and builds what is missing or stale, then serves. Arguments go to `career-atlas serve`. */
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { isNodeRecentEnough } from './node-version.mjs';
import { inProject } from './project.mjs';

if (isNodeRecentEnough() && (await installIfStale()) && (await buildIfStale())) serve();
else process.exitCode = 1;

function serve() {
  const server = spawn(process.execPath, [inProject('dist', 'main.js'), 'serve', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      ending = true;
      // A terminal sends Ctrl-C to the server as well; a second one could cut its orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal);
    });
  }
  if (process.env.npm_lifecycle_event === 'start') {
    // npm passes a signal to its shell alone, and a shell that ends by it leaves its programs running.
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(watch);
      if (!ending) server.kill();
    }, 250);
    watch.unref();
  }
  server.on('exit', (status, signal) => {
    process.exitCode = signal === null ? (status ?? 1) : 1;
  });
}
