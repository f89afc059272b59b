export interface PlanAnswer {
  readonly learningPlan: {
    readonly weeks: number;
    readonly steps: readonly {
      readonly to: { readonly id: string; readonly title: string };
      readonly items: readonly {
        readonly competency: { readonly id: string; readonly name: string };
        readonly hours: number;
        readonly startWeek: number;
        readonly endWeek: number;
      }[];
    }[];
  };
}

/** What to learn along a way, week by week. */
export const PLAN = `query Plan($input: LearningPlanInput!) {
  learningPlan(input: $input) {
    weeks
    steps { to { id title } items(first: 40) { competency { id name } hours startWeek endWeek } }
  }
}`;
