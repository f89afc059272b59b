import type { Snapshot } from '../../src/app';
import { refOf, roleRead } from '../../src/cli/print/read-as';
import type { RoleNode } from '../../src/graph';

const ROLE = { kind: 'Role', id: 'role:registered-nurse', title: 'Registered Nurse' } as RoleNode;

/** A snapshot that knows one German name. */
const SNAPSHOT = {
  understandInSlices: function* (language: string, _: string, text: string) {
    yield;
    const known = language === 'de' && text === 'Krankenschwester';
    return known ? [{ node: ROLE, certainty: 'EXACT', by: text, isAmbiguous: false }] : [];
  },
} as unknown as Snapshot;

test('a name in another language stands for the role that it names there', () => {
  expect(roleRead(SNAPSHOT, 'from', 'Krankenschwester', 'de')).toMatchObject({ asked: 'Krankenschwester', role: ROLE });
  expect(refOf(SNAPSHOT, 'from', 'Krankenschwester', 'de')).toBe('role:registered-nurse');
});

test('a name without a language goes on as it was typed', () => {
  expect(refOf(SNAPSHOT, 'from', 'nurse')).toBe('nurse');
});

test('a name that means nothing in its language is an unknown role', () => {
  expect(() => refOf(SNAPSHOT, 'from', 'Schwarzfahrer', 'de')).toThrow('Unknown role "Schwarzfahrer"');
});
