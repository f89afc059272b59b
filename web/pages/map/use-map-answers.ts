import { useMemo } from 'preact/hooks';
import { ask } from '../client/ask';
import { askPages } from '../client/ask-pages';
import { type Asked, useAnswer, useAsked } from '../client/use-answer';
import { type MapPlace, MOST_WAYS } from './map-address';
import {
  DRAWN,
  MAP_MOVES,
  MAP_REACH,
  MAP_ROLE,
  MAP_ROLES,
  MAP_WAYS,
  type MapMovesAnswer,
  type MapReachAnswer,
  type MapRole,
  type MapRolesAnswer,
  type MapWaysAnswer,
  type MovesOf,
  type Reached,
  type RoleDetailAnswer,
} from './map-query';
import type { Moves } from './overlay';
import type { Reach } from './reach-panel';
import { wayOf } from './ways-panel';

interface Answer<T> {
  readonly asked: Asked<T>;
  readonly again: () => void;
}

/** All that the map asks of the API, and what is drawn of it. */
export interface MapAnswers {
  readonly roles: Asked<readonly MapRole[]>;
  /** Asks for the roles once more. */
  readonly again: () => void;
  /** Null until they are here: the map stands without its lines. */
  readonly moves: Moves | null;
  readonly detail: Answer<RoleDetailAnswer>;
  readonly ways: Answer<MapWaysAnswer>;
  readonly reach: Answer<Reach>;
  /** Ids of the roles of the way to draw. */
  readonly way: readonly string[];
  readonly reached: readonly Reached[];
  /** Id of the role whose reach is marked. */
  readonly reachFrom: string | null;
}

const NONE = Object.freeze([]);

/** Asks what a place needs: roles first, then their moves, and beside them what is open. */
export function useMapAnswers(place: MapPlace): MapAnswers {
  const [roles, again] = useAsked<readonly MapRole[]>('roles', (signal) =>
    askPages<MapRolesAnswer, MapRole>(MAP_ROLES, {}, (data) => data.roles, signal),
  );
  const [movesAsked] = useAsked<readonly MovesOf[]>(roles.kind === 'answered' ? 'moves' : null, (signal) =>
    askPages<MapMovesAnswer, MovesOf>(MAP_MOVES, {}, (data) => data.roles, signal),
  );
  const moves = useMemo(() => (movesAsked.kind === 'answered' ? movesOf(movesAsked.data) : null), [movesAsked]);

  const [detail, againDetail] = useAnswer<RoleDetailAnswer>(MAP_ROLE, place.role === '' ? null : { text: place.role });
  const isWay = place.from !== '';
  const [ways, againWays] = useAsked<MapWaysAnswer>(isWay ? `${place.from}\n${place.to}` : null, (signal) =>
    ask<MapWaysAnswer>(MAP_WAYS, { from: place.from, to: place.to, first: MOST_WAYS }, signal),
  );
  const [reach, againReach] = useAsked<Reach>(place.become === '' ? null : `${place.years} ${place.become}`, (signal) =>
    askReach(place, signal),
  );

  const chosen = place.way;
  const way = useMemo(() => {
    if (ways.kind !== 'answered' || ways.data.routes.__typename !== 'RouteSet') return NONE;
    return wayOf(ways.data.routes.routes, chosen)?.roles.map(({ id }) => id) ?? NONE;
  }, [ways, chosen]);
  const reached = reach.kind === 'answered' ? reach.data.drawn : NONE;
  return {
    roles,
    again,
    moves,
    detail: { asked: detail, again: againDetail },
    ways: { asked: ways, again: againWays },
    reach: { asked: reach, again: againReach },
    way,
    reached,
    reachFrom: reach.kind === 'answered' ? (reach.data.understand[0]?.node.id ?? null) : null,
  };
}

async function askReach({ become, years }: MapPlace, signal: AbortSignal): Promise<Reach> {
  const { understand, reachableRoles } = await ask<MapReachAnswer>(MAP_REACH, { from: become, years }, signal);
  const { nodes, totalCount } = reachableRoles;
  return { understand, all: nodes, drawn: nodes.filter(({ role }) => role.scheme === DRAWN), totalCount };
}

/** Moves by role, both ways round. */
function movesOf(nodes: readonly MovesOf[]): Moves {
  const on = new Map<string, string[]>();
  const here = new Map<string, string[]>();
  for (const { id, progressions } of nodes) {
    for (const { to } of progressions.nodes) {
      on.set(id, [...(on.get(id) ?? []), to.id]);
      here.set(to.id, [...(here.get(to.id) ?? []), id]);
    }
  }
  return { on, here };
}
