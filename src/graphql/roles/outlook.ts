import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { USUAL_EDUCATIONS, USUAL_EXPERIENCES, USUAL_TRAININGS } from '../../domain';
import type { SourceNode } from '../../graph';
import { Source, USE_OBSERVED_ON } from '../nodes/evidence';
import { enumOf } from '../vocabulary/vocabulary';

export const UsualEducation = enumOf(USUAL_EDUCATIONS);
registerEnumType(UsualEducation, {
  name: 'UsualEducation',
  description:
    'Education that newcomers to an occupation usually have, as the U.S. Bureau of Labor Statistics assigns it.',
  valuesConfig: {
    NONE: { description: 'No formal credential.' },
    HIGH_SCHOOL: { description: 'High school diploma or equivalent.' },
    SOME_COLLEGE: { description: 'Some college, no degree.' },
    CERTIFICATE: { description: 'A postsecondary certificate or other award that is not a degree.' },
    ASSOCIATE: { description: 'Associate’s degree.' },
    BACHELOR: { description: 'Bachelor’s degree.' },
    MASTER: { description: 'Master’s degree.' },
    DOCTORATE: { description: 'Doctoral or professional degree.' },
  },
});

export const UsualExperience = enumOf(USUAL_EXPERIENCES);
registerEnumType(UsualExperience, {
  name: 'UsualExperience',
  description: 'Work in a related occupation that newcomers usually have.',
  valuesConfig: {
    NONE: { description: 'None.' },
    UNDER_FIVE_YEARS: { description: 'Less than five years.' },
    FIVE_YEARS_OR_MORE: { description: 'Five years or more.' },
  },
});

export const UsualTraining = enumOf(USUAL_TRAININGS);
registerEnumType(UsualTraining, {
  name: 'UsualTraining',
  description: 'Training after the hire that it usually takes to do the work well.',
  valuesConfig: {
    NONE: { description: 'None.' },
    SHORT_TERM: { description: 'Up to a month.' },
    MODERATE_TERM: { description: 'One to twelve months.' },
    LONG_TERM: { description: 'More than twelve months.' },
    INTERNSHIP: { description: 'An internship or residency.' },
    APPRENTICESHIP: { description: 'An apprenticeship.' },
  },
});

@ObjectType('Outlook', {
  description:
    'How many people in the United States do the work, how many will, and what it usually takes to get in: projections of the U.S. Bureau of Labor Statistics.',
  simpleResolvers: true,
})
export abstract class Outlook {
  @Field(() => String, { description: 'Code of the SOC (2018) that is counted: "29-1141", or a broad one: "31-1120".' })
  soc!: string;

  @Field(() => Boolean, {
    description: 'True if the figures count this work alone. If false, show `of` with each of them.',
  })
  isOwn!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Whom the figures count, in the singular, where that is wider or other work than the role: "registered nurse". Null for a role’s own figures, or if the code has no name.',
  })
  of!: string | null;

  @Field(() => Int, { description: 'The year counted.' })
  year!: number;

  @Field(() => Int, { description: 'The year projected.' })
  yearThen!: number;

  @Field(() => Int, { description: 'People employed in `year`.' })
  employment!: number;

  @Field(() => Int, { description: 'People employed in `yearThen`.' })
  employmentThen!: number;

  @Field(() => Float, {
    description: 'Change of employment between the two years, percent; less than 0 if it shrinks.',
  })
  growthPercent!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Openings a year on average: new jobs, and jobs that people leave. Null if not published.',
  })
  openingsYearly!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of people who work on their own account, 0 to 100. Null if not published.',
  })
  selfEmployedPercent!: number | null;

  @Field(() => UsualEducation, { nullable: true, description: 'Education that newcomers usually have.' })
  usualEducation!: string | null;

  @Field(() => UsualExperience, { nullable: true, description: 'Related work that newcomers usually have.' })
  workExperience!: string | null;

  @Field(() => UsualTraining, { nullable: true, description: 'Training that they usually get after the hire.' })
  onTheJobTraining!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Median pay of employees, US dollars a year. Null if not published.',
  })
  medianPayUsd!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of people who leave for another occupation, percent a year. Null if not published.',
  })
  transferRatePercent!: number | null;

  @Field(() => Source, { description: 'Who projects it.' })
  source!: SourceNode;

  @Field(() => String, { description: 'The same as `observedOn`.', deprecationReason: USE_OBSERVED_ON })
  asOf!: string;
}
