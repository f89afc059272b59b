/** All credentials that doors ask for, by the words and initials that people know them by. */
import { CREDENTIALS, type Credential, type CredentialKind, type OtherWay } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { doorsInto, jobsOf } from '../../network';
import { folded, initialsOf, tellingWords } from './credential-words';

/** Something that a door asks for, or another way to its place, by the words that tell it from others. */
export interface Known {
  /** The credential that is held by it. */
  readonly name: string;
  readonly kind: CredentialKind;
  /** Years that it takes. */
  readonly years: number;
  /** True if it is another way to the credential's place. */
  readonly isOther: boolean;
  /** What it is called itself, folded. */
  readonly called: string;
  readonly words: ReadonlySet<string>;
  /** First letters of its words. */
  readonly initials: string;
  /** Place in EDUCATION_LEVELS if it is a degree; null if it is none. */
  readonly level: number | null;
}

export interface Index {
  readonly all: readonly Known[];
  /** By the name of the credential. */
  readonly byName: ReadonlyMap<string, Known>;
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
}

/** All credentials that the doors of a graph ask for; made once. */
export const indexOf = oncePerFigures((graph: CareerGraph): Index => {
  const seen = new Set<string>();
  const all: Known[] = [];
  const { standIn } = jobsOf(graph);
  for (const role of graph.roles) {
    if (standIn[role.index] !== role.index) continue;
    for (const { credentials } of doorsInto(graph, role)) {
      for (const credential of credentials) {
        const own = partsOf(credential.name).map((called) => ({ called, way: null }));
        const others = (credential.insteadOf ?? []).filter(isPaper).map((way) => ({ called: way.name, way }));
        for (const { called, way } of [...own, ...others]) {
          const key = `${credential.name}|${credential.kind}|${called}`;
          if (!seen.has(key)) all.push(knownAs(credential, called, way));
          seen.add(key);
        }
      }
    }
  }
  const byWord = new Map<string, Known[]>();
  for (const known of all) {
    for (const word of known.words) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [known]);
      else others.push(known);
    }
  }
  const byName = new Map<string, Known>();
  for (const known of all) if (!known.isOther && !byName.has(known.name)) byName.set(known.name, known);
  return { all, byName, byWord };
});

/** False for other ways that are work: nobody holds them as a paper. */
function isPaper({ kind }: OtherWay): boolean {
  return kind !== 'WORK' && kind !== 'PORTFOLIO';
}

/** A name whole, and what stands before and in its brackets: "Registered nurse licence (NCLEX-RN)". */
function partsOf(name: string): readonly string[] {
  const [opens, closes] = [name.indexOf('('), name.lastIndexOf(')')];
  return opens === -1 || closes < opens ? [name] : [name, name.slice(0, opens).trim(), name.slice(opens + 1, closes)];
}

function knownAs(credential: Credential, called: string, way: OtherWay | null): Known {
  const { name, kind, years } = credential;
  return {
    name,
    kind,
    years,
    isOther: way !== null,
    called: folded(called),
    words: tellingWords(called),
    initials: initialsOf(called),
    level: way === null ? levelProved(credential) : levelOfWay(way),
  };
}

/** The level of education that a credential proves; null if it is no degree. */
function levelProved({ kind, isAssociate }: Pick<Credential, 'kind' | 'isAssociate'>): number | null {
  return isAssociate === true ? 1 : CREDENTIALS[kind].level || null;
}

function levelOfWay({ kind }: OtherWay): number | null {
  if (kind === 'COLLEGE') return 1;
  if (kind === 'ANY_DEGREE') return CREDENTIALS.BACHELOR.level;
  return kind === 'WORK' ? null : levelProved({ kind });
}
