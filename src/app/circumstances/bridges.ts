/** Where people begin who learned a licensed profession abroad: work next to it that asks for no license of its own. Editorial. */

/** Words of the profession, and the job next to it, nearest first. */
const BRIDGES: readonly (readonly [profession: RegExp, jobs: readonly string[]])[] = [
  [/\b(?:teacher|professor|kindergarten)/i, ['Teaching Assistant']],
  [
    /\b(?:doctor|physician|surgeon|pediatrician|med(?:ical)? school)/i,
    ['Medical Assistant', 'Clinical Research Coordinator'],
  ],
  [/\b(?:nurse|midwife)/i, ['Nursing Assistant', 'Medical Assistant']],
  [/\bdentist/i, ['Dental Assistant']],
  [/\bpharmacist/i, ['Pharmacy Technician']],
  [/\bveterinar/i, ['Veterinary Technician']],
  [/\b(?:lawyer|attorney|judge|notary|prosecutor)/i, ['Paralegal']],
  [/\b(?:accountant|auditor|economist|bank)/i, ['Bookkeeper']],
  [/\b(?:architect)/i, ['Drafter']],
  [/\bengineer/i, ['Engineering Technician', 'Drafter']],
  [/\b(?:psychologist|therapist|social worker)/i, ['Social Services Assistant']],
  [/\b(?:physiotherapist|physical therapist)/i, ['Physical Therapist Assistant']],
];

/** The jobs next to a profession, nearest first; null if the work itself asks for no license, and is open as it is. */
export function bridgesFrom(profession: string): readonly string[] | null {
  return BRIDGES.find(([words]) => words.test(profession))?.[1] ?? null;
}
