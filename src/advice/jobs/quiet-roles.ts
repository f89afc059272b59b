/** Roles that came or went without a trace in the moves between jobs. */
import { type CareerGraph, oncePerFigures, type Renumbering, type Sliced } from '../../graph';
import { doorsInto, readsAsBefore } from '../../network';

/**
 * True if roles that came or went, which have no claims, are no part of any move between jobs: no other classification has their work, and
 * no door leads into them or names them.
 */
export function* areQuiet(graph: CareerGraph, before: CareerGraph, roles: Renumbering): Sliced<boolean> {
  if (!(yield* readsAsBefore(graph, before, roles))) return false;
  const come = graph.roles.filter(({ index }) => roles.before[index] === -1);
  const gone = before.roles.filter(({ index }) => roles.now[index] === -1);
  yield;
  const named = namedByDoors(before);
  if ([...come, ...gone].some(({ id, doors }) => doors !== undefined || named.has(id))) return false;
  namedByDoors.share(graph, before);
  return true;
}

/** The ids that doors name. */
const namedByDoors = oncePerFigures((graph: CareerGraph): ReadonlySet<string> => {
  const doors = graph.roles.flatMap((role) => doorsInto(graph, role));
  return new Set(doors.flatMap(({ experienceIn }) => experienceIn));
});

/** Doors of the second graph name the same as those of the first, which differs from it in claims alone. */
export const shareNamedByDoors = namedByDoors.share;
