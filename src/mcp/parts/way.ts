/** Routes and their steps. */
import { z } from 'zod';
import { aboutYears, inAmerican, ODDS, type Route, type RouteStep, STEP_BASES } from '../../advice';
import { CREDENTIAL_KINDS, MOVE_KINDS } from '../../domain';
import type { PayBand } from '../../graph';
import { BOUNDS, cut, rounded } from '../contract/bounds';
import { EVIDENCE } from '../contract/citations';
import type { Asked } from '../contract/tool';
import { NAMED_ROLE, roleAt } from './named';
import { GAP, gapAt } from './needs';

const USD = z.int().nullable();

const STEP = z.object({
  from: NAMED_ROLE.describe('The role you leave.'),
  to: NAMED_ROLE.describe('The role you enter.'),
  kind: z.enum(MOVE_KINDS).describe('What sort of move it is.'),
  years: z.number().describe('Years until you hold `to`; an estimate.'),
  odds: z.enum(ODDS).describe('How often people manage such a move.'),
  hiredFor: z.string().describe('What gets you hired: a sentence.'),
  credentials: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(CREDENTIAL_KINDS),
        held: z.boolean().describe('True if you have it by then.'),
        yearsLeft: z.number().describe('Years of it that are left for you.'),
      }),
    )
    .describe('What you need before you are hired, in the order you get it.'),
  doorEvidence: EVIDENCE.describe('Who says how people get in.'),
  brings: z.array(z.string()).describe('What `to` gives you that a later step asks for.'),
  coverage: z.number().nullable().describe('Share of what `to` needs that you have by then, 0 to 1; null if unknown.'),
  learningHours: z.number().describe('Hours of learning that the step asks.'),
  learn: z.array(GAP).describe('What to learn, most hours first; cut short.'),
  payChangeUsd: USD.describe('Change in typical pay, US dollars a year; null if unknown.'),
  basis: z
    .enum(STEP_BASES)
    .describe(
      'Who says that people make this move: a source, a source of other roles that are this work, a model, or only the door.',
    ),
  evidence: z.array(EVIDENCE).describe('What sources say of it; empty where none does.'),
});

const PAY = z.object({
  minUsd: z.int(),
  maxUsd: z.int().nullable(),
  region: z.string(),
  source: z.string().describe('Id of the source.'),
});

/** A way from one role to another, as lists of many roles show it. */
export const LISTED_ROUTE = z.object({
  roles: z.array(NAMED_ROLE).describe('All roles on the way, first to last.'),
  years: z.number().describe('Years from first role to last; an estimate.'),
  studyYears: z.number().describe('Years of study before hires, and of paid training, among them.'),
  learningHours: z.number(),
  odds: z.enum(ODDS).describe('How often people manage its rarest step.'),
  confidence: z.number().describe('How sure the sources make us that people go this way, 0 to 1.'),
  payNow: PAY.nullable().describe('What the first role pays, US dollars a year; null if unknown.'),
  payThen: PAY.nullable().describe('What the last role pays; null if unknown.'),
  why: z.array(z.string()).describe('Plain sentences: what makes it rank here, and its weakest step.'),
  steps: z.array(STEP).describe('The moves, in order.'),
});

/** A way from one role to another, with what it costs and how to begin. */
export const ROUTE = LISTED_ROUTE.extend({
  money: z.array(z.string()).describe('What it costs, who may pay, pay at the start, when today’s pay is back.'),
  hardFacts: z
    .array(z.string())
    .describe('Facts of the last role that decide: few get in, what is asked, body, hours.'),
  applyFirst: z.string().nullable().describe('Where to apply first, in the branch that the person knows; else null.'),
  tryFirst: z.array(z.string()).describe('How to try the work cheaply.'),
  thisWeek: z.array(z.string()).describe('Three things to do this week, with whom or where to ask.'),
});

/** A route with names and sources, what it costs and how to begin. */
export function routeOf(asked: Asked, route: Route): z.infer<typeof ROUTE> {
  const { money, hardFacts, ownBranch, tryFirst, thisWeek } = route.practical;
  return {
    ...listedRouteOf(asked, route),
    money: sentences(money),
    hardFacts: sentences(hardFacts),
    applyFirst: ownBranch === null ? null : cut(ownBranch.says),
    tryFirst: sentences(tryFirst),
    thisWeek: sentences(thisWeek),
  };
}

/** A route with names and sources. */
export function listedRouteOf(asked: Asked, route: Route): z.infer<typeof LISTED_ROUTE> {
  const { graph } = asked.snapshot;
  const pay = (band: PayBand | null) =>
    band && {
      minUsd: band.minUsd,
      maxUsd: band.maxUsd ?? null,
      region: cut(band.region),
      source: asked.cited.cite(band.source),
    };
  return {
    roles: route.roles.map((role) => roleAt(graph, role)),
    years: rounded(route.years),
    studyYears: rounded(route.studyYears),
    learningHours: rounded(route.learningHours, 0),
    odds: route.odds,
    confidence: rounded(route.confidence, 3),
    payNow: pay(route.payNow),
    payThen: pay(route.payThen),
    why: sentences(route.why),
    steps: route.steps.map((step) => stepOf(asked, step)),
  };
}

function stepOf({ snapshot: { graph }, cited }: Asked, step: RouteStep): z.infer<typeof STEP> {
  const { door, credentials, hiredFor } = step.entry;
  const claims = step.progression === null ? [] : graph.progressions.claims(step.progression);
  const [doorEvidence] = cited.evidence([{ source: door.source, said: saidOf(door) }]);
  return {
    from: roleAt(graph, step.from),
    to: roleAt(graph, step.to),
    kind: step.kind,
    years: rounded(step.years),
    odds: step.odds,
    hiredFor: cut(hiredFor),
    credentials: credentials.slice(0, BOUNDS.needs).map(({ credential, held, yearsLeft, by }) => {
      return {
        name: cut(inAmerican(by ?? credential.name)),
        kind: credential.kind,
        held,
        yearsLeft: rounded(yearsLeft),
      };
    }),
    doorEvidence: doorEvidence!,
    brings: sentences(step.brings),
    coverage: step.coverage,
    learningHours: rounded(step.learningHours, 0),
    learn: step
      .learn()
      .slice(0, BOUNDS.learn)
      .map((gap) => gapAt(graph, gap)),
    payChangeUsd: step.payChangeUsd,
    basis: step.basis,
    evidence: cited.evidence(claims.map(({ source, properties }) => ({ source, said: properties }))),
  };
}

function saidOf({ evidence, requiredBy }: RouteStep['entry']['door']) {
  return { evidence, ...(requiredBy !== undefined && { value: requiredBy }) };
}

/** What a route of a list shows, as GraphQL asks for it: the fragment `listedWay`. */
export const LISTED_WAY_ASKED = `fragment listedWay on Route {
  roles { id title } years studyYears learningHours odds confidence why
  payNow { minUsd maxUsd region } payThen { minUsd maxUsd region }
  steps {
    from { id title } to { id title } kind years odds brings coverage learningHours payChangeUsd basis
    entry { hiredFor credentials { name kind held yearsLeft } evidence(first: 1) { kind value source { id } } }
    learn(first: ${BOUNDS.learn}) { importance haveLevel needLevel hours competency { id name } }
    progression { evidence(first: ${BOUNDS.evidence}) { kind value source { id } } }
  }
}`;

/** What a route shows: the fragment `way`. */
export const WAY_ASKED = `fragment way on Route {
  ...listedWay money hardFacts ownBranch { says } tryFirst thisWeek
}
${LISTED_WAY_ASKED}`;

/** The first sentences, none of them long. */
export function sentences(texts: readonly string[]): string[] {
  return texts.slice(0, BOUNDS.sentences).map((text) => cut(text));
}

/** "Teacher -> UX Designer: almost 3 years, 2 years of that study or training; some people get in this way." */
export function wayInWords({ roles, years, studyYears, odds }: z.infer<typeof LISTED_ROUTE>): string {
  const way = roles.map(({ title }) => title).join(' -> ');
  const study = studyYears >= 0.1 ? `, ${aboutYears(studyYears)} of that study or training` : '';
  return `${way}: ${aboutYears(years)}${study}; ${ODDS_IN_WORDS[odds]}.`;
}

/** How many people manage a move, in words. */
export const ODDS_IN_WORDS: Readonly<Record<z.infer<typeof ROUTE>['odds'], string>> = {
  COMMON: 'many people get in this way',
  POSSIBLE: 'some people get in this way',
  RARE: 'few people get in this way',
  EXCEPTIONAL: 'hardly anybody gets in this way',
};
