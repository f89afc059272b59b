/** What every answer between our roles has, whatever the roles. */

import type { Route } from '../../src/advice';
import { seniorityRank } from '../../src/domain';
import type { CareerGraph, RoleNode } from '../../src/graph';
import { routesOf } from '../asked';

/** Asks for the ways between every two of the roles: each answer has a verdict, sentences, and years that add up. */
export function expectAnswersBetween(graph: CareerGraph, roles: readonly RoleNode[]): void {
  const isDown = (from: number, to: number) => {
    const [one, other] = [graph.roles[from]!.seniority, graph.roles[to]!.seniority];
    return one !== undefined && other !== undefined && seniorityRank(other) < seniorityRank(one);
  };
  for (const from of roles) {
    for (const to of roles) {
      if (from === to) continue;
      const answer = routesOf(graph, { from: from.id, to: to.id, first: 2 });
      if (answer.kind !== 'RouteSet') throw new Error(answer.reason);
      const { verdict, why, nearer } = answer.judged();
      expect(why.length).toBeGreaterThan(0);
      if (verdict === 'USUAL' || verdict === 'POSSIBLE') expect(nearer).toEqual([]);
      for (const route of answer.routes) {
        expect(route.roles[0]).toBe(from.index);
        expect(route.roles.at(-1)).toBe(to.index);
        expect(new Set(route.roles).size).toBe(route.roles.length);
        expect(route.years).toBeCloseTo(
          route.steps.reduce((sum, { years }) => sum + years, 0),
          1,
        );
        if (route !== answer.routes[0])
          expect(route.why[0]).toMatch(
            /(longer than|less than|as long as) the first way, (but|and) |less than the first way/,
          );
        expect(route.steps.filter(isRarePivot).length).toBeLessThanOrEqual(1);
        if (route.steps.length > 1) expect(isDown(route.roles.at(-2)!, route.roles.at(-1)!)).toBe(false);
        for (const sentence of route.why) expect(sentence).toMatch(/^i?[A-Z0-9].*[.!]$/s);
        expect(route.why.join(' ')).not.toMatch(/undefined|NaN|null|allowStepDown|stepDown|maxSteps|Infinity/);
      }
    }
  }
}

const isRarePivot = ({ kind, confidence }: Route['steps'][number]) =>
  kind === 'PIVOT' && confidence > 0 && confidence <= 0.2;
