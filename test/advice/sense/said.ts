/** Rules of sense about what is said of the way in: papers, first jobs, beginners, graduates, degrees and pay for good. */
import type { Route, RouteStep } from '../../../src/advice';
import { kinship } from '../../../src/advice/jobs/kinship';
import { rungsUp } from '../../../src/advice/jobs/rungs';
import { ENTRY_MODEL } from '../../../src/advice/numbers/entry-model';
import { isHiredToLead } from '../../../src/advice/words/proven';
import { earnedBy } from '../../../src/domain';
import type { SenseRule } from './rules';

const eachRoute =
  (find: (route: Route, told: Parameters<SenseRule>[0]) => readonly string[]): SenseRule =>
  (told) =>
    told.routes.flatMap((route, place) => find(route, told).map((text) => `way ${place + 1}: ${text}`));

const all = (sentences: readonly string[]) => sentences.join(' ');

/** Where posts for beginners are few, the odds are slim at best; and what few manage is hard at least. */
const beginnersAreFew: SenseRule = (told) => [
  ...(['USUAL', 'POSSIBLE'].includes(told.judged.verdict) && ['RARE', 'EXCEPTIONAL'].includes(told.routes[0]!.odds)
    ? [`${told.judged.verdict}, with odds ${told.routes[0]!.odds}`]
    : []),
  ...eachRoute(({ roles, steps }, { graph }) =>
    steps
      .filter(({ odds, kind, entry: { hiredFor } }, place) => {
        const isFew = /jobs (for beginners )?are few|few jobs for beginners|many (people )?(apply|compete)/i.test(
          hiredFor,
        );
        // Who does much the same work, or stands above it, is no beginner.
        const [from, to] = [roles[place]!, roles[place + 1]!];
        if (rungsUp(graph, from, to) < 0 && kinship(graph, from, to) >= ENTRY_MODEL.provenWork) return false;
        return isFew && odds === 'POSSIBLE' && kind !== 'LATERAL' && kind !== 'STEP_BACK';
      })
      .map(({ odds, entry: { hiredFor } }) => `odds ${odds} of "${hiredFor}"`),
  )(told),
];

/** Less pay for good is not told as years. */
const lessForGood: SenseRule = ({ graph, judged, routes }) => {
  const payOf = (role: number) => graph.roles[role]!.typicalPayUsd;
  const [now, then] = [payOf(routes[0]!.roles[0]!), payOf(routes[0]!.roles.at(-1)!)];
  const isToldAsYears = /less than now for about .* in all/.test(all(judged.why));
  return isToldAsYears && now !== null && then !== null && then < now ? [`${now} to ${then}: ${all(judged.why)}`] : [];
};

/** Nobody hears that employers ask for a degree which, by the door, they don't ask for. */
const degreeIsAskedOnce: SenseRule = eachRoute(({ why, steps }) => {
  const { hiredFor } = steps.at(-1)!.entry;
  return /Many employers who hire .* want a bachelor/.test(all(why)) &&
    /nobody asks for the degree|few need it|seldom a must|no degree is (asked|required)/.test(hiredFor)
    ? [`a degree is asked for, but: "${hiredFor}"`]
    : [];
});

/** People who have worked are told nothing that holds for graduates, unless they study on the way. */
const fitsTheAsker: SenseRule = eachRoute(({ steps }) =>
  steps
    .filter(({ entry }) => /on campus|of the last year or two|recent graduates/.test(entry.hiredFor) && !studies(entry))
    .map(({ entry }) => `for graduates: "${entry.hiredFor}"`),
);

function studies({ credentials }: RouteStep['entry']): boolean {
  return credentials.some(({ credential, held, yearsLeft }) => {
    return ['BACHELOR', 'MASTER', 'DOCTORATE'].includes(credential.kind) && !held && yearsLeft > 0;
  });
}

/** A junior job is named. */
const firstJobIsNamed: SenseRule = eachRoute(({ why }) =>
  why.filter((sentence) => /junior (or trainee )?job in (this|the new) field(?!, for example as )/.test(sentence)),
);

/** What is left of a step's papers is its study, and no paper stands there that is neither held nor earned. */
const papersAddUp: SenseRule = eachRoute(({ steps }) =>
  steps.flatMap(({ entry: { credentials, studyYears } }) => {
    const left = credentials.filter(({ held, credential }) => !held && earnedBy(credential) !== 'WAIT');
    const sum = left.reduce((total, { yearsLeft }) => total + yearsLeft, 0);
    return Math.abs(sum - studyYears) > 0.02 * (left.length + 1)
      ? [
          `papers of ${sum.toFixed(2)} years, study of ${studyYears}: ${left.map(({ credential: { name } }) => name).join('; ')}`,
        ]
      : [];
  }),
);

const MONTHS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8 };

/** A course takes as long in the list of papers as in the sentence about who is hired. */
const coursesTakeAsLong: SenseRule = eachRoute(({ steps }) =>
  steps.flatMap(({ entry: { hiredFor, credentials } }) => {
    const said = /course of (?:\w+ or |\w+ to )?(\w+) months/.exec(hiredFor);
    const months = MONTHS[said?.[1] ?? ''];
    const courses = credentials.filter(
      ({ credential: { kind, name } }) => kind === 'CERTIFICATE' && /course/i.test(name),
    );
    if (months === undefined || courses.length === 0) return [];
    const most = Math.max(...courses.map(({ credential }) => 12 * credential.years));
    return most < months / 2 || most > 2 * months ? [`a course of ${most.toFixed(1)} months: "${hiredFor}"`] : [];
  }),
);

/** What gets you hired is said once, at its step. */
const hiredForOnce: SenseRule = eachRoute(({ why, steps }) =>
  why.filter((sentence) => steps.some(({ entry: { hiredFor } }) => hiredFor !== '' && sentence.includes(hiredFor))),
);

/** All words of an answer are spelled as in America. */
const isAmerican: SenseRule = eachRoute(({ why, steps, practical: { hardFacts } }) =>
  [...why, ...hardFacts, ...steps.map(({ entry }) => entry.hiredFor)].filter((sentence) =>
    /\b(licen[c]e|programmes?\b|learnt|labour|behaviour|catalogue|centres?|colour|advisers?|tax office|\w+(organ|special|optim|visual|author|real)is(e|ed|ing|ation))\b/i.test(
      sentence,
    ),
  ),
);

/** Nobody applies after a training that is the paid job itself. */
const trainingIsTheJob: SenseRule = eachRoute(({ why }) =>
  /Once you have finished the training/.test(all(why)) && /You are paid during /.test(all(why))
    ? ['applies after the training, and is paid for it']
    : [],
);

/** Where people are hired at once, or without experience, nobody is told of many applications or of months of related work. */
const hiringIsOne: SenseRule = eachRoute(({ why, steps }) => {
  const { hiredFor } = steps.at(-1)!.entry;
  const isAtOnce = /within days|on the spot|hires? at once/.test(hiredFor);
  const takesBeginners = /take (careful )?(people from other work|beginners)|train beginners/.test(hiredFor);
  return [
    ...(isAtOnce && steps.length === 1 && /send (several|many) applications/.test(all(why))
      ? [`applications: "${hiredFor}"`]
      : []),
    ...(takesBeginners && /Employers want about \d+ (weeks|months) of related work/.test(all(why))
      ? [`related work: "${hiredFor}"`]
      : []),
  ];
});

/** Owners are counted among those who lead: who is hired to lead doesn't hear of their risks. */
const leadersAreHired: SenseRule = eachRoute(({ roles, practical: { hardFacts } }, { graph }) =>
  isHiredToLead(graph, roles.at(-1)!) ? hardFacts.filter((fact) => /self-employed/.test(fact)) : [],
);

/** The first job to look for is a job, not a rung "on such a team". */
const firstJobIsAJob: SenseRule = eachRoute(({ why }) => why.filter((sentence) => /on such a team/.test(sentence)));

/** Work that counts at some employers is not called work that counts for nothing, and who brings something is not told that nothing counts. */
const countsOrNot: SenseRule = eachRoute(({ why }) =>
  /does not count toward that/.test(all(why)) && /(where your years as .* count|You bring|You know )/.test(all(why))
    ? ['something counts, and nothing does']
    : [],
);

/** What a job asks in years is told once, and what everybody has to know of it is told in one place. */
const askedOnce: SenseRule = eachRoute(({ why, practical: { hardFacts } }) => {
  const jobs: readonly string[] = all(why).match(/before they hire an? [^.,]+/g) ?? [];
  const twice = jobs.filter((job, place) => jobs.indexOf(job) !== place);
  return [...twice, ...hardFacts.filter((fact) => all(why).includes(fact))].map((text) => `said twice: ${text}`);
});

/** Nothing is called quick that takes a year, or called open to all that takes a course. */
const quickIsQuick: SenseRule = ({ judged, routes }) => {
  const [{ years, steps }] = routes as readonly [Route, ...Route[]];
  const said = all(judged.why);
  const study = steps.reduce((sum, { entry: { studyYears } }) => sum + studyYears, 0);
  return [
    ...(/learn quickly/.test(said) && years >= 1 ? [`quickly, in ${years} years`] : []),
    ...(/Employers take people from all kinds of work for this/.test(said) && study >= 0.1
      ? [`open to all after ${study} years of study`]
      : []),
  ];
};

/** Who gives tasks is not told to ask a boss for some, and nobody climbs down in rank by a degree. */
const ranksHold: SenseRule = eachRoute(({ roles, why, stepDown, steps }, { graph }) => [
  ...(/Ask your boss/.test(all(why)) && isHiredToLead(graph, roles[0]!) ? ['a boss of somebody who leads'] : []),
  ...(/is a step down in rank/.test(all(why)) && stepDown !== null && steps[stepDown.step]!.entry.studyYears >= 1
    ? ['down in rank after a degree']
    : []),
]);

/** All of these rules, by their name. */
export const SAID_RULES: Readonly<Record<string, SenseRule>> = Object.freeze({
  'beginners-are-few': beginnersAreFew,
  'less-for-good': lessForGood,
  'degree-is-asked-once': degreeIsAskedOnce,
  'fits-the-asker': fitsTheAsker,
  'first-job-is-named': firstJobIsNamed,
  'papers-add-up': papersAddUp,
  'courses-take-as-long': coursesTakeAsLong,
  'hired-for-once': hiredForOnce,
  'is-american': isAmerican,
  'training-is-the-job': trainingIsTheJob,
  'hiring-is-one': hiringIsOne,
  'leaders-are-hired': leadersAreHired,
  'first-job-is-a-job': firstJobIsAJob,
  'counts-or-not': countsOrNot,
  'asked-once': askedOnce,
  'quick-is-quick': quickIsQuick,
  'ranks-hold': ranksHold,
});
