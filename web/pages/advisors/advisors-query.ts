/** The question behind the page, and the shape of its answer. */
import type { AdvisorWish } from './advisors-address';

export interface Advisor {
  readonly id: string;
  readonly name: string;
  readonly runBy: string;
  readonly country: string;
  readonly countryName: string;
  readonly region: string | null;
  readonly languageNames: readonly string[];
  readonly disciplines: readonly { readonly name: string }[];
  readonly cost: string | null;
  readonly mode: string | null;
  readonly offers: string;
  readonly caution: string | null;
  readonly url: string;
  readonly checkedOn: string;
}

/** What is not there, and whom to turn to instead. */
export interface Gap {
  readonly discipline: { readonly name: string } | null;
  readonly country: string | null;
  readonly says: string;
  readonly instead: readonly Advisor[];
}

/** One that takes sign-ups. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly isDemonstration: boolean;
  readonly keptDays: number;
}

/** A country or language that can be asked for. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

export interface AdvisorsAnswer {
  readonly advisors: {
    readonly totalCount: number;
    readonly nodes: readonly Advisor[];
    readonly gaps: readonly Gap[];
  };
  readonly advisorOrganisations: readonly Organisation[];
  readonly advisorChoices: {
    readonly countries: readonly Choice[];
    readonly languages: readonly Choice[];
  };
}

/** Everything the page shows. */
export const ADVISORS = `query Advisors($first: Int!, $filter: AdvisorFilter) {
  advisors(first: $first, filter: $filter) {
    totalCount
    nodes { ...service }
    gaps { discipline { name } country says instead { ...service } }
  }
  advisorOrganisations { id name about isDemonstration keptDays }
  advisorChoices { countries { code name } languages { code name } }
}
fragment service on AdvisorService {
  id name runBy country countryName region languageNames disciplines { name } cost mode offers caution url checkedOn
}`;

/** The variables of `ADVISORS` for a wish. */
export function advisorsInput({ disciplines, country, language, free, mode, first }: AdvisorWish): object {
  return {
    first,
    filter: {
      ...(disciplines.length > 0 && { disciplines }),
      ...(country !== '' && { country }),
      ...(language !== '' && { language }),
      ...(free && { free }),
      ...(mode !== '' && { mode }),
    },
  };
}
