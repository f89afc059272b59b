/** Takes out of texts what must be in no log: keys, tokens, passwords in addresses, e-mail addresses. */

/** Each with what stands in its place. All are bounded or without overlapping parts, so a long line takes no longer than its length asks. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // API keys, also cut short. Their first 11 characters tell keys apart, but nobody needs them here.
  [/\bca_[\w-]{12,}/g, '[key]'],
  // JSON Web Tokens: a head of JSON in Base64 begins like this.
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){1,2}/g, '[token]'],
  [/\b(bearer|basic)(\s+|%20)[^\s"'\\,;]{4,}/gi, '$1 [removed]'],
  [/\b((?:set-)?cookie)(["'\s:=]+)[^"\\]+/gi, '$1$2[removed]'],
  // Links by which a sign-up is seen and deleted.
  [/(\/sign-ups\/)[\w-]{8,}/g, '$1[token]'],
  [/(:\/\/)[^\s"@/]{1,300}@/g, '$1[removed]@'],
  [/[\w.+'-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '[e-mail]'],
];

/** The same text without them. */
export function withoutSecrets(text: string): string {
  let clean = text;
  for (const [secret, instead] of SECRETS) clean = clean.replace(secret, instead);
  return clean;
}
