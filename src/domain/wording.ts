/** Parts of sentences that the API and the command line share. */

const ENGLISH = new Intl.NumberFormat('en-US');

/** A number with its thousands apart: "1,016"; at most three decimals. */
export function grouped(n: number): string {
  return Number.isInteger(n) && n >= 0 && n < 1000 ? String(n) : ENGLISH.format(n);
}

/** "1 step", "2 steps", "1,016 roles", "3 competencies". */
export function count(n: number, noun: string, plural = pluralOf(noun)): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`;
}

/** "a", "a and b", "a, b and c"; empty for none. @param word - what stands before the last: "a, b or c" */
export function listed(names: readonly string[], word = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "62 %" of a share, 0..1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes in words: "512 bytes", "13.2 MB". A kB has 1,000 bytes. */
export function inBytes(bytes: number): string {
  let [amount, unit] = [bytes, 0];
  while (amount >= 1000 && unit < UNITS.length - 1) [amount, unit] = [amount / 1000, unit + 1];
  return `${unit === 0 || amount >= 100 ? Math.round(amount) : Math.round(amount * 10) / 10} ${UNITS[unit]}`;
}
