/** How many may wait. */
export interface QueueBounds {
  /** Of one client. */
  readonly each: number;
  /** In all. */
  readonly all: number;
}

/** Half of what clients have had is forgotten each time that they have had so much together, milliseconds of work. */
const MEMORY_MS = 5_000;

/**
 * What waits, each client in a line of its own. The next is of the client who has had least lately, so a client with much work waits longer and
 * nobody else does; clients who have had as much take turns. When the queue is full, the longest line makes place for a shorter one.
 */
export class FairQueue<Item> {
  /** In the order in which they are served. */
  readonly #lines = new Map<string, Item[]>();
  #size = 0;
  /** What each client has had lately, milliseconds of work. */
  readonly #had = new Map<string, number>();
  #hadInAll = 0;

  /** @param isLost - what makes place sooner than the rest of its line */
  constructor(
    private readonly bounds: QueueBounds,
    private readonly isLost: (item: Item) => boolean = () => true,
  ) {}

  get size(): number {
    return this.#size;
  }

  /** How many of a client's items wait. */
  of(client: string): number {
    return this.#lines.get(client)?.length ?? 0;
  }

  /** True if one more of this client may come: there is place, or another client has to make place. */
  hasPlaceFor(client: string): boolean {
    const own = this.of(client);
    return own < this.bounds.each && (this.#size < this.bounds.all || this.#longest().length > own + 1);
  }

  /** Adds an item at the end of its client's line, however long the queue is. */
  add(client: string, item: Item): void {
    const line = this.#lines.get(client);
    if (line === undefined) this.#lines.set(client, [item]);
    else line.push(item);
    this.#size++;
  }

  /** Takes one out of the longest line if the queue is too long, the newest that may be lost; else null. */
  shorten(): Item | null {
    if (this.#size <= this.bounds.all) return null;
    const longest = this.#longest();
    const out = [...longest].reverse().find(this.isLost) ?? longest[longest.length - 1]!;
    this.remove(out);
    return out;
  }

  /** A client has had so much work done, milliseconds. */
  had(client: string, milliseconds: number): void {
    this.#had.set(client, this.#hadBy(client) + milliseconds);
    this.#hadInAll += milliseconds;
    if (this.#hadInAll < MEMORY_MS) return;
    this.#hadInAll = 0;
    for (const [each, before] of this.#had) {
      if (before < 1) this.#had.delete(each);
      else this.#had.set(each, before / 2);
    }
  }

  /** The next item that is ready, of the client whose turn it is; it is out then. Null if none is. */
  take(isReady: (item: Item) => boolean = () => true): Item | null {
    const leastFirst = [...this.#lines].sort(([a], [b]) => this.#hadBy(a) - this.#hadBy(b));
    for (const [client, line] of leastFirst) {
      const place = line.findIndex(isReady);
      if (place < 0) continue;
      const [item] = line.splice(place, 1) as [Item];
      this.#size--;
      this.#lines.delete(client);
      if (line.length > 0) this.#lines.set(client, line);
      return item;
    }
    return null;
  }

  /** Takes an item out, if it is there. */
  remove(item: Item): void {
    for (const [client, line] of this.#lines) {
      const place = line.indexOf(item);
      if (place < 0) continue;
      line.splice(place, 1);
      this.#size--;
      if (line.length === 0) this.#lines.delete(client);
      return;
    }
  }

  #hadBy(client: string): number {
    return this.#had.get(client) ?? 0;
  }

  #longest(): Item[] {
    let longest: Item[] = [];
    for (const line of this.#lines.values()) if (line.length > longest.length) longest = line;
    return longest;
  }
}
