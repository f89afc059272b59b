import { yearsInWords } from '../words/years';
import { type Box, type Layout, SIZES } from './layout';
import type { Reached } from './map-query';
import { RoleBox } from './world';

/** For each role, where people go from it and where they come from, by id. */
export interface Moves {
  readonly on: ReadonlyMap<string, readonly string[]>;
  readonly here: ReadonlyMap<string, readonly string[]>;
}

interface OverlayProps {
  readonly layout: Layout;
  readonly moves: Moves | null;
  /** The role that is pointed at or open; its lines show. */
  readonly lit: string | null;
  /** The role whose reach is marked. */
  readonly start: string | null;
  /** Ids of the roles of the way that is drawn, first to last; those that are not on the map are left out. */
  readonly way: readonly string[];
  readonly reach: readonly Reached[];
}

/** Lines and marks over the roles. It takes no clicks and says nothing: all of it stands in words beside the map. */
export const Overlay = ({ layout, moves, lit, start, way, reach }: OverlayProps) => {
  const find = (id: string) => layout.byId.get(id);
  const litBox = lit === null ? undefined : find(lit);
  const startBox = start === null || start === lit ? undefined : find(start);
  const boxes = (ids: readonly string[] | undefined) => (ids ?? []).flatMap((id) => find(id) ?? []);
  const on = litBox === undefined ? [] : boxes(moves?.on.get(litBox.role.id));
  const here = litBox === undefined ? [] : boxes(moves?.here.get(litBox.role.id));
  const stations = boxes(way);
  return (
    <g class="map-overlay" aria-hidden="true">
      {reach.map(({ role, years, verdict }) => {
        const box = find(role.id);
        return box === undefined ? null : <Mark key={role.id} box={box} years={years} tone={verdict.toLowerCase()} />;
      })}
      {startBox !== undefined && (
        <g class={`map-copy lit ${startBox.lane.group}`}>
          <RoleBox box={startBox} />
        </g>
      )}
      {litBox !== undefined && (
        <g key={`lit ${litBox.role.id}`} class="map-lines">
          {here.map((box) => (
            <path key={`here ${box.role.id}`} class="line-here" d={lineBetween(box, litBox)} />
          ))}
          {on.map((box) => (
            <path key={`on ${box.role.id}`} class="line-on" d={lineBetween(litBox, box)} marker-end="url(#line-end)" />
          ))}
          {here.map((box) => (
            <g key={`from ${box.role.id}`} class={`map-copy near ${box.lane.group}`}>
              <RoleBox box={box} />
            </g>
          ))}
          {on.map((box) => (
            <g key={`to ${box.role.id}`} class={`map-copy near on ${box.lane.group}`}>
              <RoleBox box={box} />
            </g>
          ))}
          <g class={`map-copy lit ${litBox.lane.group}`}>
            <RoleBox box={litBox} />
          </g>
        </g>
      )}
      {stations.length > 0 && (
        <g key={way.join(' ')} class="map-way">
          {stations.slice(1).map((box, at) => (
            <path key={box.role.id} class="way-line" pathLength="1" d={lineBetween(stations[at]!, box)} />
          ))}
          {stations.map((box, at) => (
            <g key={box.role.id} class={`map-copy station ${box.lane.group}`}>
              <RoleBox box={box} />
              <circle cx={box.x + 4} cy={box.y + 2} r="12" />
              <text class="station-number" x={box.x + 4} y={box.y + 6.5}>
                {at + 1}
              </text>
            </g>
          ))}
        </g>
      )}
    </g>
  );
};

const PILL = { width: 76, height: 18 };

const Mark = ({ box, years, tone }: { box: Box; years: number; tone: string }) => {
  const [x, y] = [box.x + SIZES.box.width - PILL.width - 6, box.y + SIZES.box.height - 5];
  return (
    <g class={`map-copy reached ${tone} ${box.lane.group}`}>
      <RoleBox box={box} />
      <rect class="pill" x={x} y={y} width={PILL.width} height={PILL.height} rx="10" />
      <text class="pill-text" x={x + PILL.width / 2} y={y + 13}>
        {yearsInWords(years)}
      </text>
    </g>
  );
};

/** A curve from one box to another that leaves and enters them at their sides. */
function lineBetween(from: Box, to: Box): string {
  const { width, height } = SIZES.box;
  const [y1, y2] = [from.y + height / 2, to.y + height / 2];
  if (to.x >= from.x + width) {
    const [x1, x2] = [from.x + width, to.x];
    const bend = Math.max(24, (x2 - x1) / 2);
    return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  if (from.x >= to.x + width) {
    const [x1, x2] = [from.x, to.x + width];
    const bend = Math.max(24, (x1 - x2) / 2);
    return `M${x1} ${y1}C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}`;
  }
  // One above the other: around their right sides.
  const [x1, x2] = [from.x + width, to.x + width];
  const bend = Math.max(x1, x2) + 26;
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}
