import { usd } from '../words/pay';
import { ODDS, type Odds } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { apart, ticks } from './chart-scale';
import { type Compared, payLost } from './compared';

const WIDTH = 480;
const HEIGHT = 300;
const LEFT = 92;
const RIGHT = WIDTH - 24;
const TOP = 24;
const BOTTOM = HEIGHT - 56;
const APART = 36;

/** What is drawn upward: pay lost if it is known of all ways, else study. */
type Height = (way: Compared) => number;

/** Ways by years and pay lost, odds as shapes; each point leads to its way. The table beside it says the same. */
export const CompareChart = ({ ways }: { ways: readonly Compared[] }) => {
  const hasPay = ways.every(({ way }) => way.earningsForgoneUsd !== null);
  const height: Height = hasPay ? ({ way }) => way.earningsForgoneUsd ?? 0 : ({ way }) => way.studyYears;
  const years = ticks(0, Math.max(...ways.map(({ way }) => way.years)), 5);
  const heights = ticks(Math.min(0, ...ways.map(height)), Math.max(0, ...ways.map(height)), 4);
  const x = scale(years, LEFT, RIGHT);
  const y = scale(heights, BOTTOM, TOP);
  const spots = apart(
    ways.map((each) => ({ x: x(each.way.years), y: y(height(each)) })),
    APART,
    WIDTH - APART / 2,
  );
  const shapes = [...new Set(ways.map(({ way }) => way.odds))];
  return (
    <figure class="chart" aria-label={`${ways.length} ways, by years and ${hasPay ? 'pay lost' : 'study'}`}>
      <figcaption class="small soft">
        Down and to the left is better: sooner, and with less {hasPay ? 'pay lost' : 'study'}.{' '}
        {hasPay && 'Pay lost is what you would have earned more in the new job until you hold it.'}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: no other element draws and groups links */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label="The ways as points">
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          {heights.map((value) => (
            <g key={value}>
              <line class="grid" x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
              <text x={LEFT - 8} y={y(value)} text-anchor="end" dominant-baseline="middle">
                {hasPay ? thousands(value) : trim(value)}
              </text>
            </g>
          ))}
          {years.map((value) => (
            <g key={value}>
              <line class="grid" x1={x(value)} x2={x(value)} y1={TOP} y2={BOTTOM} />
              <text x={x(value)} y={BOTTOM + 18} text-anchor="middle">
                {trim(value)}
              </text>
            </g>
          ))}
          <text x={RIGHT} y={HEIGHT - 8} text-anchor="end">
            years
          </text>
          <text x={LEFT} y={12}>
            {hasPay ? 'pay lost on the way' : 'years of study'}
          </text>
        </g>
        {ways.map((each, place) => {
          const { x: left, y: up } = spots[place]!;
          const { number, isListed, isBeaten, way } = each;
          return (
            <a
              key={number}
              href={`#way-${number}`}
              class={`point ${isListed ? 'listed' : ''} ${isBeaten ? 'beaten' : ''}`}
              aria-label={inWords(each)}
            >
              <circle class="reach" cx={left} cy={up} r={APART / 2} />
              <path d={SHAPES[way.odds](left, up)} />
              <text x={left} y={up} text-anchor="middle" dominant-baseline="central">
                {number}
              </text>
            </a>
          );
        })}
      </svg>
      <ul class="legend plain small soft" aria-label="Shapes">
        {shapes.map((odds) => (
          <li key={odds}>
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <path d={SHAPES[odds](20, 20)} />
            </svg>
            {ODDS[odds]}
          </li>
        ))}
      </ul>
    </figure>
  );
};

function inWords({ number, name, way }: Compared): string {
  return `Way ${number}, ${name}: ${yearsInWords(way.years)}, pay lost: ${payLost(way)}, odds: ${ODDS[way.odds]}`;
}

function scale(values: readonly number[], start: number, end: number): (value: number) => number {
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}

function thousands(value: number): string {
  if (value === 0) return '$0';
  const amount = usd(Math.abs(value) / 1000);
  return `${value < 0 ? '\u2212' : ''}${amount}k`;
}

function trim(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Odds as shapes that are told apart without colour. */
const SHAPES: Readonly<Record<Odds, (x: number, y: number) => string>> = {
  COMMON: (x, y) => `M${x - 14} ${y}a14 14 0 1 0 28 0a14 14 0 1 0 -28 0`,
  POSSIBLE: (x, y) => `M${x - 13} ${y - 13}h26v26h-26z`,
  RARE: (x, y) => `M${x} ${y - 18}l18 18l-18 18l-18 -18z`,
  EXCEPTIONAL: (x, y) => `M${x} ${y - 19}l19 32h-38z`,
};
