/** How well a job fits, in words: from "A very strong match" to "A possible match". @param probability - 0 to 1 */
export function matchInWords(probability: number): string {
  if (probability >= 0.75) return 'A very strong match';
  if (probability >= 0.4) return 'A strong match';
  if (probability >= 0.15) return 'A good match';
  return 'A possible match';
}

/** A probability as people count: "about 19 in 100", "fewer than 1 in 100". @param probability - 0 to 1 */
export function inHundred(probability: number): string {
  const rounded = Math.round(probability * 100);
  if (rounded < 1) return 'fewer than 1 in 100';
  return rounded > 99 ? 'more than 99 in 100' : `about ${rounded} in 100`;
}
