/**
 * Has V8 parse each module once a worker, though every suite loads its modules again: what it learned of a source the first time is
 * given back to it the next time. Parsing is two fifths of what it takes to load the server.
 */
const vm = require('node:vm');

/** What V8 learned, by the module's file. */
const known = new Map();

/** Replaces the function by which jest makes a module of its source; others use it without a file's name, or rarely. */
function compileOnce() {
  const { compileFunction } = vm;
  vm.compileFunction = (source, parameters, options = {}) => {
    const before = known.get(options.filename);
    if (before?.source === source) return compileFunction(source, parameters, { ...options, cachedData: before.data });
    const made = compileFunction(source, parameters, { ...options, produceCachedData: true });
    known.set(options.filename, { source, data: made.cachedData });
    return made;
  };
}

module.exports = { compileOnce };
