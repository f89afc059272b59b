/** O*NET's lists of related occupations. */
import { CODE, knownCode, listAt } from './occupation-codes';
import type { Release } from './release';

export interface Related {
  /** O*NET-SOC code. */
  readonly code: string;
  readonly tier: RelatednessTier;
  /** 1 (closest) to 20. */
  readonly rank: number;
}

/** O*NET's tiers of related occupations, closest first. */
export const RELATEDNESS_TIERS = ['Primary-Short', 'Primary-Long', 'Supplemental'] as const;
export type RelatednessTier = (typeof RELATEDNESS_TIERS)[number];

/** Related occupations by O*NET-SOC code, closest first. */
export async function readRelated(
  release: Release,
  known: { has(code: string): boolean },
): Promise<ReadonlyMap<string, readonly Related[]>> {
  const byCode = new Map<string, Related[]>();
  const columns = [CODE, 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'] as const;
  for await (const row of release.rows('Related Occupations.txt', columns)) {
    const list = listAt(byCode, knownCode(row, CODE, known));
    const code = knownCode(row, 'Related O*NET-SOC Code', known);
    if (list.some((related) => related.code === code)) {
      throw row.problem('Related O*NET-SOC Code', `${code} is listed twice for ${row.text(CODE)}.`);
    }
    list.push({ code, tier: row.oneOf('Relatedness Tier', RELATEDNESS_TIERS), rank: row.number('Index', 1, 100) });
  }
  for (const list of byCode.values()) list.sort((a, b) => a.rank - b.rank);
  return byCode;
}
