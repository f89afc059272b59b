/**
 * The environment that suites run in: jest's own, in a realm whose global object is an ordinary one. jest's realm asks a
 * function for each use of a global such as `Math` or `Map`, which makes our searches take two or three times as long.
 */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { compileOnce } = require('./compile-once');

compileOnce();

class PlainRealm extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    const { createContext } = vm;
    // Only this constructor's one call of it, which comes at once, gets another realm. A Node without the constant makes jest's.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = PlainRealm;
