/** The outlook of a role: what the strongest source of projections says of the code under which it is counted. */
import { type OutlookFigures, oncePer, outlookOfText } from '../../domain';
import type { CareerGraph, SourceNode } from '../../graph';
import { everydayTitle } from './everyday-title';
import { countedUnder } from './soc';

/** Figures of a code, and whose they are. */
export interface Outlook extends OutlookFigures {
  /** True if they count the role's work alone. If false, say `of` with each of them. */
  readonly isOwn: boolean;
  /** Who is counted where that is wider or other work, in the singular: "registered nurse"; null for a role's own figures, or if nobody names the code. */
  readonly of: string | null;
  readonly source: SourceNode;
  /** ISO date, year or year and month of the figures. */
  readonly asOf: string;
}

interface Known {
  readonly text: string;
  readonly source: SourceNode;
}

/** The texts of the strongest source with projections, by code: one release counts, not a mixture of two. */
const projected = oncePer(({ sources }: CareerGraph): ReadonlyMap<string, Known> => {
  const [source] = sources
    .filter(({ outlook = [] }) => outlook.length > 0)
    .sort((a, b) => a.precedence - b.precedence || a.index - b.index);
  const texts = source?.outlook ?? [];
  return new Map(texts.map((text) => [text.slice(0, text.indexOf('\t')), { text, source: source! }]));
});

const outlooks = oncePer((_: CareerGraph) => new Map<number, Outlook | null>());

/**
 * The outlook of a role; null if it is counted under no code, or no projection covers that. O(1) after the first time.
 *
 * @param role - its number in the graph
 */
export function outlookOf(graph: CareerGraph, role: number): Outlook | null {
  const known = outlooks(graph);
  let outlook = known.get(role);
  if (outlook === undefined) {
    outlook = madeOutlook(graph, role);
    known.set(role, outlook);
  }
  return outlook;
}

function madeOutlook(graph: CareerGraph, role: number): Outlook | null {
  const counted = countedUnder(graph, role);
  if (counted === null) return null;
  const found = coveringCodes(counted.soc).flatMap((code) => projected(graph).get(code) ?? []);
  if (found[0] === undefined) return null;
  const { text, source } = found[0];
  const figures = outlookOfText(text);
  const isOwn = counted.isOwn && figures.soc === counted.soc;
  const of = isOwn ? null : titleOfCode(graph, figures.soc);
  return { ...figures, isOwn, of, source, asOf: source.asOf };
}

/**
 * Codes that the Bureau's surveys count together under a code of their own, which does not begin like a broad one. Source: National
 * Employment Matrix, occupational structure of 2024.
 */
const COUNTED_TOGETHER: Readonly<Record<string, string>> = {
  '21-1011': '21-1018',
  '21-1014': '21-1018',
  '25-2055': '25-2052',
  '25-2056': '25-2052',
  '25-9042': '25-9045',
  '25-9043': '25-9045',
  '25-9049': '25-9045',
  '51-2022': '51-2028',
  '51-2023': '51-2028',
  '53-1042': '53-1047',
  '53-1043': '53-1047',
  '53-1044': '53-1047',
  '53-1049': '53-1047',
};

/** A detailed code, then those that count it with others. */
function coveringCodes(soc: string): readonly string[] {
  return [soc, COUNTED_TOGETHER[soc] ?? `${soc.slice(0, 6)}0`];
}

function titleOfCode(graph: CareerGraph, soc: string): string | null {
  return everydayTitle(graph, `role:onet/${soc}.00`);
}
