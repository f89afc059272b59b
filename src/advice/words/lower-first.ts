/** A name inside a sentence. */
import { isProperName } from './title';

/** In a sentence: names and short forms keep their capitals. */
export function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ');
  const isPlain = /^[A-Z][a-z]*(-[a-z]+)?('s)?[,:;]?$/.test(first) && !isProperName(first);
  // Names go on with a capital: "Registered nurse license", but "Google Data Analytics" and "Bachelor of Science". A state is not one: "state EMT license".
  const isName = !isPlain || (first !== 'State' && /^[A-Z]\S+ (of )?[A-Z]|^Series \d/.test(text));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
