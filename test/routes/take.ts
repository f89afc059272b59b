import type { RankedRoute, RouteStream } from '../../src/routes';

/** The next `count` routes of a stream, fewer if there are fewer. */
export function take(stream: RouteStream, count: number): RankedRoute[] {
  const routes: RankedRoute[] = [];
  while (routes.length < count) {
    const next = stream.next();
    if (next === null) break;
    routes.push(next);
  }
  return routes;
}

/** A budget that never ends. */
export const UNLIMITED = Object.freeze({ milliseconds: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY });

/** A clock that stands still. */
export const STANDING_CLOCK = (): number => 0;
