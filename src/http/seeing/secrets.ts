/** Takes out of lines of the log what must be in none: keys, tokens, passwords, cookies, e-mail addresses. */

interface Secret {
  /** A text has none without one of these; looking for them is much quicker. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
  /** What stands in its place. */
  readonly instead: string;
}

/** The parts of each pattern are bounded or can't overlap, so a long line takes no longer than its length asks. */
const SECRETS: readonly Secret[] = [
  // API keys, also cut short. Their first 11 characters tell keys apart, but nobody needs them here.
  { marks: ['ca_'], pattern: /\bca_[\w-]{12,}/g, instead: '[key]' },
  // JSON Web Tokens: a head of JSON in Base64 begins like this.
  { marks: ['eyJ'], pattern: /\beyJ[\w-]{8,}(?:\.[\w-]*){1,2}/g, instead: '[token]' },
  {
    marks: ['earer', 'EARER', 'asic', 'ASIC'],
    pattern: /\b(bearer|basic)(\s+|%20)[^\s"'\\,;]{4,}/gi,
    instead: '$1 [removed]',
  },
  // Fields of these names, whatever their texts are.
  {
    marks: ['"authorization"', 'ookie"', '"password"', '"token"', '"key"', '"apiKey"', '"email"', '"contact"'],
    pattern:
      /"(authorization|(?:set-)?cookie|password|token|key|apiKey|email|contact)":(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/gi,
    instead: '"$1":"[removed]"',
  },
  { marks: ['ookie:'], pattern: /\b((?:set-)?cookie:\s*)[^"\\]+/gi, instead: '$1[removed]' },
  // Links by which a sign-up is seen and deleted.
  { marks: ['/sign-ups/'], pattern: /(\/sign-ups\/)[\w-]{8,}/g, instead: '$1[token]' },
  { marks: ['@'], pattern: /(:\/\/)[^\s"@/]{1,300}@/g, instead: '$1[removed]@' },
  {
    marks: ['@', '%40'],
    pattern: /[\w.+'-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
    instead: '[e-mail]',
  },
];

/** The same text without them. */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const { marks, pattern, instead } of SECRETS) {
    if (marks.some((mark) => clean.includes(mark))) clean = clean.replace(pattern, instead);
  }
  return clean;
}
