import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

/** A rectangle of the map. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zooming {
  /** Makes everything so many times as large. */
  by(factor: number): void;
  /** Moves what is seen, in pixels. */
  pan(dx: number, dy: number): void;
  /** Shows the whole map. */
  whole(): void;
  /** Brings an area into the middle; smaller if it does not fit. @param cover - pixels at the right that something lies on */
  show(area: Area, cover?: Cover): void;
  /** Moves as little as needed to show an area. */
  reveal(area: Area): void;
}

/** Pixels at the edges that something lies on. */
export interface Cover {
  readonly right: number;
  readonly bottom: number;
}

/** Text is still read at this size and no smaller; the map opens so. */
const READABLE = 0.9;
const SMALLEST = 0.12;
const LARGEST = 2.5;
const ROOM = 24;
/** How far the map can be drawn over its own edge, so that nothing hides behind the drawer. */
const BEYOND = 420;
const NONE: Cover = { right: 0, bottom: 0 };

/**
 * Zooming and panning of what is in `stage`, with a mouse, a finger and two. The wheel moves the map as it moves a page; with
 * Ctrl it zooms.
 *
 * @param size - of the map in its own units
 * @param onMove - draws; called for each picture
 */
export function useZoom(
  stage: RefObject<HTMLElement>,
  size: { readonly width: number; readonly height: number },
  onMove: (transform: ZoomTransform) => void,
): Zooming {
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;

  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const { width, height } = size;
    const fit = Math.min(element.clientWidth / width, element.clientHeight / height, 1);
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent([Math.min(Math.max(fit * 0.9, SMALLEST), READABLE), LARGEST])
      .translateExtent([
        [-ROOM, -ROOM],
        [width + BEYOND, height + BEYOND],
      ])
      .filter(
        (event: MouseEvent) => event.type !== 'dblclick' && (event.type === 'wheel' ? event.ctrlKey : !event.button),
      )
      .on('start', () => element.classList.add('moving'))
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => latest.current(transform))
      .on('end', () => element.classList.remove('moving'));
    behaviour.current = zooming;
    const selection = select(element).call(zooming);
    const scale = Math.min(1, Math.max(READABLE, element.clientWidth / (width + ROOM)));
    const spare = Math.max(0, (element.clientWidth - width * scale) / 2);
    selection.call(zooming.transform, zoomIdentity.translate(spare, 0).scale(scale));

    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey) return;
      const before = transformOf(element);
      const unit = event.deltaMode === 1 ? 24 : 1;
      const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      zooming.translateBy(selection, (-dx * unit) / before.k, (-dy * unit) / before.k);
      const after = transformOf(element);
      // At its end the wheel moves the page.
      if (after.x !== before.x || after.y !== before.y) event.preventDefault();
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      selection.on('.zoom', null);
    };
  }, [stage, size]);

  return useMemo(() => {
    const withBoth = (act: (element: HTMLElement, zooming: ZoomBehavior<HTMLElement, unknown>) => void) => {
      const [element, zooming] = [stage.current, behaviour.current];
      if (element === null || zooming === null) return;
      glide(element);
      act(element, zooming);
    };
    const show = (area: Area, cover: Cover = NONE) =>
      withBoth((element, zooming) => {
        const [width, height] = [element.clientWidth - cover.right, element.clientHeight - cover.bottom];
        const fitting = Math.min((width - 2 * ROOM) / area.width, (height - 2 * ROOM) / area.height);
        const scale = Math.max(SMALLEST, Math.min(1, fitting));
        const x = width / 2 - scale * (area.x + area.width / 2);
        const y = height / 2 - scale * (area.y + area.height / 2);
        zooming.transform(select(element), zoomIdentity.translate(x, y).scale(scale));
      });
    return {
      by: (factor) => withBoth((element, zooming) => zooming.scaleBy(select(element), factor)),
      pan: (dx, dy) =>
        withBoth((element, zooming) => {
          const { k } = transformOf(element);
          zooming.translateBy(select(element), dx / k, dy / k);
        }),
      whole: () => show({ x: 0, y: 0, ...size }),
      show,
      reveal: (area) =>
        withBoth((element, zooming) => {
          const { x, y, k } = transformOf(element);
          const dx = shift(area.x * k + x, area.width * k, element.clientWidth);
          const dy = shift(area.y * k + y, area.height * k, element.clientHeight);
          if (dx !== 0 || dy !== 0) zooming.translateBy(select(element), dx / k, dy / k);
        }),
    };
  }, [stage, size]);
}

function transformOf(element: HTMLElement): ZoomTransform {
  return (element as HTMLElement & { readonly __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
}

/** How far something of a length has to move to lie within a view. */
function shift(start: number, length: number, view: number): number {
  if (start < ROOM) return ROOM - start;
  const over = start + length + ROOM - view;
  return over > 0 ? -over : 0;
}

const gliding = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();
const GLIDE_MS = 300;

/** Has the next moves glide, as the style sheet says; those of a pointer don't. */
function glide(element: HTMLElement): void {
  element.classList.add('gliding');
  clearTimeout(gliding.get(element));
  gliding.set(
    element,
    setTimeout(() => element.classList.remove('gliding'), GLIDE_MS),
  );
}
