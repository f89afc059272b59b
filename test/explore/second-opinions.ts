/** Claims beside those of the seeds: what tells statements that count claims from those that count what is claimed. */
import { type LinkFact, linkFact, type NodeFact, nodeFact, type SourceContent } from '../../src/domain';

/** One source that leads the seeds' own, and one that they lead. */
const PRECEDENCE = { expert: 0, forum: 50 } as const;

/**
 * Two sources that repeat many of the given claims with other values, one of them at times with two kinds of evidence. Which
 * claims they repeat depends on their order only, so the same claims give the same second opinions.
 */
export function secondOpinions(claims: readonly LinkFact[]): readonly SourceContent[] {
  const said = claims.filter(({ kind }) => ['PROGRESSES_TO', 'REQUIRES', 'PAYS'].includes(kind));
  return (['expert', 'forum'] as const).map((slug, place) => {
    const links = said.flatMap((claim, at) => (at % (3 + place) === 0 ? repeated(claim, `source:${slug}`, at) : []));
    // Where several sources of the seeds say a thing, repeating each would say it twice.
    const once = new Map(links.map((link) => [link.key, link]));
    return { source: sourceNamed(slug), nodes: [], links: [...once.values()] };
  });
}

function sourceNamed(slug: keyof typeof PRECEDENCE): Extract<NodeFact, { kind: 'Source' }> {
  return nodeFact('Source', slug, `source:${slug}`, {
    name: slug,
    publisher: 'Tests',
    licence: 'none',
    attribution: slug,
    release: '1',
    asOf: '2026-11',
    precedence: PRECEDENCE[slug],
  });
}

function repeated({ kind, from, to, properties }: LinkFact, source: string, at: number): LinkFact[] {
  switch (kind) {
    case 'PROGRESSES_TO': {
      const derived = { ...properties, typicalYears: properties.typicalYears + 1.25, evidence: 'DERIVED' } as const;
      const observed = { ...properties, typicalYears: properties.typicalYears / 2, evidence: 'OBSERVED' } as const;
      const both = [linkFact(kind, from, to, source, derived), linkFact(kind, from, to, source, observed)];
      return at % 2 === 0 ? both : both.slice(0, 1);
    }
    case 'REQUIRES': {
      const { importance, level = 4 } = properties;
      const stricter = { importance: Math.min(5, importance + 0.5), level: Math.min(7, level + 1), levelError: 0.3 };
      const laxer = { importance: Math.max(1, importance - 1), level: Math.max(0, level - 1.5) };
      const said = { ...properties, ...(at % 2 === 0 ? stricter : laxer), evidence: 'SURVEY' } as const;
      return [linkFact(kind, from, to, source, said)];
    }
    case 'PAYS': {
      const { minUsd, maxUsd } = properties;
      const higher = { minUsd: Math.round(minUsd * 1.2), ...(maxUsd === undefined ? {} : { maxUsd: maxUsd + 30_000 }) };
      return [linkFact(kind, from, source, source, { ...properties, ...higher, evidence: 'SURVEY' })];
    }
    default:
      return [];
  }
}
