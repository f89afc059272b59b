/**
 * Years in words, rounded to what is known: months below one year, halves up to five, whole years above.
 * 0.3 is "4 months", 1.32 is "1.5 years", 10.76 is "11 years"; next to nothing is "a few weeks".
 */
export function yearsInWords(years: number): string {
  const months = Math.round(years * 12);
  if (months < 1) return 'a few weeks';
  if (months < 12) return months === 1 ? '1 month' : `${months} months`;
  const rounded = years < 4.75 ? Math.round(years * 2) / 2 : Math.round(years);
  return rounded === 1 ? '1 year' : `${rounded} years`;
}

/** From the shorter to the longer of two times: "3 to 4 years", "8 months to 2 years", or one of them if they read alike. */
export function yearsBetween(some: number, other: number): string {
  const [low, high] = [yearsInWords(Math.min(some, other)), yearsInWords(Math.max(some, other))];
  if (low === high) return low;
  const [number = '', unit = ''] = low.split(' ');
  return unit.replace(/s$/, '') === high.split(' ')[1]?.replace(/s$/, '')
    ? `${number} to ${high}`
    : `${low} to ${high}`;
}

/** Hours of learning: "about 90 hours"; from 20 on in tens. */
export function hoursInWords(hours: number): string {
  const rounded = hours >= 20 ? Math.round(hours / 10) * 10 : Math.max(1, Math.round(hours));
  return `${rounded.toLocaleString('en-US')} ${rounded === 1 ? 'hour' : 'hours'}`;
}
