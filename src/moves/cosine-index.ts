/** Cosines of one sparse vector with many others. Time grows with the places that they share. */

/** The places of a vector that are not zero, ascending, and their values. */
export interface SparseVector {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

export interface CosineIndex {
  /** One cosine per vector of the index, -1..1; NaN if either side is null or all zero. */
  with(vector: SparseVector | null): Float64Array;
}

/** What the vectors of an index hold at one place: their numbers and values. */
interface Posting {
  readonly of: Int32Array;
  readonly value: Float64Array;
}

/** An index of these vectors by place; null stands for an unknown vector. */
export function cosineIndex(vectors: readonly (SparseVector | null)[]): CosineIndex {
  const postings = postingsOf(vectors);
  const lengths = Float64Array.from(vectors, lengthOf);
  return {
    with(vector) {
      const cosines = new Float64Array(lengths.length);
      const length = lengthOf(vector);
      if (vector === null || length === 0) return cosines.fill(Number.NaN);
      for (let i = 0; i < vector.at.length; i++) {
        const posting = postings.get(vector.at[i]!);
        if (posting !== undefined) addTo(cosines, posting, vector.value[i]!);
      }
      for (let i = 0; i < cosines.length; i++) {
        cosines[i] = lengths[i] === 0 ? Number.NaN : cosines[i]! / (length * lengths[i]!);
      }
      return cosines;
    },
  };
}

function addTo(sums: Float64Array, { of, value }: Posting, factor: number): void {
  if (of.length === sums.length) {
    for (let i = 0; i < sums.length; i++) sums[i]! += factor * value[i]!;
    return;
  }
  for (let i = 0; i < of.length; i++) sums[of[i]!]! += factor * value[i]!;
}

function postingsOf(vectors: readonly (SparseVector | null)[]): ReadonlyMap<number, Posting> {
  const gathered = new Map<number, { readonly of: number[]; readonly value: number[] }>();
  vectors.forEach((vector, of) => {
    vector?.at.forEach((place, i) => {
      let posting = gathered.get(place);
      if (posting === undefined) {
        posting = { of: [], value: [] };
        gathered.set(place, posting);
      }
      posting.of.push(of);
      posting.value.push(vector.value[i]!);
    });
  });
  const packed = ([place, { of, value }]: [number, { of: number[]; value: number[] }]) =>
    [place, { of: Int32Array.from(of), value: Float64Array.from(value) }] as const;
  return new Map(Array.from(gathered, packed));
}

/** The mean of the known vectors, or null if none is known. */
export function meanVector(vectors: readonly (SparseVector | null)[]): SparseVector | null {
  const known = vectors.filter((vector) => vector !== null);
  if (known.length === 0) return null;
  const sums = new Map<number, number>();
  for (const { at, value } of known) {
    at.forEach((place, i) => {
      sums.set(place, (sums.get(place) ?? 0) + value[i]!);
    });
  }
  const at = [...sums.keys()].sort((a, b) => a - b);
  return { at, value: at.map((place) => sums.get(place)! / known.length) };
}

function lengthOf(vector: SparseVector | null): number {
  return vector === null ? 0 : Math.sqrt(vector.value.reduce((sum, value) => sum + value * value, 0));
}
