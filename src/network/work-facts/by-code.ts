/** Facts about work that editors state by beginnings of codes of the Standard Occupational Classification. */
import type { CareerGraph } from '../../graph';
import { countedUnder } from './soc';

/** The code that counts a role; empty if nothing tells. */
export function codeOf(graph: CareerGraph, role: number): string {
  return countedUnder(graph, role)?.soc ?? '';
}

/** Facts by the beginnings of codes that they name. */
export function byCode<Fact extends { readonly codes: readonly string[] }>(
  facts: readonly Fact[],
): ReadonlyMap<string, Fact> {
  return new Map(facts.flatMap((fact) => fact.codes.map((code) => [code, fact] as const)));
}

/** What the longest beginning of these codes has; of the first code, if several have one as long. Null if none has anything. */
export function longestOf<Fact>(facts: ReadonlyMap<string, Fact>, ...codes: readonly string[]): Fact | null {
  for (let length = Math.max(0, ...codes.map((code) => code.length)); length > 0; length--) {
    for (const code of codes) {
      const fact = length > code.length ? undefined : facts.get(code.slice(0, length));
      if (fact !== undefined) return fact;
    }
  }
  return null;
}
