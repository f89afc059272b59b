import { yearsInWords } from '../words/years';
import type { Step } from './routes-query';

const WIDTH = 300;
const GAP = 3;

/** How long each step takes, drawn to one scale for all ways of the page. */
export const YearsBar = ({ steps, longest }: { steps: readonly Step[]; longest: number }) => {
  let at = 0;
  const parts = steps.map(({ years, to }, place) => {
    const gap = place === steps.length - 1 ? 0 : GAP;
    const x = (WIDTH * at) / longest;
    at += years;
    return { x, width: Math.max(4, (WIDTH * years) / longest - gap), id: to.id };
  });
  const label = steps.map(({ years, to }) => `${yearsInWords(years)} to ${to.title}`).join(', then ');
  return (
    <svg class="years-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="track" width={WIDTH} height="10" rx="2" />
      {parts.map(({ x, width, id }) => (
        <rect key={id} class="part" x={x} width={width} height="10" rx="2" />
      ))}
    </svg>
  );
};
