import type { ExampleQuery } from './example-query';

/** Example queries on what to learn and how skills belong together; each runs unchanged on the seeds. */
export const skillQueries: readonly ExampleQuery[] = [
  {
    name: 'SkillGap',
    about: 'What you have, partly have and lack for a role.',
    query: `query SkillGap($to: String!, $profile: ProfileInput!) {
  skillGap(to: $to, profile: $profile) {
    role { title }
    coverage
    learningHours
    weeks
    have { competency { name } }
    partly { competency { name } haveLevel needLevel hours }
    missing { competency { name } importance needLevel hours }
  }
}`,
    variables: {
      to: 'DevOps Engineer',
      profile: { competencies: [{ ref: 'Python' }, { ref: 'Git' }, { ref: 'Docker', level: 2 }], weeklyHours: 6 },
    },
  },
  {
    name: 'NextSkills',
    about: 'What to learn next in a role, best first and with reasons, and what one of these skills is worth in full.',
    query: `query NextSkills($role: String!, $skill: String!, $towards: String) {
  role(ref: $role) {
    title
    nextSkills(first: 5) {
      nodes {
        competency { name }
        haveLevel
        level
        hours
        coverageGain
        commonness
        moves { to { title } likelihood coverageBefore coverageAfter }
        why
      }
    }
  }
  skillValue(ref: $skill, role: $role, towards: $towards) {
    askedBy
    roleCount
    payOpenedUsd
    why
    route { before { years learningHours } after { years learningHours } }
    roles(first: 5) { nodes { to { title } opens coverageBefore coverageAfter hoursBefore hoursAfter } }
  }
}`,
    variables: { role: 'Back-End Developer', skill: 'Kubernetes', towards: 'Cloud Architect' },
  },
  {
    name: 'LearningPlan',
    about: 'What to learn along the best route to a role: in which order, in which weeks, and what each step opens.',
    query: `query LearningPlan($input: LearningPlanInput!) {
  learningPlan(input: $input) {
    weeks
    learningHours
    why
    steps {
      to { title }
      learningHours
      years
      items {
        competency { name }
        haveLevel
        needLevel
        hours
        startWeek
        endWeek
        after { competency { name } kind }
        opens { title }
      }
    }
  }
}`,
    variables: {
      input: {
        to: 'Cloud Architect',
        from: 'Back-End Developer',
        profile: { competencies: [{ ref: 'Docker' }, { ref: 'AWS', level: 3 }], weeklyHours: 6 },
      },
    },
  },
  {
    name: 'SkillAdjacency',
    about: 'What lies next to a technology, how sure that is, and the strongest pairs of a discipline.',
    query: `query SkillAdjacency($technology: String!, $input: AdjacencyInput) {
  technology(ref: $technology) {
    name
    adjacent(first: 8) {
      totalCount
      nodes {
        to { name }
        score
        rolesWithBoth
        rolesWithFrom
        rolesWithTo
        roles
        lift
        proportion { value low high of }
      }
    }
  }
  skillAdjacency(input: $input, first: 10) {
    nodes {
      from { name }
      to { name }
      score
      rolesWithBoth
      schemes
      importance
    }
  }
}`,
    variables: { technology: 'Docker', input: { measure: 'NPMI', discipline: 'Data', kind: 'TECHNOLOGY' } },
  },
  {
    name: 'SkillCommunities',
    about: 'Groups of skills that roles need together, how sure they are, and the skills that bridge them.',
    query: `query SkillCommunities($input: CommunityInput, $bridging: BridgingInput) {
  skillCommunities(input: $input) {
    name
    size
    cohesion
    members(first: 5) { nodes { competency { name } typicality } }
    roles { title }
    partition { modularity stability seed communities joined alone }
  }
  bridgingSkills(input: $bridging, first: 5) {
    nodes {
      competency { name }
      betweenness
      participation
      ties { name share }
    }
  }
}`,
    variables: { input: { seed: 1 }, bridging: { orderBy: 'BRIDGING' } },
  },
];
