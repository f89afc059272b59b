import type { ComponentChildren } from 'preact';

interface TroubleProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What went wrong, what is not lost, and what to do; it announces itself. */
export const Trouble = ({ title, children }: TroubleProps) => (
  <section class="verdict card trouble stack-tight" role="alert">
    <h1>{title}</h1>
    {children}
  </section>
);
