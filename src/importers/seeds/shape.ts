import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020';
import Ajv from 'ajv/dist/2020';
import type { Mistakes } from './mistakes';
import { didYouMean } from './names';
import type { SeedDocument, SeedPath } from './seed-place';

/** The folder of common occupations that belong to no discipline: where people come from. */
export const ORIGINS = 'origins';

/** The folders with seed files: origins, where people go who leave a job, what jobs are like, the same work in other places, figures of the Bureau of Labor Statistics. */
export const SEED_FOLDERS = [ORIGINS, 'exits', 'conditions', 'same-work', 'bureau'] as const;

/** The form of `SeedFile` as it was printed last: a test holds that it is the same. Reading it is quicker than making it. */
const seedsSchema = () =>
  JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'schema', 'seeds.schema.json'), 'utf8'));

let validate: ValidateFunction | undefined;

/**
 * Places of items with mistakes, such as "roles/3". The others have the form of their type. Every departure from
 * `schema/seeds.schema.json` is noted, with what is expected instead.
 */
export function checkShape(document: SeedDocument, mistakes: Mistakes): ReadonlySet<string> {
  validate ??= new Ajv({ allErrors: true, verbose: true, strictTuples: false, allowUnionTypes: true }).compile(
    seedsSchema(),
  );
  const spoilt = new Set<string>();
  if (!validate(document.data)) {
    for (const error of validate.errors ?? []) {
      const path = pathOf(error);
      mistakes.add(document, path, problemOf(error));
      spoilt.add(path.slice(0, 2).join('/'));
    }
  }
  noteDiscipline(document, mistakes);
  return spoilt;
}

/** Notes a file with roles that names no discipline, and one of the origins that does. */
function noteDiscipline(document: SeedDocument, mistakes: Mistakes): void {
  const { roles, discipline } = (document.data ?? {}) as { roles?: unknown; discipline?: unknown };
  const isOrigin = document.file.startsWith(ORIGINS);
  if (!isOrigin && roles !== undefined && discipline === undefined) {
    mistakes.add(document, [], '"discipline" is missing: a file with roles names it, unless it is one of the origins');
  }
  if (isOrigin && discipline !== undefined) {
    mistakes.add(document, ['discipline'], 'origins belong to no discipline: leave it out');
  }
}

function isUnknownField(error: ErrorObject): boolean {
  return error.keyword === 'additionalProperties';
}

/** The place of the mistake; for an unknown field, the field itself. */
function pathOf(error: ErrorObject): SeedPath {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/').replace(/~0/g, '~')));
  return isUnknownField(error) ? [...path, String(error.params.additionalProperty)] : path;
}

function problemOf(error: ErrorObject): string {
  const schema = error.parentSchema as { description?: string; properties?: Record<string, SchemaOfField> } | undefined;
  const given = JSON.stringify(error.data) ?? 'nothing';
  const shown = given.length > 60 ? `${given.slice(0, 59)}…` : given;
  switch (error.keyword) {
    case 'required': {
      const field = String(error.params.missingProperty);
      return `"${field}" is missing: expected ${schema?.properties?.[field]?.description ?? 'a value'}`;
    }
    case 'additionalProperties': {
      const fields = Object.keys(schema?.properties ?? {});
      const field = String(error.params.additionalProperty);
      return `unknown field.${didYouMean(field, fields)} Expected one of ${fields.join(', ')}`;
    }
    case 'enum': {
      const allowed = (error.params as { allowedValues: readonly string[] }).allowedValues;
      return `${shown} is not ${schema?.description ?? 'allowed'}.${didYouMean(String(error.data), allowed)} Expected one of ${allowed.join(', ')}`;
    }
    default:
      return `${shown} ${error.message ?? 'does not fit'}: expected ${schema?.description ?? 'another form'}`;
  }
}

interface SchemaOfField {
  readonly description?: string;
}
