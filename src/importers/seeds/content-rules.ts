/**
 * What must hold for the content of the seeds beyond their form, each mistake with its place. An import does not ask for it,
 * since seeds of your own may be smaller; `career-atlas seed --check` does. seeds/README.md says the rules in words.
 */
import { isNeed } from '../../domain';
import { noteAdvisors } from './advisor-rules';
import { ALTERNATIVES } from './alternatives';
import { noteMoves } from './move-rules';
import { noteQuiz } from './quiz-rules';
import { noteRoleContent, noteWays } from './role-rules';
import type { SeedFacts } from './seed-facts';

/** Notes whatever does not hold. */
export function noteContent(facts: SeedFacts): void {
  noteRoleContent(facts);
  noteWays(facts);
  noteAlternatives(facts);
  noteMoves(facts);
  noteUnusedSkills(facts);
  noteSkillsNotAligned(facts);
  noteIdleCompanies(facts);
  noteUnusedCertifications(facts);
  noteQuiz(facts);
  noteAdvisors(facts);
}

/** Of technologies of which one suffices, a role needs one. */
function noteAlternatives(facts: SeedFacts): void {
  const groupOf = new Map<string, readonly string[]>(
    ALTERNATIVES.flatMap((group) => group.map((slug) => [`technology:${slug}`, group] as const)),
  );
  const needed = new Map<string, string>();
  for (const { fact, place } of facts.linksOf('REQUIRES')) {
    const group = groupOf.get(fact.to);
    if (group === undefined || !isNeed(fact.properties.importance)) continue;
    const key = `${fact.from} ${group[0]}`;
    const other = needed.get(key);
    if (other === undefined) needed.set(key, fact.to);
    else {
      facts.note(place, `${other} is a need already, and one of ${group.join(', ')} suffices: give it less than 3`);
    }
  }
}

function noteUnusedSkills(facts: SeedFacts): void {
  const kinds = ['REQUIRES', 'PART_OF', 'BROADER'] as const;
  const used = new Set(kinds.flatMap((kind) => [...facts.linksOf(kind)].map(({ fact }) => fact.to)));
  for (const { fact, place } of facts.nodesOf('Skill')) {
    if (!used.has(fact.id))
      facts.note(place, `nothing uses "${fact.properties.name}": no role, technology or narrower skill`);
  }
}

function noteIdleCompanies(facts: SeedFacts): void {
  const links = [...facts.linksOf('EMPLOYS')].map(({ fact }) => fact);
  const busy = new Set(links.filter(({ properties }) => properties.purpose !== undefined).map(({ from }) => from));
  for (const { fact, place } of facts.nodesOf('Company')) {
    if (!busy.has(fact.id)) facts.note(place, `"${fact.properties.name}" employs no role for a stated purpose`);
  }
}

function noteUnusedCertifications(facts: SeedFacts): void {
  const used = new Set([...facts.linksOf('CERTIFIED_BY')].map(({ fact }) => fact.to));
  for (const { fact, place } of facts.nodesOf('Certification')) {
    if (!used.has(fact.id)) facts.note(place, `no role names the certification "${fact.properties.name}"`);
  }
}

/** Where some skills are aligned with O*NET, all are. */
function noteSkillsNotAligned(facts: SeedFacts): void {
  if (facts.alignment().length === 0) return;
  for (const { fact, place } of facts.nodesOf('Skill')) {
    if (facts.isAligned(fact.id)) continue;
    facts.note(
      place,
      `${fact.properties.name} stands in no item of an alignment: say how it meets the elements of O*NET`,
    );
  }
}
