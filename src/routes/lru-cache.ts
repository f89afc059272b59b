/** At most `capacity` values by key; the one used longest ago gives way. */
export class LruCache<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly capacity: number) {}

  /** The value of `key`, made now if it isn't kept. */
  get(key: string, make: () => Value): Value {
    const kept = this.values.get(key);
    const value = kept ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    if (this.values.size > this.capacity) this.values.delete(this.values.keys().next().value as string);
    return value;
  }
}
