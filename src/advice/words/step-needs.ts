/** What of a role's needs someone has by a step: kept for the steps asked for last, since many routes and askers share them. */
import { LRUCache } from 'lru-cache';
import { oncePer, remembered } from '../../domain';
import type { CareerGraph } from '../../graph';
import { coverageOf, detailOf, keyOfLevels, type Profile, type StepDetail } from '../../needs';
import { withLevelsFor } from '../../network';
import { WORK_MODEL } from '../numbers/work';

export interface StepNeeds {
  /** 0..1; null if the role's needs are unknown. */
  readonly coverage: number | null;
  readonly detail: StepDetail;
  /** All that is to be learnt, whole hours. */
  readonly learningHours: number;
}

const keptOf = oncePer((_: CareerGraph) => ({
  steps: new LRUCache<string, StepNeeds>({ max: WORK_MODEL.stepsKept }),
  askers: new LRUCache<string, { readonly number: number }>({ max: WORK_MODEL.askersKept }),
}));

let askers = 0;

/** What of the needs of role `to` the asker has after these roles; figures are worked out when they are first read. */
export function stepNeeds(graph: CareerGraph, profile: Profile, held: readonly number[], to: number): StepNeeds {
  const kept = keptOf(graph);
  // Askers with the same competencies share a number.
  const asker = remembered(kept.askers, keyOfLevels(profile.levels), () => ({ number: ++askers }));
  return remembered(kept.steps, `${asker.number}:${held.join()}:${to}`, () => new LazyNeeds(graph, profile, held, to));
}

class LazyNeeds implements StepNeeds {
  private knownCoverage: number | null | undefined;
  private knownDetail: StepDetail | undefined;
  private knownHours: number | undefined;

  constructor(
    private readonly graph: CareerGraph,
    private readonly profile: Profile,
    private readonly held: readonly number[],
    private readonly to: number,
  ) {}

  get coverage(): number | null {
    const { graph, profile, held, to } = this;
    if (this.knownCoverage === undefined) {
      this.knownCoverage = withLevelsFor(graph, profile, held, to, (levels) => coverageOf(graph, to, levels));
    }
    return this.knownCoverage;
  }

  get detail(): StepDetail {
    const { graph, profile, held, to } = this;
    this.knownDetail ??= withLevelsFor(graph, profile, held, to, (levels) => detailOf(graph, to, levels));
    return this.knownDetail;
  }

  get learningHours(): number {
    this.knownHours ??= Math.round(this.detail.learn.reduce((sum, { hours }) => sum + hours, 0));
    return this.knownHours;
  }
}
