import type { ComponentChildren } from 'preact';
import type { Fact } from './role-query';
import { Marks } from './sources';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Sources of everything in it; null if its claims have marks of their own, or it makes none. */
  readonly facts?: readonly Fact[] | null;
  readonly children: ComponentChildren;
}

/** A part of a role page, with the marks of its sources beside its heading. */
export const Section = ({ id, title, facts = null, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <div class="title-line">
      <h2 id={`${id}-title`}>{title}</h2>
      {facts !== null && <Marks facts={facts} />}
    </div>
    {children}
  </section>
);
