/** Properties as plain records, whatever they are of. */

/** Without the properties that are there but undefined. */
export function withoutUndefined<T extends object>(
  properties: T,
): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}

/** Names of the properties in which two records differ, in order of the alphabet; one that is absent is undefined. */
export function differingFields(before: object, after: object): readonly string[] {
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter((name) => JSON.stringify(old![name]) !== JSON.stringify(now![name]));
}
