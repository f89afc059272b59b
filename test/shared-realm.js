/**
 * The realm of a worker: its suites run in it one after another, since they share modules, see `shared-modules.js`. After each suite
 * the globals that it replaced are put back, and what the runner notes of a suite there is taken away.
 */
const { installCommonGlobals } = require('jest-util');
const PlainRealm = require('./plain-realm');

/** Names of what the runner of tests notes of a suite; other symbols that all realms know belong to packages, which stay. */
const OF_A_SUITE = /^[A-Z_]+$/;

class SharedRealm extends PlainRealm {
  /** The globals as they are before the first suite. */
  before = Object.getOwnPropertyDescriptors(this.global);

  /** Leaves the realm to the next suite. */
  async teardown() {
    this.fakeTimersModern.dispose();
    for (const key of Reflect.ownKeys(this.global)) this.putBack(key);
    const common = { Symbol, Date };
    installCommonGlobals(common, {});
    this.global.process = common.process;
  }

  putBack(key) {
    if (!Object.hasOwn(this.before, key)) {
      if (typeof key === 'symbol' && OF_A_SUITE.test(Symbol.keyFor(key) ?? 'OF_NO_OTHER_MODULE'))
        delete this.global[key];
    } else if (this.before[key].configurable && 'value' in this.before[key]) {
      Object.defineProperty(this.global, key, this.before[key]);
    }
  }
}

/** The one of this worker, once a suite has asked for it. */
let realm = null;

/** What jest takes for a class of environments. */
function realmOfWorker(...given) {
  realm ??= new SharedRealm(...given);
  return realm;
}

module.exports = realmOfWorker;
