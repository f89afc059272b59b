import { usd } from '../words/pay';
import { ODDS, type Odds } from '../words/vocabulary';
import { yearsInWords } from '../words/years';
import { labelPlaces, ticks } from './chart-scale';
import { type Compared, payLost } from './compared';

const WIDTH = 480;
const HEIGHT = 300;
const LEFT = 92;
const RIGHT = WIDTH - 24;
const TOP = 24;
const BOTTOM = HEIGHT - 56;
/** Between numbers, which people press; and from a number to any mark. */
const APART = 36;
const CLEAR = 21;
/** US dollars that the chart shows at least, so that its marks are round numbers of thousands. */
const LEAST_PAY = 10_000;
const BOX = { left: LEFT + 12, right: RIGHT, top: TOP, bottom: BOTTOM - 12 };

/** What is drawn upward: pay lost if it is known of all ways and some lose any, else study. */
type Height = (way: Compared) => number;

/**
 * Ways by years and pay lost, odds as shapes, each on its values; a line leads from it to its number, which leads to its way. The
 * table beside it says the same.
 */
export const CompareChart = ({ ways }: { ways: readonly Compared[] }) => {
  const lost = ways.map(({ way }) => way.earningsForgoneUsd);
  const hasPay = lost.every((usd) => usd !== null) && lost.some((usd) => usd !== 0);
  const height: Height = hasPay ? ({ way }) => way.earningsForgoneUsd ?? 0 : ({ way }) => way.studyYears;
  const years = ticks(0, Math.max(...ways.map(({ way }) => way.years)), 5);
  const heights = ticks(Math.min(0, ...ways.map(height)), Math.max(hasPay ? LEAST_PAY : 0, ...ways.map(height)), 4);
  const x = scale(years, LEFT, RIGHT);
  const y = scale(heights, BOTTOM, TOP);
  const spots = ways.map((each) => ({ x: x(each.way.years), y: y(height(each)) }));
  const labels = labelPlaces(spots, BOX, APART, CLEAR);
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
          const label = labels[place]!;
          const { number, isListed, isBeaten, way } = each;
          return (
            <a
              key={number}
              href={`#way-${number}`}
              class={`point ${isListed ? 'listed' : ''} ${isBeaten ? 'beaten' : ''}`}
              aria-label={inWords(each)}
            >
              <circle class="reach" cx={label.x} cy={label.y} r={APART / 2} />
              <line class="leader" x1={left} y1={up} x2={label.x} y2={label.y} />
              <path d={SHAPES[way.odds](left, up)} />
              <circle class="number" cx={label.x} cy={label.y} r="11" />
              <text x={label.x} y={label.y} text-anchor="middle" dominant-baseline="central">
                {number}
              </text>
            </a>
          );
        })}
      </svg>
      <ul class="legend plain small soft" aria-label="Shapes">
        {shapes.map((odds) => (
          <li key={odds}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={SHAPES[odds](10, 10)} />
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
  COMMON: (x, y) => `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`,
  POSSIBLE: (x, y) => `M${x - 6.5} ${y - 6.5}h13v13h-13z`,
  RARE: (x, y) => `M${x} ${y - 9}l9 9l-9 9l-9 -9z`,
  EXCEPTIONAL: (x, y) => `M${x} ${y - 8}l8 14h-16z`,
};
