/** The nodes for ESCO's skills: a technology or a skill that other sources name too, or one of its own. */
import type { NodeFact } from '../../domain';
import { idPrefix, slugOf } from '../../domain';
import { escoSkillId } from '../names/esco-uris';
import type { TechnologyNames } from '../names/technology-names';
import { labelsOf } from './labels';
import { ESCO_MODEL } from './model';
import type { Skill } from './skills';

/** A loaded skill or technology, as far as the importer uses it. */
export interface LoadedCompetency {
  readonly id: string;
  readonly name: string;
}

export interface EscoCompetencies {
  /** In order of ids; each once. */
  readonly nodes: readonly NodeFact[];
  /** Ids of the nodes by address. */
  readonly idOf: ReadonlyMap<string, string>;
  /** How many of ESCO's skills share a node that another source or the table of aliases names. */
  readonly merged: { readonly technologies: number; readonly skills: number };
}

/**
 * Nodes for skills. A skill is a technology if the table of aliases or a loaded technology has its name. It is one of
 * our own skills if that has exactly its name, in any case. Otherwise it is a skill of its own.
 *
 * @param loaded - skills and technologies that other sources define
 */
export function competenciesOf(
  skills: Iterable<Skill>,
  loaded: Iterable<LoadedCompetency>,
  names: TechnologyNames,
  source: string,
): EscoCompetencies {
  const known = knownIds(loaded);
  const idOf = new Map<string, string>();
  const nodes = new Map<string, NodeFact>();
  const merged = { technologies: 0, skills: 0 };
  for (const skill of skills) {
    const technology = technologyName(skill.name, known, names);
    const ours = technology === null ? known.skills.get(slugOf(skill.name)) : undefined;
    const id = technology === null ? (ours ?? escoSkillId(skill.uri)) : idPrefix('Technology') + slugOf(technology);
    if (technology !== null) merged.technologies += 1;
    if (ours !== undefined) merged.skills += 1;
    idOf.set(skill.uri, id);
    const node = technology === null ? skillNode(id, skill, source) : technologyNode(id, skill, source);
    const first = nodes.get(id);
    nodes.set(id, first === undefined ? node : withNames(first, skill));
  }
  return { nodes: [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), idOf, merged };
}

interface KnownIds {
  readonly technologies: ReadonlySet<string>;
  /** Our own skills' ids by the slug of their name. */
  readonly skills: ReadonlyMap<string, string>;
}

const OTHER_SCHEMES = /^skill:(onet|esco)\//;

function knownIds(loaded: Iterable<LoadedCompetency>): KnownIds {
  const technologies = new Set<string>();
  const skills = new Map<string, string>();
  for (const { id, name } of loaded) {
    if (id.startsWith(idPrefix('Technology'))) technologies.add(id);
    else if (!OTHER_SCHEMES.test(id)) skills.set(slugOf(name), id);
  }
  return { technologies, skills };
}

/**
 * The technology that a skill's name means, or null. Words in brackets only say what kind it is: "Ruby (computer
 * programming)".
 */
function technologyName(label: string, known: KnownIds, names: TechnologyNames): string | null {
  if (ESCO_MODEL.lookalikes.includes(label)) return null;
  const plain = label.replace(/ \([^()]+\)$/, '');
  const canonical = names.listed(label) ?? names.canonical(plain);
  if (names.listed(canonical) !== null) return canonical;
  return known.technologies.has(idPrefix('Technology') + slugOf(canonical)) ? canonical : null;
}

function skillNode(id: string, skill: Skill, source: string): NodeFact {
  const { name, alternateNames, description, kind } = skill;
  const properties = { name, alternateNames, scheme: 'ESCO', skillKind: kind, ...described(description) } as const;
  return { kind: 'Skill', id, source, properties };
}

function technologyNode(id: string, skill: Skill, source: string): NodeFact {
  const { name, alternateNames, description, family } = skill;
  const properties = { name, alternateNames, scheme: 'ESCO', category: family, ...described(description) } as const;
  return { kind: 'Technology', id, source, properties };
}

/**
 * If several of ESCO's skills share a node, the first in the file describes it and the names of the others are
 * alternates.
 */
function withNames(node: NodeFact, { name, alternateNames }: Skill): NodeFact {
  const properties = node.properties as { readonly name: string; readonly alternateNames: readonly string[] };
  const more = labelsOf(properties.name, [...properties.alternateNames, name, ...alternateNames].join('\n'));
  return { ...node, properties: { ...node.properties, alternateNames: more } } as NodeFact;
}

function described(description: string): { readonly description?: string } {
  return description === '' ? {} : { description };
}
