/** Names as people type them, which the seeds alone must know: most callers ask without any other source loaded. */
import type { CareerGraph } from '../../src/graph';
import { seedsGraph } from '../app/seeds-graph';

const READINGS: readonly (readonly [typed: string, title: string])[] = [
  ['nurse', 'Registered Nurse'],
  ['RN', 'Registered Nurse'],
  ['CNA', 'Nursing Assistant'],
  ['caregiver', 'Home Health Aide'],
  ['EMT', 'Emergency Medical Technician'],
  ['doctor', 'Physician'],
  ['physiotherapist', 'Physical Therapist'],
  ['pharmacy tech', 'Pharmacy Technician'],
  ['teacher', 'Elementary School Teacher'],
  ['high school teacher', 'High School Teacher'],
  ['math teacher', 'High School Teacher'],
  ['nanny', 'Nanny'],
  ['childminder', 'Childcare Worker'],
  ['social worker', 'Social Worker'],
  ['librarian', 'Librarian'],
  ['cashier', 'Cashier'],
  ['sales associate', 'Retail Sales Associate'],
  ['retail manager', 'Retail Store Manager'],
  ['waitress', 'Waiter'],
  ['bartender', 'Bartender'],
  ['barista', 'Barista'],
  ['cook', 'Line Cook'],
  ['chef', 'Chef'],
  ['hair stylist', 'Hairdresser'],
  ['personal trainer', 'Fitness Trainer'],
  ['electrician', 'Electrician'],
  ['plumber', 'Plumber'],
  ['car mechanic', 'Auto Mechanic'],
  ['construction worker', 'Construction Laborer'],
  ['welder', 'Welder'],
  ['factory worker', 'Assembler'],
  ['warehouse associate', 'Warehouse Worker'],
  ['truck driver', 'Truck Driver'],
  ['uber driver', 'Taxi Driver'],
  ['farmer', 'Farmer'],
  ['receptionist', 'Receptionist'],
  ['secretary', 'Administrative Assistant'],
  ['bank teller', 'Bank Teller'],
  ['police officer', 'Police Officer'],
  ['security guard', 'Security Guard'],
  ['firefighter', 'Firefighter'],
  ['soldier', 'Soldier'],
  ['veteran', 'Soldier'],
  ['lawyer', 'Lawyer'],
  ['postman', 'Mail Carrier'],
  ['journalist', 'Journalist'],
  ['musician', 'Musician'],
  ['lab technician', 'Laboratory Technician'],
  ['civil engineer', 'Civil Engineer'],
  ['call center agent', 'Customer Support Representative'],
  ['call centre agent', 'Customer Support Representative'],
];

describe('on the seeds alone', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await seedsGraph();
  });

  const capitalised = (name: string) => name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());

  test.each(READINGS)('%s is read as %s, in any case', (typed, title) => {
    for (const name of [typed, typed.toUpperCase(), typed.toLowerCase(), capitalised(typed)]) {
      const id = graph.names.resolve('Role', name);
      const node = id === null ? null : graph.find(id);
      expect([name, node !== null && 'title' in node ? node.title : node]).toEqual([name, title]);
    }
  });

  test('no title of a role is an alternate title of another', () => {
    const titles = new Map(graph.roles.map(({ title }) => [title.toLowerCase(), title]));
    const taken = graph.roles.flatMap(({ title, alternateTitles }) =>
      alternateTitles
        .filter((name) => (titles.get(name.toLowerCase()) ?? title) !== title)
        .map((name) => `${title}: ${name}`),
    );
    expect(taken).toEqual([]);
  });
});
