import type { Box, Layout } from './layout';
import { SIZES } from './layout';
import { wrapTitle } from './wrap-title';

const INSET = 7;
const LINE = 16;

interface WorldProps {
  readonly layout: Layout;
  /** The one box that the Tab key comes to; arrow keys go on from there. */
  readonly stop: string | null;
}

/** All lanes and roles: what stays as it is while things are pointed at. */
export const World = ({ layout, stop }: WorldProps) => (
  <>
    {layout.lanes.map((lane) => (
      <g key={lane.key} class={`map-lane ${lane.group}`} role="group" aria-label={`${lane.name}, ${jobs(lane.count)}`}>
        <rect class="lane-ground" x="0" y={lane.y} width={layout.width} height={lane.height} rx="10" />
        <rect class="lane-edge" x="0" y={lane.y} width="5" height={lane.height} rx="2.5" />
        <text class="lane-name" x={SIZES.edge} y={lane.y + 25} aria-hidden="true">
          {lane.name}
        </text>
        {layout.boxes
          .filter((box) => box.lane.key === lane.key)
          .map((box) => (
            <a
              key={box.role.id}
              class="map-role"
              href={`/roles/${box.role.slug}`}
              data-id={box.role.id}
              tabindex={box.role.id === stop ? 0 : -1}
              aria-label={box.role.title}
            >
              <RoleBox box={box} />
            </a>
          ))}
      </g>
    ))}
  </>
);

/** A role as it is drawn: a box with its title on two lines at most. */
export const RoleBox = ({ box }: { box: Box }) => {
  const { width, height } = SIZES.box;
  const lines = wrapTitle(box.role.title, width - 2 * INSET);
  const middle = box.y + height / 2 + 4.5 - ((lines.length - 1) * LINE) / 2;
  return (
    <>
      <rect x={box.x} y={box.y} width={width} height={height} rx="7" />
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: both lines may be the same word
        <text key={at} x={box.x + width / 2} y={middle + at * LINE}>
          {line}
        </text>
      ))}
    </>
  );
};

/** "1 job", "12 jobs". */
export function jobs(count: number): string {
  return count === 1 ? '1 job' : `${count.toLocaleString('en-US')} jobs`;
}
