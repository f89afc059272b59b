import { Field, Float, Int, ObjectType } from 'type-graphql';
import type {
  BridgingSkill as BridgeAnswer,
  SkillCommunity as CommunityAnswer,
  SkillMap as MapAnswer,
  CommunityMember as MemberAnswer,
} from '../../adjacency';
import type { CareerGraph, CompetencyNode, RoleNode } from '../../graph';
import { Competency } from '../competencies/competency';
import { connectionOf } from '../paging/connection';
import { Role } from '../roles/role';
import { rounded } from '../vocabulary/rounded';
import { Scheme } from '../vocabulary/vocabulary';

@ObjectType('CommunityMember', { description: 'A competency in a community.', simpleResolvers: true })
export class CommunityMember {
  constructor(
    private readonly graph: CareerGraph,
    readonly answer: MemberAnswer,
  ) {}

  @Field(() => Competency, { description: 'The competency.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.competency] as CompetencyNode;
  }

  @Field(() => Float, {
    description:
      'How typical it is of the community, 0 to 1: how strongly it is tied within, against the member tied most strongly, times the share of its ties that stay within.',
  })
  get typicality(): number {
    return rounded(this.answer.typicality, 4) as number;
  }
}

@ObjectType('SkillPartition', {
  description: 'The partition of competencies that communities belong to.',
  simpleResolvers: true,
})
export class SkillPartition {
  constructor(readonly map: MapAnswer) {}

  @Field(() => [Scheme], { description: 'Whose roles were counted.', complexity: 1 })
  get schemes(): readonly string[] {
    return this.map.schemes;
  }

  @Field(() => Float, {
    description:
      'Modularity: the share of the weight of all ties that lies within communities, minus the share expected by chance. At most 1.',
  })
  get modularity(): number {
    return rounded(this.map.modularity, 4) as number;
  }

  @Field(() => Int, { description: 'The seed it was found with.' })
  get seed(): number {
    return this.map.seed;
  }

  @Field(() => Float, { description: 'The resolution it was found with.' })
  get resolution(): number {
    return this.map.resolution;
  }

  @Field(() => Int, { description: 'How many communities there are.' })
  get communities(): number {
    return this.map.communities.length;
  }

  @Field(() => Int, { description: 'How many competencies are in a community.' })
  get joined(): number {
    return this.map.joined;
  }

  @Field(() => Int, {
    description: 'How many competencies are in none, because no pair with enough support links them to another.',
  })
  get alone(): number {
    return this.map.alone;
  }
}

@ObjectType('SkillCommunity', {
  description: 'Competencies that roles need together more than with others. Each community is connected.',
  simpleResolvers: true,
})
export class SkillCommunity {
  constructor(
    readonly graph: CareerGraph,
    readonly map: MapAnswer,
    readonly answer: CommunityAnswer,
  ) {}

  @Field(() => Int, {
    description: 'Place in its partition, from 0, largest first; the same for the same graph and input.',
  })
  get index(): number {
    return this.answer.index;
  }

  @Field(() => String, { description: 'Its three most typical members: "Statistics, Machine learning, Python".' })
  get name(): string {
    return this.answer.name;
  }

  @Field(() => Int, { description: 'How many members it has.' })
  get size(): number {
    return this.answer.members.length;
  }

  @Field(() => Float, { description: 'Share of the weight of its members’ ties that stays within, 0 to 1.' })
  get cohesion(): number {
    return rounded(this.answer.cohesion, 4) as number;
  }

  @Field(() => [Role], {
    description:
      'Roles that need it most, by how many of its members they need and what share that is of all they need; at most ten.',
  })
  get roles(): RoleNode[] {
    return this.answer.roles.map((role) => this.graph.roles[role] as RoleNode);
  }

  @Field(() => SkillPartition, { description: 'The partition that it belongs to.' })
  get partition(): SkillPartition {
    return new SkillPartition(this.map);
  }
}

@ObjectType('CommunityTie', { description: 'How much a competency is tied to a community.', simpleResolvers: true })
export class CommunityTie {
  @Field(() => Int, { description: 'Place of the community in its partition, as `SkillCommunity.index`.' })
  community!: number;

  @Field(() => String, { description: 'The community’s name.' })
  name!: string;

  @Field(() => Float, { description: 'Share of the weight of the competency’s ties that leads there, 0 to 1.' })
  share!: number;
}

@ObjectType('BridgingSkill', {
  description: 'A competency, how it bridges communities and how central it is among all.',
  simpleResolvers: true,
})
export class BridgingSkill {
  constructor(
    private readonly graph: CareerGraph,
    readonly answer: BridgeAnswer,
    private readonly isExact: boolean,
  ) {}

  @Field(() => Competency, { description: 'The competency.' })
  get competency(): CompetencyNode {
    return this.graph.competencies[this.answer.competency] as CompetencyNode;
  }

  @Field(() => Int, { description: 'Place of its own community, as `SkillCommunity.index`.' })
  get community(): number {
    return this.answer.community;
  }

  @Field(() => [CommunityTie], {
    description: 'The communities that it is tied to, largest share first.',
  })
  get ties(): CommunityTie[] {
    return this.answer.ties.map((tie) => ({ ...tie, share: rounded(tie.share, 4) as number }));
  }

  @Field(() => Float, { description: 'Betweenness times participation.' })
  get bridging(): number {
    return rounded(this.answer.bridging, 6) as number;
  }

  @Field(() => Float, {
    description: 'Share of the shortest paths between two other competencies that lead through it, 0 to 1.',
  })
  get betweenness(): number {
    return rounded(this.answer.betweenness, 6) as number;
  }

  @Field(() => Boolean, {
    description:
      'False if betweenness is estimated from paths that start at a thousand competencies drawn by the seed.',
  })
  get exact(): boolean {
    return this.isExact;
  }

  @Field(() => Float, {
    description:
      'Participation coefficient: 0 if all its ties lie in one community, near 1 if spread evenly over many.',
  })
  get participation(): number {
    return rounded(this.answer.participation, 4) as number;
  }

  @Field(() => Float, { description: 'Sum of the weights of its ties.' })
  get strength(): number {
    return rounded(this.answer.strength, 4) as number;
  }

  @Field(() => Int, { description: 'How many ties it has.' })
  get degree(): number {
    return this.answer.degree;
  }

  @Field(() => Float, { description: 'PageRank over its ties; that of all competencies together is 1.' })
  get pageRank(): number {
    return rounded(this.answer.pageRank, 6) as number;
  }
}

export const CommunityMemberConnection = connectionOf(
  'CommunityMember',
  'members of a community',
  () => CommunityMember,
);
export const BridgingSkillConnection = connectionOf('BridgingSkill', 'bridging skills', () => BridgingSkill);
