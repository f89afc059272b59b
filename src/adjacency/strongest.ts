/**
 * The strongest few of many pairs: a heap with the weakest kept pair on top, in typed arrays. Order: higher score, then
 * higher count, then smaller x, then smaller y. So the answer never depends on the order of offers.
 */
export class Strongest {
  readonly score: Float64Array;
  readonly both: Int32Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  size = 0;

  constructor(readonly capacity: number) {
    this.score = new Float64Array(capacity);
    this.both = new Int32Array(capacity);
    this.x = new Int32Array(capacity);
    this.y = new Int32Array(capacity);
  }

  /** Keeps a pair if it is among the strongest so far. O(log capacity). */
  offer(score: number, both: number, x: number, y: number): void {
    if (this.size < this.capacity) this.siftUp(this.size++, score, both, x, y);
    else if (score >= this.score[0]! && this.isWeaker(0, score, both, x, y)) this.siftDown(score, both, x, y);
  }

  /** Places of the kept pairs, strongest first. O(size log size). */
  order(): Int32Array {
    const { score, both, x, y } = this;
    return Int32Array.from({ length: this.size }, (_, place) => place).sort(
      (a, b) => score[b]! - score[a]! || both[b]! - both[a]! || x[a]! - x[b]! || y[a]! - y[b]!,
    );
  }

  clear(): void {
    this.size = 0;
  }

  /** True if the kept pair at `place` is weaker than this one. */
  private isWeaker(place: number, score: number, both: number, x: number, y: number): boolean {
    if (this.score[place] !== score) return this.score[place]! < score;
    if (this.both[place] !== both) return this.both[place]! < both;
    return this.x[place] === x ? this.y[place]! > y : this.x[place]! > x;
  }

  private siftUp(from: number, score: number, both: number, x: number, y: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.isWeaker(above, score, both, x, y)) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, score, both, x, y);
  }

  private siftDown(score: number, both: number, x: number, y: number): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.size) break;
      const right = below + 1;
      if (right < this.size && this.isWeakerPlace(right, below)) below = right;
      if (!this.isWeaker(below, score, both, x, y)) break;
      this.move(below, place);
      place = below;
    }
    this.put(place, score, both, x, y);
  }

  private isWeakerPlace(place: number, than: number): boolean {
    return this.isWeaker(place, this.score[than]!, this.both[than]!, this.x[than]!, this.y[than]!);
  }

  private move(from: number, to: number): void {
    this.put(to, this.score[from]!, this.both[from]!, this.x[from]!, this.y[from]!);
  }

  private put(place: number, score: number, both: number, x: number, y: number): void {
    this.score[place] = score;
    this.both[place] = both;
    this.x[place] = x;
    this.y[place] = y;
  }
}
