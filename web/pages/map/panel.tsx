import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Asked } from '../client/use-answer';
import { Away } from '../frame/away';
import { Cross } from '../frame/icons';
import { Trouble } from '../frame/trouble';

interface PanelProps {
  /** Changes with what it is about; the focus then comes to its heading. */
  readonly about: string;
  readonly title: ComponentChildren;
  readonly closing: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What lies beside the map at the right, on a phone below it: details, a way, what is within reach. Escape closes it. */
export const Panel = ({ about, title, closing, onClose, children }: PanelProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the panel is about something else, and only then
  useEffect(() => heading.current?.focus({ preventScroll: true }), [about]);
  return (
    <section
      class="map-panel"
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="panel-close no-print" aria-label={closing} onClick={onClose}>
          <Cross />
        </button>
      </header>
      {children}
    </section>
  );
};

interface WaitingProps {
  readonly asked: Exclude<Asked<unknown>, { readonly kind: 'answered' }>;
  readonly what: string;
  readonly again: () => void;
}

/** What a panel shows until its answer is here, or instead of it. */
export const Waiting = ({ asked, what, again }: WaitingProps) => {
  switch (asked.kind) {
    case 'nothing':
      return <div aria-busy="true" />;
    case 'looking':
      return (
        <div aria-busy="true" class="stack">
          <p role="status" class="soft">
            {asked.since === 'long'
              ? `Still looking for ${what}.`
              : asked.since === 'now'
                ? ''
                : `Looking for ${what}.`}
          </p>
          {asked.since !== 'now' && <div class="bone panel-bone" aria-hidden="true" />}
        </div>
      );
    case 'away':
      return <Away why={asked.why} again={again} level={3} rest="Nothing you chose is lost." />;
    case 'refused':
      return (
        <Trouble level={3} title="This can’t be answered">
          <p dir="auto">{asked.why}</p>
        </Trouble>
      );
    default:
      return asked satisfies never;
  }
};
