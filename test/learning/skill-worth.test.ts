import type { NextSkillsInput, SkillValueInput } from '../../src/app/inputs/learning-input';
import type { ProfileInput } from '../../src/app/inputs/questions/input-of';
import type { CareerGraph } from '../../src/graph';
import type { EasedMove, NextSkill, SkillValue } from '../../src/learning';
import { whyNextSkill } from '../../src/learning/explain-skill';
import type { Move } from '../../src/network';
import { competencyIn, roleIn, seedsGraph } from '../app/seeds-graph';
import { nextMoves, nextSkills, outcome, rankedRoutesOf, skillGap, skillValue } from '../asked';

let graph: CareerGraph;
beforeAll(async () => {
  graph = await seedsGraph();
});

function next(ref: string, input: NextSkillsInput = {}): readonly NextSkill[] {
  const skills = nextSkills(graph, roleIn(graph, ref), input);
  return skills;
}

async function value(input: SkillValueInput): Promise<SkillValue> {
  const answer = skillValue(graph, input);
  return answer;
}

function movesOut(ref: string, profile: ProfileInput): ReadonlyMap<number, Move> {
  const moves = nextMoves(graph, roleIn(graph, ref), { profile, orderBy: 'TIME', allowStepDown: true });
  return new Map(moves.map((move) => [move.to, move]));
}

const nameOf = (skill: { readonly competency: number }) => graph.competencies[skill.competency]!.name;
const ROLES = ['Back-End Developer', 'Data Analyst', 'UX Designer', 'Staff Accountant', 'SEO Specialist'];

describe('the next skills of a role', () => {
  test.each(ROLES)('%s: the figures are those of next moves without and with the skill in the profile', (ref) => {
    const profile = { competencies: [{ ref: 'Presentation', level: 2 }], weeklyHours: 3 };
    const before = movesOut(ref, profile);
    for (const skill of next(ref, { profile }).slice(0, 12)) {
      const { id } = graph.competencies[skill.competency]!;
      const after = movesOut(ref, {
        ...profile,
        competencies: [...profile.competencies, { ref: id, level: skill.level }],
      });
      for (const move of skill.moves) {
        expect(move.before.coverage).toBeCloseTo(before.get(move.to)!.coverage!, 1.7);
        expect(move.after.coverage).toBeCloseTo(after.get(move.to)!.coverage!, 1.7);
        expect(Math.round(move.before.hours)).toBe(before.get(move.to)!.learningHours);
        expect(Math.round(move.after.hours)).toBe(after.get(move.to)!.learningHours);
        expect(Math.abs(move.yearsBefore - before.get(move.to)!.years!)).toBeLessThan(0.02);
        expect(Math.abs(move.yearsAfter - after.get(move.to)!.years!)).toBeLessThan(0.02);
      }
      const eased = new Set(skill.moves.map((move) => move.to));
      for (const [to, move] of after) {
        if (!eased.has(to) && graph.progressions.stepDown[move.progression!] === 0) {
          expect(move.learningHours).toBe(before.get(to)!.learningHours);
        }
      }
    }
  });

  test.each(ROLES)('%s: what is had at the level already is not among them', (ref) => {
    const first = next(ref)[0]!;
    const { id } = graph.competencies[first.competency]!;
    const having = next(ref, { profile: { competencies: [{ ref: id, level: 7 }] } });
    expect(having.map(nameOf)).not.toContain(nameOf(first));
    expect(having.length).toBeGreaterThan(0);
  });

  test('likelihoods add up to one over all moves that do not lead down', () => {
    const chief = 'Chief Technology Officer';
    const likelihoods = new Map(
      next(chief).flatMap(({ moves }) => moves.map(({ to, likelihood }) => [to, likelihood])),
    );
    const all = Math.max(...next(chief).map(({ moveCount }) => moveCount));
    expect(all).toBeGreaterThan(0);
    expect(likelihoods.size).toBe(all);
    expect([...likelihoods.values()].reduce((sum, likelihood) => sum + likelihood, 0)).toBeCloseTo(1, 6);
  });

  test('the expected gain is the mean over the moves, less the share of roles that ask for it anyhow', () => {
    for (const skill of next('Data Analyst')) {
      const mean = skill.moves.reduce(
        (sum, { likelihood, before, after }) => sum + likelihood * (after.coverage - before.coverage),
        0,
      );
      expect(skill.coverageGain).toBeCloseTo(mean * (1 - skill.commonness), 10);
      const { level, role, competency } = graph.requirements;
      const asking = [...competency.keys()].filter(
        (place) =>
          competency[place] === skill.competency && level[place]! >= skill.level - graph.requirements.tolerance[place]!,
      );
      expect(skill.commonness).toBeCloseTo(new Set(asking.map((place) => role[place])).size / graph.roles.length, 2);
    }
  });

  test.each([
    ['COVERAGE', (skill: NextSkill) => skill.coverageGain],
    ['PAY', (skill: NextSkill) => skill.payGainUsd],
    ['PER_HOUR', (skill: NextSkill) => skill.coverageGain / Math.max(1, skill.hours)],
  ] as const)('come in order of %s', (orderBy, worth) => {
    const worths = next('Product Manager', { orderBy }).map(worth);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
  });

  test('only technologies, if only they are asked for', () => {
    const kinds = next('Back-End Developer', { kind: 'Technology' }).map(
      (skill) => graph.competencies[skill.competency]!.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['Technology']));
  });

  test('a skill whose narrower skills are had goes without saying', () => {
    expect(competencyIn(graph, 'Debugging')).toMatchObject({ broader: [competencyIn(graph, 'Problem-solving').index] });
    expect(next('Back-End Developer').map(nameOf)).not.toContain('Problem-solving');
  });

  test('a role that none leads on from has none', () => {
    const isLast = ({ id }: { readonly id: string }) =>
      nextMoves(graph, roleIn(graph, id), { orderBy: 'TIME', allowStepDown: false }).length === 0;
    const last = graph.roles.filter(isLast);
    expect(last.length).toBeGreaterThan(0);
    for (const { id } of last) expect(next(id)).toEqual([]);
  });

  test('every reason is a sentence with the figures', () => {
    for (const skill of next('Back-End Developer').slice(0, 10)) {
      expect(skill.why.length).toBeGreaterThanOrEqual(4);
      for (const sentence of skill.why) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(skill.why.join(' ')).toContain(`${Math.round(skill.hours)} hours`);
    }
  });

  test.each([
    [0.52, 0.59, '59 % instead of 52 %'],
    [0.991, 0.993, '99.3 % instead of 99.1 %'],
    [0.9911, 0.9912, '99.12 % instead of 99.11 %'],
    [0.99111, 0.99112, 'hardly more than 99 %'],
  ])('a gain from %p to %p is told as %p, so that it shows', (before, after, told) => {
    const { index } = graph.roles.find((role) => role.title === 'Back-End Developer')!;
    const [skill] = next('Back-End Developer');
    const [move] = skill!.moves;
    const at = (coverage: number) => ({ coverage, hours: 10, essentials: 0 });
    const moves = [{ ...move!, before: at(before), after: at(after) }];
    expect(whyNextSkill(graph, 8, index, { ...skill!, moves })[0]).toContain(`you have ${told}`);
  });

  test.each([
    [0.11, '11 % of all roles ask for it at that level, so you may already have it: its gain counts 11 % less.'],
    [0.004, 'Hardly any role asks for it at that level, so its gain counts in full.'],
  ])('what is common by %p counts so much less, and that is said', (commonness, said) => {
    const { index } = graph.roles.find((role) => role.title === 'Back-End Developer')!;
    expect(whyNextSkill(graph, 8, index, { ...next('Back-End Developer')[0]!, commonness })).toContain(said);
  });
});

describe('what a skill is worth', () => {
  const opened = (moves: readonly { readonly opens: boolean }[]) => moves.filter((move) => move.opens);

  test('to a role, it is worth what the list of next skills says', async () => {
    const first = next('Back-End Developer')[0]!;
    const one = await value({ ref: graph.competencies[first.competency]!.id, role: 'Back-End Developer' });
    expect(one.coverageGain).toBeCloseTo(first.coverageGain, 12);
    expect(one.level).toBe(first.level);
    expect(new Set(one.moves.map((move: EasedMove) => move.to))).toEqual(new Set(first.moves.map((move) => move.to)));
  });

  test('a role comes within reach when its hours fall to the limit, and not otherwise', async () => {
    const profile = { competencies: [{ ref: 'Microsoft Excel' }, { ref: 'Data cleaning' }] };
    const nearest = (await value({ ref: 'SQL', profile })).roles.reduce((best, each) =>
      each.after.hours < best.after.hours ? each : best,
    );
    const withinHours = nearest.after.hours + 1;
    const { roles, level, payOpenedUsd } = await value({ ref: 'SQL', profile, withinHours });
    expect(opened(roles).length).toBeGreaterThan(0);
    const hoursTo = (to: number, more: ProfileInput['competencies'] = []) => {
      const gap = skillGap(graph, graph.roles[to]!.id, { competencies: [...profile.competencies, ...more] });
      return gap.kind === 'SkillGap' ? gap.learningHours : Number.NaN;
    };
    for (const { to, before, after, opens } of roles) {
      expect(Math.round(before.hours)).toBeCloseTo(hoursTo(to), -0.5);
      expect(Math.round(after.hours)).toBeCloseTo(hoursTo(to, [{ ref: 'SQL', level }]), -0.5);
      expect(opens).toBe(before.hours > withinHours && after.hours <= withinHours);
    }
    expect(payOpenedUsd).toBe(
      Math.max(...opened(roles).map((each) => graph.roles[(each as EasedMove).to]!.typicalPayUsd!)),
    );
  });

  test('without a limit, nothing essential may be missing', async () => {
    const { roles } = await value({ ref: 'Mobile development', role: 'Front-End Developer' });
    for (const role of roles) {
      expect(role.opens).toBe(
        role.after.essentials === 0 &&
          role.after.coverage >= 0.75 &&
          !(role.before.essentials === 0 && role.before.coverage >= 0.75),
      );
    }
    expect(opened(roles).map((role) => graph.roles[(role as EasedMove).to]!.title)).toContain('Mobile Developer');
  });

  test('to nobody in particular, it counts the moves of all roles', async () => {
    const all = await value({ ref: 'Kubernetes' });
    expect(all.haveLevel).toBeNull();
    expect(new Set(all.moves.map((move) => move.from)).size).toBeGreaterThan(10);
    const gains = all.moves.map(({ likelihood, before, after }) => likelihood * (after.coverage - before.coverage));
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('on the way to a role, the routes are those of a search without and with the skill', async () => {
    const profile = { competencies: [{ ref: 'Docker' }] };
    const ends = { from: 'Back-End Developer', to: 'Cloud Architect' };
    const { route, level, why } = await value({
      ref: 'Kubernetes',
      role: ends.from,
      towards: ends.to,
      profile,
      level: 5,
    });
    const routeWith = (competencies: ProfileInput['competencies']) => {
      const answer = rankedRoutesOf(graph, { ...ends, first: 1, profile: { competencies } });
      return answer.kind === 'RouteSet' ? answer.routes[0]! : null;
    };
    const before = routeWith(profile.competencies)!;
    const after = routeWith([...profile.competencies, { ref: 'Kubernetes', level }])!;
    expect([route!.before!.roles, route!.before!.years, route!.before!.learningHours]).toEqual([
      before.roles,
      before.years,
      before.learningHours,
    ]);
    expect([route!.after.roles, route!.after.years, route!.after.learningHours]).toEqual([
      after.roles,
      after.years,
      after.learningHours,
    ]);
    expect(after.learningHours).toBeLessThan(before.learningHours);
    expect(why.join(' ')).toContain(`${before.learningHours - after.learningHours} hours less learning`);
  });

  test('what one has already is worth nothing more, and that is said', async () => {
    const git = await value({ ref: 'Git', role: 'Back-End Developer', level: 3 });
    expect(git).toMatchObject({ roles: [], moves: [], coverageGain: 0, payOpenedUsd: null });
    expect(git.why.join(' ')).toContain('already');
  });

  test('what no role asks for is worth nothing', async () => {
    const asked = new Set(graph.requirements.competency);
    const idle = graph.competencies.find((each) => !asked.has(each.index));
    if (idle === undefined) return;
    expect(await value({ ref: idle.id })).toMatchObject({ askedBy: 0, roles: [], moves: [] });
  });

  test.each([
    [{ ref: 'Kubernetes', level: 8 }, 'level is 8'],
    [{ ref: 'Kubernetes', level: 0 }, 'level is 0'],
    [{ ref: 'Kubernetes', withinHours: -1 }, 'withinHours is -1'],
    [{ ref: '' }, 'ref is empty'],
    [{ ref: 'Kubernetes', towards: 'Cloud Architect' }, 'towards needs role'],
  ])('bad input is named: %j', (input, message) => {
    expect(() => skillValue(graph, input)).toThrow(message);
  });

  test('an unknown skill is told what may have been meant', () => {
    expect(outcome(() => skillValue(graph, { ref: 'Kubernets' }))).toMatchObject({
      argument: 'ref',
      suggestions: expect.arrayContaining([{ id: 'technology:kubernetes', name: 'Kubernetes' }]),
    });
  });
});
