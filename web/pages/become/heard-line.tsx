import type { Heard } from './futures-query';

interface HeardLineProps {
  readonly heard: readonly Heard[];
  readonly notHeard: readonly string[];
}

/** What was understood of somebody's own words, and what was not. */
export const HeardLine = ({ heard, notHeard }: HeardLineProps) => (
  <div class="heard small" role="status">
    {heard.length > 0 && (
      <p>
        <b>Heard:</b> <bdi>{heard.map(({ meaning }) => meaning).join(' · ')}</bdi>
      </p>
    )}
    {notHeard.length > 0 && (
      <p class="soft">
        What I could not use: <bdi>{notHeard.map((words) => `“${words}”`).join(', ')}</bdi>. Say it in other words, or
        press what matters below.
      </p>
    )}
  </div>
);
