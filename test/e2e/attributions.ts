/** What each public source asks to be said of it, by its id. */
export const ATTRIBUTIONS: Readonly<Record<string, string>> = {
  'source:onet':
    'This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. This product has modified some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  'source:oews': 'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025',
  'source:esco': 'This service uses the ESCO classification of the European Commission (v1.2.0, modified).',
  'source:esco-onet-crosswalk': 'ESCO–O*NET crosswalk: Nesta, Mapping Career Causeways',
  'source:isco-soc': 'ISCO-08 x SOC 2010: U.S. Bureau of Labor Statistics',
  'source:observed-moves':
    'Observed moves: R. M. del Rio-Chanona et al., network of US occupational mobility from CPS ASEC, CC BY 4.0 (J. R. Soc. Interface 18:20200898)',
};
