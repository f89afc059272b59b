/** The importer on the publisher's real release; what holds of the data as a whole, and of moves that people know. */
import { type LinkFactOf, type NodePropertiesByKind, type SourceContent, slugOf } from '../../src/domain';
import { readOnet, readTechnologyNames } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';

const [SOFTWARE_DEVELOPERS, DATA_SCIENTISTS, WEB_DEVELOPERS] = ['15-1252.00', '15-2051.00', '15-1254.00'];
const [SYSTEMS_ANALYSTS, SYSTEMS_MANAGERS, BARBERS] = ['15-1211.00', '11-3021.00', '39-5011.00'];
const [ACCOUNTANTS, FINANCIAL_ANALYSTS, INTELLIGENCE_ANALYSTS] = ['13-2011.00', '13-2051.00', '15-2051.01'];

describeOnPublicData('onet-29.3', 'O*NET 29.3', (directory) => {
  let content: SourceContent;
  let roles: ReadonlyMap<string, NodePropertiesByKind['Role']>;
  let requirements: readonly LinkFactOf<'REQUIRES'>[];
  let progressions: readonly LinkFactOf<'PROGRESSES_TO'>[];

  beforeAll(async () => {
    content = await readOnet(directory);
    roles = new Map(content.nodes.flatMap((node) => (node.kind === 'Role' ? [[node.id, node.properties]] : [])));
    requirements = content.links.flatMap((link) => (link.kind === 'REQUIRES' ? [link] : []));
    progressions = content.links.flatMap((link) => (link.kind === 'PROGRESSES_TO' ? [link] : []));
  });

  const role = (code: string) => roles.get(`role:onet/${code}`);
  const evidenceOf = (from: string, to: string) =>
    progressions
      .filter((link) => link.from === `role:onet/${from}` && link.to === `role:onet/${to}`)
      .map((link) => link.properties.evidence);
  const count = <Item>(items: Iterable<Item>, holds: (item: Item) => boolean) => [...items].filter(holds).length;

  test('has 1,016 roles, 923 of them with job zone, interests, preparation and requirements', () => {
    expect(roles.size).toBe(1016);
    for (const field of ['jobZone', 'preparationHours', 'experienceYears', 'schoolingYears'] as const) {
      expect([field, count(roles.values(), (one) => one[field] !== undefined)]).toEqual([field, 923]);
    }
    expect(count(roles.values(), (one) => one.interests.length === 6)).toBe(923);
    expect(new Set(requirements.map((link) => link.from)).size).toBe(923);
  });

  test('has 35 skills and 33 fields of knowledge, each described', () => {
    const skills = content.nodes.flatMap((node) => (node.kind === 'Skill' ? [node.properties] : []));
    expect(count(skills, (skill) => skill.skillKind === 'SKILL')).toBe(35);
    expect(count(skills, (skill) => skill.skillKind === 'KNOWLEDGE')).toBe(33);
    expect(skills.filter((skill) => !skill.description)).toEqual([]);
  });

  test('has every relevant rating, and models the 44 roles with job zone that lack ratings', () => {
    const rated = requirements.filter((link) => link.properties.level !== undefined);
    const modelled = rated.filter((link) => link.properties.evidence === 'MODELLED');
    // 30,765 + 29,007 pairs of importance and level, less 3,302 + 5,939 that are not relevant.
    expect(rated.length - modelled.length).toBe(50531);
    expect(new Set(modelled.map((link) => link.from)).size).toBe(44);
  });

  test('models Software Developers on programmers, analysts and engineers, and says so', () => {
    const programming = requirements.find(
      (link) => link.from === `role:onet/${SOFTWARE_DEVELOPERS}` && link.to === 'skill:onet/programming',
    );
    expect(programming?.properties).toMatchObject({
      evidence: 'MODELLED',
      note: expect.stringContaining('Computer Programmers'),
    });
    expect(programming?.properties.level).toBeGreaterThan(3.5);
  });

  test('keeps the evidence within its scales', () => {
    const within = (value: number, least: number, most: number) => value >= least && value <= most;
    const oddNeeds = requirements.filter(
      ({ properties }) => !within(properties.importance, 1, 5) || !within(properties.level ?? 0, 0, 7),
    );
    const oddMoves = progressions.filter(
      ({ properties }) => !within(properties.confidence, 0.2, 0.8) || !within(properties.typicalYears, 0.5, 12),
    );
    expect([oddNeeds, oddMoves]).toEqual([[], []]);
  });

  test('asks for 6.9 years of experience of information systems managers and 2.7 of data scientists', () => {
    expect(role(SYSTEMS_MANAGERS)?.experienceYears).toBeCloseTo(6.9, 1);
    expect(role(DATA_SCIENTISTS)?.experienceYears).toBeCloseTo(2.7, 1);
  });

  test('joins every technology that the alias table knows', () => {
    const ids = new Set(content.nodes.map((node) => node.id));
    const names = readTechnologyNames();
    for (const spelling of [
      'Structured query language SQL',
      'Oracle Java',
      'IBM Terraform',
      'Amazon Web Services AWS software',
    ]) {
      expect(ids.has(`technology:${slugOf(spelling)}`)).toBe(false);
      expect(ids.has(`technology:${slugOf(names.canonical(spelling))}`)).toBe(true);
    }
    expect(count(ids, (id) => id.startsWith('technology:'))).toBe(8735);
  });

  test('has all 18,460 listed moves but the three to Models, of whom nothing is rated important, and some hundred derived ones', () => {
    expect(count(progressions, (link) => link.properties.evidence === 'EXPERT_LIST')).toBe(18457);
    const derived = count(progressions, (link) => link.properties.evidence === 'DERIVED');
    expect(derived).toBeGreaterThan(200);
    expect(derived).toBeLessThan(1000);
  });

  test('leads from Software Developers to Data Scientists directly, though no list does', () => {
    expect(evidenceOf(SOFTWARE_DEVELOPERS, DATA_SCIENTISTS)).toEqual(['DERIVED']);
  });

  test.each([
    ['Web Developers to systems managers by systems analysis', [WEB_DEVELOPERS, SYSTEMS_ANALYSTS, SYSTEMS_MANAGERS]],
    ['Web Developers to systems managers by software', [WEB_DEVELOPERS, SOFTWARE_DEVELOPERS, SYSTEMS_MANAGERS]],
    ['Accountants to Data Scientists', [ACCOUNTANTS, FINANCIAL_ANALYSTS, INTELLIGENCE_ANALYSTS, DATA_SCIENTISTS]],
  ])('leads from %s', (_, codes) => {
    for (const [at, code] of codes.slice(1).entries())
      expect(evidenceOf(codes[at] ?? '', code)).toEqual(['EXPERT_LIST']);
  });

  test('does not take coverage of general skills for a move: Web Developers do not become Barbers', () => {
    expect(evidenceOf(WEB_DEVELOPERS, BARBERS)).toEqual([]);
  });

  test('derives no move into management, law or health from likeness alone', () => {
    const alike = progressions.filter(
      (link) => link.properties.note?.startsWith('skills and knowledge alike') && /\/(11|23|29)-/.test(link.to),
    );
    expect(alike).toEqual([]);
  });

  test('is the same when read again', async () => {
    const again = await readOnet(directory);
    expect(JSON.stringify(again) === JSON.stringify(content)).toBe(true);
  });
});
