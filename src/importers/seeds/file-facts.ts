import { addAdvisor } from './advisor-facts';
import { addAlignment } from './alignment-facts';
import { addProjection, addWages } from './bureau-facts';
import { EDITORS } from './catalogue';
import { addCertification, addCompany } from './company-facts';
import { addSkill, addTechnology } from './competency-facts';
import { addConditions } from './condition-facts';
import { addExits } from './exit-facts';
import { addCode, addTitle } from './name-facts';
import { addBranch, addForeignTitle, addPayer, addPrice, addWorkLine } from './practical-facts';
import { addQuizItem } from './quiz-facts';
import { addReadings } from './reading-facts';
import { addProgression, addRole } from './role-facts';
import { addSameWork } from './same-work-facts';
import type { Place, SeedFacts } from './seed-facts';
import type { SeedFile } from './seed-file';
import type { SeedDocument } from './seed-place';
import { addEditors, addSource } from './source-facts';

type ListName = Exclude<keyof SeedFile, 'asOf' | 'discipline' | 'years' | 'mostUsd' | 'publications'>;

/** Adds everything that a file states. @param spoilt - places of items with the wrong form, "roles/3"; left out */
export function addFile(document: SeedDocument, spoilt: ReadonlySet<string>, facts: SeedFacts): void {
  // The shape is checked item by item, so check lists and items before you use them.
  const file = (document.data ?? {}) as SeedFile;
  const { asOf } = file;
  const each = <L extends ListName>(list: L, add: (item: NonNullable<SeedFile[L]>[number], place: Place) => void) => {
    const items: unknown = file[list];
    if (!Array.isArray(items)) return;
    for (const [at, item] of items.entries()) {
      if (!spoilt.has(`${list}/${at}`)) add(item, { document, path: [list, at] });
    }
  };
  const discipline = ['discipline', 'discipline/name', 'discipline/summary'].some((place) => spoilt.has(place))
    ? undefined
    : file.discipline;

  addEditors(asOf, facts);
  const carries = file.projections === undefined && file.wages === undefined ? 'CLAIMS' : 'FIGURES';
  each('sources', (source) => addSource(source, asOf, carries, facts));
  if (discipline !== undefined)
    facts.addNode('Discipline', discipline.name, EDITORS.id, discipline, { document, path: ['discipline'] });
  each('skills', (skill, place) => addSkill(skill, place, asOf, facts));
  each('technologies', (technology, place) => addTechnology(technology, place, asOf, facts));
  each('certifications', (certification, place) => addCertification(certification, place, facts));
  each('roles', (role, place) => addRole(role, place, asOf, discipline?.name, facts));
  each('companies', (company, place) => addCompany(company, place, asOf, facts));
  each('progressions', (progression, place) => addProgression(progression, place, asOf, facts));
  each('readings', (reading, place) => addReadings(reading, place, facts));
  each('alignment', (item, place) => addAlignment(item, place, facts));
  each('quiz', (item, place) => addQuizItem(item, place, facts));
  each('exits', (item, place) => addExits(item, place, facts));
  each('conditions', (item, place) => addConditions(item, place, facts));
  each('titles', (item, place) => addTitle(item, place, facts));
  each('codes', (item, place) => addCode(item, place, facts));
  each('projections', (item, place) => addProjection(item, place, file, facts));
  each('wages', (item, place) => addWages(item, place, file, facts));
  each('prices', (item, place) => addPrice(item, place, file, facts));
  each('payers', (item, place) => addPayer(item, place, file, facts));
  each('branches', (item, place) => addBranch(item, place, facts));
  each('workLines', (item, place) => addWorkLine(item, place, facts));
  each('sameWork', (item, place) => addSameWork(item, place, facts));
  each('foreignTitles', (item, place) => addForeignTitle(item, place, facts));
  each('advisors', (advisor, place) => addAdvisor(advisor, place, facts));
}
