import type { WayPlan } from './way-plan';

/** A name for a plan's file without its ending: "plan-registered-nurse-to-data-analyst". */
export function planFileName({ from, to }: Pick<WayPlan, 'from' | 'to'>): string {
  const words =
    `${from} to ${to}`
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['plan', ...words].join('-').slice(0, 100);
}
