/** Numbered marks beside claims, and the list of sources that they lead to. They work without script. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { monthInWords } from '../words/dates';
import { EVIDENCE } from '../words/vocabulary';
import type { Fact, RoleFacts } from './role-query';

/** Each source, kind of evidence and date once, in the order of the page. */
export type Register = readonly Fact[];

const keyOf = ({ source, kind, observedOn }: Fact) => `${source.id} ${kind} ${observedOn}`;

/** Who describes a role, as what its texts and figures rest on that have no evidence of their own. */
export function described({ source }: RoleFacts): Fact {
  return { source, kind: 'DESCRIPTION', observedOn: null, note: null };
}

/** All the evidence that is anywhere in a role's facts, and who describes it. */
export function registerOf(role: RoleFacts): Register {
  const found = new Map<string, Fact>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFact(value) && !found.has(keyOf(value))) found.set(keyOf(value), value);
    Object.values(value).forEach(visit);
  };
  visit(role);
  const description = described(role);
  found.set(keyOf(description), description);
  return [...found.values()];
}

function isFact(value: object): value is Fact {
  return 'source' in value && 'kind' in value && 'observedOn' in value;
}

/** The register of the page. */
export const Sources = createContext<Register>([]);

/** Small numbers that lead to the sources of a claim. */
export const Marks = ({ facts }: { facts: readonly Fact[] }) => {
  const register = useContext(Sources);
  const keys = register.map(keyOf);
  const numbers = [...new Set(facts.map((fact) => keys.indexOf(keyOf(fact)) + 1))].filter((number) => number > 0);
  return (
    <>
      {numbers.map((number) => (
        <a
          key={number}
          class="mark"
          href={`#source-${number}`}
          aria-label={`Source ${number}: ${register[number - 1]?.source.name}`}
        >
          {number}
        </a>
      ))}
    </>
  );
};

/** What the claims of a section rest on. */
export interface SectionSources {
  /** What most of them rest on: the marks of the heading. */
  readonly usual: readonly Fact[];
  /** True if all of them do. */
  readonly isAll: boolean;
  /** The facts of a claim that needs marks of its own; none if it rests on the usual ones. */
  own(facts: readonly Fact[]): readonly Fact[];
}

/** The sources that most claims of a section share, so that only the others need marks of their own. */
export function sectionSources(claims: readonly (readonly Fact[])[]): SectionSources {
  const keysOf = (facts: readonly Fact[]) => [...new Set(facts.map(keyOf))].sort().join('|');
  const counts = new Map<string, number>();
  for (const facts of claims) counts.set(keysOf(facts), (counts.get(keysOf(facts)) ?? 0) + 1);
  const [[most, count] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  const isUsual = count > claims.length / 2;
  const usual = isUsual ? (claims.find((facts) => keysOf(facts) === most) ?? []) : [];
  return { usual, isAll: count === claims.length, own: (facts) => (isUsual && keysOf(facts) === most ? [] : facts) };
}

/** The foot of the page: who says all this, how they know, and under which licence. */
export const SourceList = () => {
  const register = useContext(Sources);
  if (register.length === 0) return null;
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol class="sources small">
        {register.map((fact, place) => (
          <li key={keyOf(fact)} id={`source-${place + 1}`} dir="auto">
            <b>{fact.source.name}</b>:{' '}
            {fact.kind === 'DESCRIPTION' ? 'the description of the role' : (EVIDENCE[fact.kind] ?? fact.kind)}
            {fact.observedOn !== null && `, ${monthInWords(fact.observedOn)}`}.{' '}
            {fact.source.attribution !== '' && `${fact.source.attribution}. `}
            <span class="soft">
              {fact.source.publisher}, release {fact.source.release}, licence {fact.source.licence}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
