/** What a job on the way asks to be studied, beside what the goal asks for. */
import { type Credential, traitsOf } from '../../domain';
import type { CredentialLeft } from '../doors/credential-left';
import type { MovePrice } from '../price/move-price';

/** True for what is left to do of a credential that the goal's own door does not ask for. */
function isExtra(direct: MovePrice, { credential, yearsLeft }: CredentialLeft): boolean {
  return yearsLeft > 0 && !isAsked(direct, credential);
}

function isAsked(direct: MovePrice, studied: Credential): boolean {
  const { name, kind } = studied;
  const { isShared } = traitsOf({ kind });
  for (const { credential } of direct.way.credentials) {
    if (credential.name === name) return true;
    if (isShared && credential.kind === kind && isInItsSubject(credential, studied)) return true;
  }
  return false;
}

/** False for a degree in subjects of which a door asks for none: nobody studies laboratory science to lead a clinic. */
function isInItsSubject({ subject: asked }: Credential, { subject: studied }: Credential): boolean {
  if (!Array.isArray(asked) || !Array.isArray(studied)) return true;
  return studied.some((word) => asked.includes(word));
}

/** Years of study and training for a job that the goal's own door does not ask for. */
export function extraStudy(direct: MovePrice, { way }: MovePrice): number {
  let years = 0;
  for (const left of way.credentials) if (isExtra(direct, left)) years += left.yearsLeft;
  return years;
}

/** Years of study and training that a move leaves to do. */
export function studyLeft({ way }: MovePrice): number {
  let years = 0;
  for (const { yearsLeft } of way.credentials) years += yearsLeft;
  return years;
}

/** Years of study and training that a move takes. */
export function wholeStudy({ studyYears, trainedYears }: MovePrice): number {
  return studyYears + trainedYears;
}
