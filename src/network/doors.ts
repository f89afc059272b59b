/** How people get into a role: the doors that its sources state, or what follows from its schooling and experience. */
import { type Credential, type Door, doorOf } from '../domain';
import { type CareerGraph, oncePerFigures, type RoleNode } from '../graph';
import { readingsOf } from './readings/readings';
import { isKind } from './readings/relations';

/**
 * A role with at least this much schooling asks for a degree; one with at least this much experience asks for
 * experience. Estimates.
 */
const DEGREE_YEARS = 3.5;
const EXPERIENCE_YEARS = 1;

const BACHELOR: Credential = {
  kind: 'BACHELOR',
  name: "Bachelor's degree",
  years: 4,
  subject: 'ANY',
  insteadOf: [{ kind: 'WORK', name: 'Proven work of the same kind' }],
};

const doorsOf = oncePerFigures((_: CareerGraph) => new Map<number, readonly Door[]>());

/** The doors of the second graph are those of the first too, which differs from it in claims alone. */
export const shareDoors = doorsOf.share;

/**
 * The doors into a role, those of its strongest source first. If no source states any, the role has the door that
 * follows from its own schooling and experience, or else the stated doors of its closest reading; roles of ESCO the other
 * way round. Empty if nothing is known.
 */
export function doorsInto(graph: CareerGraph, role: RoleNode): readonly Door[] {
  const known = doorsOf(graph);
  const before = known.get(role.index);
  if (before !== undefined) return before;
  const doors = madeDoors(graph, role);
  known.set(role.index, doors);
  return doors;
}

function madeDoors(graph: CareerGraph, role: RoleNode): readonly Door[] {
  if (role.doors !== undefined) return role.doors.map((text) => withLoadedSource(graph, role, doorOf(text)));
  const own = () => {
    const door = derivedDoor(graph, role);
    return door === null ? [] : [door];
  };
  const borrowed = () => borrowedDoors(graph, role);
  // ESCO's figures are those of a whole group, so what a reading states says more.
  const [first, second] = isKind(role) ? [borrowed, own] : [own, borrowed];
  const doors = first();
  return doors.length > 0 ? doors : second();
}

/**
 * Doors from our own table stand on roles of other sources. If our source is not loaded, the role's own source stands
 * in.
 */
function withLoadedSource(graph: CareerGraph, role: RoleNode, door: Door): Door {
  return graph.find(door.source) === null ? { ...door, source: graph.sources[role.source]!.id } : door;
}

function derivedDoor(graph: CareerGraph, { schoolingYears, experienceYears, source }: RoleNode): Door | null {
  if (schoolingYears === undefined || experienceYears === undefined) return null;
  const isDegree = schoolingYears >= DEGREE_YEARS;
  const isExperience = experienceYears >= EXPERIENCE_YEARS;
  const whole = Math.round(2 * experienceYears) / 2;
  const years = whole === 1 ? '1 year' : `${whole} years`;
  const asked = [
    ...(isExperience ? [`about ${years} of related work`] : []),
    ...(isDegree ? ["a bachelor's degree or proven work of the same kind"] : []),
  ];
  return {
    door: isExperience ? 'EXPERIENCE' : isDegree ? 'DEGREE' : 'APPLY',
    hiredFor:
      asked.length === 0
        ? 'Employers hire without experience or a degree.'
        : `Employers usually ask for ${asked.join(' and ')}.`,
    credentials: isDegree ? [BACHELOR] : [],
    studyYears: isDegree ? BACHELOR.years : 0,
    experienceYears,
    experienceIn: [],
    trainingYears: 0,
    source: graph.sources[source]!.id,
    evidence: 'DERIVED',
  };
}

function borrowedDoors(graph: CareerGraph, role: RoleNode): readonly Door[] {
  for (const { role: other } of readingsOf(graph, role.index)) {
    const { doors, title } = graph.roles[other]!;
    if (doors === undefined) continue;
    return doorsInto(graph, graph.roles[other]!).map((door) => ({
      ...door,
      evidence: 'DERIVED',
      note: `As for ${title}.`,
    }));
  }
  return [];
}
