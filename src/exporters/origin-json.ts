import type { Column, Origin } from './content';

/** An export's origin as a JSON value; for a table, with its columns. */
export function originJson({ title, revision, filters, sources }: Origin, columns?: readonly Column[]): object {
  return {
    title,
    revision,
    filters: Object.fromEntries(filters),
    sources,
    ...(columns && { columns: columns.map(({ name, type, about }) => ({ name, type, about })) }),
  };
}
