/** What experts found wrong in the seeds, and how it must stay mended. */
import { doorOf, type LinkFactOf, type NodeFactOf, type NodeKind, type SourceContent } from '../../src/domain';
import { seedFacts } from '../kept/facts';

describe('the seeds', () => {
  let contents: readonly SourceContent[];
  beforeAll(async () => {
    contents = await seedFacts();
  });

  const nodes = <K extends NodeKind>(kind: K) =>
    contents.flatMap((content) => content.nodes.filter((node): node is NodeFactOf<K> => node.kind === kind));
  const links = <K extends 'PART_OF' | 'BROADER' | 'PROGRESSES_TO' | 'REQUIRES'>(kind: K) =>
    contents.flatMap((content) => content.links.filter((link): link is LinkFactOf<K> => link.kind === kind));
  const titles = () => nodes('Role').map(({ properties }) => properties.title);
  const step = (from: string, to: string) =>
    links('PROGRESSES_TO').find((link) => link.from === `role:${from}` && link.to === `role:${to}`);

  test('every technology belongs to a skill', () => {
    const placed = new Set(links('PART_OF').map(({ from }) => from));
    expect(nodes('Technology').filter(({ id }) => !placed.has(id))).toEqual([]);
  });

  test('business analysis is a kind of requirements analysis, not the other way round', () => {
    const above = (id: string) => links('BROADER').flatMap(({ from, to }) => (from === `skill:${id}` ? [to] : []));
    expect(above('business-analysis')).toContain('skill:requirements-analysis');
    expect(above('requirements-analysis')).not.toContain('skill:business-analysis');
  });

  test.each([
    ['3D modelling', 160],
    ['International taxation', 160],
    ['IT auditing', 120],
    ['Actuarial modelling', 300],
    ['Penetration testing', 140],
    ['Scientific research', 240],
  ])('%s takes %d hours or more', (name, hours) => {
    const skill = nodes('Skill').find(({ properties }) => properties.name === name);
    expect(skill?.properties.learningHours).toBeGreaterThanOrEqual(hours);
  });

  test.each([
    ['Senior Engineering Manager'],
    ['Chief Revenue Officer'],
    ['Corporate Development Manager'],
    ['Associate Creative Director'],
    ['SOC Analyst'],
    ['Zookeeper'],
    ['Fire Chief'],
    ['County Clerk'],
  ])('"%s" is no other title of another job', (title) => {
    const having = nodes('Role').filter(({ properties }) => properties.alternateTitles.includes(title));
    const own = title === 'SOC Analyst' ? ['Security Analyst'] : [];
    expect(having.map(({ properties }) => properties.title).filter((each) => !own.includes(each))).toEqual([]);
  });

  test.each([
    ['chemical-engineer', 'engineering-technician'],
    ['billing-clerk', 'procurement-manager'],
    ['petroleum-engineer', 'onet/19-4043.00'],
    ['fire-captain', 'onet/33-2021.00'],
  ])('no door of %s is for people who come as %s', (id, from) => {
    const role = nodes('Role').find((node) => node.id === `role:${id}`);
    const doors = (role?.properties.doors ?? []).map((text) => doorOf(text));
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.flatMap(({ experienceIn }) => experienceIn)).not.toContain(`role:${from}`);
  });

  test('directors of all disciplines stand on one rung', () => {
    const directors = nodes('Role').filter(({ properties }) => /^(Director of|\w+ Director$)/.test(properties.title));
    const inDisciplines = directors.filter(({ properties }) => properties.discipline !== undefined);
    const rungs = inDisciplines.flatMap(({ properties: { title, seniority } }) =>
      title === 'Art Director' ? [] : [seniority],
    );
    expect(rungs.length).toBeGreaterThan(10);
    expect(new Set(rungs)).toEqual(new Set(['MANAGER']));
  });

  test.each([
    ['solutions-engineer', 'senior-technical-writer'],
    ['portfolio-manager', 'chief-risk-officer'],
    ['it-manager', 'director-of-engineering'],
    ['air-traffic-controller', 'emergency-dispatcher'],
    ['fire-captain', 'healthcare-administrator'],
    ['social-services-manager', 'customer-success-manager'],
    ['utilization-review-nurse', 'medical-records-specialist'],
    ['veterinary-assistant', 'medical-sales-representative'],
    ['visual-merchandiser', 'assistant-brand-manager'],
    ['registered-nurse', 'dietitian'],
  ])('nobody goes from %s to %s', (from, to) => {
    expect(step(from, to)).toBeUndefined();
  });

  test.each([
    ['senior-machine-learning-engineer', 'lead-data-scientist', 'LATERAL', 0.15],
    ['engineering-manager', 'technical-program-manager', 'PIVOT', 0.15],
  ] as const)('from %s to %s is %s, and rare', (from, to, move, confidence) => {
    expect(step(from, to)?.properties).toMatchObject({ move, confidence });
  });

  test('the ways to Growth Marketer are promotions', () => {
    const ways = links('PROGRESSES_TO').filter(
      ({ from, to }) => to === 'role:growth-marketer' && /specialist$/.test(from),
    );
    expect(ways.length).toBeGreaterThanOrEqual(4);
    expect(new Set(ways.map(({ properties }) => properties.move))).toEqual(new Set(['PROMOTION']));
  });

  test('have the roles that people aim at', () => {
    expect(titles()).toEqual(
      expect.arrayContaining([
        ...['Chief Information Security Officer', 'Director of Information Technology', 'Copywriter'],
        ...['Staff Machine Learning Engineer', 'Private Equity Associate', 'Payroll Manager', 'Treasury Manager'],
      ]),
    );
  });

  test('know the certifications of today, under the names of today', () => {
    const names = nodes('Certification').map(({ properties }) => properties.name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['Certified Information Security Manager', 'CompTIA CySA+', 'Certified Cloud Security Professional'],
        ...['AWS Certified Security - Specialty', 'Cisco Certified Network Professional Enterprise'],
        ...['Microsoft Certified: Azure Database Administrator Associate', 'SAFe Scrum Master'],
        ...['PMI Agile Certified Practitioner', 'Associate Professional in Talent Development'],
        ...[
          'Associate of the Casualty Actuarial Society',
          'Series 7',
          'Series 66',
          'Google IT Support Professional Certificate',
        ],
        ...['Certified Information Privacy Professional', 'Artificial Intelligence Governance Professional'],
        ...['Salesforce Certified Platform Administrator', 'Certified in Logistics, Transportation and Distribution'],
        ...['Salesforce Certified Tableau Data Analyst', 'Financial Paraplanner Qualified Professional'],
      ]),
    );
    expect(names.filter((name) => /Azure Developer Associate|^Tableau Certified/.test(name))).toEqual([]);
  });

  test('name the tools of generative AI and of the trade where roles use them', () => {
    const required = new Set(links('REQUIRES').map(({ to }) => to));
    const tools = [
      ...[
        'github-copilot',
        'pinecone',
        'langchain',
        'microsoft-entra-id',
        'microsoft-intune',
        'kali-linux',
        'metasploit',
      ],
      ...['splunk', 'microsoft-sentinel'],
    ].map((slug) => `technology:${slug}`);
    expect(tools.filter((tool) => !required.has(tool))).toEqual([]);
    const told = nodes('Role').filter(({ properties }) =>
      /generative|language model|assistant/i.test(JSON.stringify(properties)),
    );
    expect(told.length).toBeGreaterThan(20);
  });
});
