const LOWEST = [20, 19];

/** True if this Node can run the project; says on the terminal what to do if it cannot. */
export function isNodeRecentEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return true;
  console.error(
    `Career Atlas needs Node ${LOWEST.join('.')} or later, and this is Node ${version}. ` +
      'Get a current one from https://nodejs.org and try again.',
  );
  return false;
}
