import type { Cell, Column, Origin, PropertyGraph, Table } from './content';
import { inChunks } from './in-chunks';
import { originJson } from './origin-json';
import { listText, plainText } from './plain-text';

/**
 * A graph as node-link JSON, as networkx and D3 read it: `directed`, `multigraph`, `graph` (the origin), `nodes` with
 * `id` and `kind`, `edges` with `source`, `target` and `type`. Unknown values are left out. One node or link per line.
 */
export function nodeLinkOf({ directed, parallel, nodes, links }: PropertyGraph, origin: Origin): Iterable<string> {
  return inChunks(
    (function* () {
      const about = written(originJson(origin));
      yield `{"directed":${directed},"multigraph":${parallel},"graph":${about},\n"nodes":[`;
      yield* records(nodes.map((table) => ({ table, constant: { kind: table.labels[0] ?? '' } })));
      yield '\n],\n"edges":[';
      yield* records(links.map((table) => ({ table, constant: { type: table.type } })));
      yield '\n]}\n';
    })(),
  );
}

/** A table as JSON: its origin, its columns, and `rows` as objects, one per line; unknown is null. */
export function tableJsonOf(table: Table, origin: Origin): Iterable<string> {
  return inChunks(
    (function* () {
      const about = Object.entries(originJson(origin, table.columns));
      yield `{${about.map(([name, value]) => `${JSON.stringify(name)}:${written(value)}`).join(',')},\n"rows":[`;
      let first = true;
      const recordOf = recordWriter(table.columns, {}, true);
      for (const row of table.rows()) {
        yield `${first ? '' : ','}\n${recordOf(row)}`;
        first = false;
      }
      yield '\n]}\n';
    })(),
  );
}

function* records(parts: readonly { table: Table; constant: Readonly<Record<string, string>> }[]): Iterable<string> {
  let first = true;
  for (const { table, constant } of parts) {
    const recordOf = recordWriter(table.columns, constant, false);
    for (const row of table.rows()) {
      yield `${first ? '' : ','}\n${recordOf(row)}`;
      first = false;
    }
  }
}

/**
 * Writes rows as objects, value by value. With `JSON.stringify` of one object per row, V8 keeps hundreds of megabytes.
 */
function recordWriter(
  columns: readonly Column[],
  constant: Readonly<Record<string, string>>,
  withUnknown: boolean,
): (row: readonly Cell[]) => string {
  const fixed = Object.entries(constant).map(([name, value]) => `${written(name)}:${written(value)}`);
  const names = columns.map(({ name }) => `${written(name)}:`);
  return (row) => {
    const fields = fixed.slice();
    for (let place = 0; place < names.length; place++) {
      const cell = row[place] ?? null;
      if (cell !== null || withUnknown) fields.push(`${names[place]}${valueText(cell)}`);
    }
    return `{${fields.join(',')}}`;
  };
}

function valueText(cell: Cell): string {
  if (typeof cell === 'string') return JSON.stringify(plainText(cell));
  return typeof cell === 'object' && cell !== null ? listText(cell) : String(cell);
}

/** JSON with texts that every format can hold. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'string' ? plainText(item) : item));
}
