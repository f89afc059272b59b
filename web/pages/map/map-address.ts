/** What the career map shows, and the address that stands for it. */

export interface MapPlace {
  /** The role whose details are open: a name as somebody typed it, or a slug; '' if none. */
  readonly role: string;
  /** Both ends of the way that is drawn; '' if none. */
  readonly from: string;
  readonly to: string;
  /** Which of the ways, from 1. */
  readonly way: number;
  /** The role whose reach is marked; '' if none. */
  readonly become: string;
  /** Most years to what is within reach. */
  readonly years: number;
  /** Slugs of disciplines, "everyday" for what is in none; empty: all. */
  readonly disciplines: readonly string[];
  /** Rungs in small letters: "entry"; empty: all. */
  readonly levels: readonly string[];
  readonly view: 'map' | 'list';
}

/** Rungs of the ladder, lowest first, as the API names them: the columns of the map. */
export const LEVELS = ['ENTRY', 'MID', 'SENIOR', 'LEAD', 'MANAGER', 'EXECUTIVE'] as const;

/** What the field for years offers. */
export const REACH_YEARS: readonly number[] = [1, 2, 3, 5, 10];

/** How many ways are asked for. */
export const MOST_WAYS = 3;

const USUAL_YEARS = 5;
const LONGEST = 200;
const MOST_DISCIPLINES = 20;

/** What an address's query stands for: "role=data-analyst&discipline=data,design&level=mid&view=list". What makes no sense is left out. */
export function readPlaceOnMap(query: string): MapPlace {
  const params = new URLSearchParams(query);
  const text = (key: string) => (params.get(key) ?? '').trim().slice(0, LONGEST);
  const words = (key: string) => [...new Set(params.getAll(key).flatMap((value) => value.toLowerCase().split(',')))];
  const [from, to] = [text('from'), text('to')];
  const isWay = from !== '' && to !== '';
  const way = Number(params.get('way'));
  const years = Number(params.get('years'));
  const known: readonly string[] = LEVELS.map((level) => level.toLowerCase());
  return {
    role: text('role'),
    from: isWay ? from : '',
    to: isWay ? to : '',
    way: isWay && Number.isInteger(way) && way >= 1 && way <= MOST_WAYS ? way : 1,
    become: isWay ? '' : text('become'),
    years: REACH_YEARS.includes(years) ? years : USUAL_YEARS,
    disciplines: words('discipline')
      .filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug))
      .slice(0, MOST_DISCIPLINES),
    levels: words('level').filter((level) => known.includes(level)),
    view: params.get('view') === 'list' ? 'list' : 'map',
  };
}

/** The address of a place, from the root; only what differs from the whole map is in it. */
export function mapAddress(place: MapPlace): string {
  const params = new URLSearchParams();
  if (place.from !== '' && place.to !== '') {
    params.set('from', place.from);
    params.set('to', place.to);
    if (place.way !== 1) params.set('way', String(place.way));
  } else if (place.become !== '') params.set('become', place.become);
  if (place.become !== '' && place.years !== USUAL_YEARS) params.set('years', String(place.years));
  if (place.role !== '') params.set('role', place.role);
  if (place.disciplines.length > 0) params.set('discipline', place.disciplines.join(','));
  if (place.levels.length > 0) params.set('level', place.levels.join(','));
  if (place.view === 'list') params.set('view', 'list');
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '/map' : `/map?${query}`;
}
