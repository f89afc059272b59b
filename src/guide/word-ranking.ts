/**
 * Ranks texts by the words that they share with a question: BM25F, which counts a word by the field where it stands (S. Robertson and
 * H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009,
 * doi:10.1561/1500000019). A question takes O(entries of its words).
 */

/** How soon repeating a word stops counting, and how much the length of a field counts. The values that the paper names as usual. */
const BM25 = Object.freeze({ k: 1.2, b: 0.75 });

/** A text: the words of each of its fields. */
export type FieldWords = readonly (readonly string[])[];

/** A text that shares words with a question. */
export interface Ranked {
  /** Its place among all texts. */
  readonly text: number;
  readonly score: number;
}

/**
 * A ranking of texts.
 * @param texts - all with the same fields, in the same order
 * @param weights - how much a word counts, by field
 * @returns what ranks them for a question's words, best first, equals in the order of the texts
 */
export function wordRanking(
  texts: readonly FieldWords[],
  weights: readonly number[],
): (words: readonly string[]) => readonly Ranked[] {
  const means = weights.map((_, field) => mean(texts.map((text) => text[field]!.length)));
  /** By word: how much it counts in each text that has it. */
  const counts = new Map<string, Map<number, number>>();
  for (const [place, text] of texts.entries())
    for (const [field, words] of text.entries()) {
      const each = weights[field]! / (1 - BM25.b + (BM25.b * words.length) / means[field]!);
      for (const word of words) {
        const having = counts.get(word) ?? new Map<number, number>();
        counts.set(word, having.set(place, (having.get(place) ?? 0) + each));
      }
    }
  return (words) => {
    const scores = new Map<number, number>();
    for (const word of new Set(words)) {
      const having = counts.get(word);
      if (having === undefined) continue;
      const telling = Math.log(1 + (texts.length - having.size + 0.5) / (having.size + 0.5));
      for (const [text, count] of having)
        scores.set(text, (scores.get(text) ?? 0) + (telling * count) / (BM25.k + count));
    }
    return [...scores].map(([text, score]) => ({ text, score })).sort((a, b) => b.score - a.score || a.text - b.text);
  };
}

function mean(values: readonly number[]): number {
  return Math.max(1, values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}
