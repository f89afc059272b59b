/** Which form the files of a folder of seeds have, for programs that complete, check and format them. */
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { AddressesFile } from '../../downloads';
import { EntryFile, type JsonSchema, jsonSchemaOf, SeedFile, TechnologyNamesFile } from '../../importers';
import { AbroadFile, RoleNamesFile } from '../names/everyday-names';

interface SeedForm {
  readonly title: string;
  readonly form: z.ZodType;
}

/** By the name of the file in `schema/`. */
const FORMS = {
  'seeds.schema.json': { title: 'Career Atlas seeds', form: SeedFile },
  'entry.schema.json': { title: 'What work in a country asks for before the hire', form: EntryFile },
  'role-names.schema.json': { title: 'Names of roles that people type', form: RoleNamesFile },
  'abroad-names.schema.json': { title: 'Names of roles in other countries', form: AbroadFile },
  'technology-names.schema.json': { title: 'Names of technologies', form: TechnologyNamesFile },
  'addresses.schema.json': { title: 'Where publishers offer their releases', form: AddressesFile },
} as const satisfies Readonly<Record<string, SeedForm>>;

export type SeedSchemaFile = keyof typeof FORMS;

/** The names of the printed schemas, in `schema/`. */
export const SEED_SCHEMA_FILES = Object.keys(FORMS) as readonly SeedSchemaFile[];

/** The JSON Schema that editors and the formatter take for a kind of file. It is made of the form that the program reads such files by. */
export function seedSchema(file: SeedSchemaFile): JsonSchema {
  const { form, title } = FORMS[file];
  return jsonSchemaOf(form, title);
}

/** The schema of a seed file, by its place: "entry/us.yaml", or a path that ends so. */
export function schemaFileOf(path: string): SeedSchemaFile {
  const folder = basename(dirname(path));
  if (folder === 'entry') return 'entry.schema.json';
  if (folder === 'abroad') return 'abroad-names.schema.json';
  if (folder === 'downloads') return 'addresses.schema.json';
  if (folder !== 'aliases') return 'seeds.schema.json';
  return basename(path) === 'roles.yaml' ? 'role-names.schema.json' : 'technology-names.schema.json';
}
