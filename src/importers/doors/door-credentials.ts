/** What doors ask for, as our editors write it: one form for the roles of the seeds and the table of regulated work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { type Credential, type EarnedBy, fullName, type OtherWay } from '../../domain';

/** A credential as it stands in a file: its name does not say how it is earned. */
export type WrittenCredential = Omit<Credential, 'insteadOf'> & {
  readonly insteadOf?: readonly (OtherWay & { readonly by?: EarnedBy })[];
};

/** The JSON Schema of credentials, to which that of the seeds refers. */
export const doorsSchema = (): object =>
  JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'schema', 'doors.schema.json'), 'utf8'));

let validate: ValidateFunction | undefined;

/** What is wrong with credentials, and where: "0/kind must be equal to one of the allowed values"; null if nothing is. */
export function problemWith(credentials: unknown): string | null {
  validate ??= new Ajv({ strictTuples: false })
    .addSchema(doorsSchema())
    .compile({ $ref: 'doors.schema.json#/$defs/credentials' });
  if (validate(credentials)) return null;
  const [error] = validate.errors ?? [];
  const detail = Object.values(error?.params ?? {}).join();
  return `${error?.instancePath.slice(1)} ${error?.message} (${detail})`;
}

/** The credentials as doors hold them: their names say how they are earned. @param country - where the door is, ISO 3166 */
export function credentialsOf(written: readonly WrittenCredential[], country?: string): readonly Credential[] {
  return written.map(({ insteadOf, ...credential }) => ({
    ...credential,
    name: fullName(credential.name, credential.by),
    ...(insteadOf !== undefined && {
      insteadOf: insteadOf.map(({ by, ...way }) => ({ ...way, name: fullName(way.name, by) })),
    }),
    ...(country !== undefined && { country }),
  }));
}
