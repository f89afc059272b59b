/** What the titles of classes stand for: "Accountants and Auditors" are accountants, and auditors. */

/** What a class leaves out or takes in, and the material or place that it works with: "Tellers", not "Tellers, All Other". */
const LIMITS = /, (?:General|All Other|(?:Except|Including) .*)$/;
const MACHINES = /(?:Machine )?(?:Tool )?Setters, Operators, and Tenders|Operators and Tenders/;
const AND = /,? and |, |\/| or /;

/** A title without its limits and materials. */
export function plainTitle(title: string): string {
  let plain = title.replace(LIMITS, '').replace(MACHINES, 'Machine Operators').replace('Machine Machine', 'Machine');
  // "Pourers and Casters, Metal": what follows the last people of a title is what they work with.
  for (let comma = plain.lastIndexOf(', '); comma > 0 && !/s$/.test(plain); comma = plain.lastIndexOf(', ')) {
    const before = plain.slice(0, comma);
    if (!/s\b/.test(before)) break;
    plain = before;
  }
  return plain;
}

/**
 * The title and the parts that "and" and commas join, each with the words that they share: "Network and Computer Systems
 * Administrators" also are network administrators. Some parts are no titles; nothing is called so.
 */
export function titleParts(title: string): readonly string[] {
  const plain = plainTitle(title);
  const parts = new Set([plain]);
  const segments = plain.split(AND).filter((segment) => segment !== '');
  if (segments.length === 1) return [plain];
  const last = (segments.at(-1) ?? '').split(' ');
  const first = (segments[0] ?? '').split(' ');
  for (const segment of segments) {
    if (/s$/.test(segment)) parts.add(segment);
    if (segment !== segments.at(-1)) {
      for (let from = 1; from < last.length; from++) parts.add([segment, ...last.slice(from)].join(' '));
    }
    if (segment !== segments[0]) {
      for (let end = 1; end < first.length; end++) parts.add([...first.slice(0, end), segment].join(' '));
    }
  }
  return [...parts];
}
