import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CREDENTIAL_KINDS,
  EARNED_BY,
  earnedBy,
  fullName,
  OTHER_WAYS,
  plainName,
  SHOWN,
  yearsBeforeHire,
} from '../../src/domain';

const { properties } = JSON.parse(readFileSync(join(__dirname, '../../schema/doors.schema.json'), 'utf8')).$defs
  .credentials.items;

test('the schema of doors has the kinds and ways of the table', () => {
  expect(properties.kind.enum).toEqual(CREDENTIAL_KINDS);
  expect(properties.by.enum).toEqual(EARNED_BY);
  expect(properties.shown.enum).toEqual(SHOWN);
  expect(properties.insteadOf.items.properties.kind.enum).toEqual(OTHER_WAYS);
});

test('a name says how a credential is earned, and can be read without it', () => {
  const name = fullName('Residency', 'PAID_TRAINING');
  expect(name).toBe('Residency (paid training)');
  expect(plainName({ kind: 'RESIDENCY', name, by: 'PAID_TRAINING' })).toBe('Residency');
  expect(plainName({ kind: 'RESIDENCY', name })).toBe(name);
});

test('a security clearance is waited for: it is no study before the hire', () => {
  const clearance = { kind: 'SECURITY_CLEARANCE', name: 'Clearance', years: 0.7 } as const;
  expect(earnedBy(clearance)).toBe('WAIT');
  expect(yearsBeforeHire([clearance, { kind: 'EXAM', name: 'Test', years: 0.1 }])).toBe(0.1);
});
