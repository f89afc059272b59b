/** How people get into a role: the doors that its sources state, or what follows from its schooling and experience. */
import { type Credential, type Door, doorOf, MATCH_RELATIONS, type MatchRelation, oncePer } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';

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
  or: ['Proven work of the same kind'],
};

/** Matches whose doors a role may borrow, closest first. A role that is only related has other doors. */
const BORROWED: readonly MatchRelation[] = MATCH_RELATIONS.filter((relation) => relation !== 'relatedMatch');

const doorsOf = oncePer((_: CareerGraph) => new Map<number, readonly Door[]>());

/**
 * The doors into a role, those of its strongest source first. If no source states any, the role has the door that
 * follows from its own schooling and experience, or else the doors of its closest match. Empty if nothing is known.
 */
export function doorsInto(graph: CareerGraph, role: RoleNode): readonly Door[] {
  const known = doorsOf(graph);
  const doors = known.get(role.index) ?? madeDoors(graph, role);
  known.set(role.index, doors);
  return doors;
}

function madeDoors(graph: CareerGraph, role: RoleNode): readonly Door[] {
  if (role.doors !== undefined) return role.doors.map((text) => withLoadedSource(graph, role, doorOf(text)));
  const own = derivedDoor(graph, role);
  return own === null ? borrowedDoors(graph, role) : [own];
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
  const years = experienceYears === 1 ? '1 year' : `${experienceYears} years`;
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
  for (const relation of BORROWED) {
    for (const match of role.schemeMatches) {
      const other = match.relation === relation && match.role !== null ? graph.roles[match.role]! : null;
      const doors = other?.doors === undefined ? [] : doorsInto(graph, other);
      if (other !== null && doors.length > 0) {
        return doors.map((door) => ({ ...door, evidence: 'DERIVED', note: `As for ${other.title}.` }));
      }
    }
  }
  return [];
}
