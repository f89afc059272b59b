import { type Command, Option } from 'commander';
import { COMMUNITY_DEFAULTS, PAIR_DEFAULTS } from '../adjacency';
import { COMMUNITY_RANGES } from '../app';
import { SCHEMES } from '../domain';
import { RANKINGS } from '../exports';
import { someOf } from './choice-option';
import { bridgesCommand, communitiesCommand } from './communities';
import { examples, range } from './help';
import { kindOption } from './kind-option';
import { listOf } from './list-option';
import { howMany, number } from './number-option';
import { planCommand } from './plan';
import { addProfileOptions } from './profile-option';
import { nextSkillsCommand, skillValueCommand } from './skill-worth';
import { skillsCommand } from './skills';

const WITHIN = [
  '--within <hours>',
  'a role is within reach if you need no more than this many hours of learning, 0 to 10,000 (none: you lack nothing essential and meet three quarters of its needs)',
  number,
] as const;

/** Adds the commands that tell what to learn. */
export function addSkillCommands(program: Command, end: (status: number) => void): void {
  program
    .command('skills')
    .description('the skills and technologies that a CV or job advert names')
    .argument('<file>', 'plain text, at most 50,000 characters; "-" is standard input')
    .option('--json', 'print them as JSON, with the words and places they were found by')
    .addHelpText('after', examples('skills cv.txt'))
    .action(async (file, options) => end(await skillsCommand(file, options)));

  const next = program
    .command('next-skills')
    .description('what to learn next in a role, best first')
    .argument('<role>', 'id, slug or title of the role you have');
  addProfileOptions(next, 'what you can do beyond the role')
    .addOption(new Option('--by <what>', 'what is best').choices(['coverage', 'pay', 'hour']).default('coverage'))
    .addOption(kindOption())
    .option(...WITHIN)
    .option('--first <n>', 'how many, from 1 (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('next-skills "Back-End Developer" --by pay'))
    .action(async (role, options) => end(await nextSkillsCommand(role, options)));

  const worth = program
    .command('skill-value')
    .description('what one more skill is worth: the roles, moves and pay it brings nearer')
    .argument('<skill>', 'id, slug or name of a skill or technology')
    .option('--role <role>', 'the role you have; without it, --have and --cv, the worth to holders of all roles')
    .option('--to <role>', 'a role to reach from it; shows how the skill changes the quickest route there');
  addProfileOptions(worth)
    .option(
      '--level <n>',
      'the level to learn it to, above 0 and up to 7 (the level that roles usually ask for)',
      number,
    )
    .option(...WITHIN)
    .option('--first <n>', 'how many rows, from 1 (10)', howMany)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('skill-value Kubernetes --role "Back-End Developer"'))
    .action(async (skill, options) => end(await skillValueCommand(skill, options)));

  const plan = program
    .command('plan')
    .description('what to learn for a role, or along a route to it, in order and week by week')
    .argument('<to>', 'id, slug or title of the role you want')
    .option('--from <role>', 'the role you have; the plan then follows the best route from it')
    .addOption(new Option('--rank <by>', 'what is the best route').choices(Object.keys(RANKINGS)).default('time'))
    .option('--through <list>', 'the roles of the route between its ends, in order', listOf)
    .option('--direct', 'go straight from the role you have');
  addProfileOptions(plan)
    .option(...WITHIN)
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', examples('plan "Cloud Architect" --from "Back-End Developer" --hours 6'))
    .action(async (to, options) => end(await planCommand(to, options)));

  addMapCommands(program, end);
}

/** Adds the commands that tell how skills belong together. */
function addMapCommands(program: Command, end: (status: number) => void): void {
  addMapOptions(program.command('communities').description('groups of skills that roles need together'))
    .addHelpText('after', examples('communities --discipline Data'))
    .action(async (options) => end(await communitiesCommand(options)));
  addMapOptions(program.command('bridges').description('skills that bridge these groups, and how central each is'))
    .addOption(
      new Option('--by <what>', 'what comes first')
        .choices(['bridging', 'betweenness', 'participation', 'strength', 'page-rank'])
        .default('bridging'),
    )
    .addHelpText('after', examples('bridges --kind technology --first 5'))
    .action(async (options) => end(await bridgesCommand(options)));
}

const { minLift, neighbours, resolution, seed } = COMMUNITY_DEFAULTS;
const { minSupport } = PAIR_DEFAULTS;

function addMapOptions(command: Command): Command {
  return command
    .option(
      '--schemes <list>',
      `whose roles are counted: ${SCHEMES.join(', ')} (the first that is loaded)`,
      someOf(SCHEMES),
    )
    .option('--discipline <name>', 'only roles of this discipline')
    .addOption(kindOption())
    .addOption(
      new Option('--importance <class>', 'only what roles ask for this much or more (important)').choices([
        'essential',
        'important',
        'optional',
      ]),
    )
    .option(
      '--min-support <n>',
      `only pairs that at least this many roles need together (${minSupport}), ${range(COMMUNITY_RANGES.minSupport)}`,
      number,
    )
    .option(
      '--min-lift <n>',
      `only pairs that occur at least this many times as often as by chance (${minLift}), ${range(COMMUNITY_RANGES.minLift)}`,
      number,
    )
    .option(
      '--neighbours <n>',
      `how many nearest neighbours each is linked to (${neighbours}), ${range(COMMUNITY_RANGES.neighbours)}`,
      number,
    )
    .option(
      '--resolution <n>',
      `a higher value gives smaller communities (${resolution}), ${range(COMMUNITY_RANGES.resolution)}`,
      number,
    )
    .option('--seed <n>', `the same seed gives the same answer (${seed}), ${range(COMMUNITY_RANGES.seed)}`, number)
    .option('--first <n>', 'how many rows, from 1 (20)', howMany)
    .option('--json', 'print the answer as JSON');
}
