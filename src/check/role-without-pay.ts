import { CLASSIFICATIONS } from '../domain';
import type { CheckRule } from './rule';

/** Roles without pay, in schemes where some role has pay (ESCO has none at all). */
export const roleWithoutPay: CheckRule = {
  name: 'role-without-pay',
  finds: 'a role whose pay no source states, though others of its scheme have it',
  observe: ({ roles }) => {
    const paying = new Set(roles.filter(({ pay }) => pay.length > 0).map(({ scheme }) => scheme));
    return roles
      .filter(({ pay, scheme }) => pay.length === 0 && (paying.has(scheme) || CLASSIFICATIONS[scheme].isOurs))
      .map(({ id, title, scheme }) => ({ scheme, subjects: [id], message: `No source states what ${title} pays.` }));
  },
};
