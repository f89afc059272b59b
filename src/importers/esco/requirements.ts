/** What ESCO's occupations require: essential and optional skills, without levels. */
import type { LinkFact } from '../../domain';
import { linkFact, SourceFileError } from '../../domain';
import { ESCO_MODEL } from './model';
import type { Occupation } from './occupations';
import { readReleaseFile } from './release-files';

/** The competencies of one occupation, by id. */
export interface Needs {
  readonly essential: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

const FILE = 'occupationSkillRelations_en.csv';

/**
 * Needs by address of occupation. A competency counts once, at its stronger importance, if it is stated as both
 * essential and optional or joined from several skills.
 *
 * @param competencyOf - ids of competencies by address of skill
 */
export async function readNeeds(
  directory: string,
  occupations: ReadonlyMap<string, Occupation>,
  competencyOf: ReadonlyMap<string, string>,
): Promise<{ readonly needs: ReadonlyMap<string, Needs>; readonly rows: number }> {
  const needs = new Map<string, { essential: Set<string>; optional: Set<string> }>();
  for (const uri of occupations.keys()) needs.set(uri, { essential: new Set(), optional: new Set() });
  let [rows, lastLine] = [0, 1];
  for await (const row of readReleaseFile(directory, FILE, ['occupationUri', 'relationType', 'skillUri'])) {
    rows += 1;
    lastLine = row.line;
    const ofOccupation = needs.get(row.text('occupationUri'));
    if (ofOccupation === undefined) {
      throw row.problem('occupationUri', `${row.text('occupationUri')} is no occupation of occupations_en.csv.`);
    }
    const competency = competencyOf.get(row.text('skillUri'));
    if (competency === undefined) {
      throw row.problem('skillUri', `${row.text('skillUri')} is no skill of skills_en.csv.`);
    }
    ofOccupation[row.oneOf('relationType', ['essential', 'optional'] as const)].add(competency);
  }
  refuseCut(lastLine, needs);
  for (const { essential, optional } of needs.values()) for (const competency of essential) optional.delete(competency);
  return { needs, rows };
}

/** Every occupation has skills, so a table that leaves out more than a few ends too early. */
function refuseCut(lastLine: number, needs: ReadonlyMap<string, Needs>): void {
  const without = [...needs].filter(([, { essential, optional }]) => essential.size + optional.size === 0);
  if (without.length <= ESCO_MODEL.missingShare * needs.size) return;
  const problem = `the file ends here without a row for ${without.length} of the ${needs.size} occupations. It is cut off or of another release: fetch it again.`;
  throw new SourceFileError(FILE, lastLine, null, problem);
}

/** Requirements of a role, essential ones first. */
export function requirementLinks(role: string, needs: Needs, source: string): readonly LinkFact[] {
  return (['essential', 'optional'] as const).flatMap((relation) =>
    [...needs[relation]].map((competency) =>
      linkFact('REQUIRES', role, competency, source, {
        evidence: 'EXPERT_LIST',
        value: relation,
        importance: ESCO_MODEL.importance[relation],
      }),
    ),
  );
}
