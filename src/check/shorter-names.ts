/**
 * Makers whose name people leave out, because the product's own name is well known: "Power BI", "Photoshop", "Spark".
 */
const MAKERS = [
  'Adobe',
  'Amazon',
  'Apache',
  'Apple',
  'Atlassian',
  'Autodesk',
  'Cisco',
  'Dassault Systemes',
  'Esri',
  'Google',
  'Hewlett-Packard',
  'HP',
  'IBM',
  'Intuit',
  'JetBrains',
  'Microsoft',
  'Oracle',
  'Red Hat',
  'Salesforce',
  'SAP',
  'SAS',
  'Siemens',
  'The MathWorks',
  'VMware',
  'Wolfram Research',
] as const;

const PREFIX = new RegExp(`^(?:${MAKERS.join('|')}) (?=\\S)`, 'i');
const GENERIC = / (?:software|programming language)$/i;

/**
 * Short names of a technology: without its maker, without a generic word or an abbreviation at its end, and the
 * abbreviation alone. "Structured query language SQL" -> "Structured query language", "SQL". Empty if none applies.
 */
export function shorterNames(name: string): readonly string[] {
  const found = new Set<string>();
  const add = (shorter: string): void => {
    if (shorter === name || shorter === '' || found.has(shorter)) return;
    found.add(shorter);
    for (const again of oneShorter(shorter)) add(again);
  };
  for (const shorter of oneShorter(name)) add(shorter);
  return [...found];
}

function oneShorter(name: string): readonly string[] {
  const plain = name.replace(/ *\([^)]*\)$/, '');
  const abbreviated = /^(.+) ([A-Z][A-Z0-9]{1,6})$/.exec(plain);
  const [, phrase, abbreviation] = abbreviated ?? [];
  const both =
    phrase !== undefined && abbreviation !== undefined && abbreviates(abbreviation, phrase)
      ? [phrase, abbreviation]
      : [];
  return [plain, plain.replace(PREFIX, ''), plain.replace(GENERIC, ''), ...both];
}

/**
 * True if the phrase contains the letters in order and begins with the first: "HTML" for "Hypertext markup language".
 */
function abbreviates(letters: string, phrase: string): boolean {
  const text = phrase.toLowerCase();
  if (text[0] !== letters[0]?.toLowerCase()) return false;
  let at = -1;
  return [...letters.toLowerCase()].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}
