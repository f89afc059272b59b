import { spawnSync } from 'node:child_process';
import { type OwnStore, openOwnSeededStore } from '../cli/own-store';
import { describeWhen } from '../describe-when';
import { hasPythonPackages, PYTHON, PYTHON_WANT } from '../python';
import { compareAnswer, examplesOf, printed, updatePage } from './cookbook-page';

afterAll(updatePage);

describeWhen(hasPythonPackages(), PYTHON_WANT, 'the programs of the cookbook', () => {
  let own: OwnStore;
  beforeAll(async () => {
    own = await openOwnSeededStore();
    // They read what commands of the page have written.
    for (const [, command] of examplesOf('console')) if (command.asked.includes('--out')) await printed(command, own);
  });
  afterAll(() => own.close());

  test.each(examplesOf('python'))('%s', (_, example) => {
    const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', example.asked], { cwd: own.folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    compareAnswer(example, stdout);
  });
});
