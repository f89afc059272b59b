import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { given } from '../inputs/question-input';
import { type Sequence, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { EasedMove, EasedRole } from './eased-role';
import { NextSkill, SkillValue } from './skill-worth';
import type { NextSkillsArgs, SkillValueArgs } from './skill-worth-args';

/** What a competency is worth. @throws an UNKNOWN_REFERENCE error if a reference names nothing */
export async function skillValueOf(context: RequestContext, args: SkillValueArgs): Promise<SkillValue> {
  const { graph } = context;
  const asked = given(args);
  const answer = await context.beside((clock) => context.snapshot.skillValueInSlices(asked, clock));
  return new SkillValue(graph, answer);
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

/** What a holder of the role should learn next. @throws an UNKNOWN_REFERENCE error if the profile names what is not there */
export function nextSkillsOf(context: RequestContext, role: RoleNode, args: NextSkillsArgs): Sequence<NextSkill> {
  const { graph } = context;
  const skills = context.snapshot.nextSkills(role, given(args));
  return sequenceOf(
    skills,
    (skill) => new NextSkill(graph, skill),
    (skill) => (graph.competencies[skill.competency] as CompetencyNode).id,
  );
}

function roleId(graph: CareerGraph, role: number): string {
  return (graph.roles[role] as RoleNode).id;
}
