/** The statements on what roles need, beside plain counts over our graph and our skill gap. */
import { gapShare, isNeed } from '../../src/domain';
import type { CareerGraph, RoleNode } from '../../src/graph';
import { detailOf } from '../../src/needs';
import { withLevels } from '../../src/needs/levels-held';
import type { Comparison } from './explored-graph';

const ROLES = ['back-end-developer', 'data-analyst', 'ui-designer', 'product-manager', 'cloud-engineer'] as const;

export const rolesOneSkillAway: Comparison = (explored) => {
  test('are those that a count over each role finds, from one in sixty roles', async () => {
    const { graph, ask } = explored();
    let found = 0;
    for (const from of graph.roles.filter((role) => role.index % 60 === 0)) {
      const rows = await ask('roles-one-skill-away', { from: from.id });
      const said = rows.map(({ id, skillId, essentials }) => ({ id, skillId, essentials }));
      expect(sortedById(said)).toEqual(oneSkillAway(graph, from));
      found += rows.length;
    }
    expect(found).toBeGreaterThan(1);
  });
};

export const topTechnologies: Comparison = (explored) => {
  test.each(ROLES)('of %s stand in the order of our requirements', async (slug) => {
    const { graph, ask, role } = explored();
    const rows = await ask('top-technologies', { role: `role:${slug}`, first: 5 });
    const ours = requirementsOf(graph, role(slug)).filter((each) => each.id.startsWith('technology:'));
    expect(rows.map(({ id, importance, sources }) => ({ id, importance, sources }))).toEqual(
      ours.slice(0, 5).map(({ id, importance, sources }) => ({ id, importance, sources })),
    );
  });
};

export const skillsSharedAndMissing: Comparison = (explored) => {
  test.each(pairsOf(ROLES))('from %s to %s are what our step detail says', async (from, to) => {
    const { graph, ask, role } = explored();
    const rows = await ask('skills-shared-and-missing', { from: `role:${from}`, to: `role:${to}` });
    const nobody = { levels: new Map<number, number>(), weeklyHours: 8 };
    const { have, learn } = withLevels(graph, nobody, [role(from)], (levels) => detailOf(graph, role(to), levels));
    const ours = [
      ...have.map((match) => ({ id: idOf(graph, match.competency), state: 'have' })),
      ...learn.map((gap) => ({ id: idOf(graph, gap.competency), state: gap.haveLevel > 0 ? 'partly' : 'missing' })),
    ];
    expect(sortedById(rows.map(({ id, state }) => ({ id: String(id), state })))).toEqual(sortedById(ours));
    expect(rows.length).toBeGreaterThan(0);
  });
};

export const neededTogether: Comparison = (explored) => {
  test.each(['technology:git', 'technology:docker', 'technology:sql', 'skill:communication'])(
    'with %s are what a count over pairs finds',
    async (competency) => {
      const { graph, ask } = explored();
      const rows = await ask('needed-together', { competency, scheme: 'ATLAS', atLeast: 2, first: 1000 });
      expect(sortedById(rows.map(({ id, both, proximity }) => ({ id: String(id), both, proximity })))).toEqual(
        together(graph, competency, 2),
      );
      expect(rows.length).toBeGreaterThan(3);
    },
  );
};

function together(graph: CareerGraph, competency: string, atLeast: number) {
  const needs = graph.roles.map((role) => new Set(needsOf(graph, role.index).map((need) => need.id)));
  const count = (...ids: readonly string[]) => needs.filter((each) => ids.every((id) => each.has(id))).length;
  const pairs = graph.competencies.map(({ id }) => ({
    id,
    both: count(id, competency),
    proximity: Math.round((1000 * count(id, competency)) / Math.max(1, count(id), count(competency))) / 1000,
  }));
  return pairs.filter(({ id, both }) => id !== competency && both >= atLeast);
}

function oneSkillAway(graph: CareerGraph, from: RoleNode) {
  const held = new Map(requirementsOf(graph, from.index).map(({ id, level }) => [id, level]));
  return graph.roles.flatMap((role) => {
    if (role === from || role.scheme !== from.scheme) return [];
    const essentials = requirementsOf(graph, role.index).filter((each) => each.importance >= 4);
    const lacking = essentials.filter(({ id, level, tolerance }) => gapShare(held.get(id) ?? 0, level, tolerance) > 0);
    if (lacking.length !== 1 || essentials.length < 2) return [];
    return [{ id: role.id, skillId: lacking[0]?.id, essentials: essentials.length }];
  });
}

function needsOf(graph: CareerGraph, role: number) {
  return requirementsOf(graph, role).filter((each) => isNeed(each.importance));
}

/** Strongest first, then by id. */
function requirementsOf(graph: CareerGraph, role: number) {
  const { head, competency, level, tolerance, claims } = graph.requirements;
  const places = Array.from({ length: graph.requirements.count }, (_, place) => place);
  return places.slice(head[role], head[role + 1]).map((place) => ({
    id: idOf(graph, competency[place] as number),
    importance: claims(place)[0]?.properties.importance ?? Number.NaN,
    level: level[place] as number,
    tolerance: tolerance[place] as number,
    sources: new Set(claims(place).map((claim) => claim.source)).size,
  }));
}

function idOf(graph: CareerGraph, competency: number): string {
  return graph.competencies[competency]?.id ?? '';
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one) => items.filter((other) => other !== one).map((other) => [one, other] as const));
}

function sortedById<T extends Readonly<Record<string, unknown>>>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
