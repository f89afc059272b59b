/** The loaded O*NET roles, for sources that use codes of the Standard Occupational Classification. */
import { InvalidOptionError } from '../../domain';

const PREFIX = 'role:onet/';

export interface OnetRoles {
  /** True if the role is loaded. */
  has(id: string): boolean;
  /**
   * Ids of the roles under a code of the SOC, in order of ids. `15-1252` covers 15-1252.00 and its specialities. A
   * broad code such as `15-1250` or `25-1000` covers every code that begins like it, without its closing zeros.
   */
  under(code: string): readonly string[];
}

/**
 * The O*NET roles among these ids.
 *
 * @param needed - what needs them, for the error: "wages"
 * @throws {InvalidOptionError} if there is none
 */
export function onetRoles(ids: Iterable<string>, needed: string): OnetRoles {
  const loaded = [...ids].filter((id) => id.startsWith(PREFIX)).sort();
  if (loaded.length === 0) {
    throw new InvalidOptionError(
      'store',
      `No O*NET role is loaded, but ${needed} refer to O*NET's roles. Import O*NET first: career-atlas import onet --download, or import onet DIR.`,
    );
  }
  const known = new Set(loaded);
  const byCode = new Map<string, readonly string[]>();
  return {
    has: (id) => known.has(id),
    under(code) {
      let roles = byCode.get(code);
      if (roles === undefined) {
        const start = PREFIX + (code.endsWith('0') ? code.replace(/0+$/, '') : `${code}.`);
        roles = loaded.filter((id) => id.startsWith(start));
        byCode.set(code, roles);
      }
      return roles;
    },
  };
}

/** The id of the role that an O*NET-SOC code names: `15-1252.00` -> `role:onet/15-1252.00`. */
export function onetRoleId(code: string): string {
  return PREFIX + code;
}

/** The detailed SOC code of an O*NET role: `15-1252`. */
export function socCodeOf(id: string): string {
  return id.slice(PREFIX.length, PREFIX.length + '15-1252'.length);
}
