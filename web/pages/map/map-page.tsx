import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Frame } from '../frame/frame';
import { spoken } from '../words/names';
import { Filters, FindForm } from './find-form';
import { EVERYDAY, laneOf } from './lanes';
import { layoutOf } from './layout';
import { type MapPlace, mapAddress, readPlaceOnMap } from './map-address';
import { MapList } from './map-list';
import { MAP_ROLES, type MapRole } from './map-query';
import { EmptyMap, ViewSwitch, WaitingMap } from './map-states';
import { ReachPanel } from './reach-panel';
import { RolePanel } from './role-panel';
import { Stage } from './stage';
import { type MapAnswers, useMapAnswers } from './use-map-answers';
import { WaysPanel } from './ways-panel';

interface MapPageProps {
  readonly opening: MapPlace;
  /** What the server knows of the roles when it writes the page; a browser asks for them. */
  readonly served?: readonly MapRole[] | null;
}

/** The career map: disciplines and rungs, roles and the ways between them. Its address holds what it shows. */
export const MapPage = ({ opening, served }: MapPageProps) => {
  const [place, setPlace] = useState(opening);
  const answers = useMapAnswers(place);
  const { roles: asked, detail, ways, reach } = answers;
  const roles = asked.kind === 'answered' ? asked.data : (served ?? null);
  const page = useRef<HTMLDivElement>(null);

  const go = useCallback((next: MapPlace) => {
    history.pushState(null, '', mapAddress(next));
    setPlace(next);
  }, []);
  useEffect(() => {
    const back = () => setPlace(readPlaceOnMap(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const { disciplines, levels, view } = place;
  const { way } = answers;
  const openId =
    place.role === '' || detail.asked.kind !== 'answered' ? null : (detail.asked.data.read[0]?.node.id ?? null);
  const layout = useMemo(() => {
    if (roles === null) return null;
    const wanted = roles.filter((role) => isWanted(role, disciplines, levels));
    // Lanes that a way does not touch are folded, so that its steps come near each other.
    const isFolded = view === 'map' && wanted.some(({ id }) => way.includes(id));
    const onWay = isFolded ? wanted.filter(({ id }) => id === openId || way.includes(id)) : [];
    return layoutOf(
      wanted,
      onWay.map((role) => laneOf(role).key),
    );
  }, [roles, disciplines, levels, way, view, openId]);
  const groups = useMemo(() => groupsOf(roles ?? []), [roles]);
  const title = titleOf(place, answers);
  useLayoutEffect(() => {
    document.title = `${title} · Career Atlas`;
  }, [title]);

  /** Closes the panel; the focus goes back to what it was about, also while its details are still on their way. */
  const close = (next: MapPlace) => {
    const about = openId ?? roles?.find(({ slug }) => slug === place.role)?.id ?? null;
    go(next);
    const there = about === null ? null : page.current?.querySelector<HTMLElement>(`a[data-id="${CSS.escape(about)}"]`);
    (there ?? page.current?.querySelector<HTMLElement>('#role'))?.focus({ preventScroll: true });
  };
  const openRole = (id: string) => {
    const slug = layout?.byId.get(id)?.role.slug;
    if (slug !== undefined) go({ ...place, role: slug });
  };
  const isShown = (id: string) => layout?.byId.has(id) ?? false;

  const panel =
    place.role !== '' ? (
      <RolePanel
        place={place}
        asked={detail.asked}
        again={detail.again}
        go={go}
        isShown={isShown}
        onClose={() => close({ ...place, role: '' })}
      />
    ) : place.from !== '' ? (
      <WaysPanel
        place={place}
        asked={ways.asked}
        again={ways.again}
        go={go}
        isShown={isShown}
        onClose={() => close({ ...place, from: '', to: '', way: 1 })}
      />
    ) : place.become !== '' ? (
      <ReachPanel
        place={place}
        asked={reach.asked}
        again={reach.again}
        go={go}
        onClose={() => close({ ...place, become: '' })}
      />
    ) : null;

  return (
    <Frame here="map" query={{ text: MAP_ROLES, variables: {} }}>
      <div class="map-page" ref={page}>
        <div class="wide map-top">
          <h1>Career map</h1>
          <FindForm place={place} go={go} />
          <div class="map-tools no-print">
            <Filters place={place} disciplines={groups} go={go} />
            <ViewSwitch place={place} go={go} />
          </div>
        </div>
        {layout === null || roles === null || (served !== undefined && place.view === 'map') ? (
          <>
            <WaitingMap asked={asked} view={place.view} again={answers.again} />
            <noscript>
              {layout === null ? (
                <p class="wide">The map could not be put together. Load this page again in a moment.</p>
              ) : (
                <div class="map-body wide as-list">
                  <MapList layout={layout} reach={[]} />
                </div>
              )}
            </noscript>
          </>
        ) : layout.boxes.length === 0 ? (
          <EmptyMap isFiltered={roles.length > 0} place={place} go={go} />
        ) : (
          <div class={place.view === 'list' ? 'map-body wide as-list' : 'map-body'}>
            {place.view === 'list' ? (
              <MapList layout={layout} reach={answers.reached} {...(served === undefined && { onOpen: openRole })} />
            ) : (
              <Stage
                layout={layout}
                moves={answers.moves}
                open={openId}
                start={answers.reachFrom}
                way={way}
                reach={answers.reached}
                hasPanel={panel !== null}
                onOpen={openRole}
              />
            )}
            {panel}
          </div>
        )}
        <p class="wide small soft map-note">
          Point at a job, or go to it with the keyboard, and the moves that people make from it and to it show as lines:
          those with an arrow lead on from it, dashed ones lead to it. Lanes are disciplines; jobs outside them stand
          below, by the kind of work that they are most like.
        </p>
      </div>
    </Frame>
  );
};

/** What the window is called: after what is open. */
function titleOf(place: MapPlace, { detail, ways, reach }: MapAnswers): string {
  if (place.role !== '') {
    const role = detail.asked.kind === 'answered' ? detail.asked.data.read[0]?.node.title : undefined;
    return `${role ?? spoken(place.role)} on the map`;
  }
  if (place.from !== '') {
    const routes = ways.asked.kind === 'answered' ? ways.asked.data.routes : null;
    const ends = routes === null || routes.__typename === 'UnknownReference' ? null : routes;
    return `From ${ends?.from.role.title ?? spoken(place.from)} to ${ends?.to.role.title ?? spoken(place.to)} on the map`;
  }
  if (place.become === '') return 'Career map';
  const from = reach.asked.kind === 'answered' ? reach.asked.data.understand[0]?.node.title : undefined;
  return `Within reach of ${from ?? spoken(place.become)} on the map`;
}

/** Whether the filter lets a role through. */
function isWanted(role: MapRole, disciplines: readonly string[], levels: readonly string[]): boolean {
  return (
    (disciplines.length === 0 || disciplines.includes(laneOf(role).group)) &&
    (levels.length === 0 || levels.includes((role.seniority ?? '').toLowerCase()))
  );
}

/** What can be filtered by, in the order of lanes. */
function groupsOf(roles: readonly MapRole[]): readonly { readonly slug: string; readonly name: string }[] {
  const names = new Map(
    layoutOf(roles).lanes.map(({ group, name }) => [group, group === EVERYDAY ? 'Everyday jobs' : name]),
  );
  return [...names].map(([slug, name]) => ({ slug, name }));
}
