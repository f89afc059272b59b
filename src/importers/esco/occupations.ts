/** ESCO's occupations. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ESCO_OCCUPATION_URI, escoRoleId } from '../names/esco-uris';
import { labelsOf } from './labels';
import { readReleaseFile } from './release-files';

export interface Occupation {
  /** Id of its role. */
  readonly id: string;
  readonly title: string;
  readonly alternateTitles: readonly string[];
  readonly description: string;
  /** ISCO-08 unit group, four digits. */
  readonly group: string;
  /** Ids of the occupations that it is a kind of, ascending. */
  readonly broader: readonly string[];
  /** ISO year and month of its last change; empty if not stated. */
  readonly changed: string;
}

const COLUMNS = [
  'conceptType',
  'conceptUri',
  'iscoGroup',
  'preferredLabel',
  'altLabels',
  'hiddenLabels',
  'modifiedDate',
  'description',
] as const;

const HIERARCHY = 'broaderRelationsOccPillar_en.csv';

/** Occupations by address, in file order. If the file with their hierarchy is not there, none is a kind of another. */
export async function readOccupations(directory: string): Promise<ReadonlyMap<string, Occupation>> {
  const broader = await readBroader(directory);
  const occupations = new Map<string, Occupation>();
  for await (const row of readReleaseFile(directory, 'occupations_en.csv', COLUMNS)) {
    row.oneOf('conceptType', ['Occupation']);
    const [uri, group, title] = [row.text('conceptUri'), row.text('iscoGroup'), row.text('preferredLabel')];
    if (!ESCO_OCCUPATION_URI.test(uri))
      throw row.problem('conceptUri', `"${uri}" is not the address of an occupation.`);
    if (!/^\d{4}$/.test(group)) throw row.problem('iscoGroup', `"${group}" is not a unit group such as 2512.`);
    if (occupations.has(uri)) throw row.problem('conceptUri', `${uri} is stated twice.`);
    occupations.set(uri, {
      id: escoRoleId(uri),
      title,
      alternateTitles: labelsOf(title, row.optionalText('altLabels'), row.optionalText('hiddenLabels')),
      description: row.optionalText('description'),
      group,
      broader: broader.get(uri) ?? [],
      changed: row.optionalText('modifiedDate').slice(0, '2024-01'.length),
    });
  }
  return occupations;
}

/** Ids of the occupations above each, by address. What stands above most is a group, which is no occupation. */
async function readBroader(directory: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const above = new Map<string, readonly string[]>();
  if (!existsSync(join(directory, HIERARCHY))) return above;
  for await (const row of readReleaseFile(directory, HIERARCHY, ['conceptUri', 'broaderUri'])) {
    const [uri, parent] = [row.text('conceptUri'), row.text('broaderUri')];
    if (!ESCO_OCCUPATION_URI.test(uri) || !ESCO_OCCUPATION_URI.test(parent)) continue;
    above.set(uri, [...new Set([...(above.get(uri) ?? []), escoRoleId(parent)])].sort());
  }
  return above;
}
