/** Digests that tell one content of a store from another, whichever store holds it and in whatever order it is read. */
import { createHash } from 'node:crypto';
import type { LinkFact, NodeFact } from '../../domain';
import type { RecordedChange } from '../../store';

/**
 * Adds facts up to a digest that does not depend on their order: the sum of their SHA-256 digests, modulo 2^256. It finds damage
 * and differences; it is no seal against somebody who makes them on purpose.
 *
 * Source: M. Bellare, D. Micciancio, "A New Paradigm for Collision-free Hashing: Incrementality at Reduced Cost", EUROCRYPT 1997,
 * doi:10.1007/3-540-69053-0_13 (AdHash).
 */
export class ContentDigest {
  #sum = 0n;

  add(fact: NodeFact | LinkFact): void {
    const digest = createHash('sha256').update(canonical(fact)).digest('hex');
    this.#sum = (this.#sum + BigInt(`0x${digest}`)) % MODULUS;
  }

  /** 64 hexadecimal digits. */
  value(): string {
    return this.#sum.toString(16).padStart(64, '0');
  }
}

const MODULUS = 1n << 256n;

/** A digest of changes in their order. */
export class TrailDigest {
  readonly #hash = createHash('sha256');

  add(change: RecordedChange): void {
    this.#hash.update(canonical(change)).update('\n');
  }

  /** 64 hexadecimal digits; nothing may be added later. */
  value(): string {
    return this.#hash.digest('hex');
  }
}

/** JSON with keys in order of the alphabet: equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
