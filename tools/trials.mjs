/**
 * Runs a trial: `npm run trials -- kills --rounds 200`. Trials do for minutes what the suites do for seconds, say what they
 * found, and fail if something is lost, wrong or late. Without a name, this lists them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { inProject } from './project.mjs';

const require = createRequire(import.meta.url);
require('./typescript-hook.cjs');

const TRIALS = inProject('test', 'trials');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    data: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
const file = `${TRIALS}/${name}.trial.ts`;
if (name === undefined || !existsSync(file)) {
  const names = readdirSync(TRIALS).flatMap((each) => /^(.+)\.trial\.ts$/.exec(each)?.[1] ?? []);
  console.error(`Name a trial: ${names.join(', ')}.`);
  process.exit(1);
}
const number = (text) => (text === undefined ? undefined : Number(text));
const options = {
  rounds: number(values.rounds),
  seconds: number(values.seconds),
  seed: number(values.seed),
  data: values.data,
  tell: values.quiet ? () => {} : (line) => console.log(`  ${line}`),
};
const start = performance.now();
require(file)
  .run(options)
  .then(
    (figures) => {
      console.log(JSON.stringify(figures, null, 2));
      console.log(`${name}: passed in ${Math.round((performance.now() - start) / 1000)} s.`);
      process.exit(0);
    },
    (error) => {
      console.error(error);
      console.error(`${name}: FAILED.`);
      process.exit(1);
    },
  );
