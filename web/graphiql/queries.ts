/** A query that the explorer has ready: its name is its operation's name too, and so the title of its tab. */
export interface ExampleQuery {
  readonly name: string;
  /** What it shows, one sentence. */
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const SHORT_ROUTES = /* GraphQL */ `
  ... on RouteSet {
    exact
    routes {
      years
      learningHours
      why
      steps { to { title } years learningHours coverage }
    }
  }
  ... on NoRoute { reason bindingConstraints relaxation }
  ... on UnknownReference { argument ref suggestions { id } }`;

/** The explorer's example queries, in the order of their tabs; each runs as it stands on the seeds. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    name: 'RolePage',
    about: 'A role in full: what it does, asks for, pays, and where it leads.',
    query: `query RolePage($role: String!) {
  role(ref: $role) {
    title
    alternateTitles
    seniority
    summary
    outlook
    discipline { name }
    responsibilities { text }
    requirements(first: 20) {
      nodes { competency { id name } importance level }
    }
    pay { level minUsd maxUsd openEnded asOf evidence { source { name } kind } }
    companies(first: 20) {
      nodes { company { name category } purpose }
    }
    certifications { certification { name issuer } }
    progressions(first: 10) {
      nodes { to { title } kind typicalYears confidence }
    }
  }
}`,
    variables: { role: 'Back-End Developer' },
  },
  {
    name: 'Routes',
    about: 'The quickest ways from one role to another, and why each ranks where it does.',
    query: `query Routes($search: RouteSearch!) {
  routes(input: $search) {${SHORT_ROUTES}
  }
}`,
    variables: { search: { from: 'Back-End Developer', to: 'Cloud Architect' } },
  },
  {
    name: 'RoutesWithMySkills',
    about:
      'The same routes for somebody who already has some of the skills: what they keep, and what is left to learn.',
    query: `query RoutesWithMySkills($search: RouteSearch!) {
  routes(input: $search) {
    ... on RouteSet {
      exact
      routes {
        years
        learningHours
        why
        steps {
          to { title }
          years
          coverage
          have { competency { name } }
          learn { competency { name } haveLevel needLevel hours }
        }
      }
    }
    ... on NoRoute { reason bindingConstraints relaxation }
    ... on UnknownReference { argument ref suggestions { id } }
  }
}`,
    variables: {
      search: {
        from: 'Back-End Developer',
        to: 'Cloud Architect',
        profile: { competencies: [{ ref: 'Docker' }, { ref: 'Kubernetes' }, { ref: 'AWS' }], weeklyHours: 10 },
      },
    },
  },
  {
    name: 'RoutesVia',
    about: 'Routes that pass through a role one wants on the way.',
    query: `query RoutesVia($search: RouteSearch!) {
  routes(input: $search) {${SHORT_ROUTES}
  }
}`,
    variables: { search: { from: 'Back-End Developer', to: 'Cloud Architect', via: ['DevOps Engineer'], first: 3 } },
  },
  {
    name: 'RoutesAvoiding',
    about: 'Routes that leave a role out, ranked by how small their largest single step of learning is.',
    query: `query RoutesAvoiding($search: RouteSearch!) {
  routes(input: $search) {${SHORT_ROUTES}
  }
}`,
    variables: {
      search: {
        from: 'Back-End Developer',
        to: 'Cloud Architect',
        avoid: ['DevOps Engineer'],
        rankBy: 'SKILL_GAP',
        first: 3,
      },
    },
  },
  {
    name: 'SkillGap',
    about: 'What one has, partly has and misses for a role.',
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
    name: 'NextMoves',
    about: 'Where people go next from a role, and which roles ask for similar things.',
    query: `query NextMoves($role: String!) {
  role(ref: $role) {
    title
    nextMoves(first: 10) {
      nodes { to { title } years learningHours coverage payChangeUsd likelihood }
    }
    similar(first: 5) {
      nodes { role { title } score shared { name } }
    }
  }
}`,
    variables: { role: 'Back-End Developer' },
  },
  {
    name: 'NextSkills',
    about: 'What to learn next in a role, best first and with reasons, and what one of these skills is worth in full.',
    query: `query NextSkills($role: String!, $skill: String!) {
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
  skillValue(ref: $skill, role: $role) {
    askedBy
    roleCount
    payOpenedUsd
    why
    roles(first: 5) { nodes { to { title } opens coverageBefore coverageAfter hoursBefore hoursAfter } }
  }
}`,
    variables: { role: 'Back-End Developer', skill: 'Kubernetes' },
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
    name: 'Search',
    about: 'Find roles, skills, technologies and companies by any part of a name, with typing mistakes.',
    query: `query Search($text: String!) {
  search(text: $text, first: 10) {
    nodes {
      __typename
      id
      ... on Role { title }
      ... on Skill { name }
      ... on Technology { name }
      ... on Company { name }
    }
  }
}`,
    variables: { text: 'bakend develper' },
  },
  {
    name: 'Companies',
    about: 'Companies of a category, and the roles they employ.',
    query: `query Companies($categories: [CompanyCategory!]!) {
  companies(filter: { categories: $categories }, first: 10) {
    totalCount
    nodes {
      name
      summary
      employs(first: 5) { nodes { role { title } purpose } }
    }
  }
}`,
    variables: { categories: ['E_COMMERCE'] },
  },
  {
    name: 'AboutTheGraph',
    about: 'Which revision answers, what is in it, and whose data it is.',
    query: `query AboutTheGraph {
  graph { revision loadedAt stale counts { type scheme count } }
  sources { name publisher licence attribution }
}`,
  },
];
