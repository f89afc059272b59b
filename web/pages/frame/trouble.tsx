import type { ComponentChildren } from 'preact';

interface TroubleProps {
  readonly title: string;
  /** Level of its heading; 1 where it is all that the page has. */
  readonly level?: 1 | 2 | 3;
  readonly children: ComponentChildren;
}

/** What went wrong, what is not lost, and what to do; it announces itself. */
export const Trouble = ({ title, level = 1, children }: TroubleProps) => {
  const Heading = `h${level}` as const;
  return (
    <section class="verdict card trouble stack-tight" role="alert">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
};
