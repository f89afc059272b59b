/**
 * Lets Node require this project's TypeScript: each file is compiled by swc when it is first needed. What swc makes of it is kept in
 * `.cache/typescript` until the file changes, since tests start many processes.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, relative, resolve } = require('node:path');

const PROJECT = resolve(__dirname, '..');
const KEPT = join(PROJECT, '.cache', 'typescript');

const OPTIONS = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const COMPILER = JSON.stringify([require('@swc/core/package.json').version, OPTIONS]);

Module._extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);

/** The file as JavaScript. Under its path one edition is kept, whose last line has the digest of what it was made from. */
function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const place = relative(PROJECT, filename);
  if (place.startsWith('..')) return transformed(source, filename);
  const digest = `\n// ${createHash('sha1').update(COMPILER).update(source).digest('hex')}`;
  const path = join(KEPT, `${place}.js`);
  const kept = textOf(path);
  if (kept?.endsWith(digest)) return kept;
  const code = `${transformed(source, filename)}${digest}`;
  keep(path, code);
  return code;
}

function transformed(source, filename) {
  return require('@swc/core').transformSync(source, { ...OPTIONS, filename }).code;
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whole or not at all, since other processes read it. Where nothing can be written, nothing is kept. */
function keep(path, text) {
  const begun = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(begun, text);
    renameSync(begun, path);
  } catch {}
}

// A model.ts goes before the model.json beside it, as it does once compiled: extensions are tried in this order.
for (const name of ['.json', '.node']) {
  const load = Module._extensions[name];
  delete Module._extensions[name];
  Module._extensions[name] = load;
}
