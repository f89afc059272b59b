/** The statements on roles and their pay, beside plain counts over our graph. */
import type { CareerGraph, PayBand, RoleNode } from '../../src/graph';
import type { Comparison } from './explored-graph';

export const hubs: Comparison = (explored) => {
  test('are the roles with most neighbours in our progressions, however many sources claim each', async () => {
    const { graph, ask } = explored();
    const { head, reverseHead } = graph.progressions;
    const ours = graph.roles
      .map(({ id, index }) => ({
        id,
        waysIn: reverseHead[index + 1]! - reverseHead[index]!,
        waysOut: head[index + 1]! - head[index]!,
      }))
      .sort((a, b) => b.waysIn + b.waysOut - a.waysIn - a.waysOut || (a.id < b.id ? -1 : 1));
    const rows = await ask('hubs', { first: 25 });
    expect(rows.map(({ id, waysIn, waysOut }) => ({ id, waysIn, waysOut }))).toEqual(ours.slice(0, 25));
  });
};

export const payDisagreements: Comparison = (explored) => {
  test.each([0.02, 0.15, 0.3])('of at least %d are those of our pay bands', async (share) => {
    const { graph, ask } = explored();
    const rows = await ask('pay-disagreements', { share });
    // Of percentiles our graph keeps those of the strongest survey, and the statement sees all.
    const said = rows
      .filter(({ band }) => Number.isNaN(Number(band)))
      .map((row) => `${row.id} ${row.band} ${row.lowSource} ${row.lowUsd} ${row.highSource} ${row.highUsd}`);
    expect([...said].sort()).toEqual(disagreements(graph, share));
    expect(said.length).toBeGreaterThan(2);
  });
};

function disagreements(graph: CareerGraph, share: number): readonly string[] {
  const nameOf = (band: PayBand) => graph.sources[band.source]?.name;
  const between = (role: RoleNode) =>
    role.pay.flatMap((low) =>
      role.pay
        .filter(
          ({ source, region, level }) =>
            level !== undefined && low.source !== source && low.region === region && low.level === level,
        )
        .filter((high) => middle(low) < middle(high) && middle(high) - middle(low) >= share * middle(high))
        .map((high) => `${role.id} ${low.level} ${nameOf(low)} ${middle(low)} ${nameOf(high)} ${middle(high)}`),
    );
  return graph.roles.flatMap(between).sort();
}

function middle({ minUsd, maxUsd, openEnded }: PayBand): number {
  return openEnded || maxUsd === undefined ? minUsd : (minUsd + maxUsd) / 2;
}
