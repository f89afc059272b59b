/** A group's shape around a point, so that colour is never all that tells groups apart. @param size - half its width */
export const Shape = ({ hue, x, y, size }: { hue: number; x: number; y: number; size: number }) => (
  <path class={`shape hue-${hue}`} d={pathOf(hue, x, y, size)} />
);

/** A shape that stands in text. */
export const ShapeSign = ({ hue }: { hue: number }) => (
  <svg class="shape-sign" width="16" height="16" aria-hidden="true">
    <Shape hue={hue} x={8} y={8} size={6} />
  </svg>
);

function pathOf(hue: number, x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(1)} ${(y + dy * size).toFixed(1)}`;
  const round = `M${at(-1, 0)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`;
  switch (hue) {
    case 0:
      return round;
    case 1:
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}z`;
    case 2:
      return `M${at(0, -1.1)}L${at(1.1, 0.9)}L${at(-1.1, 0.9)}z`;
    case 3:
      return `M${at(0, -1.2)}L${at(1.2, 0)}L${at(0, 1.2)}L${at(-1.2, 0)}z`;
    case 4:
      return `M${at(0, 1.1)}L${at(1.1, -0.9)}L${at(-1.1, -0.9)}z`;
    case 5:
      return `M${at(-0.35, -1)}L${at(0.35, -1)}L${at(0.35, -0.35)}L${at(1, -0.35)}L${at(1, 0.35)}L${at(0.35, 0.35)}L${at(0.35, 1)}L${at(-0.35, 1)}L${at(-0.35, 0.35)}L${at(-1, 0.35)}L${at(-1, -0.35)}L${at(-0.35, -0.35)}z`;
    default:
      return round;
  }
}
