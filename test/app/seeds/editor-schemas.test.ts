import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { SEED_SCHEMA_FILES, schemaFileOf, seedSchema } from '../../../src/app';
import {
  CREDENTIAL_KINDS,
  EARNED_BY,
  ENTRY_DOORS,
  EXIT_WAYS,
  MOVE_KINDS,
  OTHER_WAYS,
  SENIORITIES,
  WORK_TRAITS,
} from '../../../src/domain';
import { parseYaml } from '../../../src/files';
import { seedPaths } from './seed-paths';

const ROOT = join(__dirname, '..', '..', '..');
const printed = (file: string) => JSON.parse(readFileSync(join(ROOT, 'schema', file), 'utf8'));

describe('the schemas for editors', () => {
  test.each(SEED_SCHEMA_FILES)(
    '%s is printed as the program reads such files; run npm run schema if it is not',
    (file) => {
      expect(printed(file)).toEqual(JSON.parse(JSON.stringify(seedSchema(file))));
    },
  );

  test.each(seedPaths())('%s is as its schema says', (path) => {
    const parsed = parseYaml(readFileSync(join(ROOT, 'seeds', path), 'utf8'));
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
    const check = new Ajv({
      allErrors: true,
      strictTuples: false,
      allowUnionTypes: true,
      formats: { uri: true },
    }).compile(printed(schemaFileOf(path)));
    check(parsed.data);
    expect(check.errors ?? []).toEqual([]);
  });

  test('have the words of the domain', () => {
    const { properties, $defs } = printed('seeds.schema.json');
    const role = properties.roles.items.properties;
    expect(role.seniority.enum).toEqual(SENIORITIES);
    expect(role.entry.properties.door.enum).toEqual(ENTRY_DOORS);
    expect(properties.progressions.items.properties.move.enum).toEqual(MOVE_KINDS);
    expect(properties.exits.items.properties.to.items.prefixItems[1].enum).toEqual(EXIT_WAYS);
    expect(properties.conditions.items.properties.also.items.enum).toEqual(WORK_TRAITS);
    expect($defs.credential.properties.kind.enum).toEqual(CREDENTIAL_KINDS);
    expect($defs.credential.properties.by.enum).toEqual(EARNED_BY);
    expect($defs.credential.properties.insteadOf.items.properties.kind.enum).toEqual(OTHER_WAYS);
  });

  test('describe each field that an editor completes', () => {
    const bare: string[] = [];
    const look = (schema: Record<string, unknown>, path: string): void => {
      for (const [field, value] of Object.entries(
        (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (value.description === undefined && value.$ref === undefined) bare.push(`${path}.${field}`);
        look(value, `${path}.${field}`);
      }
      if (typeof schema.items === 'object') look(schema.items as Record<string, unknown>, `${path}[]`);
    };
    for (const file of SEED_SCHEMA_FILES) look(seedSchema(file), file);
    expect(bare.filter((path) => !path.startsWith('addresses'))).toEqual([]);
  });
});
