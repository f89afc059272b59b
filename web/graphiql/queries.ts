import type { ExampleQuery } from './example-query';
import { skillQueries } from './skill-queries';

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

/** The explorer's example queries, in the order of their tabs; each runs unchanged on the seeds. */
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
      nodes {
        competency { id name ... on Skill { kind } ... on Technology { family } }
        importance
        level
      }
    }
    pay { level minUsd maxUsd openEnded observedOn evidence { source { name } kind } }
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
    name: 'WhoCouldIBecome',
    about:
      'Every role that you could come to within some years, with the best way there; what a counsellor would name first, first.',
    query: `query WhoCouldIBecome($input: ReachableInput!) {
  reachableRoles(input: $input, first: 10) {
    totalCount
    nodes {
      role { title }
      years
      verdict
      odds
      payChangeUsd
      firstStep { to { title } entry { hiredFor } }
    }
  }
}`,
    variables: { input: { from: 'teacher', withinYears: 3, minPayUsd: 70000 } },
  },
  {
    name: 'WhoGetsHere',
    about: 'Which roles people come from, how long it takes them, and who says so.',
    query: `query WhoGetsHere($input: FeederInput!) {
  feederRoles(input: $input, first: 10) {
    totalCount
    nodes {
      role { title }
      years
      odds
      kind
      progression { evidence { kind source { name } } }
      route { roles { title } }
    }
  }
}`,
    variables: { input: { to: 'Product Manager', withinYears: 3 } },
  },
  {
    name: 'TradeOffs',
    about: 'The ways that no other way beats: sooner, with less study, with less pay lost, or with better odds.',
    query: `query TradeOffs($search: TradeOffSearch!) {
  tradeOffs(input: $search) {
    ... on TradeOffSet {
      verdict
      count
      exact
      tradeOffs {
        bestIn
        route { years studyYears earningsForgoneUsd odds roles { title } }
      }
    }
    ... on NoRoute { reason relaxation }
    ... on UnknownReference { argument ref suggestions { id } }
  }
}`,
    variables: { search: { from: 'teacher', to: 'UX Designer' } },
  },
  {
    name: 'RoutesVia',
    about: 'Routes that pass through a role you want on the way.',
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
  ...skillQueries,
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
    name: 'Quiz',
    about: 'What job suits you best: the next question, and what the answers so far point to.',
    query: `query Quiz($answers: [QuizAnswer!]) {
  quiz(answers: $answers) {
    question { id says scale }
    done
    expectedRemaining
    roles { role { title } probability because }
    disciplines(first: 3) { discipline { name } probability }
    changes { says value instead role { title } }
    notice
  }
}`,
    variables: {
      answers: [
        { question: 'any-work-with-software', value: 5 },
        { question: 'pattern-in-numbers', value: 4 },
        { question: 'own-team' },
      ],
    },
  },
  {
    name: 'SkillsInText',
    about: 'Skills and technologies that a CV or job advert names, and the words they were found by.',
    query: `query SkillsInText($text: String!) {
  skillsInText(text: $text) {
    competencies(first: 50) {
      totalCount
      nodes {
        competency { id name }
        count
        mentions { words start end }
      }
    }
  }
}`,
    variables: {
      text: 'Back-end developer, six years. Go and Python, PostgreSQL, Kafka; Docker and K8s in production.\nCode review, test automation, on-call. I go where the work is and excel at little else.',
    },
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
    name: 'Advisors',
    about: 'Where you can talk to somebody about a field of work, and what a country lacks.',
    query: `query Advisors($filter: AdvisorFilter) {
  advisors(filter: $filter, first: 10) {
    totalCount
    nodes { name offers caution cost url checkedOn }
    gaps { says instead { name url } }
  }
}`,
    variables: { filter: { disciplines: ['Accounting', 'Marketing'], country: 'IE' } },
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
