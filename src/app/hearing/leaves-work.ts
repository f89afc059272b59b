/** Whether somebody wants no more of the work that they do, or can't do it: then the same work elsewhere is no help. */

const WANTS_OUT =
  /\b(?:never again|(?:never|not) (?:want|wish|going) (?:to )?(?:do|see|go back to) (?:it|that|this|another)\b|(?<!\b(?:or|maybe|perhaps)\b[\w ]{0,24})(?:(?:something|anything) (?:else )?(?:entirely|completely|totally|altogether|new)|(?:some|any)thing (?:quite |totally |completely |entirely )?(?:else|different))|(?<!\b(?:or|maybe|perhaps)\b[\w ]{0,24})(?:completely|totally|entirely) (?:different|new|other)|(?:out|get out|away) of (?:this|that|the) (?:trade|profession|industry|business|line(?: of work)?|field|work)|done with (?:it|this|that|the (?:trade|profession|industry|work))|(?:outside|out) of (?:the )?(?:schools|education|teaching|nursing|medicine|law|retail|restaurants?|kitchens?|hospitality|sales|trucking|construction))\b/i;

/** What people do who do their work. "Work" itself says too little: "can't work nights any more" is about hours. */
const DONE = '(?:do (?:it|this|the work|my job|that)|fly|drive|practi[cs]e|dance|play|perform)';

const CANT_DO_IT = new RegExp(
  String.raw`\b(?:(?:los(?:t|ing) my|(?:may|might|could|will|going to) lose (?:my|the)) (?:medical|licen[sc]e|certificat\w+|registration|clearance)|failed (?:my|the)(?: \w+)? (?:medical|physical)|medically (?:retired|discharged|disqualified)|no longer (?:able to |can )?${DONE}|(?:can(?:no|['’]?)t|can not|not able to|not allowed to) ${DONE}(?: \w+)? (?:any ?more|again|any longer))\b`,
  'i',
);

const HERE_OR_ELSEWHERE =
  /\b(?:here|where i am|inside|in my (?:company|bank|hospital|firm)) (?:or|and) (?:elsewhere|somewhere else|anywhere else|outside|another)\b|\bstay(?:ing)? or (?:go|leave|leaving|going)\b/i;

/** True if somebody asks for both, to stay and to go. */
export function staysOrLeaves(says: string): boolean {
  return HERE_OR_ELSEWHERE.test(says);
}

/** True if somebody says so in their own words. */
export function leavesWork(says: string): boolean {
  return WANTS_OUT.test(says) || CANT_DO_IT.test(says);
}
