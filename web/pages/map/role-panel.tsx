import { useState } from 'preact/hooks';
import { plainClick } from '../client/plain-click';
import type { Asked } from '../client/use-answer';
import { Discipline } from '../frame/discipline';
import { NO_ROLE, RoleField, refOf } from '../role-field/role-field';
import { Reading } from '../routes/reading';
import type { RoleLink } from '../routes/routes-query';
import { spoken } from '../words/names';
import { usd } from '../words/pay';
import { MOVES, SCHEMES, SENIORITY } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { type MapPlace, mapAddress, readPlaceOnMap } from './map-address';
import type { RoleDetail, RoleDetailAnswer } from './map-query';
import { Panel, Waiting } from './panel';

interface RolePanelProps {
  readonly place: MapPlace;
  readonly asked: Asked<RoleDetailAnswer>;
  readonly again: () => void;
  readonly go: (place: MapPlace) => void;
  readonly onClose: () => void;
  /** Whether a role is on the map as it is filtered. */
  readonly isShown: (id: string) => boolean;
}

/** A role in short: what it is, what it pays, where it leads and where from, and what to do next. */
export const RolePanel = ({ place, asked, again, go, onClose, isShown }: RolePanelProps) => {
  const read = asked.kind === 'answered' ? asked.data.read[0] : undefined;
  const role = read?.node;
  return (
    <Panel
      about={role?.id ?? place.role}
      title={<bdi>{role?.title ?? spoken(place.role)}</bdi>}
      closing="Close the details"
      onClose={onClose}
    >
      {asked.kind !== 'answered' ? (
        <Waiting asked={asked} what="this job" again={again} />
      ) : role === undefined || read === undefined ? (
        <p>
          We don’t know a job of this name. Try another word for it in the field above: the everyday name of the job,
          without the company.
        </p>
      ) : (
        <>
          <Reading
            name={{
              asked: place.role,
              certainty: read.certainty,
              role,
              others: asked.data.meanings.map(({ node }) => node).filter(({ id }) => id !== role.id),
            }}
            addressWith={(slug) => mapAddress({ ...place, role: slug })}
            pick={(slug) => go({ ...place, role: slug })}
          />
          {!isShown(role.id) && <NotShown role={role} place={place} go={go} />}
          <Facts role={role} />
          <WayForms slug={role.slug} />
          <Ends
            title="Ways on"
            role={role}
            place={place}
            go={go}
            moves={role.progressions.nodes.map((move) => ({ ...move, end: move.to }))}
            all={role.progressions.totalCount}
            sign="on"
          />
          <Ends
            title="Ways here"
            role={role}
            place={place}
            go={go}
            moves={role.progressionsInto.nodes.map((move) => ({ ...move, end: move.from }))}
            all={role.progressionsInto.totalCount}
            sign="here"
          />
        </>
      )}
    </Panel>
  );
};

const NotShown = ({ role, place, go }: { role: RoleDetail } & Pick<RolePanelProps, 'place' | 'go'>) =>
  role.scheme === 'ATLAS' ? (
    <p class="small">
      The filter hides this job.{' '}
      <button type="button" class="link-button" onClick={() => go({ ...place, disciplines: [], levels: [] })}>
        Show all jobs
      </button>
    </p>
  ) : (
    <p class="small soft">{SCHEMES[role.scheme]} lists this job without a level, so it is not on the map.</p>
  );

const Facts = ({ role }: { role: RoleDetail }) => {
  const { summary, seniority, discipline, typicalPayUsd, experienceYears } = role;
  return (
    <>
      <p class="panel-tags">
        {discipline !== null && <Discipline name={discipline.name} />}
        {seniority !== null && <span class="small soft">{SENIORITY[seniority]}</span>}
      </p>
      <p dir="auto">{summary}</p>
      <dl class="panel-facts number">
        <div>
          <dt>Typical pay</dt>
          <dd>{typicalPayUsd === null ? 'not known' : `${usd(typicalPayUsd)} a year`}</dd>
        </div>
        <div>
          <dt>Related work asked</dt>
          <dd>
            {experienceYears === null ? 'not known' : experienceYears === 0 ? 'none' : yearsInWords(experienceYears)}
          </dd>
        </div>
      </dl>
      <p>
        <a class="way-link" href={`/roles/${role.slug}`}>
          All about this job
        </a>
      </p>
    </>
  );
};

/** "From here to ...", "to here from ...", and what is within reach. */
const WayForms = ({ slug }: { slug: string }) => {
  const [isFrom, setIsFrom] = useState(true);
  const [other, setOther] = useState(NO_ROLE);
  return (
    <form
      class="panel-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const ends = isFrom ? { from: slug, to: refOf(other) } : { from: refOf(other), to: slug };
        location.assign(`/map?${new URLSearchParams(ends)}`);
      }}
    >
      <fieldset class="either">
        <legend>Find a way</legend>
        <label>
          <input type="radio" name="direction" checked={isFrom} onChange={() => setIsFrom(true)} /> from here to
        </label>
        <label>
          <input type="radio" name="direction" checked={!isFrom} onChange={() => setIsFrom(false)} /> to here from
        </label>
      </fieldset>
      <RoleField
        name="other"
        label={isFrom ? 'From here to' : 'To here from'}
        placeholder="any job"
        value={other}
        onChange={setOther}
      />
      <button type="submit" class="button">
        Draw the way
      </button>
      <p class="small">
        <a class="way-link" href={mapAddress({ ...NOWHERE, become: slug })}>
          Who could I become from here?
        </a>
      </p>
    </form>
  );
};

const NOWHERE = readPlaceOnMap('');

interface EndsProps extends Pick<RolePanelProps, 'place' | 'go'> {
  readonly title: string;
  readonly role: RoleDetail;
  readonly moves: readonly { readonly kind: string; readonly typicalYears: number; readonly end: RoleLink }[];
  readonly all: number;
  /** Which lines of the map stand for them. */
  readonly sign: 'on' | 'here';
}

const Ends = ({ title, role, moves, all, sign, place, go }: EndsProps) => (
  <section class="panel-moves">
    <h3>
      <svg class={`line-sign line-${sign}`} width="28" height="8" aria-hidden="true">
        <path d="M0 4h28" />
      </svg>
      {title}
    </h3>
    {moves.length === 0 ? (
      <p class="small soft">None is known.</p>
    ) : (
      <ul class="plain">
        {moves.map(({ end, kind, typicalYears }) => (
          <li key={end.id}>
            <a
              href={mapAddress({ ...place, role: end.slug })}
              onClick={plainClick(() => go({ ...place, role: end.slug }))}
            >
              <bdi>{end.title}</bdi>
            </a>
            <span class="small soft number">
              {MOVES[kind]}, after about {yearsInWords(typicalYears)}
            </span>
          </li>
        ))}
      </ul>
    )}
    {all > moves.length && (
      <p class="small">
        <a href={`/roles/${role.slug}#${sign === 'on' ? 'ways-on' : 'ways-here'}`}>All {all}</a>
      </p>
    )}
  </section>
);
