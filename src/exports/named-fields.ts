import type { Field } from './fields';

/** The two columns that every kind of node but roles begins with. */
export function namedFields(kind: string): readonly Field<{ readonly id: string; readonly name: string }>[] {
  return [
    { name: 'id', type: 'text', required: true, about: `id of the ${kind}`, of: (node) => node.id },
    { name: 'name', type: 'text', required: true, about: 'what it is called', of: (node) => node.name },
  ];
}
