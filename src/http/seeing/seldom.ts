/** How often the same trouble is worth a line of the log. */
const EACH_MS = 60_000;

/** Says the same as `say`, but at most once a minute. */
export function seldom<Said extends readonly unknown[]>(say: (...said: Said) => void): (...said: Said) => void {
  let at = Number.NEGATIVE_INFINITY;
  return (...said) => {
    if (performance.now() - at < EACH_MS) return;
    at = performance.now();
    say(...said);
  };
}
