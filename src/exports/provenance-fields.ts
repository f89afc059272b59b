import type { CareerGraph } from '../graph';
import type { Field } from './fields';
import { sourceColumns } from './origin';

/** The column that names the source of a node. */
export function statedBy(graph: CareerGraph): Field<{ readonly source: number }> {
  return {
    name: 'stated_by',
    type: 'text',
    required: true,
    about: 'id of the source that describes it',
    property: 'source',
    of: ({ source }) => graph.sources[source]!.id,
  };
}

/** Columns for the sources of a row and their licences, in tables that stand alone. */
export function provenanceFields<T>(graph: CareerGraph, sourcesOf: (item: T) => Iterable<string>): readonly Field<T>[] {
  return [
    {
      name: 'sources',
      type: 'texts',
      required: true,
      about: 'sources that state it, with their release',
      of: (item) => sourceColumns(graph, sourcesOf(item)).sources,
    },
    {
      name: 'licences',
      type: 'texts',
      required: true,
      about: 'licences of these sources',
      of: (item) => sourceColumns(graph, sourcesOf(item)).licences,
    },
  ];
}
