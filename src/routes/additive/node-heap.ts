/**
 * A queue of roles by key, then by distance, smallest first. You can lower a role's key. Four children per node, as in
 * D. B. Johnson, "Priority Queues with Update and Finding Minimum Spanning Trees", Information Processing Letters 4(3),
 * 1975, doi:10.1016/0020-0190(75)90001-0. Time O(log size) per operation.
 */
export class NodeHeap {
  size = 0;
  private readonly keys: Float64Array;
  private readonly heap: Int32Array;
  private readonly place: Int32Array;

  /** @param distance - per role; read while a role is queued, to break ties */
  constructor(
    roleCount: number,
    private readonly distance: Float64Array,
  ) {
    this.keys = new Float64Array(roleCount);
    this.heap = new Int32Array(roleCount);
    this.place = new Int32Array(roleCount).fill(-1);
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.place[this.heap[i]!] = -1;
    this.size = 0;
  }

  /** The smallest key; Infinity if the queue is empty. */
  top(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : this.keys[this.heap[0]!]!;
  }

  /** The roles in the queue, in no order. */
  roles(): Int32Array {
    return this.heap.slice(0, this.size);
  }

  /** Adds a role, or lowers its key. Set its distance first. */
  set(role: number, key: number): void {
    const { keys, heap, place, distance } = this;
    let at = place[role]!;
    if (at < 0) at = this.size++;
    keys[role] = key;
    const far = distance[role]!;
    while (at > 0) {
      const above = (at - 1) >> 2;
      const other = heap[above]!;
      const otherKey = keys[other]!;
      if (otherKey < key || (otherKey === key && distance[other]! <= far)) break;
      heap[at] = other;
      place[other] = at;
      at = above;
    }
    heap[at] = role;
    place[role] = at;
  }

  /** Removes and returns the first role. The queue must not be empty. */
  pop(): number {
    const { keys, heap, place, distance } = this;
    const top = heap[0]!;
    place[top] = -1;
    const size = --this.size;
    if (size === 0) return top;
    const role = heap[size]!;
    const key = keys[role]!;
    const far = distance[role]!;
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      let best = child;
      let bestRole = heap[child]!;
      let bestKey = keys[bestRole]!;
      const end = Math.min(child + 4, size);
      for (let i = child + 1; i < end; i++) {
        const other = heap[i]!;
        const otherKey = keys[other]!;
        if (otherKey > bestKey || (otherKey === bestKey && distance[other]! >= distance[bestRole]!)) continue;
        best = i;
        bestRole = other;
        bestKey = otherKey;
      }
      if (bestKey > key || (bestKey === key && distance[bestRole]! >= far)) break;
      heap[at] = bestRole;
      place[bestRole] = at;
      at = best;
    }
    heap[at] = role;
    place[role] = at;
    return top;
  }
}
