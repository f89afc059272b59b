import { EDUCATION_LEVELS, namesPaper } from '../../advice';
import { withCarriedOver } from '../../alignment';
import { STEP_MODEL } from '../../domain';
import type { CareerGraph, Sliced } from '../../graph';
import type { Background, Profile } from '../../needs';
import { papersNamed } from '../names/paper-names';
import { checkFields } from './questions/check-question';
import type { ProfileInput } from './questions/input-of';
import { PROFILE_FIELDS } from './questions/profile';
import { numberOf } from './references';

export type { ProfileInput } from './questions/input-of';

/**
 * A profile over the graph's competencies. Without input it has no competencies and the default hours a week. A
 * competency named twice counts at its higher level. What carries over to other classifications is in it too.
 *
 * @throws {InvalidOptionError} about what PROFILE_FIELDS does not allow
 */
export function* readProfile(
  graph: CareerGraph,
  argument: string,
  input: ProfileInput | null | undefined,
): Sliced<Profile> {
  checkFields(`${argument}.`, PROFILE_FIELDS, input ?? {});
  return yield* profileOf(graph, argument, input);
}

/** As `readProfile`, for a profile that was checked. */
export function* profileOf(
  graph: CareerGraph,
  argument: string,
  input: ProfileInput | null | undefined,
): Sliced<Profile> {
  const levels = new Map<number, number>();
  for (const { ref, level = STEP_MODEL.workingLevel } of input?.competencies ?? []) {
    const number = numberOf(graph, 'Competency', `${argument}.competencies`, ref);
    levels.set(number, Math.max(level, levels.get(number) ?? 0));
    yield;
  }
  const background = yield* backgroundOf(graph, argument, input ?? {});
  return {
    levels: withCarriedOver(graph, levels),
    weeklyHours: input?.weeklyHours ?? STEP_MODEL.defaultWeeklyHours,
    ...(background === null ? {} : { background }),
  };
}

/** What the input says beside skills; null if it says nothing. Schooling becomes a level and roles become numbers; all else is as it was said. */
function* backgroundOf(graph: CareerGraph, argument: string, input: ProfileInput): Sliced<Background | null> {
  const { competencies: _, weeklyHours: __, education, credentials, pastRoles, ...others } = input;
  const background: { readonly [K in keyof Background]: Background[K] | undefined } = {
    ...others,
    credentials: credentials?.flatMap((text) => asDoorsCall(graph, text)),
    education: education === undefined ? undefined : EDUCATION_LEVELS.indexOf(education),
    pastRoles: pastRoles && (yield* pastRolesOf(graph, `${argument}.pastRoles`, pastRoles)),
  };
  const said = Object.entries(background).filter(([, value]) => saysSomething(value));
  return said.length === 0 ? null : Object.fromEntries(said);
}

/** A paper by the names that doors have for it, where people call it otherwise: "CDL Class A". Else as it was said. */
function asDoorsCall(graph: CareerGraph, text: string): readonly string[] {
  if (namesPaper(graph, text)) return [text];
  const names = papersNamed(text)
    .flatMap(({ of }) => of)
    .filter((name) => namesPaper(graph, name));
  // What is said besides the name, such as that the paper lapsed, stays.
  const besides = /,.*/s.exec(text)?.[0] ?? '';
  return names.length === 0 ? [text] : names.map((name) => name + besides);
}

/** False for what was left out, and for lists of nothing. */
function saysSomething(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function* pastRolesOf(
  graph: CareerGraph,
  argument: string,
  pastRoles: NonNullable<ProfileInput['pastRoles']>,
): Sliced<NonNullable<Background['pastRoles']>> {
  const read: { readonly role: number; readonly years: number }[] = [];
  for (const { ref, years } of pastRoles) {
    read.push({ role: numberOf(graph, 'Role', argument, ref), years });
    yield;
  }
  return read;
}
