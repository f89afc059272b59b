/** Jobs that people call by one name. */
import { type CareerGraph, oncePerNodes } from '../../graph';
import { everydayTitle } from '../../network';

/** By role: the number of the first role of that name. */
const names = oncePerNodes((graph: CareerGraph): Int32Array => {
  const first = new Map<string, number>();
  return Int32Array.from(graph.roles, ({ id, title, index }) => {
    const name = (everydayTitle(graph, id) ?? title).toLowerCase();
    if (!first.has(name)) first.set(name, index);
    return first.get(name)!;
  });
});

/** True for two roles of one name, in whichever classification: nobody goes from a chemical plant operator to a chemical plant operator. */
export function goesByOneName(graph: CareerGraph, one: number, other: number): boolean {
  const known = names(graph);
  return known[one] === known[other];
}
