/** The constants of the rules. */
export const ADVICE_RULES = Object.freeze({
  /** A job on the way brings something if it raises experience in kind by this much… */
  moreKind: 0.15,
  /** …or saves this many years of experience or study that the next job asks for. Estimates. */
  fewerYears: 0.5,
  /** Where a door asks for no experience, a job on the way is worth it only as a first look: by so much more. Estimate. */
  firstLook: 0.4,
  firstLookKind: 0.7,
  /** Doors that ask for no more work and study than this, in years, are open: no job on the way is needed. Estimates. */
  openYears: 0.5,
  openStudy: 0.25,
  /** Least experience in kind of two named moves that may follow each other though they save no time. Estimate. */
  trodden: 0.6,
  /** Least experience in kind of every move but the first. Estimate. */
  goesOn: 0.6,
  /** Most jobs on the way that are on no higher rung than the one before. */
  level: 2,
  /** Study before a job on the way, in years, that the goal must ask for too. */
  studyOnTheWay: 0.5,
  /** The same where the move out of that job is a named one. Estimate. */
  namedStudy: 3,
  /** A job on the way that takes this share of the study that the goal takes is no way to it. */
  wholeStudy: 0.8,
  /** Study for the goal, in years, from which `wholeStudy` counts. Estimate. */
  leastWhole: 0.5,
  /** Most changes of field. */
  changesOfField: 2,
  /** Most moves into another line of work that few people make. */
  strayed: 1,
  /** Least experience in kind for the goal of a job on the way. */
  nearGoal: 0.3,
  /** How much less of it than the job before a job on the way may have. */
  lessNear: 0.1,
  /** `nearGoal` for the first rung of a ladder to the top of its own line. Estimate. */
  ladder: 0.2,
  /**
   * Most pay given up on the way, as a share of the lower pay of both ends; more where the goal takes a year of training or
   * its own door is shut: then the work in which you start again matters more than its pay. Estimates.
   */
  payLost: { plain: 0.45, trained: 0.6 },
  /** A step down that is named, as the next move is: most rungs down, and least experience in kind of both. Estimates. */
  troddenDown: { rungs: 2, kind: 0.55 },
  /** Experience in kind from which a lower rung is one that you have outgrown. Estimate. */
  outgrown: 0.6,
  /** A goal that you reach in so many years needs no step down. Estimate. */
  soon: 2,
  /** A goal that you reach in so many years needs no job on the way. Estimate. */
  anyhow: 0.3,
  /** Experience in kind for the goal of a job in which you start again. */
  startAgainKind: 0.35,
  /**
   * A softer landing is a job from which people are known to go on to the goal. `rungs`: most rungs between it and the goal. `lost`: most
   * rungs that you lose, if you are near the goal, know its field, or are a stranger to it. You are near from `near` experience in kind on, if
   * the goal also takes less than `soon` years. `pay`: least pay, as a share of the lower pay of both ends; `goal`: least pay of the goal, as a
   * share of the start's: who steps down further needs no landing. Estimates.
   */
  landing: { rungs: 1, lost: { near: 0, known: 1, strange: 2 }, near: 0.75, soon: 1.5, pay: 0.6, goal: 0.6 },
  /** A job beside study: years of study or training that the goal takes at least, most years of work that the job's door asks for, and how near it is. Estimates. */
  beside: { study: 0.4, years: 0.5, kind: 0.45, trainedKind: 0.7 },
  /** Least experience in kind of a named move worth following. Estimate. */
  leastKind: 0.4,
  /**
   * Jobs that ask for no more experience than this, in years, are ways into their line of work; the same for those who stand on the job's
   * rung or above, if it leads on to the goal with so much experience in kind. `knownKind`: least experience in kind for a job on a lower
   * rung that you can take at once; `nextDoorKind`: for one that is no higher. Estimates.
   */
  wayIn: { years: 0.5, belowYears: 2, belowKind: 0.6, knownKind: 0.4, nextDoorKind: 0.6 },
  /**
   * Beside the goal's own open door: `jobs`, most jobs on the way; `near`, experience in kind of a first move from which it is near, and `sure`,
   * least confidence of the move on into the goal from a job that is not. What such a way saves: years in all, years of study and training; or least experience in
   * kind of each of its moves. `soon`: nobody takes other jobs beside a door that takes less, but to save years or while they study. `long`, `strange`: years that the door takes at least before a softer landing is worth it, for those who know the
   * field, and for strangers to one of our disciplines. Estimates.
   */
  besideDoor: { jobs: 1, near: 0.45, sure: 0.25, years: 0.5, study: 0.5, kind: 0.6, long: 1, strange: 0.75, soon: 0.8 },
  /**
   * Another way than the best: `study`, most years of study and training that it takes more, unless it saves `saved` years; `share`, the
   * least share of the goal's needs that the last job on the way asks for too, or what the job held does, up to `most`; `pay`, the least pay
   * beside an open door, as a share of the lower pay of both ends; `morePay`, the most, as a share of the higher
   * one; `leader`, the rung from which people lead others or are seniors; `post`, the least pay of a first post that nobody names, as a share of yours; `near`, the least experience in kind of a first move out of the goal's own line
   * of work; `known`, the experience in kind from which nobody moves sideways before a goal outside our disciplines. Estimates.
   */
  otherWay: {
    study: 0.4,
    saved: 1,
    share: 0.3,
    most: 0.4,
    pay: 0.7,
    morePay: 1.1,
    leader: 2,
    post: 0.6,
    near: 0.45,
    known: 0.7,
  },
  /** Years of an examination or a licence on another way that the goal does not ask for. Estimate. */
  paperYears: 0.15,
  /** Schooling of a first job that is another school than the goal's: years at least, and as a share of what the goal's own door asks, `most` years at most. Estimates. */
  otherSchool: { least: 0.3, share: 0.5, most: 1 },
  /** A chain dearer than so many times the direct door, and so many expected years on top, is dropped. */
  dearer: { times: 2.2, years: 2 },
  /** The same, of the best chain. Estimates. */
  dearerThanBest: { times: 1.2, years: 0.6 },
});
