/** The numbers of what lies between people and a job. */
import { numberIn, numberTable, SEARCH_YEARS } from '../../domain';

const { count, relevance, share, times, years } = numberIn;

/** The numbers of doors, with all that is known of them. */
export const ENTRY_NUMBERS = numberTable(
  'entry',
  {
    about: 'What is left to do before the door of a job',
    from: 'ESTIMATE',
    source: 'Set by hand, so that study and search take as long as counsellors state.',
  },
  {
    provenWork: relevance(0.5, 'From this relevance on proven work stands in for a degree that work can replace.'),
    provenYears: years(1, 'So many years of work prove it.'),
    ownWork: relevance(0.75, 'From this relevance on what you did at work is what you show.'),
    sameField: relevance(0.55, 'From this relevance on a degree of the same level counts whatever its subject.'),
    sameProfession: relevance(0.7, 'The same where the law asks for the degree: physicians have no nursing degree.'),
    secondDegreeYears: years(2, 'A second degree of the same level in another field takes this long.'),
    collegeShare: share(0.25, 'People with some college have done this share of a bachelor’s degree.'),
    technical: {
      secondDegreeYears: years(
        3,
        'A second degree takes this long in subjects such as engineering, which build up over years.',
      ),
      scholarsYears: years(2.5, 'The same for people who hold a higher degree.'),
      collegeShare: share(0.15, 'People with some college have done this share of such a degree.'),
    },
    doctorateAfterMaster: years(1, 'A doctorate takes this much less after a master’s degree in the field.'),
    bachelorYears: years(4, 'A bachelor’s degree takes this long.', {
      from: 'SURVEY',
      source: 'The usual length in the United States.',
    }),
    bridgeYears: years(1.5, 'Courses in a new field before a higher degree take this long.'),
    scholarsBridgeYears: years(0.75, 'The same for people who hold a higher degree.'),
    coursesYears: years(
      1.25,
      'Courses that do for a bachelor’s degree in another subject take this long, where no law asks for it.',
    ),
    shownYears: years(0.75, 'Work to show in place of a degree takes this long, where no source says.'),
    collegeYears: years(2, 'An associate degree takes this long, where no source says.'),
    practice: {
      share: share(0.5, 'This share of the years of study for a job counts as work of its kind.'),
      most: years(1.5, 'Study counts for no more work than this.'),
    },
    otherWork: {
      relevance: relevance(
        0.2,
        'Work of less relevance than this stands only for a part of the years that a door asks for.',
      ),
      share: share(0.5, 'This share of the years that a door asks for is left to people with such other work.'),
      most: years(0.9, 'No more years than this are left to them.'),
    },
    openYears: years(0.5, 'Doors that ask for no more related work than this are open to all.'),
    shortYears: years(0.25, 'Courses and licences of no more than this are short.'),
    search: {
      known: years(SEARCH_YEARS, 'People look for a job this long if they know such work.'),
      unknown: years(0.6, 'The same if their work counts for nothing.'),
      open: years(0.1, 'The same if nothing is asked, or all of it is taught after the hire.'),
      trained: years(1, 'Work that is taught in no more paid years than this is open to all who apply.'),
    },
    besideWork: times(
      2,
      'Degrees and certificates take this many times as long for people who keep their job: they carry half of a full course load.',
    ),
    leavesWorkYears: years(0.5, 'Schools of a licence and clinical study that take this long leave no room for a job.'),
    noStudyYears: years(0.02, 'A course of this length, a week, is no study to someone who wants none.'),
    unknownDoorYears: years(1, 'A job of which no source says how people get in asks for this much related work.'),
    licenceWords: share(0.5, 'A text names a licence if it has this share of its words.'),
    papers: {
      refresher: years(0.5, 'A refresher course and the reinstatement of a lapsed licence take this long.'),
      transfer: years(0.15, 'The licence of another state is taken over in this time.'),
      creditsAYear: count(30, 'A year of full-time study brings this many credits.', {
        from: 'SURVEY',
        source: 'The usual load in the United States: 120 credits in four years.',
      }),
      half: share(0.5, 'Who writes “half of a degree” has done this share of it.'),
      most: share(0.75, 'Who writes “most of a degree” has done this share of it; schools take over no more.'),
    },
    skills: {
      least: count(3, 'Fewer skills that tell a job from others shorten nothing.'),
      share: share(0.3, 'They shorten something from this share of what tells the job from others.'),
      full: share(0.6, 'With this share you can do the work.'),
      telling: share(0.12, 'Skills that no more than this share of our roles ask for tell jobs from others.'),
      lines: times(5.5, 'Skills that are asked for in more lines of work than this tell nothing of any job.'),
      level: count(1, 'A skill counts if its level is at most this many below the one asked for.'),
      years: years(2.5, 'Who can do the work has what this many years of it teach.'),
      relevance: relevance(0.8, 'Who can do the work stands at its door like people of this relevance.'),
    },
    evenings: {
      fixed: share(0.45, 'This share of study in evenings takes its time however many hours a week you have.'),
      most: times(2.5, 'It never takes more than this many times as long.'),
    },
    levels: {
      associate: years(
        1.4,
        'People with this much schooling after high school have an associate degree or some college.',
      ),
      bachelor: years(3.02, 'People with this much schooling after high school have a bachelor’s degree.'),
      master: years(5, 'People with this much schooling after high school have a master’s degree.'),
      doctorate: years(
        7.5,
        'People with this much schooling after high school have a doctorate or professional degree.',
      ),
    },
  },
);

/** The plain numbers of doors. */
export const ENTRY_MODEL = ENTRY_NUMBERS.values;
