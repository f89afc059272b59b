import type { LinkFact, LinkFactOf, LinkKind } from '../../domain';
import { type ClaimKind, type Claims, draftClaims } from '../tables/claims';
import type { NodeNumbers, SortedNodes } from './node-facts';

/** Links by kind. The most frequent kinds are kept as claims, which take little memory. */
export interface LinksByKind {
  readonly requires: Claims<'REQUIRES'>;
  readonly progressesTo: Claims<'PROGRESSES_TO'>;
  readonly facts: { readonly [K in Exclude<LinkKind, ClaimKind>]: readonly LinkFactOf<K>[] };
}

export interface LinkDraft {
  /** @throws {Error} if an end or the source of the link is not among the nodes */
  add(link: LinkFact): void;
  /** All that were added; none may be added later. */
  done(): LinksByKind;
}

/** A draft without links. Of each added link, only what it says is kept. */
export function draftLinks(nodes: SortedNodes, number: NodeNumbers): LinkDraft {
  const ids = (facts: readonly { readonly id: string }[]) => facts.map((fact) => fact.id);
  const [role, competency, source] = [ids(nodes.of.Role), ids(nodes.competencies), ids(nodes.of.Source)];
  const requires = draftClaims('REQUIRES', { from: role, to: competency, source });
  const progressesTo = draftClaims('PROGRESSES_TO', { from: role, to: role, source });
  const facts: Record<Exclude<LinkKind, ClaimKind>, LinkFact[]> = {
    PAYS: [],
    EMPLOYS: [],
    CERTIFIED_BY: [],
    PART_OF: [],
    BROADER: [],
    MATCHES: [],
    DESCRIBED_BY: [],
  };
  return {
    add(link) {
      const { from, to, source: statedBy } = link;
      switch (link.kind) {
        case 'REQUIRES':
          requires.add(number.role(from), number.competency(to), number.source(statedBy), link.properties);
          break;
        case 'PROGRESSES_TO':
          progressesTo.add(number.role(from), number.role(to), number.source(statedBy), link.properties);
          break;
        default:
          facts[link.kind].push(link);
      }
    },
    done: () => ({
      requires: requires.done(),
      progressesTo: progressesTo.done(),
      facts: facts as LinksByKind['facts'],
    }),
  };
}
