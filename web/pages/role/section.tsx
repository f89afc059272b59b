import type { ComponentChildren } from 'preact';
import { Marks, type SectionSources } from './sources';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Sources of its claims; left out where it makes none, or marks each by itself. */
  readonly sources?: SectionSources;
  readonly children: ComponentChildren;
}

/** A part of a role page, with the marks of its sources beside its heading. */
export const Section = ({ id, title, sources, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <div class="title-line">
      <h2 id={`${id}-title`}>{title}</h2>
      {sources !== undefined && sources.usual.length > 0 && (
        <>
          <Marks facts={sources.usual} />
          {!sources.isAll && <span class="small soft">where no other is marked</span>}
        </>
      )}
    </div>
    {children}
  </section>
);
