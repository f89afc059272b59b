import { NewTab } from './new-tab';

/** A sentence in which addresses are links that open in a new tab. */
export const Linked = ({ text }: { text: string }) => (
  <>
    {text
      .split(ADDRESS)
      .map((part) => (part.startsWith('https://') ? <NewTab key={part} name={bare(part)} url={part} /> : part))}
  </>
);

/** An address; the sign that ends a sentence is no part of it. */
const ADDRESS = /(https:\/\/[\w./-]*\w)/;

/** "apprenticeship.gov" of its address. */
function bare(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '');
}
