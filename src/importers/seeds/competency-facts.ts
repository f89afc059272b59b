import type { Place, SeedFacts } from './seed-facts';
import { within } from './seed-facts';
import type { SeedSkill, SeedTechnology } from './seed-file';

/** Adds a skill and its links to broader ones. */
export function addSkill(skill: SeedSkill, place: Place, asOf: string, facts: SeedFacts): void {
  const source = facts.sourceOf(skill, place);
  const id = facts.addNode(
    'Skill',
    skill.name,
    source,
    {
      name: skill.name,
      alternateNames: skill.alternateNames ?? [],
      description: skill.description,
      scheme: 'ATLAS',
      skillKind: skill.kind ?? 'SKILL',
      learningHours: skill.learningHours,
    },
    place,
  );
  for (const [at, name] of (skill.broader ?? []).entries()) {
    const there = within(place, 'broader', at);
    const broader = facts.resolve(facts.catalogue.skills, name, there);
    if (broader !== null) facts.addLink('BROADER', id, broader, source, { evidence: 'EDITORIAL', asOf }, there);
  }
}

/** Adds a technology and its links to the skills that it is part of. */
export function addTechnology(technology: SeedTechnology, place: Place, asOf: string, facts: SeedFacts): void {
  const source = facts.sourceOf(technology, place);
  const id = facts.addNode(
    'Technology',
    technology.name,
    source,
    {
      name: technology.name,
      alternateNames: technology.alternateNames ?? [],
      description: technology.description,
      scheme: 'ATLAS',
      category: technology.kind,
      learningHours: technology.learningHours,
    },
    place,
  );
  for (const [at, name] of (technology.skills ?? []).entries()) {
    const there = within(place, 'skills', at);
    const skill = facts.resolve(facts.catalogue.skills, name, there);
    if (skill !== null) facts.addLink('PART_OF', id, skill, source, { evidence: 'EDITORIAL', asOf }, there);
  }
}
