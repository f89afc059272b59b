/** A queue that gives the item that `compare` puts first. Time O(log size) per push or pop. */
export class BinaryHeap<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  get size(): number {
    return this.items.length;
  }

  peek(): Item | undefined {
    return this.items[0];
  }

  push(item: Item): void {
    const { items, compare } = this;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = items[above] as Item;
      if (compare(other, item) <= 0) break;
      items[place] = other;
      place = above;
    }
    items[place] = item;
  }

  pop(): Item | undefined {
    const { items, compare } = this;
    const top = items[0];
    const item = items.pop();
    const size = items.length;
    if (item === undefined || size === 0) return top;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && compare(items[below + 1] as Item, items[below] as Item) < 0) below++;
      if (compare(items[below] as Item, item) >= 0) break;
      items[place] = items[below] as Item;
      place = below;
    }
    items[place] = item;
    return top;
  }
}
