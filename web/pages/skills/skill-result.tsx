import { useMemo } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Away } from '../frame/away';
import { hoursInWords } from '../words/years';
import { type Group, groupsOf } from './groups';
import { HeatMap } from './heat-map';
import { NearMap } from './near-map';
import { NeighbourList } from './neighbour-list';
import { type PairOf, pairsOf } from './pairs';
import { MEASURES, type SkillPlace } from './skill-address';
import { SkillNames } from './skill-names';
import { GROUPS, type GroupsAnswer, PAIRS, type PairsAnswer, type SkillAnswer, type SkillLink } from './skill-query';

/** What the page says while it looks, by how long it has. */
export const LOOKING = {
  now: '',
  'a moment': 'Looking for what goes with it.',
  long: 'Still looking. It takes a little longer today.',
} as const;

interface SkillResultProps {
  readonly place: SkillPlace;
  readonly asked: Asked<SkillAnswer>;
  readonly again: () => void;
  readonly go: (place: SkillPlace) => void;
}

/** A skill with its neighbours, or how far the search is. */
export const SkillResult = ({ place, asked, again, go }: SkillResultProps) => {
  switch (asked.kind) {
    case 'nothing':
      return <Outline since="now" />;
    case 'looking':
      return <Outline since={asked.since} />;
    case 'away':
    case 'refused':
      return <Away why={asked.why} again={again} />;
    case 'answered': {
      const { competency, search } = asked.data;
      return competency === null ? (
        <Unknown names={search.nodes} place={place} go={go} />
      ) : (
        <Found competency={competency} place={place} go={go} />
      );
    }
    default:
      return asked satisfies never;
  }
};

const NO_GROUPS: ReadonlyMap<string, Group> = new Map();
const NO_PAIRS: PairOf = () => undefined;
const IN_TABLE = 12;

interface FoundProps extends Pick<SkillResultProps, 'place' | 'go'> {
  readonly competency: NonNullable<SkillAnswer['competency']>;
}

const Found = ({ competency, place, go }: FoundProps) => {
  const { name, description, learningHours, requiredBy, adjacent } = competency;
  const { nodes } = adjacent;
  const ids = useMemo(() => nodes.map(({ to }) => to.id), [nodes]);
  const schemes = nodes[0]?.schemes ?? [];
  const [groupsAsked] = useAnswer<GroupsAnswer>(GROUPS, nodes.length === 0 ? null : { schemes });
  const [pairsAsked, againPairs] = useAnswer<PairsAnswer>(
    PAIRS,
    nodes.length === 0 ? null : { ids, measure: place.measure, schemes },
  );
  const groups = useMemo(
    () => (groupsAsked.kind === 'answered' ? groupsOf(ids, groupsAsked.data) : NO_GROUPS),
    [groupsAsked, ids],
  );
  const pairOf = useMemo(() => (pairsAsked.kind === 'answered' ? pairsOf(pairsAsked.data) : NO_PAIRS), [pairsAsked]);
  return (
    <>
      <section class="skill-intro stack-tight" aria-labelledby="skill-name">
        <h2 id="skill-name">
          <bdi>{name}</bdi>
        </h2>
        {description !== null && <p dir="auto">{description}</p>}
        <p class="soft number">
          {requiredBy.totalCount === 1 ? '1 job asks' : `${requiredBy.totalCount.toLocaleString('en-US')} jobs ask`} for
          it · {hoursInWords(learningHours)} of learning to working level
        </p>
      </section>
      {nodes.length === 0 ? (
        <NoNeighbours place={place} go={go} />
      ) : (
        <>
          <section class="near stack-tight" aria-labelledby="near-title">
            <h2 id="near-title">What goes with it</h2>
            <p class="soft small">
              {MEASURES[place.measure].name}: {MEASURES[place.measure].means}. The nearest {nodes.length} of{' '}
              {adjacent.totalCount}, counted over {nodes[0]?.roles.toLocaleString('en-US')} jobs.
            </p>
            <div class="near-both">
              {groupsAsked.kind === 'looking' || groupsAsked.kind === 'nothing' ? (
                <div class="bone near-bone" aria-busy="true" />
              ) : (
                <NearMap name={name} neighbours={nodes} groups={groups} pairOf={pairOf} place={place} go={go} />
              )}
              <NeighbourList neighbours={nodes} groups={groups} place={place} go={go} />
            </div>
          </section>
          {pairsAsked.kind === 'answered' && (
            <HeatMap skills={nodes.slice(0, IN_TABLE).map(({ to }) => to)} pairOf={pairOf} measure={place.measure} />
          )}
          {(pairsAsked.kind === 'away' || pairsAsked.kind === 'refused') && (
            <Away why={pairsAsked.why} again={againPairs} />
          )}
          <Exports schemes={schemes} support={place.support} />
        </>
      )}
    </>
  );
};

const NoNeighbours = ({ place, go }: Pick<SkillResultProps, 'place' | 'go'>) => (
  <section class="stack-tight">
    <h2>No neighbours in that many jobs</h2>
    <p>Too few jobs need it together with something else to say what goes with it.</p>
    {place.support > 1 && (
      <button type="button" class="button quiet" onClick={() => go({ ...place, support: 1 })}>
        Count single jobs too
      </button>
    )}
  </section>
);

const Unknown = ({ names, place, go }: Pick<SkillResultProps, 'place' | 'go'> & { names: readonly SkillLink[] }) => (
  <section class="verdict card none" aria-labelledby="unknown">
    <h2 id="unknown">
      We don’t know a skill called “<bdi>{place.skill}</bdi>”
    </h2>
    {names.length === 0 ? (
      <p>Try another word for it in the field above, such as “SQL” or “negotiation”.</p>
    ) : (
      <>
        <p>Did you mean</p>
        <SkillNames names={names} place={place} go={go} />
      </>
    )}
  </section>
);

/** Files of what the page shows, for all skills. */
const Exports = ({ schemes, support }: { schemes: readonly string[]; support: number }) => {
  const pairs = new URLSearchParams({ scheme: schemes.join(','), minSupport: String(support) });
  const groups = new URLSearchParams({ scheme: schemes.join(',') });
  return (
    <section class="no-print stack-tight" aria-labelledby="exports">
      <h2 id="exports">Take it with you</h2>
      <p class="soft small">Files of all skills, not only of this one, with where the figures come from.</p>
      <ul class="choices plain">
        {[
          ['csv', 'Pairs as a table (CSV)'],
          ['gexf', 'Pairs for Gephi (GEXF)'],
          ['graphml', 'Pairs as GraphML'],
          ['json', 'Pairs as JSON'],
        ].map(([format, label]) => (
          <li key={format}>
            <a class="button quiet" href={`/export/adjacency.${format}?${pairs}`} download>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a class="button quiet" href={`/export/communities.csv?${groups}`} download>
            Groups as a table (CSV)
          </a>
        </li>
      </ul>
    </section>
  );
};

const Outline = ({ since }: { since: 'now' | 'a moment' | 'long' }) => (
  <div class="looking" aria-busy="true">
    <p class="soft">{LOOKING[since]}</p>
    {since !== 'now' && (
      <div class="bones" aria-hidden="true">
        <div class="bone job" />
        <div class="bone job" />
      </div>
    )}
    <noscript>
      <p>This page looks for skills in your browser, and needs JavaScript for it.</p>
    </noscript>
  </div>
);
