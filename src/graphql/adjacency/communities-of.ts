import type { CareerGraph, CompetencyNode } from '../../graph';
import { given } from '../inputs/question-input';
import { type Sequence, sequenceOf } from '../paging/page';
import type { RequestContext } from '../request/context';
import { BridgingSkill, CommunityMember, SkillCommunity } from './communities';
import type { BridgingInput, CommunityInput } from './communities-input';

/** Communities of competencies. @throws a BAD_USER_INPUT error if the input can't be used */
export async function communitiesFor(context: RequestContext, input: CommunityInput | null): Promise<SkillCommunity[]> {
  const { graph } = context;
  const asked = given(input ?? {});
  const map = await context.together(`communities ${JSON.stringify(asked)}`, () =>
    context.snapshot.skillCommunitiesInSlices(asked),
  );
  return map.communities.map((community) => new SkillCommunity(graph, map, community));
}

/** Members of a community, most typical first. */
export function membersOf({ graph, answer }: SkillCommunity): Sequence<CommunityMember> {
  return sequenceOf(
    answer.members,
    (member) => new CommunityMember(graph, member),
    (member) => competencyId(graph, member.competency),
  );
}

/** Competencies that bridge communities. @throws a BAD_USER_INPUT error if the input can't be used */
export async function bridgesFor(
  context: RequestContext,
  input: BridgingInput | null,
): Promise<Sequence<BridgingSkill>> {
  const { graph } = context;
  const asked = given(input ?? {});
  const { skills, exact } = await context.together(`bridges ${JSON.stringify(asked)}`, () =>
    context.snapshot.bridgingSkillsInSlices(asked),
  );
  return sequenceOf(
    skills,
    (skill) => new BridgingSkill(graph, skill, exact),
    (skill) => competencyId(graph, skill.competency),
  );
}

function competencyId(graph: CareerGraph, competency: number): string {
  return (graph.competencies[competency] as CompetencyNode).id;
}
