/** Moves that a state's employment service names, as texts on their source: one a profession of its own classification. */

/** A profession that people are advised to move to. One of `rank` and `percent` is known. */
export interface OfficialTarget {
  /** The service's code of the profession: "A1201", "aBcD_123_XyZ". */
  readonly code: string;
  /** Place in the service's list, 1 for the nearest; null if the service ranks none. */
  readonly rank: number | null;
  /** How well the service says that people fit, 1..100; null if it says nothing. */
  readonly percent: number | null;
}

/** A profession, the roles that do its work, and where the service sends its people. */
export interface OfficialProfession {
  readonly code: string;
  /** In the language of the country: "Boulanger / Boulangère". */
  readonly title: string;
  /** Ids of the roles of ESCO that the service's crosswalk puts into it. */
  readonly roles: readonly string[];
  readonly moves: readonly OfficialTarget[];
}

/** A profession as a property of its source: the store keeps lists of texts. */
export function officialText({ code, title, roles, moves }: OfficialProfession): string {
  const targets = moves.map((move) => [move.code, move.rank ?? '', move.percent ?? ''].join(':'));
  return [code, title.replace(/\s+/g, ' '), roles.join(' '), targets.join(' ')].join('\t');
}

/** The profession that a property holds. */
export function officialOfText(text: string): OfficialProfession {
  const [code = '', title = '', roles = '', moves = ''] = text.split('\t');
  const listOf = (cell: string) => (cell === '' ? [] : cell.split(' '));
  const figure = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
  return {
    code,
    title,
    roles: listOf(roles),
    moves: listOf(moves).map((each) => {
      const [to = '', rank, percent] = each.split(':');
      return { code: to, rank: figure(rank), percent: figure(percent) };
    }),
  };
}
