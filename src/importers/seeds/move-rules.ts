/** What must hold for the moves between the roles of the seeds. */
import { type LinkFactOf, type NodeFactOf, seniorityRank } from '../../domain';
import { EDITORS } from './catalogue';
import { type SeedFacts, within } from './seed-facts';

/** How many years of the experience that a step's target asks for may be missing when the step is made. */
const MOST_MISSING_YEARS = 1;

/** What roles pay, US dollars a year, by id; null where editors state no band. */
type Paid = ReadonlyMap<string, number | null>;

/** Notes moves whose kind, years or pay don't agree with their roles. */
export function noteMoves(facts: SeedFacts): void {
  const paid: Paid = new Map(facts.nodesOf('Role').map(({ fact }) => [fact.id, payOf(fact, facts)]));
  noteLessPaidPromotions(facts, paid);
  noteUpBothWays(facts);
  noteStepsBack(facts, paid);
  noteTooShortSteps(facts);
  noteCopiedWaysBack(facts);
}

/** A promotion does not lower the pay, as the editors have it. */
function noteLessPaidPromotions(facts: SeedFacts, paid: Paid): void {
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
  const known = new Map(promotions.map(({ fact, place }) => [pairOf(fact), place]));
  for (const { fact, place } of promotions) {
    const back = known.get(pairOf({ from: fact.to, to: fact.from }));
    if (back === undefined) continue;
    const where = `${back.document.file}:${back.document.lineAt(back.path)}`;
    facts.note(
      place,
      `a promotion leads back at ${where}: only one of the two can go up. Choose another move for the other`,
    );
  }
}

/**
 * A step back leads to a lower rung of the same kind of work. A move to a lower rung is one unless its pay makes up for the rung, or it
 * leads into another kind of work, which a move against a promotion does not.
 */
function noteStepsBack(facts: SeedFacts, paid: Paid): void {
  const moves = [...facts.linksOf('PROGRESSES_TO')];
  const ups = new Set(moves.filter(({ fact }) => fact.properties.move === 'PROMOTION').map(({ fact }) => pairOf(fact)));
  for (const { fact, place } of moves) {
    const { move } = fact.properties;
    const rungs = rungsUp(fact, facts);
    if (move === 'STEP_BACK' && !(rungs < 0)) {
      facts.note(place, 'a step back must lead to a lower seniority. Choose another move, or correct a seniority');
    }
    if (!(rungs < 0) || move === 'STEP_BACK' || move === 'PROMOTION') continue;
    const [before, after] = [paid.get(fact.from), paid.get(fact.to)];
    const isMadeUpFor = before != null && after != null && after >= before;
    const isBack = move === 'PIVOT' ? ups.has(pairOf({ from: fact.to, to: fact.from })) : !isMadeUpFor;
    if (isBack) facts.note(place, `a move to a lower rung of the same work is a STEP_BACK, not a ${move}`);
  }
}

/** Rungs that a move climbs, below 0 if it leads down; NaN if a role or a rung is unknown. */
function rungsUp({ from, to }: LinkFactOf<'PROGRESSES_TO'>, facts: SeedFacts): number {
  const rungOf = (id: string) => {
    const node = facts.node(id);
    const seniority = node?.kind === 'Role' ? node.properties.seniority : undefined;
    return seniority === undefined ? Number.NaN : seniorityRank(seniority);
  };
  return rungOf(to) - rungOf(from);
}

function pairOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
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

/** A move and its way back have reasons of their own: the same words both ways are a copy. */
function noteCopiedWaysBack(facts: SeedFacts): void {
  const reasons = new Map<string, string>();
  for (const { fact, place } of facts.linksOf('PROGRESSES_TO')) {
    const { note } = fact.properties;
    if (note === undefined) continue;
    if (reasons.get(pairOf({ from: fact.to, to: fact.from })) === note) {
      facts.note(within(place, 'note'), 'the way back has the same note: say why people go in this direction');
    }
    reasons.set(pairOf(fact), note);
  }
}
