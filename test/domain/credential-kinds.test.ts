import { earnedBy, fullName, plainName, yearsBeforeHire } from '../../src/domain';

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
