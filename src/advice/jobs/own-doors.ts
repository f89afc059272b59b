/** The doors of a job that count: those of one source. */
import type { Door } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto } from '../../network';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** The door of a job of which no source says how people get in. */
const UNKNOWN_DOOR = Object.freeze({
  door: 'EXPERIENCE' as const,
  hiredFor: 'What gets you hired is not known: ask someone who does the work.',
  credentials: [],
  studyYears: 0,
  experienceYears: ENTRY_MODEL.unknownDoorYears,
  experienceIn: [],
  trainingYears: 0,
  evidence: 'DERIVED' as const,
});

/** By job: its doors by the first source that knows any; the unknown door, if none does. Never empty. */
export const ownDoorsOf = oncePerFigures((graph: CareerGraph): readonly (readonly Door[])[] =>
  graph.roles.map((role) => {
    const doors = doorsInto(graph, role);
    const own = doors.filter(({ source }) => source === doors[0]!.source);
    return own.length > 0 ? own : [{ ...UNKNOWN_DOOR, source: graph.sources[role.source]!.id }];
  }),
);

/** Doors are the same in a graph that differs in claims alone. */
export const shareOwnDoors = ownDoorsOf.share;
