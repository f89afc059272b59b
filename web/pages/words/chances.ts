/** How well a job fits, in words: from "a very strong match" to "a possible match". @param probability - 0 to 1 */
export function matchInWords(probability: number): string {
  if (probability >= 0.75) return 'a very strong match';
  if (probability >= 0.4) return 'a strong match';
  if (probability >= 0.15) return 'a good match';
  return 'a possible match';
}

/** A probability as people count: "about 19 in 100", "fewer than 1 in 100". @param probability - 0 to 1 */
export function inHundred(probability: number): string {
  const rounded = Math.round(probability * 100);
  if (rounded < 1) return 'fewer than 1 in 100';
  return rounded > 99 ? 'more than 99 in 100' : `about ${rounded} in 100`;
}
