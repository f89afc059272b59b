/**
 * Ends a program that npm runs when npm is told to end. npm passes a signal to its shell alone, and a shell that ends by it
 * leaves its programs running; they then get another parent.
 */

const CHECK_MS = 250;

/**
 * Calls `end` once if the shell that npm started this program in is gone. Does nothing if another script, or nobody's, is run.
 * @param {string} script - name of the npm script that this program is
 * @param {() => void} end
 */
function endWithNpm(script, end) {
  if (process.env.npm_lifecycle_event !== script) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    end();
  }, CHECK_MS);
  watch.unref();
}

module.exports = { endWithNpm };
