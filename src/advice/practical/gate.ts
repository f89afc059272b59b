/** What nobody gets round on the way to a job: a paper, a job before it, a selection that most fail. */
import {
  CREDENTIAL_KINDS,
  type Credential,
  type CredentialKind,
  isEarnedAtWork,
  listed,
  plainName,
} from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Chain } from '../chains/beginning';
import { yearsText } from '../chains/chain-figures';
import { isDown } from '../chains/lines-of-work';
import type { CredentialLeft } from '../doors/credential-left';
import { howFewGetIn } from '../jobs/few-get-in';
import { GATE_MODEL } from '../numbers/futures';
import { aPaper } from '../words/a-paper';
import { inAmerican } from '../words/american';
import { aJob, calledInTalk } from '../words/title';
import { hardnessPlace, PAPER_KINDS } from './paper-kinds';
import { takesOf } from './takes';

/** Kinds of gate: those of credentials, a job that comes first, and a selection that most fail. */
export const GATE_KINDS = [...CREDENTIAL_KINDS, 'EXPERIENCE', 'SELECTION'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** The gate of a job for one person. */
export interface Gate {
  readonly kind: GateKind;
  /** What it is: "Registered nurse license (NCLEX-RN)", "Police Officer first", "Few get in". */
  readonly name: string;
  /** True if they are through it already. */
  readonly held: boolean;
  /** What else there is to know of it: a sentence; null if nothing. */
  readonly note: string | null;
  /** All that the way takes, in its order, how long each and who pays; null if nothing is left to do. */
  readonly takes: string | null;
}

/** Papers of a way that are still to earn or to show, the hardest first. */
export function papersLeft(chain: Chain): readonly CredentialLeft[] {
  const papers = chain.flatMap(({ way }) => way.credentials);
  return hardestFirst(papers.filter(({ held, yearsLeft, by }) => !held && (yearsLeft > 0 || by === null)));
}

/** The gate of the job at the end of a chain; null if there is none. */
export function gateOf(graph: CareerGraph, role: number, chain: Chain): Gate | null {
  const gate = hardestGate(graph, role, chain);
  return gate === null ? null : { ...gate, takes: gate.held ? null : takesOf(graph, chain) };
}

/** The hardest of what the way takes. */
function hardestGate(graph: CareerGraph, role: number, chain: Chain): Omit<Gate, 'takes'> | null {
  const papers = chain.flatMap(({ way }) => way.credentials);
  const left = papersLeft(chain);
  const few = howFewGetIn(graph, role);
  if (few !== null)
    return { kind: 'SELECTION', name: 'Few get in', held: false, note: sentences(few, alsoNeeded(left)) };
  const [first, ...others] = left;
  if (first !== undefined && first.credential.kind !== 'PORTFOLIO') return paperGate(first, others);
  const stations = chain.slice(0, -1).map(({ to }) => calledInTalk(graph, to));
  if (stations.length > 0)
    return { kind: 'EXPERIENCE', name: `${listed(stations)} first`, held: false, note: noteOnStation(graph, chain) };
  if (first !== undefined) return paperGate(first, others);
  const { experienceYears, way } = chain.at(-1)!;
  const asked = way.door.experienceYears;
  if (experienceYears >= GATE_MODEL.years)
    return {
      kind: 'EXPERIENCE',
      name: `About ${yearsText(experienceYears)} of related work`,
      held: false,
      note:
        asked > experienceYears
          ? `Employers want about ${yearsText(asked)} of related work. Part of your own work counts.`
          : null,
    };
  const held = hardestFirst(
    papers.filter(({ held, credential }) => held && PAPER_KINDS[credential.kind].isToldIfHeld),
  )[0];
  return held === undefined
    ? null
    : { kind: held.credential.kind, name: nameOf(held.credential), held: true, note: null };
}

/** What to know where the way begins below the job held: the door asks for that job. Null if it doesn't begin there. */
function noteOnStation(graph: CareerGraph, chain: Chain): string | null {
  const [first, next] = chain;
  return isDown(graph, first!.from, first!)
    ? `This first job is a step down for you. But nobody becomes ${aJob(graph, next!.to)} without it.`
    : null;
}

/** Kinds of gate for the ways that stand in for a paper and are no papers themselves; null for the paper again. */
const KIND_INSTEAD: Readonly<Record<Exclude<NonNullable<CredentialLeft['byKind']>, CredentialKind>, GateKind | null>> =
  {
    COLLEGE: 'CERTIFICATE',
    COURSES: 'CERTIFICATE',
    ANY_DEGREE: 'BACHELOR',
    WORK: 'EXPERIENCE',
    RENEWAL: null,
  };

/** What this person does for a paper: the paper itself, or what stands in for it and is quicker. */
function wayTo({ credential, by, byKind }: CredentialLeft): Pick<Gate, 'kind' | 'name'> {
  if (by === null || byKind === null) return { kind: credential.kind, name: nameOf(credential) };
  const kind = byKind in KIND_INSTEAD ? KIND_INSTEAD[byKind as keyof typeof KIND_INSTEAD] : (byKind as CredentialKind);
  return { kind: kind ?? credential.kind, name: inAmerican(by) };
}

/** "Electrical apprenticeship, paid"; nobody is paid for an examination itself. */
function nameOf(credential: Credential): string {
  const isPaid = isEarnedAtWork(credential) && credential.kind !== 'EXAM' && credential.kind !== 'LICENCE';
  return inAmerican(isPaid ? `${plainName(credential)}, paid` : credential.name);
}

function hardestFirst(papers: readonly CredentialLeft[]): readonly CredentialLeft[] {
  const place = ({ credential: { kind } }: CredentialLeft) => hardnessPlace(kind);
  return [...papers].sort((a, b) => place(a) - place(b));
}

function paperGate(first: CredentialLeft, others: readonly CredentialLeft[]): Omit<Gate, 'takes'> {
  const more = first.by === null ? '' : `Some employers prefer people with ${aPaper(nameOf(first.credential))}.`;
  return { ...wayTo(first), held: false, note: sentences(more, alsoNeeded(others)) };
}

function alsoNeeded(papers: readonly CredentialLeft[]): string {
  const names = [...new Set(papers.map((paper) => wayTo(paper).name))];
  const [first, ...others] = names.map(aPaper);
  if (first === undefined) return '';
  // Names with an "and" of their own make no list that anybody can follow.
  const isPlain = names.every((name) => ![' and ', ' or ', ','].some((joint) => name.includes(joint)));
  return isPlain
    ? `You also need ${listed([first, ...others])}.`
    : [`You also need ${first}.`, ...others.map((name) => `Then you need ${name}.`)].join(' ');
}

/** Those that are not empty; null if all are. */
function sentences(...parts: readonly string[]): string | null {
  const told = parts.filter((part) => part !== '').join(' ');
  return told === '' ? null : told;
}
