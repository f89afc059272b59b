import type { CareerGraph, CompetencyNode, RoleNode } from '../graph';
import type { RequestContext } from './context';
import { unknownReference } from './errors';
import type { NextSkillsArgs, SkillValueArgs } from './inputs/skill-worth-args';
import { withoutNulls } from './inputs/without-nulls';
import { type Sequence, sequenceOf } from './paging/page';
import { EasedMove, EasedRole } from './types/eased-role';
import { NextSkill, SkillValue } from './types/skill-worth';
import { nodeKindOf } from './types/vocabulary';

/** What a competency is worth. @throws an UNKNOWN_REFERENCE error if a reference names nothing */
export async function skillValueOf(context: RequestContext, args: SkillValueArgs): Promise<SkillValue> {
  const { graph } = context;
  const answer = context.ask((atlas) => atlas.skillValue(withoutNulls(args)));
  if ('kind' in answer) throw unknownReference(graph, answer);
  return new SkillValue(graph, await answer);
}

/** The roles that it brings nearer, in its order. */
export function easedRolesOf({ graph, answer }: SkillValue): Sequence<EasedRole> {
  return sequenceOf(
    answer.roles,
    (role) => new EasedRole(graph, role),
    (role) => roleId(graph, role.to),
  );
}

/** The moves that it eases, in its order. */
export function easedMovesOf({ graph, answer }: SkillValue): Sequence<EasedMove> {
  return sequenceOf(
    answer.moves,
    (move) => new EasedMove(graph, move),
    (move) => `${roleId(graph, move.from)} ${roleId(graph, move.to)}`,
  );
}

/** What a role's holder had best learn next. @throws an UNKNOWN_REFERENCE error if the profile names what is not there */
export function nextSkillsOf(context: RequestContext, role: RoleNode, args: NextSkillsArgs): Sequence<NextSkill> {
  const { graph } = context;
  const { kind, orderBy, profile, withinHours } = withoutNulls(args);
  const skills = context.ask((atlas) =>
    atlas.nextSkills(role, { profile, orderBy, withinHours, kind: nodeKindOf(kind) }),
  );
  if ('kind' in skills) throw unknownReference(graph, skills);
  return sequenceOf(
    skills,
    (skill) => new NextSkill(graph, skill),
    (skill) => (graph.competencies[skill.competency] as CompetencyNode).id,
  );
}

function roleId(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).id;
}
