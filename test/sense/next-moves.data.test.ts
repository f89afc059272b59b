/** The next moves that a career counsellor would sign as likely, read by hand. */

import { join } from 'node:path';
import type { ProfileInput } from '../../src/app/inputs/questions/input-of';
import type { CareerGraph, RoleNode } from '../../src/graph';
import { nextMoves } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { seedsAndOnet } from '../moves/seeds-and-onet';

interface NextMovesCase {
  readonly id: string;
  /** Titles among the first ten. */
  readonly must: readonly string[];
  /** No title among the first ten contains one of these. */
  readonly never: readonly string[];
  /** Without steps down, where that differs. */
  readonly allowStepDown?: false;
}

const MANUAL = ['Laborers', 'Janitors', 'Cashiers', 'Retail Sales', 'Drivers'];

const CASES: readonly NextMovesCase[] = [
  {
    id: 'back-end-developer',
    must: ['Senior Back-End Developer', 'Full-Stack Developer', 'DevOps Engineer', 'Data Engineer'],
    never: [...MANUAL, 'Computer Programmers', 'Chief', 'Junior'],
  },
  {
    id: 'ux-designer',
    must: ['Senior UX Designer', 'Product Designer', 'UX Researcher', 'Interaction Designer'],
    never: [...MANUAL, 'Web and Digital Interface Designers', 'Chief', 'Junior'],
  },
  {
    id: 'marketing-manager',
    must: ['Director of Marketing', 'Digital Marketing Manager'],
    never: [...MANUAL, 'Marketing Managers', 'Developer', 'Junior'],
  },
  {
    id: 'data-analyst',
    must: ['Senior Data Analyst', 'Data Scientist', 'Business Intelligence Analyst', 'Product Analyst'],
    never: [...MANUAL, 'Business Intelligence Analysts', 'Chief', 'Junior'],
  },
  {
    id: 'staff-accountant',
    must: ['Senior Accountant', 'Financial Analyst', 'Internal Auditor'],
    never: [...MANUAL, 'Accountants and Auditors', 'Partner', 'Chief'],
  },
  {
    id: 'product-manager',
    must: ['Senior Product Manager', 'Product Marketing Manager', 'Technical Product Manager'],
    never: ['Laborers', 'Janitors', 'Cashiers', 'Marketing Managers', 'Chief', 'Associate'],
  },
  { id: 'chief-technology-officer', must: ['VP of Engineering', 'Chief Executive Officer'], never: MANUAL },
  {
    id: 'onet/15-1252.00',
    must: ['Software Quality Assurance Analysts and Testers', 'Computer Systems Analysts'],
    never: [...MANUAL, 'Nurs', 'Cook'],
  },
  { id: 'onet/15-1254.00', must: ['Software Developers', 'Web and Digital Interface Designers'], never: MANUAL },
  {
    id: 'onet/13-2011.00',
    must: ['Financial Managers', 'Bookkeeping, Accounting, and Auditing Clerks', 'Financial and Investment Analysts'],
    never: ['Laborers', 'Janitors', 'Nurs', 'Engineer'],
  },
  {
    id: 'onet/29-1141.00',
    must: ['Licensed Practical and Licensed Vocational Nurses', 'Critical Care Nurses', 'Medical Assistants'],
    never: ['Laborers', 'Developer', 'Physician', 'Embalm'],
  },
  {
    id: 'onet/29-1141.00',
    allowStepDown: false,
    must: ['Critical Care Nurses', 'Clinical Nurse Specialists', 'Medical and Health Services Managers'],
    never: ['Aides', 'Assistants, ', 'Embalm', ...MANUAL],
  },
  {
    id: 'onet/35-1011.00',
    must: ['Cooks, Restaurant', 'Food Service Managers', 'Waiters and Waitresses'],
    never: ['Developer', 'Nurs', 'Recycling'],
  },
  {
    id: 'onet/47-2111.00',
    must: ['Carpenters', 'Construction Laborers', 'Plumbers, Pipefitters, and Steamfitters'],
    never: ['Developer', 'Nurs', 'Recycling'],
  },
  {
    id: 'onet/47-2111.00',
    allowStepDown: false,
    must: [
      'Plumbers, Pipefitters, and Steamfitters',
      'First-Line Supervisors of Construction Trades and Extraction Workers',
    ],
    never: ['Developer', 'Nurs', 'Laborers', 'Janitors'],
  },
];

describeOnPublicData('onet-29.3', 'the likeliest next moves make sense', (directory) => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsAndOnet(directory, join(directory, '../oews-may-2025/national_M2025_dl.csv'));
  });

  test.each(CASES.map((each) => [`${each.id}${each.allowStepDown === false ? ', not down' : ''}`, each] as const))(
    '%s',
    (_, { id, must, never, allowStepDown = true }) => {
      const role = graph.find(`role:${id}`) as RoleNode;
      const moves = nextMoves(graph, role, { profile: null, orderBy: 'LIKELIHOOD', allowStepDown });
      const first = moves.slice(0, 10).map((move) => graph.roles[move.to]!.title);
      expect(must.filter((title) => !first.includes(title))).toEqual([]);
      expect(first.filter((title) => never.some((word) => title.includes(word)))).toEqual([]);
      if (!allowStepDown) expect(moves.some((move) => move.stepDown)).toBe(false);
    },
  );

  test('moves that no progression names are priced where the step model can, and unknown where it can not', () => {
    const ofOnet = nextMoves(graph, graph.find('role:onet/29-1141.00') as RoleNode, {
      ...{ profile: null, orderBy: 'LIKELIHOOD' as const, allowStepDown: true },
    });
    const ofOurs = nextMoves(graph, graph.find('role:back-end-developer') as RoleNode, {
      ...{ profile: null, orderBy: 'LIKELIHOOD' as const, allowStepDown: true },
    });
    if ('kind' in ofOnet || 'kind' in ofOurs) throw new Error('unknown reference');
    const to = (moves: typeof ofOnet, id: string) => moves.find((move) => graph.roles[move.to]!.id === `role:${id}`)!;
    const teacher = to(ofOnet, 'onet/25-2021.00');
    expect(teacher).toMatchObject({ progression: null, isJudged: true });
    expect(teacher.years).toBeGreaterThanOrEqual(0.5);
    expect(teacher.coverage).toBeGreaterThan(0);
    expect(to(ofOnet, 'onet/11-9199.00')).toMatchObject({ years: null, learningHours: null, coverage: null });
    expect(to(ofOurs, 'onet/43-9199.00')).toMatchObject({ years: null, learningHours: null, coverage: null });
    expect(to(ofOurs, 'senior-back-end-developer').progression).not.toBeNull();
    const stranger = to(ofOurs, 'ux-designer');
    expect(stranger).toMatchObject({ progression: null, isJudged: true });
    expect(stranger.learningHours).toBeGreaterThan(0);
  });

  test('what it takes to leave a role whose own needs are unknown is unknown, unless one says what one can do', () => {
    const from = graph.find('role:onet/23-2099.00') as RoleNode;
    const movesOf = (profile: ProfileInput | null) => {
      const moves = nextMoves(graph, from, { profile, orderBy: 'LIKELIHOOD', allowStepDown: true });
      return moves;
    };
    const unknown = { coverage: null, learningHours: null, years: null };
    for (const move of movesOf(null)) expect(move).toMatchObject(unknown);
    const said = movesOf({ competencies: [{ ref: 'skill:onet/active-listening', level: 5 }] });
    expect(said.filter((move) => (move.coverage ?? 0) > 0).length).toBeGreaterThan(100);
  });
});
