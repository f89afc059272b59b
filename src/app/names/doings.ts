/** What people say they do, or want to, and who does it: whoever teaches math is a math teacher. Rules of our own. */
import { kindOfPlace } from './places';

const DOING =
  /^(?:i )?(teach|driv|manag|sell|fix|repair|clean|fly|build|grow|rais|design|writ|coach|train|paint|install|deliver|cook|edit|translat)(?:e|es|s|ing)? (?:a |an |the |my |our |for )?(.+)$/;

const DOER: Readonly<Record<string, readonly string[]>> = {
  teach: ['teacher', 'instructor'],
  driv: ['driver'],
  manag: ['manager'],
  sell: ['sales'],
  fix: ['mechanic', 'repair'],
  repair: ['mechanic', 'repair'],
  clean: ['cleaner'],
  fly: ['pilot'],
  build: ['builder'],
  grow: ['farmer', 'grower'],
  rais: ['farmer'],
  design: ['designer'],
  writ: ['writer'],
  coach: ['coach'],
  train: ['trainer'],
  paint: ['painter'],
  install: ['installer'],
  deliver: ['delivery driver', 'delivery'],
  cook: ['cook'],
  edit: ['editor'],
  translat: ['translator'],
};

/** What begins a business of one's own, and what ends its name. */
const OWNING =
  /^(?:i )?(?:own|owning|open|opening|start|starting|run|running|launch|launching|have|having|buy|buying|set up|setting up)(?: up)? (?:a |an |my |our |\d+ )?((?:own |small |new |local |little )*)(.+)$/;
const OWNER =
  /^(?:owner|founder|proprietor) (?:of|at) (?:a |an |my |our |\d+ )?((?:own |small |new |local |little )*)(.+)$/;
const OWNED = /^(?:my |our )?((?:own |small )*)(.+?) owner$/;
const FIRM = / (?:company|business|firm)$/;
const BUSINESS = / (?:company|business|firm|service|services|contractor|practice|shop|store|agency|studio)$/;

const WORKING = /^(?:i )?(?:work|working|worked|job|employed) (?:at|in|for|with|on) (?:a |an |the |my |our )?(.+)$/;

/** A name for who does something, and what it was made of. */
export interface Doer {
  readonly name: string;
  readonly head: string;
}

/** Names for who does what a text says, the closest first; empty if it says no such thing. */
export function doersOf(text: string): readonly Doer[] {
  const [, verb, what] = DOING.exec(text) ?? [];
  if (verb !== undefined && what !== undefined) {
    return (DOER[verb] ?? []).map((doer) => ({ name: `${what} ${doer}`, head: what }));
  }
  const [, where] = WORKING.exec(text) ?? [];
  if (where !== undefined) {
    const kind = kindOfPlace(where, 'worker');
    return [...(kind === null ? [] : [kind]), where].map((place) => ({ name: `${place} worker`, head: place }));
  }
  return ownersOf(text);
}

/**
 * Names for who owns something: the owner of a ranch; its manager; who does the work of a plumbing company, which as a rule its
 * owner did first; at last the owner of any business, if the text says that it is one.
 */
function ownersOf(text: string): readonly Doer[] {
  const [, own = '', what] = OWNING.exec(text) ?? OWNER.exec(text) ?? OWNED.exec(text) ?? [];
  if (what === undefined) {
    const field = text.replace(FIRM, '');
    return field === text ? [] : [{ name: field, head: field }];
  }
  const field = what.replace(BUSINESS, '');
  const isBusiness = field !== what || /own/.test(own) || /^(?:i )?own/.test(text) || /owner/.test(text);
  const names = [
    `${what} owner`,
    ...(field === what ? [] : [`${field} owner`, field]),
    `${what} manager`,
    ...(isBusiness ? ['business owner'] : []),
  ];
  return names.map((name) => ({ name, head: what }));
}
