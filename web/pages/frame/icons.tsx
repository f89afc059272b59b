/** The sign of Career Atlas: a way with its stations. */
export const Mark = () => (
  <svg width="26" height="26" viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
    <path d="M6 25 13 14l7 5 6-12" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    <g class="stations" stroke-width="2.5">
      <circle cx="6" cy="25" r="3" />
      <circle cx="13" cy="14" r="3" />
      <circle cx="20" cy="19" r="3" />
      <circle cx="26" cy="7" r="3" />
    </g>
  </svg>
);

const Stroke = ({ path }: { path: string }) => (
  <svg
    class="icon"
    width="18"
    height="18"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);

export const Arrow = () => <Stroke path="M4 12h16m-6-6 6 6-6 6" />;
export const Tick = () => <Stroke path="m5 13 4 4L19 7" />;
export const Open = () => <Stroke path="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18" />;
export const Swap = () => <Stroke path="M7 4v16m0 0-4-4m4 4 4-4m6 4V4m0 0-4 4m4-4 4 4" />;
export const Cross = () => <Stroke path="m6 6 12 12M18 6 6 18" />;
export const Outward = () => <Stroke path="M14 4h6v6m0-6-9 9m6 1v6H4V7h6" />;
export const Plus = () => <Stroke path="M12 5v14M5 12h14" />;
export const Minus = () => <Stroke path="M5 12h14" />;
export const Fit = () => <Stroke path="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5" />;
