import type { ProfileInput } from '../app';
import { InvalidOptionError } from '../domain';

/** A profile from `--have python,sql:5` and `--hours 10`. */
export function profileOption(options: { have?: string[]; hours?: number }): ProfileInput {
  const competencies = (options.have ?? []).map((item) => {
    const colon = item.lastIndexOf(':');
    const level = Number(item.slice(colon + 1));
    if (colon <= 0 || item.slice(colon + 1).trim() === '' || Number.isNaN(level)) {
      if (/:\s*$/.test(item))
        throw new InvalidOptionError('have', `"${item}" in --have lacks its level: write sql:5, or sql.`);
      return { ref: item };
    }
    return { ref: item.slice(0, colon), level };
  });
  return { competencies, weeklyHours: options.hours };
}
