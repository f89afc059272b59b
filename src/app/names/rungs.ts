/** The rung of a ladder that a name says: "senior", "lead", "head of". Rules of our own. */

/** Words for rungs and how our titles write the rung, nearest first. */
const RUNGS: Readonly<Record<string, readonly string[]>> = {
  senior: ['Senior'],
  sr: ['Senior'],
  snr: ['Senior'],
  expert: ['Senior'],
  lead: ['Lead', 'Staff', 'Principal', 'Senior'],
  staff: ['Staff', 'Principal', 'Lead', 'Senior'],
  principal: ['Principal', 'Staff', 'Lead', 'Senior'],
  junior: ['Junior', 'Associate'],
  jr: ['Junior', 'Associate'],
  jnr: ['Junior', 'Associate'],
  'entry level': ['Junior', 'Associate'],
  graduate: ['Junior', 'Associate'],
  grad: ['Junior', 'Associate'],
  trainee: ['Junior', 'Associate'],
  intern: ['Junior', 'Associate'],
  associate: ['Associate', 'Junior'],
};

/** How our titles write the rung that these words say, nearest first; empty if they say none that titles have. */
export function rungsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => RUNGS[word] ?? []);
}

const HEAD =
  /^(?:(?:global|regional|national|interim|deputy|acting|group) )?(head|director|vp|svp|evp|vice president) (?:of |for )?(.+)$/;
const HEAD_BEHIND = /^(.+) (head|director|vp|svp|evp|vice president)$/;

/** Names of those who lead a field, nearest first: a head of marketing may be called its director or vice president. */
export function leadersOf(name: string): readonly string[] {
  const [, before, field] = HEAD.exec(name) ?? [];
  const [, fieldBefore, behind] = HEAD_BEHIND.exec(name) ?? [];
  const rank = before ?? behind;
  const of = field ?? fieldBefore;
  if (rank === undefined || of === undefined) return [];
  const [head, director, vp] = [`head of ${of}`, `director of ${of}`, `vp of ${of}`];
  if (rank === 'head') return [head, director, vp];
  return rank === 'director' ? [director, head, vp] : [vp, director, head];
}
