/**
 * Programmes of study that professions ask of everyone from outside: a licence or a doctorate in the field. Ratings of
 * general skills do not show them. Years are the usual lengths of U.S. programmes and residencies. Estimates.
 */

interface Programme {
  /** Prefixes of the codes that ask for it. */
  readonly into: readonly string[];
  /** Prefixes of the codes whose people have it. */
  readonly from: readonly string[];
  readonly years: number;
}

const NURSES = ['29-1141', '29-1151', '29-1161', '29-1171'];
const PHYSICIANS = ['29-121', '29-122', '29-124'];
const SCIENCES = ['19-1', '19-2'];

/** The first that fits a move counts. */
const PROGRAMMES: readonly Programme[] = [
  { into: PHYSICIANS, from: PHYSICIANS, years: 8 },
  { into: ['29-102'], from: ['29-102'], years: 5 },
  { into: ['29-1011', '29-1041', '29-1051', '29-1081', '29-1131', '29-1181'], from: [], years: 4 },
  { into: ['29-1151', '29-1161', '29-1171', '29-1141.04'], from: NURSES, years: 5 },
  { into: ['29-1141'], from: [...NURSES, '29-204', '29-2061', '31-1131'], years: 2.5 },
  { into: ['29-1071'], from: PHYSICIANS, years: 2.5 },
  { into: ['29-112'], from: ['29-112'], years: 3 },
  { into: ['23-1'], from: ['23-1'], years: 3 },
  { into: ['19-303'], from: ['19-303'], years: 4 },
  { into: ['17-1'], from: ['17-1', '17-2'], years: 3 },
  { into: ['17-2'], from: ['15-', '17-', '19-2'], years: 3 },
  { into: SCIENCES, from: ['15-', '17-2', '19-', '25-104', '25-105', '29-1'], years: 3 },
];

/** Years of residency or board training between two specialties of one profession. */
const SPECIALTY_YEARS = 3;

/**
 * Postsecondary teaching. The code's middle digits give the field; a professorship in another field asks for a
 * doctorate in it.
 */
const TEACHING = '25-1';
const DOCTORATE_YEARS = 5;

/**
 * Years of study that a move between two O*NET-SOC codes asks for, whatever the ratings say; 0 if people in the source
 * have it, or nothing is known to be needed.
 */
export function programmeYears(from: string, to: string): number {
  if (from.startsWith(TEACHING) && to.startsWith(TEACHING)) return fieldOf(from) === fieldOf(to) ? 0 : DOCTORATE_YEARS;
  if (starts(PHYSICIANS, from) && starts(PHYSICIANS, to)) return SPECIALTY_YEARS;
  const programme = PROGRAMMES.find(({ into }) => starts(into, to));
  if (programme === undefined || starts(programme.from, from) || sameOccupation(from, to)) return 0;
  return programme.years;
}

function starts(beginnings: readonly string[], code: string): boolean {
  return beginnings.some((beginning) => code.startsWith(beginning));
}

/** "25-1021.00" -> "25-102": computer science and mathematics are one field, life sciences another. */
function fieldOf(code: string): string {
  return code.slice(0, 6);
}

function sameOccupation(from: string, to: string): boolean {
  return from.slice(0, 7) === to.slice(0, 7);
}
