/** Everyday words for services with advisors. */

/** Who runs it. */
export const RUN_BY: Readonly<Record<string, string>> = {
  PUBLIC: 'public service',
  UNION: 'trade union',
  CHARITY: 'non-profit',
  PROFESSIONAL_BODY: 'association of the profession',
  COMMUNITY: 'community',
  MARKETPLACE: 'company',
};

/** What it costs. */
export const COSTS: Readonly<Record<string, string>> = { FREE: 'free', MEMBERS: 'for members', PAID: 'you pay' };

/** How you meet. */
export const MODES: Readonly<Record<string, string>> = {
  ONLINE: 'online or by phone',
  IN_PERSON: 'in person',
  BOTH: 'online or in person',
};

/** The address if it is one that can be shown as a link; null for any other text. */
export function linkOf(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
