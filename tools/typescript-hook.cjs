/** Lets Node require this project's TypeScript: each file is compiled by swc when it is first needed. */
const Module = require('node:module');
const { transformFileSync } = require('@swc/core');

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformFileSync(filename, {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};

// A model.ts goes before the model.json beside it, as it does once compiled: extensions are tried in this order.
for (const name of ['.json', '.node']) {
  const load = Module._extensions[name];
  delete Module._extensions[name];
  Module._extensions[name] = load;
}
