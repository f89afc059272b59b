/** Errors of the use cases name a field, "input.maxSteps"; people who gave `--max-steps` read that. */

/** What fields are called that are not options of their own name. */
const OPTION_NAMES: Readonly<Record<string, string>> = {
  from: 'the role you have',
  to: 'the role you want',
  minPayUsd: '--min-pay',
  rankBy: '--rank',
  weeklyHours: '--hours',
  competencies: '--have',
  allowStepDown: '--step-down',
  skillMemory: '--memory',
  budgetMs: '--budget',
  disciplines: '--discipline',
  jobZones: '--job-zone',
  withinHours: '--within',
  text: 'the text',
};

const FIELD = /\b(?:(?:input|profile|filter)\.)+([a-zA-Z]+)(?:\.\d+)?|\bwithinHours\b|^(?:text|level)\b/g;

/** The message with command-line options in place of fields. */
export function withOptionNames(message: string): string {
  const named = message.replace(FIELD, (whole, field: string | undefined) => optionName(field ?? whole));
  return named.replace(/^the /, 'The ');
}

function optionName(field: string): string {
  return OPTION_NAMES[field] ?? flagOf(field);
}

/** The option of a field's own name: "maxSteps" is "--max-steps". */
export function flagOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
