/** A discipline with its hue and its initials, so that colour is never all that tells it apart. */
export const Discipline = ({ name }: { name: string }) => (
  <span class={`discipline ${name.toLowerCase().replace(/\W+/g, '-')}`}>
    <span aria-hidden="true">{name.slice(0, 2)}</span>
    <bdi>{name}</bdi>
  </span>
);
