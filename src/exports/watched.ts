import type { Progress } from '../domain';
import type { ExportContent, PropertyGraph, Table } from '../exporters';

/** Number of rows between two reports of progress. */
const ROWS = 2_000;

/** The same content; it reports progress as rows are read. */
export function watched(content: ExportContent, progress: Progress): ExportContent {
  const { table, graph } = content;
  return {
    ...content,
    ...(table && { table: watchedTable(table, progress) }),
    ...(graph && { graph: watchedGraph(graph, progress) }),
  };
}

function watchedGraph(graph: PropertyGraph, progress: Progress): PropertyGraph {
  return {
    ...graph,
    nodes: graph.nodes.map((table) => watchedTable(table, progress)),
    links: graph.links.map((table) => watchedTable(table, progress)),
  };
}

function watchedTable<T extends Table>(table: T, progress: Progress): T {
  return {
    ...table,
    *rows() {
      let done = 0;
      for (const row of table.rows()) {
        if (done++ % ROWS === 0) progress(table.name, done, table.rowCount ?? 0);
        yield row;
      }
    },
  };
}
