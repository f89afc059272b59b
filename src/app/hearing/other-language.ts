/** Whether a text is written in another language than English: then nothing of it is guessed. */
import { HEARING_MODEL } from '../../advice';

/** Words that hold sentences together, by language; none is an English one. */
const SMALL_WORDS: readonly ReadonlySet<string>[] = [
  'el los las que y en una por para con pero muy soy tengo quiero trabajo trabajar años mi me como desde hace hasta sin más también estoy gusta donde cuando',
  'ich bin und der das nicht seit jahren möchte mit ein eine einen als habe arbeite zu auf für von aber auch mich mein meine sich wird kann will nur etwas anderes',
  'je suis et les des une pas ans depuis avec dans pour mais très mon ma travail travaille veux voudrais ai que qui sur plus aussi au aux est',
  'eu sou e os um uma não há anos com para mas muito meu minha trabalho quero gostaria tenho que desde mais também estou em do da',
  'io sono e il gli una non da anni con per ma molto mio mia lavoro vorrei ho che come più anche di del della nel',
  'ik ben en het een niet sinds jaar met voor maar ook mijn werk wil heb als dat van op te zijn naar',
  'jestem i nie od lat z w na ale też moja mój praca pracuję chcę mam jako się że do po',
  'ako ay ng sa ang mga na hindi taon gusto ko trabaho po kasi pero para may',
].map((words) => new Set(words.split(' ')));

const ENGLISH = new Set(
  "i a an the and or but my me is am are was were be been have has had do don't not no for of to in on at with from it that this years year want like work job can".split(
    ' ',
  ),
);

/** True if its small words are those of another language, and few are English. */
export function isOtherLanguage(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < HEARING_MODEL.otherLanguage.words) return false;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return SMALL_WORDS.some((small) => {
    const own = words.filter((word) => small.has(word)).length;
    return own > english && own >= HEARING_MODEL.otherLanguage.small * words.length;
  });
}
