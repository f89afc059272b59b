/**
 * jest's runtime, with one registry of modules for all suites of a worker: what is under `src`, in packages and in `test/kept` is loaded
 * once a worker, as a server loads it once. So suites take turns on code that V8 has made quick already, and what code remembers
 * of a graph serves all suites that ask about this graph. A suite's own file and the helpers beside it are its own.
 */
const { join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const ROOT = join(__dirname, '..');
const SHARED = ['src', 'node_modules', join('test', 'kept')].map((folder) => join(ROOT, folder) + sep);

/** Whose registry has the shared modules; it outlives the suite that made it. */
let library = null;

class SharedModules extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} given */
  constructor(...given) {
    super(...given);
    library ??= new Runtime(...given);
  }

  requireModule(from, name, options, isActual) {
    if (options?.isInternalModule || this._resolution.isCoreModule(name)) {
      return super.requireModule(from, name, options, isActual);
    }
    const path = this._resolution.resolveCjs(from, name);
    const isShared = SHARED.some((folder) => path.startsWith(folder));
    return isShared
      ? library.requireModule(from, name, options, isActual)
      : super.requireModule(from, name, options, isActual);
  }

  /** Where lines are in the sources, of a suite's own modules and of the shared ones. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    const shared = library.getSourceMaps();
    return {
      get: (path) => own.get(path) ?? shared.get(path),
      *[Symbol.iterator]() {
        yield* own;
        yield* shared;
      },
    };
  }
}

module.exports = { __esModule: true, default: SharedModules };
