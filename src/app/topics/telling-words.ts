/** The words of a text that tell what it is about, in a form in which kindred words are equal. English. */

/** Words that stand in any talk of work and tell no job from another. */
const SAYS_LITTLE = new Set(
  `a about above actually after again all almost alone along already also always am an and another any anybody anyone anything are around as
  ask asks at away back be because been before being best better big both bring bringing but by call called can come coming could day days deal
  did different do does doing done down each easy else elsewhere end ends enough even ever every everybody everyone everything fact far fast feel feeling few find
  finding first for forward free from front full fun future get gets getting give giving go goes going good got great had half hand hands happy hard
  has have having he heard help helping her here high him his hour hours how i idea if in inside into is it its job jobs just keep keeping kind
  kinds knack know knowing large last later least left less let life like little live living long look looking lot lots love made make makes
  making man many matter maybe me mean mind mine money month months more most mostly much must my myself need never new next nice night no nobody none
  nor not nothing now of off often old on once one online only or other others our out outside over own part parts people person picking pick piece place
  places play plus pretty put putting quick quite rather real really right round run running same saw say see seeing seen self set several she
  should show side since skill skills sleeping small so some somebody somehow someone something sometimes somewhere soon sort spend start still stuff such sure take
  takes taking talk tell telling than that the their them then there these they thing things think this those though thought three time times to
  together too took track trouble try trying turn two type up us use used useful using very want was watch watching way ways we week weekend
  weekends weeks well went were what whatever when where which while who whole why will wish with within without word words work worked working
  works world would year years yes yet you young your yourself`.split(/\s+/),
);

/** Words that keep their last letter: without it they would be others. */
const WHOLE = new Set(
  'care cane cape cube fine fire hire line mine note pine pipe plane plate scene site stare store tape tube wine bus gas news physics'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{N}+#]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Endings that kindred words differ in, the longer first. */
const ENDINGS = /(?:(?<=\p{L}{5})ering|ization|ations?|ators?|ating|ated|ates?|ings?|ics?|ers?|ors?|ed|es?|s)$/u;

/** The least that is left of a word. */
const LEAST = 3;

/** Words whose form is known: texts of jobs say the same ones over and over. */
const KNOWN = new Map<string, string>();

/** The most of them that are kept. */
const MOST_KNOWN = 20_000;

/** A word in the form in which its kin are equal: "robots" and "robotics" are "robot", "baking" and "baker" are "bak". */
export function kindred(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, form);
  return form;
}

function formOf(word: string): string {
  const plain = word.toLowerCase().replace(/'s$/, '');
  if (WHOLE.has(plain) || plain.length <= LEAST) return plain;
  const single = plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain;
  if (/(?:ss|us|is)$/.test(single)) return single;
  const one = single.endsWith('s') ? single.slice(0, -1) : single;
  if (WHOLE.has(one)) return one;
  const bare = single.replace(ENDINGS, '');
  if (bare.length < LEAST) return single;
  return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** The telling words of a text, kindred ones once. */
export function tellingWords(text: string): readonly string[] {
  const words = [...text.toLowerCase().matchAll(WORD)].flatMap(([word]) =>
    word.includes('-') ? word.split('-') : [word],
  );
  return [...new Set(words.filter((word) => word.length > 1 && !SAYS_LITTLE.has(word)).map(kindred))];
}
