/**
 * What must hold for the content of the seeds beyond their form, each mistake with its place. An import does not ask for it,
 * since seeds of your own may be smaller; `career-atlas seed --check` does. seeds/README.md says the rules in words.
 */
import { isNeed, type NodeFactOf } from '../../domain';
import { noteAdvisors } from './advisor-rules';
import { ALTERNATIVES } from './alternatives';
import { EDITORS } from './catalogue';
import { noteQuiz } from './quiz-rules';
import { noteRoleContent, noteWays } from './role-rules';
import type { SeedFacts } from './seed-facts';

/** How many years of the experience that a step's target asks for may be missing when the step is made. */
const MOST_MISSING_YEARS = 1;

/** Notes whatever does not hold. */
export function noteContent(facts: SeedFacts): void {
  noteRoleContent(facts);
  noteWays(facts);
  noteAlternatives(facts);
  noteLessPaidPromotions(facts);
  noteUpBothWays(facts);
  noteTooShortSteps(facts);
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

/** A promotion does not lower the pay, as the editors have it. */
function noteLessPaidPromotions(facts: SeedFacts): void {
  const paid = new Map(facts.nodesOf('Role').map(({ fact }) => [fact.id, payOf(fact, facts)]));
  for (const { fact, place } of facts.linksOf('PROGRESSES_TO')) {
    const [before, after] = [paid.get(fact.from), paid.get(fact.to)];
    if (fact.properties.move !== 'PROMOTION' || before == null || after == null || after >= before) continue;
    facts.note(
      place,
      `a promotion must not lower the pay: from ${before} to ${after}. Choose another move, or other pay`,
    );
  }
}

/** Of two roles one is the higher: promotions don't lead both ways between them. */
function noteUpBothWays(facts: SeedFacts): void {
  const promotions = [...facts.linksOf('PROGRESSES_TO')].filter(({ fact }) => fact.properties.move === 'PROMOTION');
  const known = new Map(promotions.map(({ fact, place }) => [`${fact.from} ${fact.to}`, place]));
  for (const { fact, place } of promotions) {
    const back = known.get(`${fact.to} ${fact.from}`);
    if (back === undefined) continue;
    const where = `${back.document.file}:${back.document.lineAt(back.path)}`;
    facts.note(
      place,
      `a promotion leads back at ${where}: only one of the two can go up. Choose another move for the other`,
    );
  }
}

/** The middle of the editors' band for the role's own seniority, else of its middle band; null without bands. */
function payOf({ id, properties: { seniority } }: NodeFactOf<'Role'>, facts: SeedFacts): number | null {
  const bands = [...facts.linksOf('PAYS')]
    .map(({ fact }) => fact)
    .filter(({ from, source }) => from === id && source === EDITORS.id);
  const own =
    bands.find(({ properties }) => properties.level === seniority) ?? bands[Math.floor((bands.length - 1) / 2)];
  if (own === undefined) return null;
  const { minUsd, maxUsd } = own.properties;
  return maxUsd === undefined ? minUsd : (minUsd + maxUsd) / 2;
}

/** From the experience of one role, `years` lead to that of the next. */
function noteTooShortSteps(facts: SeedFacts): void {
  const experience = new Map(facts.nodesOf('Role').map(({ fact }) => [fact.id, fact.properties.experienceYears]));
  for (const { fact, place } of facts.linksOf('PROGRESSES_TO')) {
    const [had, asked] = [experience.get(fact.from), experience.get(fact.to)];
    if (had === undefined || asked === undefined) continue;
    const missing = asked - had - fact.properties.typicalYears;
    if (missing <= MOST_MISSING_YEARS + 1e-9) continue;
    facts.note(
      place,
      `${missing} years of the experience asked for are missing after it: expected ${MOST_MISSING_YEARS} at most`,
    );
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
