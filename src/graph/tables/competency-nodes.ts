import {
  kindOfId,
  type LinkFact,
  type LinkFactOf,
  type NodeFactOf,
  type RequiresProperties,
  STEP_MODEL,
} from '../../domain';
import { gatheredBy } from '../arrays/rows';
import type { Sliced } from '../arrays/slices';
import type { CompetencyNode, LearningHours, RequirementTable, SourceNames } from '../shape/career-graph';
import type { Claims } from './claims';

export type CompetencyFact = NodeFactOf<'Skill'> | NodeFactOf<'Technology'>;

export interface CompetencyLinks {
  readonly partOf: readonly LinkFactOf<'PART_OF'>[];
  readonly broader: readonly LinkFactOf<'BROADER'>[];
  /** What several sources call a competency, by its id. */
  readonly namedBy: ReadonlyMap<string, readonly SourceNames[]>;
}

/** Facts joined with what weaker sources say of the same node: their names become alternates, and they fill what is unknown. */
export function joinDescriptions(
  facts: readonly CompetencyFact[],
  describedBy: readonly LinkFactOf<'DESCRIBED_BY'>[],
): readonly CompetencyFact[] {
  if (describedBy.length === 0) return facts;
  const bySubject = gatheredBy(describedBy, (link) => link.from);
  return facts.map((fact) => {
    const others = bySubject.get(fact.id);
    if (others === undefined) return fact;
    const names = new Map(fact.properties.alternateNames.map((name) => [name.toLowerCase(), name]));
    let filled: Record<string, unknown> = {};
    for (const { properties } of others) {
      const { name, alternateNames } = properties as { name?: string; alternateNames?: readonly string[] };
      for (const each of [name ?? '', ...(alternateNames ?? [])]) {
        if (each !== '' && each.toLowerCase() !== fact.properties.name.toLowerCase()) {
          if (!names.has(each.toLowerCase())) names.set(each.toLowerCase(), each);
        }
      }
      filled = { ...properties, ...filled };
    }
    const properties = { ...filled, ...fact.properties, alternateNames: [...names.values()] };
    return { ...fact, properties } as CompetencyFact;
  });
}

/** Skill and technology records in the order given. */
export function* buildCompetencyNodes(
  facts: readonly CompetencyFact[],
  links: CompetencyLinks,
  requirements: RequirementTable,
  claims: Claims<'REQUIRES'>,
  competencyNumber: (id: string) => number,
  sourceNumber: (id: string) => number,
): Sliced<readonly CompetencyNode[]> {
  const skillsOf = endsBy(facts.length, links.partOf, competencyNumber, 'from');
  yield;
  const technologyLinks = links.partOf.filter((link) => kindOfId(link.from) === 'Technology');
  const technologiesOf = endsBy(facts.length, technologyLinks, competencyNumber, 'to');
  const broader = endsBy(facts.length, links.broader, competencyNumber, 'from');
  const narrower = endsBy(facts.length, links.broader, competencyNumber, 'to');
  yield;
  const hot = flagged(claims, facts.length, (said) => said.hot);
  yield;
  const inDemand = flagged(claims, facts.length, (said) => said.inDemand);
  yield;
  const node = (fact: CompetencyFact, index: number): CompetencyNode => {
    const own = { id: fact.id, index, source: sourceNumber(fact.source) };
    const hours = learningHoursOf(fact.properties.learningHours, index, requirements);
    if (fact.kind === 'Skill') {
      return {
        ...fact.properties,
        ...own,
        kind: 'Skill',
        technologies: technologiesOf[index] ?? NONE,
        broader: broader[index] ?? NONE,
        narrower: narrower[index] ?? NONE,
        hours,
        namedBy: links.namedBy.get(fact.id) ?? UNMERGED,
      };
    }
    return {
      ...fact.properties,
      ...own,
      kind: 'Technology',
      skills: skillsOf[index] ?? NONE,
      hot: hot[index] === 1,
      inDemand: inDemand[index] === 1,
      hours,
      namedBy: links.namedBy.get(fact.id) ?? UNMERGED,
    };
  };
  const nodes: CompetencyNode[] = [];
  for (const fact of facts) {
    nodes.push(node(fact, nodes.length));
    yield;
  }
  return nodes;
}

/** One for all: most competencies have no links of most kinds. */
const NONE: readonly number[] = Object.freeze([]);
const UNMERGED: readonly SourceNames[] = Object.freeze([]);

/** For each node the numbers at the other end of the links whose `near` end it is, ascending, each once. */
function endsBy(
  count: number,
  links: readonly LinkFact[],
  numberOf: (id: string) => number,
  near: 'from' | 'to',
): readonly (readonly number[])[] {
  const ends = Array.from({ length: count }, (): number[] => []);
  const far = near === 'from' ? 'to' : 'from';
  for (const link of links) ends[numberOf(link[near])]?.push(numberOf(link[far]));
  return ends.map((numbers) => (numbers.length === 0 ? NONE : [...new Set(numbers)].sort((a, b) => a - b)));
}

/** 1 for each competency that some claim flags. */
function flagged(
  claims: Claims<'REQUIRES'>,
  count: number,
  flagOf: (said: RequiresProperties) => boolean | undefined,
): Uint8Array {
  const flags = new Uint8Array(count);
  claims.to.forEach((competency, claim) => {
    if (flagOf(claims.said(claim)) === true) flags[competency] = 1;
  });
  return flags;
}

/** What a source states, else the median over the roles that need it of their hours, scaled to working level. */
export function learningHoursOf(
  learningHours: number | undefined,
  index: number,
  requirements: RequirementTable,
): LearningHours {
  if (learningHours !== undefined) return { value: learningHours, stated: true };
  const hours: number[] = [];
  const end = requirements.competencyHead[index + 1] as number;
  for (let i = requirements.competencyHead[index] as number; i < end; i++) {
    const place = requirements.byCompetency[i] as number;
    const needed = requirements.hours[place] as number;
    if (needed > 0) hours.push((needed * STEP_MODEL.workingLevel) / requirements.level[place]!);
  }
  if (hours.length === 0) return { value: STEP_MODEL.usualLearningHours, stated: false };
  hours.sort((a, b) => a - b);
  return { value: Math.round(hours[hours.length >> 1]!), stated: false };
}
