import { type Future, type FuturesQuestion, findFutures } from '../../../src/advice';
import type { CareerGraph } from '../../../src/graph';
import { seedsGraph } from '../../app/seeds-graph';
import { plainQuestion } from './plain-question';

let graph: CareerGraph;
let named: (title: string) => number;

beforeAll(async () => {
  graph = await seedsGraph();
  named = (title) => graph.roles.find((role) => role.title === title)!.index;
});

/** The jobs that are named to somebody. */
function jobsTo(title: string, more: Partial<FuturesQuestion> = {}): readonly Future[] {
  const { groups } = findFutures(graph, plainQuestion(named(title), more));
  return groups.flatMap(({ jobs }) => jobs);
}

describe('what an answer tells of pay, and measures against it', () => {
  test('an apprentice starts at the bottom of the pay, however near the work', () => {
    const towards = new Set([named('Electrician')]);
    const electrician = jobsTo('Construction Laborer', { towards }).find(({ role }) => role === named('Electrician'))!;
    expect(electrician.payStart!.maxUsd).toBeLessThan(electrician.payLater!.minUsd);
  });

  test('a promotion into another rung starts below the middle of its pay', () => {
    const manager = jobsTo('Registered Nurse').find(({ role }) => role === named('Nurse Manager'))!;
    expect(manager.payStart!.minUsd).toBeLessThan(manager.payLater!.minUsd);
  });

  test('who comes from other work starts below the middle of its pay, and without its usual degree at the bottom', () => {
    const start = (from: string, to: string, education?: number) => {
      const background = education === undefined ? {} : { background: { education } };
      const more = { towards: new Set([named(to)]), profile: { levels: new Map(), weeklyHours: 8, ...background } };
      return jobsTo(from, more).find(({ role }) => role === named(to))!;
    };
    const adjuster = start('Police Officer', 'Claims Adjuster');
    expect(adjuster.payStart!.minUsd).toBeLessThan(adjuster.payLater!.minUsd);
    const [without, holder] = [
      start('Truck Driver', 'Safety Specialist'),
      start('Truck Driver', 'Safety Specialist', 2),
    ];
    expect(without.payStart!.maxUsd).toBeLessThan(without.payLater!.minUsd);
    expect(without.payStart!.maxUsd).toBeLessThan(holder.payStart!.maxUsd);
  });

  test('who earns as much as the middle does there does not start at the bottom for want of a degree', () => {
    const start = (payNow: number) => {
      const background = { education: 0, payNow };
      const more = {
        towards: new Set([named('Safety Specialist')]),
        profile: { levels: new Map(), weeklyHours: 8, background },
      };
      return jobsTo('Truck Driver', more).find(({ role }) => role === named('Safety Specialist'))!;
    };
    const [beginner, proven] = [start(45_000), start(120_000)];
    expect(beginner.payStart!.minUsd).toBeLessThan(proven.payStart!.minUsd);
    expect(proven.payStart!.minUsd).toBeLessThan(proven.payLater!.minUsd);
  });

  test('more and less pay is held against what somebody says that they earn', () => {
    const met = (payNow?: number) => {
      const background = payNow === undefined ? {} : { background: { payNow } };
      const jobs = jobsTo('Nursing Assistant', {
        wishes: ['MORE_PAY'],
        profile: { levels: new Map(), weeklyHours: 8, ...background },
      });
      return jobs.filter(
        ({ payLater, meets }) => payLater !== null && payLater.maxUsd < 60_000 && meets.includes('MORE_PAY'),
      );
    };
    expect(met(27_000).length).toBeGreaterThan(0);
    expect(met(75_000)).toEqual([]);
  });

  test('no verdict is measured against the pay of a job that is gone, and nobody is sent back to it', () => {
    const said = (not: FuturesQuestion['not']) => jobsTo('Airline Pilot', { not, wishes: ['HOME_EVERY_NIGHT'] });
    const lost = (jobs: ReturnType<typeof said>) =>
      jobs
        .flatMap(({ why }) => why)
        .join(' ')
        .match(/less than what you do now/g);
    expect(lost(said({ roles: [], disciplines: [] }))).not.toBeNull();
    const gone = said({ roles: [named('Airline Pilot')], disciplines: [] });
    expect(lost(gone)).toBeNull();
    expect(gone.map(({ role }) => role)).not.toContain(named('Airline Pilot'));
  });
});
