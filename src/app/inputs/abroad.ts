import { CLASSIFICATIONS, capital } from '../../domain';
import type { CareerGraph } from '../../graph';
import { foreignTitle } from '../../network';
import { everydayNames } from '../names/everyday-names';
import type { UnderstoodRole } from './references';

/**
 * What to say first of a name that comes from another country: that the answer is for the United States. Null for other names. It knows
 * titles that editors list, names of other countries, and roles of a classification that describes the work of other countries and no pay.
 */
export function abroadNote(graph: CareerGraph, { asked, role }: Pick<UnderstoodRole, 'asked' | 'role'>): string | null {
  const known = foreignTitle(graph, asked);
  if (known !== null) {
    const { title, country, here } = known;
    return `${capital(title)} is a title of ${country}. This answer is for the United States, where such work is called ${here}: licenses, pay and prices elsewhere differ.`;
  }
  const country = everydayNames().meaningOf(asked)?.country ?? null;
  // Other countries use some of our own titles, too.
  if (country !== null && asked.trim().toLowerCase() !== role.title.toLowerCase())
    return `${capital(asked.trim())} is a job of ${country}. This answer is for the United States, where the nearest job is called ${role.title}: licenses, pay and prices elsewhere differ.`;
  return CLASSIFICATIONS[role.scheme].hasPay
    ? null
    : `“${capital(role.title)}” comes from ESCO, the list of jobs of the European Union. Licenses, pay and prices in this answer are for the United States.`;
}
