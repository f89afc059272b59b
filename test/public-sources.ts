import type { ImportableSource } from '../src/app';

/** Every source that can be imported, in the order to import them, and its file or folder in the public data. */
export const PUBLIC_SOURCES: readonly (readonly [ImportableSource, string])[] = [
  ['onet', 'onet-29.3'],
  ['oews', 'oews-may-2025/national_M2025_dl.csv'],
  ['projections', 'bls-projections-2024-34/occupation.xlsx'],
  ['esco', 'esco-1.2.0'],
  ['esco-labels', 'esco-labels'],
  ['crosswalk', 'crosswalks/esco_onet_crosswalk.csv'],
  ['moves', 'cps-asec-mobility'],
  ['oasis', 'oasis-2023'],
  ['rome', 'rome-4.60'],
];
