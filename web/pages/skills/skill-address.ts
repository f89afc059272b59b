/** What the skill map shows, and the address that stands for it. */

export type Measure = 'PROXIMITY' | 'COSINE' | 'JACCARD' | 'LIFT' | 'NPMI' | 'CONDITIONAL' | 'CO_OCCURRENCE';

export interface SkillPlace {
  /** A name as somebody typed it; '' if not given. */
  readonly skill: string;
  readonly measure: Measure;
  /** Only neighbours that so many jobs need together with it. */
  readonly support: number;
}

/** Measures in the order of the field, each in everyday words and with what it rests on. */
export const MEASURES: Readonly<Record<Measure, { readonly name: string; readonly means: string }>> = {
  PROXIMITY: { name: 'Nearness', means: 'the share of jobs with the more common of the two that need both' },
  CONDITIONAL: {
    name: 'Share of its jobs',
    means: 'of the jobs that need the skill, the share that needs the other too',
  },
  CO_OCCURRENCE: { name: 'Number of jobs', means: 'how many jobs need both' },
  JACCARD: { name: 'Overlap', means: 'of the jobs that need either, the share that needs both' },
  COSINE: { name: 'Cosine', means: 'jobs with both, against the geometric mean of the jobs with each' },
  LIFT: { name: 'Times chance', means: 'how many times as often as by chance jobs need both; favours what is rare' },
  NPMI: { name: 'Surprise', means: 'mutual information from -1 to 1; 0 is chance' },
};

/** What the field for the least number of jobs offers. */
export const SUPPORTS: readonly number[] = [1, 2, 3, 5, 10, 20];

const USUAL_SUPPORT = 3;

/** What an address's query stands for: "skill=sql&measure=jaccard&support=5". What makes no sense is left out. */
export function readSkillPlace(query: string): SkillPlace {
  const params = new URLSearchParams(query);
  const measure = (params.get('measure') ?? '').toUpperCase().replaceAll('-', '_');
  const support = Number(params.get('support'));
  return {
    skill: (params.get('skill') ?? '').trim().slice(0, 200),
    measure: Object.hasOwn(MEASURES, measure) ? (measure as Measure) : 'PROXIMITY',
    support: SUPPORTS.includes(support) ? support : USUAL_SUPPORT,
  };
}

/** The address of a place, from the root; only what differs from the usual is in it. */
export function skillAddress({ skill, measure, support }: SkillPlace): string {
  const params = new URLSearchParams();
  if (skill !== '') params.set('skill', skill);
  if (measure !== 'PROXIMITY') params.set('measure', measure.toLowerCase().replaceAll('_', '-'));
  if (support !== USUAL_SUPPORT) params.set('support', String(support));
  const text = params.toString();
  return text === '' ? '/skills' : `/skills?${text}`;
}
