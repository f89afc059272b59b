/** In GraphQL, a field may be left out or given as null; inside, what is not given is left out. */

export type WithoutNulls<T> = T extends readonly (infer E)[]
  ? WithoutNulls<E>[]
  : T extends object
    ? { [K in keyof T]: WithoutNulls<NonNullable<T[K]>> | Extract<T[K], undefined> }
    : NonNullable<T>;

/** A copy of an input, nested inputs and lists included, without the fields that are null. */
export function withoutNulls<T>(input: T): WithoutNulls<T> {
  if (Array.isArray(input)) return input.map((each) => withoutNulls(each as unknown)) as WithoutNulls<T>;
  if (typeof input !== 'object' || input === null) return input as WithoutNulls<T>;
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, withoutNulls(value as unknown)])) as WithoutNulls<T>;
}
