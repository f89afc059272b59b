import { plainClick } from '../client/plain-click';
import type { Asked } from '../client/use-answer';
import { Reading } from '../routes/reading';
import { spoken } from '../words/names';
import { VERDICTS, type Verdict } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { type MapPlace, mapAddress, REACH_YEARS } from './map-address';
import type { MapReachAnswer, Reached } from './map-query';
import { Panel, Waiting } from './panel';
import { jobs } from './world';

/** What is within reach of a role. */
export interface Reach {
  readonly understand: MapReachAnswer['understand'];
  /** Best first. */
  readonly all: readonly Reached[];
  /** Those of them that stand on the map. */
  readonly drawn: readonly Reached[];
  readonly totalCount: number;
}

interface ReachPanelProps {
  readonly place: MapPlace;
  readonly asked: Asked<Reach>;
  readonly again: () => void;
  readonly go: (place: MapPlace) => void;
  readonly onClose: () => void;
}

const LISTED = 12;

/** How many jobs are within reach, what the marks mean, and the best of them. */
export const ReachPanel = ({ place, asked, again, go, onClose }: ReachPanelProps) => {
  const [first, ...others] = asked.kind === 'answered' ? asked.data.understand : [];
  return (
    <Panel
      about={`${place.become} ${first !== undefined}`}
      title={
        <>
          Within reach of <bdi>{first?.node.title ?? spoken(place.become)}</bdi>
        </>
      }
      closing="Close what is within reach"
      onClose={onClose}
    >
      <p class="panel-line">
        <label for="reach-years">Within</label>
        <select
          id="reach-years"
          value={String(place.years)}
          onChange={(event) => go({ ...place, years: Number(event.currentTarget.value) })}
        >
          {REACH_YEARS.map((years) => (
            <option key={years} value={years}>
              {yearsInWords(years)}
            </option>
          ))}
        </select>
      </p>
      {asked.kind === 'refused' && asked.unknown !== null ? (
        <>
          <p>
            We don’t know a job called “<bdi>{asked.unknown.ref}</bdi>”.
            {asked.unknown.suggestions.length > 0 && ' Did you mean'}
          </p>
          <ul class="choices plain">
            {asked.unknown.suggestions.map(({ id, name }) => (
              <li key={id}>
                <button type="button" class="button quiet" onClick={() => go({ ...place, become: name })}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : asked.kind !== 'answered' ? (
        <Waiting asked={asked} what="jobs within reach" again={again} />
      ) : (
        <>
          {first !== undefined && (
            <Reading
              name={{
                asked: place.become,
                certainty: first.certainty,
                role: first.node,
                others: others.map(({ node }) => node),
              }}
              addressWith={(slug) => mapAddress({ ...place, become: slug })}
              pick={(slug) => go({ ...place, become: slug })}
            />
          )}
          <Jobs reach={asked.data} place={place} go={go} />
        </>
      )}
    </Panel>
  );
};

const TONES: readonly Verdict[] = ['USUAL', 'POSSIBLE', 'HARD', 'UNWISE'];

const Jobs = ({ reach, place, go }: Pick<ReachPanelProps, 'place' | 'go'> & { reach: Reach }) => (
  <>
    <p>
      <b>{reach.totalCount === 0 ? 'No job' : jobs(reach.totalCount)}</b> within {yearsInWords(place.years)}
      {reach.totalCount === 0
        ? '. Allow more years to see some.'
        : reach.drawn.length === reach.totalCount
          ? '. Each is marked with its years.'
          : `; ${reach.drawn.length} of them stand on this map, marked with their years.`}
    </p>
    <ul class="tones plain small">
      {TONES.map((tone) => {
        const count = reach.all.filter(({ verdict }) => verdict === tone).length;
        return count === 0 ? null : (
          <li key={tone}>
            <svg class={`tone-sign ${tone.toLowerCase()}`} width="26" height="18" aria-hidden="true">
              <rect x="2" y="2" width="22" height="14" rx="4" />
            </svg>
            {VERDICTS[tone]}: {count}
          </li>
        );
      })}
    </ul>
    {reach.all.length > 0 && (
      <section class="panel-moves">
        <h3>First of all</h3>
        <ul class="plain">
          {reach.all.slice(0, LISTED).map(({ role, years, verdict }) => (
            <li key={role.id}>
              <a
                href={mapAddress({ ...place, role: role.slug })}
                onClick={plainClick(() => go({ ...place, role: role.slug }))}
              >
                <bdi>{role.title}</bdi>
              </a>
              <span class="small soft number">
                in about {yearsInWords(years)}, {VERDICTS[verdict]}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <p class="small">
      <a href={`/become/all?${new URLSearchParams({ from: place.become, years: String(place.years) })}`}>
        The same as a table, with pay
      </a>{' '}
      ·{' '}
      <a href={`/become?${new URLSearchParams({ from: place.become, years: String(place.years) })}`}>
        The few that a counsellor would name
      </a>
    </p>
  </>
);
