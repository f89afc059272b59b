import { plainClick } from '../client/plain-click';
import type { Asked } from '../client/use-answer';
import { Trouble } from '../frame/trouble';
import { type MapPlace, mapAddress } from './map-address';
import type { MapRole } from './map-query';

interface PlaceProps {
  readonly place: MapPlace;
  readonly go: (place: MapPlace) => void;
}

/** From the map to the list and back. */
export const ViewSwitch = ({ place, go }: PlaceProps) => (
  <ul class="view-switch plain" aria-label="How to show it">
    {(['map', 'list'] as const).map((view) => (
      <li key={view}>
        <a
          href={mapAddress({ ...place, view })}
          aria-current={place.view === view ? 'true' : undefined}
          onClick={plainClick(() => go({ ...place, view }))}
        >
          {view === 'map' ? 'Map' : 'List'}
        </a>
      </li>
    ))}
  </ul>
);

interface WaitingMapProps {
  readonly asked: Asked<readonly MapRole[]>;
  readonly view: MapPlace['view'];
  readonly again: () => void;
}

/** What stands where the map will be. In the list's place, the list as the server wrote it stays. */
export const WaitingMap = ({ asked, view, again }: WaitingMapProps) => (
  <>
    {(asked.kind === 'away' || asked.kind === 'refused') && (
      <div class="wide">
        <Trouble level={2} title="We can’t reach the map right now">
          <p dir="auto">{asked.why} Nothing you typed is lost. Check your connection, then try again.</p>
          <button type="button" class="button" onClick={again}>
            Try again
          </button>
        </Trouble>
      </div>
    )}
    {view === 'list' ? (
      <div
        key="served"
        class="map-body wide as-list"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; it keeps what the server wrote until the roles are here
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    ) : (
      <div key="waiting" class="map-body waiting" aria-busy={asked.kind === 'looking' || asked.kind === 'nothing'}>
        <p role="status" class="soft">
          {asked.kind !== 'looking' || asked.since === 'now'
            ? ''
            : asked.since === 'long'
              ? 'Still looking. It takes a little longer today.'
              : 'Drawing the map.'}
        </p>
      </div>
    )}
  </>
);

/** A map without jobs. */
export const EmptyMap = ({ isFiltered, place, go }: PlaceProps & { isFiltered: boolean }) => (
  <div class="wide stack empty-map">
    <h2>No job here</h2>
    {isFiltered ? (
      <>
        <p>No discipline that you chose has a job on these levels.</p>
        <button type="button" class="button quiet" onClick={() => go({ ...place, disciplines: [], levels: [] })}>
          Show all jobs
        </button>
      </>
    ) : (
      <p>
        The map shows jobs with levels, and none is loaded. Other classifications have no levels;{' '}
        <a href="/">search for their jobs</a> instead.
      </p>
    )}
  </div>
);
