/** What somebody looks for in an advisor, and the address that stands for it. */
import { spoken } from '../words/names';
import { valueFor } from '../words/typed';

export type Mode = 'ONLINE' | 'IN_PERSON';

export interface AdvisorWish {
  /** Slugs of disciplines; empty: any. */
  readonly disciplines: readonly string[];
  /** ISO code in capitals; '': any. */
  readonly country: string;
  /** ISO code; '': any. */
  readonly language: string;
  readonly free: boolean;
  readonly mode: Mode | '';
  /** How many to show. */
  readonly first: number;
}

/** The eight disciplines, by what stands for them in an address. */
export const DISCIPLINES: Readonly<Record<string, string>> = {
  accounting: 'Accounting',
  business: 'Business',
  data: 'Data',
  design: 'Design',
  finance: 'Finance',
  marketing: 'Marketing',
  product: 'Product',
  'software-engineering': 'Software Engineering',
};

/** How many are shown at first, and how many more on demand; the API lists at most 100 at once. */
export const SHOWN: readonly number[] = [12, 40, 100];

const MODES: Readonly<Record<string, Mode>> = { online: 'ONLINE', 'in-person': 'IN_PERSON' };

export const ANY: AdvisorWish = { disciplines: [], country: '', language: '', free: false, mode: '', first: SHOWN[0]! };

/** What an address's query stands for: "discipline=data,design&country=IE&language=en&free=yes&mode=online". What makes no sense is left out. */
export function readAdvisorWish(query: string): AdvisorWish {
  const params = new URLSearchParams(query);
  const said = (name: string) => (params.get(name) ?? '').trim();
  const shown = Number(params.get('show'));
  const disciplines = said('discipline').split(',');
  return {
    disciplines: Object.keys(DISCIPLINES).filter((slug) => disciplines.includes(slug)),
    country: /^[a-z]{2}$/i.test(said('country')) ? said('country').toUpperCase() : '',
    language: /^[a-z]{2,3}$/i.test(said('language')) ? said('language').toLowerCase() : '',
    free: said('free') === 'yes',
    mode: valueFor(MODES, said('mode')) ?? '',
    first: SHOWN.includes(shown) ? shown : SHOWN[0]!,
  };
}

/** The address of a wish, from the root; only what is wished is in it. */
export function advisorsAddress({ disciplines, country, language, free, mode, first }: AdvisorWish): string {
  const params = new URLSearchParams();
  if (disciplines.length > 0) params.set('discipline', disciplines.join(','));
  if (country !== '') params.set('country', country);
  if (language !== '') params.set('language', language);
  if (free) params.set('free', 'yes');
  if (mode !== '') params.set('mode', modeWord(mode));
  if (first !== SHOWN[0]) params.set('show', String(first));
  const query = String(params).replaceAll('%2C', ',');
  return query === '' ? '/advisors' : `/advisors?${query}`;
}

/** What stands for a way to meet in an address: "in-person". */
export function modeWord(mode: Mode | ''): string {
  return Object.entries(MODES).find(([, other]) => other === mode)?.[0] ?? '';
}

/** An end of a way: a job and its field. */
interface WayEnd {
  readonly title: string;
  readonly discipline: { readonly name: string } | null;
}

/** The address of advisors in the fields that a way leaves and enters, with the way: "discipline=data&from=Nurse&to=Data+Analyst". */
export function wayAdvisorsAddress(from: WayEnd, to: WayEnd): string {
  const fields = [from, to].map(({ discipline }) => discipline?.name);
  const disciplines = Object.keys(DISCIPLINES).filter((slug) => fields.includes(DISCIPLINES[slug]));
  const address = advisorsAddress({ ...ANY, disciplines });
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ from: from.title, to: to.title })}`;
}

/** A way that somebody looked at before, from the address that brought them: "from=nurse&to=data+analyst". */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** The way in an address's query; both ends are '' if it has none. */
export function readWay(query: string): Way {
  const params = new URLSearchParams(query);
  const [from, to] = ['from', 'to'].map((name) => spoken((params.get(name) ?? '').trim().slice(0, 200))) as [
    string,
    string,
  ];
  return from === '' || to === '' ? { from: '', to: '' } : { from, to };
}

/** True if anything is wished beside how many to show. */
export function isWished({ disciplines, country, language, free, mode }: AdvisorWish): boolean {
  return disciplines.length > 0 || country !== '' || language !== '' || free || mode !== '';
}

/**
 * The country that a reader's languages speak of, if it is among those that can be asked for.
 * @param languages - as a browser has them, "de-AT" before "en"
 * @param known - ISO codes
 */
export function likelyCountry(languages: readonly string[], known: readonly string[]): string | null {
  for (const tag of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
    if (region !== undefined && known.includes(region)) return region;
  }
  return null;
}
