/** What a table of official moves becomes: one source with a text for each profession. */
import {
  InvalidOptionError,
  nodeFact,
  type OfficialProfession,
  type OfficialTarget,
  officialText,
  type SourceContent,
  type SourceProperties,
} from '../../domain';

/** Weaker than every source that describes roles: what a service advises is one voice. */
const PRECEDENCE = 80;

const ESCO_ROLES = 'role:esco/';

/** Nothing, if a role of ESCO is loaded: the moves are between ESCO's occupations. @throws {InvalidOptionError} */
export function requireEsco(loaded: ReadonlySet<string>): void {
  for (const id of loaded) if (id.startsWith(ESCO_ROLES)) return;
  throw new InvalidOptionError(
    'source',
    'Official moves lead between professions that ESCO’s occupations stand for, and none is loaded. Run "career-atlas import esco DIR" first.',
  );
}

/** What a table says, by code of profession. */
export interface OfficialTables {
  readonly titles: ReadonlyMap<string, string>;
  /** Ids of the roles of ESCO that stand for each. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly moves: ReadonlyMap<string, readonly OfficialTarget[]>;
}

/** The content of a table of official moves. @param loaded - ids of the roles of the store */
export function officialContent(
  slug: string,
  about: Omit<SourceProperties, 'precedence' | 'officialMoves' | 'labels'>,
  { titles, roles, moves: targets }: OfficialTables,
  loaded: ReadonlySet<string>,
): SourceContent {
  let left = 0;
  const known = Array.from(titles, ([code, title]): OfficialProfession => {
    const stated = roles.get(code) ?? [];
    const here = stated.filter((id) => loaded.has(id)).sort();
    left += stated.length - here.length;
    return { code, title, roles: here, moves: targets.get(code) ?? [] };
  });
  const moves = known.reduce((sum, each) => sum + each.moves.length, 0);
  const empty = known.filter(({ roles }) => roles.length === 0).length;
  return {
    source: nodeFact('Source', slug, `source:${slug}`, {
      ...about,
      precedence: PRECEDENCE,
      officialMoves: known.map(officialText).sort(),
    }),
    nodes: [],
    links: [],
    notes: [
      `It names ${moves} moves between ${known.length} professions.`,
      ...(empty === 0 ? [] : [`${empty} professions have no occupation of ESCO, so their moves are not shown.`]),
      ...(left === 0 ? [] : [`${left} ties to occupations that are not loaded were left out.`]),
    ],
  };
}
