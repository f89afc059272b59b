/** A slug in words, until the role's title is known: "data-analyst" is "data analyst". Other texts are as they are. */
export function spoken(name: string): string {
  return isSlug(name) && !name.includes('/') ? name.replaceAll('-', ' ') : name;
}

/** True for what looks like a role's slug: "data-analyst", "onet/15-1252.00". */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name) || /^(onet|esco)\/[\w.-]+$/.test(name);
}

/** The text with its first letter in capitals: "Nurse manager". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
