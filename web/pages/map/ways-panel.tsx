import { plainClick } from '../client/plain-click';
import type { Asked } from '../client/use-answer';
import { Reading } from '../routes/reading';
import { capital, spoken } from '../words/names';
import { usd } from '../words/pay';
import { ODDS, VERDICTS, type Verdict } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { type MapPlace, mapAddress } from './map-address';
import type { MapWay, MapWaysAnswer } from './map-query';
import { Panel, Waiting } from './panel';

interface WaysPanelProps {
  readonly place: MapPlace;
  readonly asked: Asked<MapWaysAnswer>;
  readonly again: () => void;
  readonly go: (place: MapPlace) => void;
  readonly onClose: () => void;
  readonly isShown: (id: string) => boolean;
}

/** The way that is drawn: its steps in words, and the other ways to draw. */
export const WaysPanel = ({ place, asked, again, go, onClose, isShown }: WaysPanelProps) => {
  const routes = asked.kind === 'answered' ? asked.data.routes : null;
  const ends = routes !== null && routes.__typename !== 'UnknownReference' ? routes : null;
  return (
    <Panel
      about={`${place.from} ${place.to} ${ends !== null}`}
      title={
        <>
          <bdi>{ends?.from.role.title ?? spoken(place.from)}</bdi> <span class="soft">to</span>{' '}
          <bdi>{ends?.to.role.title ?? spoken(place.to)}</bdi>
        </>
      }
      closing="Close the way"
      onClose={onClose}
    >
      {routes === null && asked.kind !== 'answered' && <Waiting asked={asked} what="ways" again={again} />}
      {routes?.__typename === 'UnknownReference' && (
        <>
          <p>
            We don’t know a job called “<bdi>{routes.ref}</bdi>”.
            {routes.suggestions.length > 0 && ' Did you mean'}
          </p>
          <ul class="choices plain">
            {routes.suggestions.map(({ id, title = '', slug = '' }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => go({ ...place, [routes.argument === 'to' ? 'to' : 'from']: slug })}
                >
                  <bdi>{title}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {ends !== null && (
        <>
          {(['from', 'to'] as const).map((end) => (
            <Reading
              key={end}
              name={ends[end]}
              addressWith={(slug) => mapAddress({ ...place, [end]: slug })}
              pick={(slug) => go({ ...place, [end]: slug })}
            />
          ))}
          {ends.__typename === 'NoRoute' ? (
            <p dir="auto">{ends.reason}</p>
          ) : (
            <Ways ways={ends.routes} verdict={ends.verdict} place={place} go={go} isShown={isShown} />
          )}
          <p>
            <a
              class="way-link"
              href={`/routes?${new URLSearchParams({ from: ends.from.role.slug, to: ends.to.role.slug })}`}
            >
              All about these ways
            </a>
          </p>
        </>
      )}
    </Panel>
  );
};

interface WaysProps extends Pick<WaysPanelProps, 'place' | 'go' | 'isShown'> {
  readonly ways: readonly MapWay[];
  readonly verdict: Verdict;
}

const Ways = ({ ways, verdict, place, go, isShown }: WaysProps) => {
  const way = wayOf(ways, place.way);
  if (way === undefined) return null;
  return (
    <>
      {ways.length > 1 && (
        <ul class="way-tabs plain no-print">
          {ways.map((each, at) => (
            <li key={each.roles.map(({ id }) => id).join(' ')}>
              <a
                href={mapAddress({ ...place, way: at + 1 })}
                aria-current={each === way ? 'true' : undefined}
                onClick={plainClick(() => go({ ...place, way: at + 1 }))}
              >
                Way {at + 1}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="number">
        <b>In about {yearsInWords(way.years)}</b>. {capital(ODDS[way.odds])} this way.
        {(verdict === 'HARD' || verdict === 'UNWISE') && ` About this goal: ${VERDICTS[verdict]}.`}
      </p>
      <ol class="map-steps plain">
        {way.roles.map((role, at) => {
          const step = way.steps[at - 1];
          return (
            <li key={role.id}>
              <span class="step-number" aria-hidden="true">
                {at + 1}
              </span>
              <b>
                <a
                  href={mapAddress({ ...place, role: role.slug })}
                  onClick={plainClick(() => go({ ...place, role: role.slug }))}
                >
                  <bdi>{role.title}</bdi>
                </a>
              </b>
              <p class="small soft number">
                {step === undefined ? 'where you are' : `${yearsInWords(step.years)}, ${ODDS[step.odds]}`}
                {role.typicalPayUsd !== null && ` · ${usd(role.typicalPayUsd)} a year`}
                {!isShown(role.id) && ' · not on the map as it is shown'}
              </p>
              {step !== undefined && (
                <p class="small" dir="auto">
                  {step.entry.hiredFor}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};

/** The way of a number, from 1; the first if there are fewer. */
export function wayOf(ways: readonly MapWay[], way: number): MapWay | undefined {
  return ways[way - 1] ?? ways[0];
}
