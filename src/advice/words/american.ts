/** American spelling for what careers say in British: answers are for the United States. */

/** Beginnings of British words, lower case, with the American ones. */
const SPELLINGS: Readonly<Record<string, string>> = {
  licence: 'license',
  programme: 'program',
  learnt: 'learned',
  labour: 'labor',
  favour: 'favor',
  analysed: 'analyzed',
  analysing: 'analyzing',
  counsellor: 'counselor',
  counselling: 'counseling',
  travelling: 'traveling',
  neighbour: 'neighbor',
  centred: 'centered',
  centre: 'center',
  colour: 'color',
  behaviour: 'behavior',
  adviser: 'advisor',
  organis: 'organiz',
  specialis: 'specializ',
  optimis: 'optimiz',
  visualis: 'visualiz',
  modelling: 'modeling',
  prioritis: 'prioritiz',
  summaris: 'summariz',
  recognis: 'recogniz',
  theatre: 'theater',
  tyre: 'tire',
  judgement: 'judgment',
  catalogue: 'catalog',
  authoris: 'authoriz',
  localis: 'localiz',
  virtualis: 'virtualiz',
  containeris: 'containeriz',
};

/** Stems in "is" are those of verbs: a specialist stays one; so does what is programmed. */
const BRITISH = new RegExp(`\\b(${Object.keys(SPELLINGS).join('|')})(?<!is(?![aei]))(?<!programme(?=[dr]))`, 'gi');

/** A text in American spelling: "Registered nurse license". */
export function inAmerican(text: string): string {
  return text.replace(BRITISH, (found) => {
    const american = SPELLINGS[found.toLowerCase()]!;
    return found.charAt(0) === found.charAt(0).toUpperCase()
      ? american.charAt(0).toUpperCase() + american.slice(1)
      : american;
  });
}
