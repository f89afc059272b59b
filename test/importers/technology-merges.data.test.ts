/** Which names of real releases come to one node and which don't, how that shows, and how it goes back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CareerGraph } from '../../src/graph';
import { readTechnologyNames, TECHNOLOGY_ALIASES_FILE } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { Imported } from '../imported';

/** Names as sources write them: one thing under two names. */
const ONE: readonly (readonly [string, string])[] = [
  ['Postgres', 'PostgreSQL'],
  ['Amazon Web Services AWS software', 'AWS'],
  ['Microsoft Azure software', 'Azure'],
  ['Apache Kafka', 'Kafka'],
  ['Structured query language SQL', 'SQL'],
  ['Oracle Java', 'Java'],
  ['Java (computer programming)', 'Java'],
  ['Python (computer programming)', 'Python'],
  ['JavaScript', 'ECMAScript'],
  ['Ruby (computer programming)', 'Ruby'],
  ['Swift (computer programming)', 'Swift'],
  ['Microsoft .NET Framework', '.NET'],
  ['Google Angular', 'Angular'],
  ['Spring Framework', 'Spring'],
  ['React', 'React.js'],
  ['RESTful API', 'REST APIs'],
  ['Oracle PL/SQL', 'PL/SQL'],
  ['Microsoft Power BI', 'Power BI'],
  ['Hypertext markup language HTML', 'HTML'],
  ['Cascading style sheets CSS', 'CSS'],
  ['IBM SPSS Statistics', 'SPSS'],
  ['The MathWorks MATLAB', 'MATLAB'],
  ['Apache Hadoop', 'Hadoop'],
  ['Apache Spark', 'Spark'],
  ['Apache Airflow', 'Airflow'],
  ['Apache Cassandra', 'Cassandra'],
  ['Amazon DynamoDB', 'DynamoDB'],
  ['Amazon Redshift', 'Redshift'],
  ['IBM Terraform', 'Terraform'],
  ['Google Cloud software', 'GCP'],
  ['Apple iOS', 'iOS'],
  ['Atlassian JIRA', 'Jira'],
  ['Atlassian Confluence', 'Confluence'],
  ['Intuit QuickBooks', 'QuickBooks'],
  ['Salesforce software', 'Salesforce'],
  ['SAP software', 'SAP'],
  ['Adobe Photoshop', 'Photoshop'],
  ['CaseWare International IDEA', 'IDEA'],
  ['Quest Erwin Data Modeler', 'erwin Data Modeler'],
  ['Thomson Reuters UltraTax CS', 'UltraTax CS'],
  ['PIE Technologies MoneyGuidePro', 'MoneyGuide'],
  ['DocuSign eSignature', 'DocuSign'],
  ['Adaptive Planning', 'Workday Adaptive Planning'],
  ['Rapid7 Nexpose', 'Nexpose'],
  ['Crytek CryEngine', 'CryEngine'],
  ['Phase One Capture One', 'Capture One'],
  ['Multidimensional Expressions MDX', 'MDX'],
  ['Instructure Canvas', 'Canvas (learning management systems)'],
  ['FileMaker Pro', 'Filemaker (database management systems)'],
  ['SAS language', 'SAS'],
];

/** Names alike for things that aren't. */
const TWO: readonly (readonly [string, string])[] = [
  ['Java', 'JavaScript'],
  ['C', 'C++'],
  ['C', 'C#'],
  ['C++', 'C#'],
  ['C++', 'Microsoft Visual C++'],
  ['React', 'React Native'],
  ['React', 'Propeller Multimedia React2'],
  ['React', 'Real estate application contract transmission REACT software'],
  ['SQL', 'NoSQL'],
  ['SQL', 'MySQL'],
  ['SQL', 'Microsoft SQL Server'],
  ['SQL', 'Oracle PL/SQL'],
  ['Go', 'Worldspan Go!'],
  ['SAP', 'SAS'],
  ['SAP', 'SAP BusinessObjects'],
  ['SAS', 'Sass'],
  ['SAS', 'SAS/STAT'],
  ['Apple iOS', 'Cisco IOS'],
  ['Linux', 'Kali Linux'],
  ['Linux', 'Embedded Linux'],
  ['Oracle Database', 'Oracle SQL Developer'],
  ['Oracle Java', 'Oracle JavaServer Pages JSP'],
  ['Spark', 'SPARK'],
  ['Spark', 'PySpark'],
  ['Hadoop', 'Apache Hadoop YARN'],
  ['Vue.js', 'e-on VUE'],
  ['Swift', 'Electric Rain Swift 3D'],
  ['Eclipse', 'Schlumberger ECLIPSE'],
  ['IDEA', 'IntelliJ IDEA'],
  ['Zoom', 'ZoomInfo'],
  ['Visual Basic', 'Microsoft Visual Basic for Applications VBA'],
  ['Windows', 'Windows Server'],
  ['Express.js', 'Apple Final Cut Express'],
  ['Microsoft Dynamics', 'Microsoft Dynamics NAV'],
  ['QuickBooks', 'Intuit QuickBooks Point of Sale'],
  ['Canva', 'Instructure Canvas'],
  ['Erosion Productivity Impact Calculator EPIC', 'Epic Systems'],
  ['Adobe Acrobat', 'Adobe Acrobat Reader'],
  ['AutoCAD', 'Autodesk AutoCAD LT'],
];

describeOnPublicData('.', 'technologies of the seeds, O*NET and ESCO', (directory) => {
  let imported: Imported;
  let graph: CareerGraph;
  /** Ids by names as sources write them. */
  const idsByName = new Map<string, Set<string>>();

  beforeAll(async () => {
    imported = await (await (await new Imported().withSeeds()).withOnet(directory)).withEsco(directory);
    graph = imported.graph();
    for (const { id, name, alternateNames, namedBy } of graph.competencies) {
      for (const each of [name, ...alternateNames, ...namedBy.flatMap((by) => [by.name, ...by.alternateNames])]) {
        idsByName.set(each, (idsByName.get(each) ?? new Set()).add(id));
      }
    }
  });

  const idsOf = (name: string): readonly string[] => [...(idsByName.get(name) ?? [])];

  test('the lists are long enough', () => {
    expect(ONE.length).toBeGreaterThanOrEqual(40);
    expect(TWO.length).toBeGreaterThanOrEqual(25);
  });

  test.each(ONE)('"%s" and "%s" are one node', (a, b) => {
    expect(idsOf(a)).toHaveLength(1);
    expect(idsOf(b)).toEqual(idsOf(a));
  });

  test.each(TWO)('"%s" and "%s" are two', (a, b) => {
    expect(idsOf(a)).not.toEqual([]);
    expect(idsOf(b)).not.toEqual([]);
    expect(idsOf(a).filter((id) => idsOf(b).includes(id))).toEqual([]);
  });

  test('no technology has a name that another has too, but for names that the table lists apart', () => {
    const names = readTechnologyNames();
    const shared = [...idsByName].filter(([name, ids]) => {
      const technologies = [...ids].filter((id) => id.startsWith('technology:'));
      return technologies.length > 1 && names.listed(name) !== name;
    });
    expect(shared).toEqual([]);
  });

  test('a merged node says which source calls it what', () => {
    const node = graph.find('technology:python');
    if (node?.kind !== 'Technology') throw new Error('There is no Python.');
    const names = node.namedBy.map(({ source, name }) => [graph.sources[source]!.id, name]);
    expect(names).toEqual([
      [graph.sources[node.source]!.id, 'Python'],
      ['source:onet', 'Python'],
      ['source:esco', 'Python (computer programming)'],
    ]);
  });

  describe('is undone', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'aliases-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('without its alias a name is a node of its own after the next import, and with it again what it was', async () => {
      const file = join(folder, 'technologies.yaml');
      const table = readFileSync(TECHNOLOGY_ALIASES_FILE, 'utf8');
      writeFileSync(file, table.replace('[IBM Terraform, ', '['));
      const before = imported.digest();
      await imported.withOnet(directory, readTechnologyNames(file));
      expect(imported.nodes.get('technology:ibm-terraform')).toMatchObject({ source: 'source:onet' });
      const described = [...imported.links.values()].filter(
        ({ kind, from, source }) =>
          kind === 'DESCRIBED_BY' && from === 'technology:terraform' && source === 'source:onet',
      );
      expect(described).toEqual([]);
      await imported.withOnet(directory);
      expect(imported.nodes.has('technology:ibm-terraform')).toBe(false);
      expect(imported.digest()).toBe(before);
    });

    test('without a source that shares it, a node is what the others made of it', async () => {
      const seedsAndOnet = await (await new Imported().withSeeds()).withOnet(directory);
      const before = seedsAndOnet.digest();
      expect((await seedsAndOnet.withEsco(directory)).digest()).not.toBe(before);
      expect(seedsAndOnet.without('source:esco').digest()).toBe(before);
    });
  });
});
