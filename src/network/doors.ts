/** How people get into a role: the doors that its sources state, or what follows from its schooling and experience. */
import { type Credential, type Door, doorOf, MATCH_RELATIONS, type MatchRelation, oncePer } from '../domain';
import type { CareerGraph, RoleNode } from '../graph';

/** From so many years of schooling on, a role asks for a degree; from so many of experience on, for experience. Estimates. */
const DEGREE_YEARS = 3.5;
const EXPERIENCE_YEARS = 1;

const BACHELOR: Credential = {
  kind: 'BACHELOR',
  name: "Bachelor's degree",
  years: 4,
  or: ['Proven work of the same kind'],
};

/** Matches whose doors a role may borrow, closest first: a role that is only related is entered differently. */
const BORROWED: readonly MatchRelation[] = MATCH_RELATIONS.filter((relation) => relation !== 'relatedMatch');

const doorsOf = oncePer((_: CareerGraph) => new Map<number, readonly Door[]>());

/**
 * The doors into a role, the one that its strongest source states first. A role whose sources state none has the door that
 * follows from its own schooling and experience, else those of its closest match; empty if nothing is known.
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

/** Doors of our own table stand on roles of other sources; where our source is not loaded, the role's own stands in. */
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
