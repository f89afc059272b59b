import type { Change } from '../../domain';
import type { PageEnds } from '../paging/page';

/** A page of the audit trail in the form of a connection. Revisions have no gaps, so a revision is a place as well. */
export class ChangePage {
  /**
   * @param nodes - from the revision after `since` on
   * @param newest - the last revision of the trail
   */
  constructor(
    readonly nodes: readonly Change[],
    private readonly since: number,
    private readonly newest: number,
  ) {}

  get totalCount(): number {
    return this.newest;
  }

  get edges(): readonly { readonly cursor: string; readonly node: Change }[] {
    return this.nodes.map((node) => ({ cursor: String(node.revision), node }));
  }

  get pageInfo(): PageEnds {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: (last?.revision ?? this.since) < this.newest,
      hasPreviousPage: this.since > 0 && this.newest > 0,
      startCursor: first === undefined ? null : String(first.revision),
      endCursor: last === undefined ? null : String(last.revision),
    };
  }
}
