/** The model that `npm run fit:moves` learnt, ready to use. */
import { inflateSync } from 'node:zlib';
import { FEATURES, type Feature } from './features';
import stored from './model.json';
import type { SurveyOccupation } from './survey-occupation';

export interface MoveModel {
  readonly fit: MoveModelFit;
  readonly occupations: readonly SurveyOccupation[];
  /** In the order of FEATURES. A feature adds `(value - mean) / deviation * weight` to the log-odds. */
  readonly terms: readonly FeatureTerm[];
  /** Log-odds by target: how strongly an occupation draws people from everywhere. */
  readonly pull: Float64Array;
  /** Log-odds by source x target: where people go who leave occupations like the source. */
  readonly moversAlike: Float64Array;
  /** Log-odds by source x target: whether people come the other way, or enter both from the same occupations. */
  readonly waysBack: Float64Array;
}

export interface FeatureTerm {
  readonly name: Feature;
  readonly mean: number;
  readonly deviation: number;
  readonly weight: number;
}

/**
 * How the model was fitted and how good it is. recall@10 is measured on source occupations that the fit did not see.
 */
export interface MoveModelFit {
  /** ISO date. */
  readonly date: string;
  readonly seed: number;
  readonly ridge: number;
  readonly sharpness: number;
  readonly releases: { readonly onet: string; readonly moves: string };
  readonly judged: {
    readonly sources: number;
    readonly leastDestinations: number;
    readonly folds: number;
    readonly repeats: number;
  };
  /** Means over sources, with the 95 % bootstrap interval over sources. */
  readonly recallAt10: readonly {
    readonly ranking: string;
    readonly recall: number;
    readonly low: number;
    readonly high: number;
  }[];
}

interface PackedTable {
  readonly unit: number;
  readonly deflated: string;
}

/** The committed model. Decoded once, in about 10 ms. */
export function moveModel(): MoveModel {
  decoded ??= decode();
  return decoded;
}

let decoded: MoveModel | undefined;

function decode(): MoveModel {
  const terms = FEATURES.map((name) => {
    const term = stored.features.find((one) => one.name === name);
    if (term === undefined) throw new Error(`model.json has no feature ${name}. Fit it again: npm run fit:moves.`);
    return { ...term, name };
  });
  return {
    fit: stored.fit,
    occupations: stored.occupations,
    terms,
    pull: Float64Array.from(stored.pull),
    moversAlike: unpacked(stored.moversAlike),
    waysBack: unpacked(stored.waysBack),
  };
}

function unpacked({ unit, deflated }: PackedTable): Float64Array {
  const bytes = inflateSync(Buffer.from(deflated, 'base64'));
  return Float64Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (byte) => byte * unit);
}
