/** Commands that state a claim, as one of the editors' source beside those of others. */
import { EDITS_SOURCE, type LinkFact, linkFact, withoutUndefined } from '../domain';
import type { CommandInput } from './commands';
import { ensureEditsSource } from './editors-source';
import { idNamed } from './references';
import type { Desk } from './save-node';
import { refused } from './user-error';

/** How sure editors are of a move if they don't say. */
const USUAL_CONFIDENCE = 0.8;

/** The ids of both ends of a claim. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** States a progression. */
export async function saveProgression(desk: Desk, input: CommandInput<'saveProgression'>): Promise<Ends> {
  const { from, to } = await rolesOf(desk, input);
  if (from === to) throw refused('to', 'INVALID', 'A move leads from one role to another; both names mean the same.');
  const before = (await ownClaim(desk, 'PROGRESSES_TO', from, to)) as LinkFact & { kind: 'PROGRESSES_TO' };
  const said = before?.properties;
  const link = linkFact('PROGRESSES_TO', from, to, EDITS_SOURCE, {
    move: input.kind,
    typicalYears: input.typicalYears,
    ...withoutUndefined({
      confidence: kept(input.confidence, said?.confidence) ?? USUAL_CONFIDENCE,
      likelihood: kept(input.likelihood, said?.likelihood),
      share: kept(input.share, said?.share),
      note: kept(input.note, said?.note),
      asOf: kept(input.asOf, said?.asOf),
    }),
    evidence: 'EDITORIAL',
  });
  await put(desk, link, before);
  return { from, to };
}

/** States that a role asks for a competency. */
export async function requireCompetency(desk: Desk, input: CommandInput<'requireCompetency'>): Promise<Ends> {
  const { from, to } = await requirementEnds(desk, input);
  const before = (await ownClaim(desk, 'REQUIRES', from, to)) as LinkFact & { kind: 'REQUIRES' };
  const said = before?.properties;
  const link = linkFact('REQUIRES', from, to, EDITS_SOURCE, {
    importance: input.importanceScore,
    ...withoutUndefined({
      level: kept(input.level, said?.level),
      note: kept(input.note, said?.note),
      asOf: kept(input.asOf, said?.asOf),
    }),
    evidence: 'EDITORIAL',
  });
  await put(desk, link, before);
  return { from, to };
}

/** Both roles of a progression, by id. */
export async function rolesOf({ draft, names }: Desk, ends: { from: string; to: string }): Promise<Ends> {
  const from = await idNamed(draft, names, 'from', 'Role', ends.from);
  return { from, to: await idNamed(draft, names, 'to', 'Role', ends.to) };
}

/** The role and the competency of a requirement, by id. */
export async function requirementEnds(
  { draft, names }: Desk,
  ends: { role: string; competency: string },
): Promise<Ends> {
  const from = await idNamed(draft, names, 'role', 'Role', ends.role);
  return { from, to: await idNamed(draft, names, 'competency', 'Competency', ends.competency) };
}

async function ownClaim(desk: Desk, kind: LinkFact['kind'], from: string, to: string): Promise<LinkFact | undefined> {
  const links = await desk.draft.linksFrom(kind, from);
  return links.find((link) => link.to === to && link.source === EDITS_SOURCE);
}

async function put(desk: Desk, link: LinkFact, before: LinkFact | undefined): Promise<void> {
  await ensureEditsSource(desk.draft, desk.today);
  desk.draft.putLink(link, before);
}

/** What is given, else what was said before; undefined if it is taken away. */
function kept<T>(given: T | null | undefined, before: T | undefined): T | undefined {
  return given === null ? undefined : (given ?? before);
}
