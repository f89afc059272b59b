/** Words around a name that show how it is meant, all as keys. */
import { keyOf } from './words';

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(keyOf));

/** Words that join the items of a list: "Python and R". */
export const JOINING = keys('and or plus & und sowie');

/** Words in an item of a list that do not change what it is: "some basic Go", "Excel only". */
export const QUALIFYING = keys(
  'some basic advanced good very strong excellent solid working also both either including mainly mostly modern recent current occasional little bit a of too etc like eg ie fluent native',
);

/** Words that, with a colon, head a list: "Tools: Slack, Notion". */
export const HEADING = keys(
  'skill tool language technology stack software programming framework knowledge competency competence library platform database core',
);

/** Directly before a name: "written in Go", "with R". */
export const BEFORE_PRODUCT = keys(
  'in with using use uses used via know knows learn learning learnt learned write writes wrote writing code codes coded some little basic advanced intermediate',
);

/** Before a preposition and a name: "knowledge of Go", "skilled in writing", "experience with Access". */
export const BEFORE_PREPOSITION = keys(
  'knowledge command understanding grasp experience experienced skilled skill proficiency proficient expertise expert degree background trained training competence competent versed familiar familiarity fluent fluency bsc msc ba ma phd diploma programming written coding',
);
/** Between such a word and the name. */
export const PREPOSITIONS = keys('of in with');

/** Directly behind the name of a product: "Go developer", "Excel macros". */
export const BEHIND_PRODUCT = keys(
  'developer engineer programmer programming language framework code codebase macro spreadsheet workspace script scripting skill experience knowledge expertise development certification certified ecosystem dashboard microservice backend api database formula',
);

/** Directly behind a skill: "writing skills". */
export const BEHIND_SKILL = keys('skill ability experience knowledge proficiency expertise competence technique');

/** Directly before and behind a human language: "fluent Spanish", "English C1". */
export const BEFORE_LANGUAGE = keys('fluent native speak speaks speaking spoken written business conversational');
export const BEHIND_LANGUAGE = keys(
  'skill native fluent speaker level proficiency knowledge language a1 a2 b1 b2 c1 c2 essential required mandatory desirable',
);

/** Before a word that is no name: "a Chef", "the Word". */
export const ARTICLES = keys('a an the our my your their his her its this that every each no');

/** Words before "at" that make it a skill, not an employer: "good at Excel". */
export const GOOD_AT = keys(
  'good better best great skilled proficient expert adept strong excellent experienced excel',
);
