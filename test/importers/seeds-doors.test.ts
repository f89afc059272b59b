import { doorOf, type NodeFactOf } from '../../src/domain';
import { file, readFiles, role } from './seed-files';

test('the work that a door asks for is named by title, by code or by id', async () => {
  const entry =
    'entry: { door: EXPERIENCE, hiredFor: You know the trade., studyYears: 0, experienceIn: [Apprentice, "15-1252.00", role:developer] }';
  const contents = await readFiles({
    'a.yaml': file('roles:', role('Apprentice'), role('Developer'), role('Lead', entry)),
  });
  const lead = contents.flatMap(({ nodes }) => nodes).find(({ id }) => id === 'role:lead') as NodeFactOf<'Role'>;
  expect((lead.properties.doors ?? []).map((text) => doorOf(text).experienceIn)).toEqual([
    ['role:apprentice', 'role:onet/15-1252.00', 'role:developer'],
  ]);
  await expect(readFiles({ 'a.yaml': file('roles:', role('Lead', entry)) })).rejects.toThrow(
    'unknown role "Apprentice"',
  );
});
