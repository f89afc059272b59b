/** The code of the Standard Occupational Classification (2018) under which a role is counted. */
import { CLASSIFICATIONS, type MatchRelation } from '../../domain';
import { type CareerGraph, oncePerNodes, type RoleNode } from '../../graph';
import { readingsOf } from '../readings/readings';

/** Where a role is counted. */
export interface CountedUnder {
  /** Detailed code: "29-1141". */
  readonly soc: string;
  /** True if the code is for the role's own work; false if it counts wider or other work too. */
  readonly isOwn: boolean;
}

const ONET = 'role:onet/';

/** Relations to an occupation, those first that say most surely where a role is counted. */
const SUREST: readonly MatchRelation[] = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];

/** Codes that editors name, by id of role. */
const namedCodes = oncePerNodes(
  ({ sources }: CareerGraph): ReadonlyMap<string, string> =>
    new Map(
      sources.flatMap(({ socCodes = [] }) => socCodes.map((text) => text.split(' ', 2) as [id: string, code: string])),
    ),
);

/** Where a role is counted: O*NET's by its code, ours by what editors say or by its matches, ESCO's by its readings; null if nothing tells. */
export function countedUnder(graph: CareerGraph, role: number): CountedUnder | null {
  const node = graph.roles[role]!;
  if (node.id.startsWith(ONET)) return underOccupation(node.id, true);
  if (CLASSIFICATIONS[node.scheme].isOurs) return ourCode(graph, node);
  for (const { role: other, relation } of readingsOf(graph, role)) {
    const { id } = graph.roles[other]!;
    if (id.startsWith(ONET)) return underOccupation(id, isSame(relation));
  }
  return null;
}

/**
 * The finest code that is a role's own work: "15-1299.06" for an analyst of digital forensics, else the detailed one under which it is counted;
 * empty if nothing tells.
 */
export function fineCodeOf(graph: CareerGraph, role: number): string {
  return fineCodes(graph)[role]!;
}

/** By role; made once, since each branch is asked whether it hires for a role. */
const fineCodes = oncePerNodes((graph: CareerGraph) => graph.roles.map((role) => fineCode(graph, role)));

function fineCode(graph: CareerGraph, { index, id, scheme, schemeMatches }: RoleNode): string {
  const { soc } = countedUnder(graph, index) ?? { soc: '' };
  const same = CLASSIFICATIONS[scheme].isOurs
    ? schemeMatches.filter(({ relation }) => isSame(relation)).map((match) => match.id)
    : readingsOf(graph, index).flatMap(({ role, relation }) => (isSame(relation) ? [graph.roles[role]!.id] : []));
  const fine = [id, ...same].find((each) => each.startsWith(`${ONET}${soc}.`) && !each.endsWith('.00'));
  return soc === '' || fine === undefined ? soc : fine.slice(ONET.length);
}

function ourCode(graph: CareerGraph, { id, schemeMatches }: RoleNode): CountedUnder | null {
  const named = namedCodes(graph).get(id);
  if (named !== undefined) return { soc: named, isOwn: false };
  for (const surest of SUREST) {
    const match = schemeMatches.find(({ relation, id: other }) => relation === surest && other.startsWith(ONET));
    if (match !== undefined) return underOccupation(match.id, isSame(match.relation));
  }
  return null;
}

function isSame(relation: MatchRelation): boolean {
  return relation === 'exactMatch' || relation === 'closeMatch';
}

/** O*NET's finer occupations (`.01` and on) are parts of what their code counts. */
function underOccupation(id: string, isSameWork: boolean): CountedUnder {
  const [soc = '', part] = id.slice(ONET.length).split('.', 2);
  return { soc, isOwn: isSameWork && part === '00' };
}
