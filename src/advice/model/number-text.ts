/** Numbers as people write them. */
import { grouped, type NumberUnit } from '../../domain';

const UNIT_WORDS: Readonly<Record<NumberUnit, (value: string) => string>> = {
  YEARS: (value) => `${value} ${value === '1' ? 'year' : 'years'}`,
  SHARE: (value) => `a share of ${value}`,
  RELEVANCE: (value) => `a relevance of ${value}`,
  CONFIDENCE: (value) => `a confidence of ${value} that people make the move`,
  RUNGS: (value) => `${value} ${value === '1' ? 'rung' : 'rungs'}`,
  COUNT: (value) => value,
  TIMES: (value) => `${value} times`,
  USD: (value) => `$${value}`,
  PERCENTILE: (value) => `percentile ${value}`,
  MILLISECONDS: (value) => `${value} ms`,
  LOGIT: (value) => `${value} logits`,
  PERCENT: (value) => `${value} %`,
  LEVEL: (value) => `level ${value}`,
};

/** "2.5 years", "a relevance of 0.35", "$85,000". */
export function numberText(value: number, unit: NumberUnit): string {
  return UNIT_WORDS[unit](Math.abs(value) >= 1000 ? grouped(value) : String(Math.round(value * 1000) / 1000));
}
