import type { ZoomTransform } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SENIORITY } from '../words/vocabulary';
import { DIRECTIONS, type Layout, neighbourOf, SIZES } from './layout';
import type { Reached } from './map-query';
import { type Moves, Overlay } from './overlay';
import { type Area, type Cover, useZoom } from './use-zoom';
import { World } from './world';
import { ZoomButtons } from './zoom-buttons';

interface StageProps {
  readonly layout: Layout;
  readonly moves: Moves | null;
  /** Id of the open role; null if none is. */
  readonly open: string | null;
  /** Id of the role whose reach is marked; null if none is. */
  readonly start: string | null;
  readonly way: readonly string[];
  readonly reach: readonly Reached[];
  /** Whether a panel lies on the map. */
  readonly hasPanel: boolean;
  readonly onOpen: (id: string) => void;
}

const STEP = 80;
const ZOOM_STEP = 1.4;
/** Stations are drawn at no smaller size. */
const STATION = 0.85;
/** Text in boxes is left out below this size. */
const FAR = 0.45;
/** From this width on the panel lies at the right, else at the bottom. */
const WIDE = 720;
const PANEL = 380;

/** The map in its frame: it moves and grows, and its column and lane names stay in sight. */
export const Stage = ({ layout, moves, open, start, way, reach, hasPanel, onOpen }: StageProps) => {
  const stage = useRef<HTMLDivElement>(null);
  const world = useRef<SVGSVGElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);

  const draw = ({ x, y, k }: ZoomTransform) => {
    if (world.current !== null) {
      world.current.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${k})`;
      // Stations of a way stay readable when all around them is small.
      world.current.style.setProperty('--station', String(Math.max(1, STATION / k)));
    }
    stage.current?.classList.toggle('far', k < FAR);
    layout.columns.forEach((column, at) => {
      const head = heads.current?.children[at];
      if (!(head instanceof HTMLElement)) return;
      head.style.transform = `translateX(${x + column.x * k}px)`;
      const width = `${Math.round(column.width * k)}px`;
      if (head.style.width !== width) head.style.width = width;
    });
    layout.lanes.forEach((lane, at) => {
      const name = lanes.current?.children[at];
      if (name instanceof HTMLElement) name.style.transform = `translate(${Math.max(0, x)}px, ${y + lane.y * k}px)`;
    });
  };
  const zooming = useZoom(stage, layout, draw);

  // What is open, drawn or marked is brought into sight.
  const target = useMemo(() => {
    const ids = open !== null ? [open] : start !== null ? [start] : way;
    return areaOf(ids, layout);
  }, [open, start, way, layout]);
  useEffect(() => {
    if (target === null || stage.current === null) return;
    zooming.show(target, hasPanel ? coverOf(stage.current) : undefined);
  }, [target, hasPanel, zooming]);

  const first = layout.boxes[0]?.role.id ?? null;
  const tabStop = [stop, open, start, first].find((id) => id !== null && layout.byId.has(id)) ?? null;
  const base = useMemo(() => <World layout={layout} stop={tabStop} />, [layout, tabStop]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const at = idOf(event.target);
    const box = at === null ? undefined : layout.byId.get(at);
    const direction = DIRECTIONS[key];
    if (direction !== undefined && box !== undefined) {
      const next = neighbourOf(box, key, layout.boxes);
      if (next !== null) focusOn(world.current, next.role.id);
    } else if (direction !== undefined) zooming.pan(-direction[0] * STEP, -direction[1] * STEP);
    else if (key === '+' || key === '=') zooming.by(ZOOM_STEP);
    else if (key === '-') zooming.by(1 / ZOOM_STEP);
    else if (key === '0') zooming.whole();
    else return;
    event.preventDefault();
  };

  const lit = pointed ?? open;
  const isQuiet = way.length > 0 || reach.length > 0 || open !== null;
  return (
    <div class="map-stage">
      <div class="map-heads" ref={heads} aria-hidden="true">
        {layout.columns.map(({ level }) => (
          <span key={level ?? 'none'}>{level === null ? 'Level not known' : SENIORITY[level]}</span>
        ))}
      </div>
      <div
        ref={stage}
        class="map-view"
        role="group"
        aria-label="Map. Arrow keys move it or go from job to job, plus and minus zoom, 0 shows all of it."
        tabIndex={0}
        onKeyDown={onKeyDown}
        // Not on the drawing itself: a browser would stop at it.
        onFocusIn={(event) => {
          const id = idOf(event.target);
          const box = id === null ? undefined : layout.byId.get(id);
          if (id === null || box === undefined) return;
          setPointed(id);
          setStop(id);
          zooming.reveal({ x: box.x, y: box.y, ...SIZES.box });
        }}
        onFocusOut={() => setPointed(null)}
      >
        <svg
          ref={world}
          class={isQuiet ? 'map-world quiet' : 'map-world'}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="group"
          aria-label="Jobs by discipline"
          onClick={(event) => {
            const id = idOf(event.target);
            if (id === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(id);
          }}
          onMouseOver={(event) => {
            if (stage.current?.classList.contains('moving') !== true) setPointed(idOf(event.target));
          }}
          onMouseLeave={() => setPointed(null)}
        >
          <defs>
            <marker id="line-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {base}
          <Overlay layout={layout} moves={moves} lit={lit} start={start} way={way} reach={reach} />
        </svg>
        <div class="map-lanes" ref={lanes} aria-hidden="true">
          {layout.lanes.map(({ key, group, name, sign, isFolded }) => (
            <span key={key} class={`lane-label ${group}`} hidden={isFolded}>
              <span>{sign}</span>
              {name}
            </span>
          ))}
        </div>
      </div>
      <ZoomButtons onIn={() => zooming.by(ZOOM_STEP)} onOut={() => zooming.by(1 / ZOOM_STEP)} onWhole={zooming.whole} />
    </div>
  );
};

/** The id of the role that something on the map belongs to. */
function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('a[data-id]')?.getAttribute('data-id') ?? null) : null;
}

/** Puts the focus on a role of the map. */
function focusOn(world: ParentNode | null, id: string): void {
  world?.querySelector<SVGAElement>(`a[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}

function areaOf(ids: readonly string[], { byId }: Layout): Area | null {
  const boxes = ids.flatMap((id) => byId.get(id) ?? []);
  if (boxes.length === 0) return null;
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x }) => x)) + SIZES.box.width;
  const bottom = Math.max(...boxes.map(({ y }) => y)) + SIZES.box.height;
  return { x: left, y: top - SIZES.lane.head, width: right - left, height: bottom - top + SIZES.lane.head };
}

function coverOf({ clientWidth, clientHeight }: HTMLElement): Cover {
  return clientWidth >= WIDE ? { right: PANEL, bottom: 0 } : { right: 0, bottom: clientHeight * 0.64 };
}
