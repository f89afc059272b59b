import { linkOf } from '../words/advisors';
import { Outward } from './icons';

/** A name that leads to another site, in a new tab; plain text if its address is none that a browser may follow. */
export const NewTab = ({ name, url }: { name: string; url: string }) => {
  const link = linkOf(url);
  if (link === null) return <bdi>{name}</bdi>;
  return (
    <a class="outward" href={link} target="_blank" rel="noopener noreferrer" aria-label={`${name}, opens in a new tab`}>
      <bdi>{name}</bdi> <Outward />
    </a>
  );
};
