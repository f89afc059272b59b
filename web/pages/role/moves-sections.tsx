import { payChange } from '../words/pay';
import { MOVES } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import type { Fact, Link, RoleFacts } from './role-query';
import { Section } from './section';
import { Marks, type SectionSources, sectionSources } from './sources';

/** Where people go from here. */
export const WaysOnSection = ({ role: { nextMoves, slug } }: { role: RoleFacts }) => {
  if (nextMoves.nodes.length === 0) return null;
  const claims = nextMoves.nodes.map(({ progression }) => progression?.evidence ?? []);
  const sources = sectionSources(claims);
  return (
    <Section id="ways-on" title="Where people go from here" sources={sources}>
      <ul class="moves plain">
        {nextMoves.nodes.map(({ to, years, payChangeUsd, progression }, place) => (
          <MoveLine
            key={to.id}
            role={to}
            facts={claims[place] ?? []}
            sources={sources}
            words={[
              progression === null ? null : (MOVES[progression.kind] ?? null),
              years === null ? null : `after about ${yearsInWords(years)}`,
              payChange(payChangeUsd),
            ]}
            way={`/routes?${new URLSearchParams({ from: slug, to: to.slug })}`}
          />
        ))}
      </ul>
    </Section>
  );
};

const MOST_LISTED = 10;

/** Where people come from, what is surest first. */
export const WaysHereSection = ({ role: { progressionsInto, slug } }: { role: RoleFacts }) => {
  const listed = [...progressionsInto.nodes].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_LISTED);
  if (listed.length === 0) return null;
  const sources = sectionSources(listed.map(({ evidence }) => evidence));
  return (
    <Section id="ways-here" title="Where people come from" sources={sources}>
      <ul class="moves plain">
        {listed.map(({ from, kind, typicalYears, evidence }) => (
          <MoveLine
            key={from.id}
            role={from}
            facts={evidence}
            sources={sources}
            words={[MOVES[kind] ?? null, `after about ${yearsInWords(typicalYears)}`]}
            way={`/routes?${new URLSearchParams({ from: from.slug, to: slug })}`}
          />
        ))}
      </ul>
    </Section>
  );
};

interface MoveLineProps {
  readonly role: Link;
  readonly facts: readonly Fact[];
  readonly sources: SectionSources;
  readonly words: readonly (string | null)[];
  /** Address of the ways between the two. */
  readonly way: string;
}

const MoveLine = ({ role, facts, sources, words, way }: MoveLineProps) => {
  const notes = [...new Set(facts.flatMap(({ note }) => note ?? []))];
  return (
    <li>
      <div class="move-head">
        <span>
          <a href={`/roles/${role.slug}`}>
            <bdi>{role.title}</bdi>
          </a>{' '}
          <Marks facts={sources.own(facts)} />
        </span>
        <a class="small" href={way} aria-label={`The way: ${role.title}`}>
          The way
        </a>
      </div>
      <p class="small soft number">{words.filter((word) => word !== null).join(' · ')}</p>
      {notes.slice(0, 1).map((note) => (
        <p key={note} class="small" dir="auto">
          {note}
        </p>
      ))}
    </li>
  );
};
