/** What the faces say of a field. */
import type { NumberField, QuestionField } from './question';

/** "1 to 50", "above 0, up to 7" */
export function rangeText({ range: [least, most], isAbove }: Pick<NumberField, 'range' | 'isAbove'>): string {
  const [low, high] = [least.toLocaleString('en'), most.toLocaleString('en')];
  return isAbove ? `above ${low}, up to ${high}` : `${low} to ${high}`;
}

/** What a field may be, without a stop: "1 to 50", "US dollars a year, 0 to 10,000,000", "at most 5"; "" if nothing limits it. */
export function limitsOf(field: QuestionField): string {
  switch (field.kind) {
    case 'whole':
    case 'number':
      return field.unit === undefined ? rangeText(field) : `${field.unit}, ${rangeText(field)}`;
    case 'names':
    case 'texts':
    case 'inputs':
      return `at most ${field.most}`;
    default:
      return '';
  }
}

/** What is to be said of a field to those who also see its values: description, limits and what holds without it. */
export function describeShortly(field: QuestionField): string {
  const { description, leftOut } = field;
  const limits = limitsOf(field);
  const sentence = limits === '' ? '' : `${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`;
  const without = leftOut === undefined ? '' : `Left out: ${leftOut}.`;
  return [description, sentence, without].filter((part) => part !== '').join(' ');
}

/** All that is to be said of a field: description, limits, what holds without it, and what only readers of the API need. */
export function describe(field: QuestionField): string {
  const { more = '' } = field;
  return [describeShortly(field), more].filter((part) => part !== '').join(' ');
}
