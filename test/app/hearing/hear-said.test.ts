/** Sentences as people say them to a counsellor: complaints, comparisons, reactions, and words that only look like a wish. */
import { heardIn, sentences } from './sentences';

const COMPLAINTS = sentences(`
  stuck on the phone all day -> not less on the phone
  on the phone nine hours a day -> not less on the phone
  I love being on the phone all day -> towards on the phone
  no way I'm going back to trucking -> not trucking
  math was never my thing -> not math
  the hours are garbage -> REGULAR_HOURS
  the pay stinks -> MORE_PAY
  I never minded the hours -> -
  not interested in going into management -> NOT_LEAD, not management
  hate being inside all day -> OUTDOORS
  they keep changing my schedule -> REGULAR_HOURS
  my shoulder's shot -> EASIER_ON_THE_BODY, not heavy lifting
  eyes aren't what they used to be -> EASIER_ON_THE_BODY, not work that needs good eyes
  on call every third weekend and I'm over it -> REGULAR_HOURS
  gone overnight too much -> HOME_EVERY_NIGHT
  desk jobs make me crazy -> not less desk jobs
  I'd lose my mind at a desk -> not desk
  I travel four days a week -> LESS_TRAVEL
  the customers are getting worse -> not less customers, FEWER_PEOPLE
  anxiety around phone calls -> LESS_STRESS, not phone calls
  I'm over retail -> not retail
  mandatory overtime -> REGULAR_HOURS
  not looking for anything in an office -> not office
  my back can't take it -> EASIER_ON_THE_BODY, not heavy lifting
  ten years of drowning in bills -> MORE_PAY, here 10
  I miss my own bed -> HOME_EVERY_NIGHT
`);

const NO_COMPLAINTS = sentences(`
  dogs are my whole life -> towards dogs
  had a hip replaced -> EASIER_ON_THE_BODY, not heavy lifting
  want to climb the ladder -> -
  ready to move up to foreman -> LEAD_PEOPLE
  I'd go back to school for it -> -
  making 62k and can't go backwards -> pay 62000, SAME_PAY_AT_LEAST
  I clear 1,400 a week and need to keep that -> pay 72800
  won't work for less than $30 an hour -> pay 62400
  laid off every winter -> -
  half a degree in accounting -> school COLLEGE, paper part of a bachelor's degree in accounting, brings studies of accounting
  no more than two years of college -> study 2, NO_LONG_STUDY
  thinking about going out on my own -> OWN_BUSINESS
  I can live on forty grand -> pay 40000
  $25/hr at least -> -
  can't drive at night -> REGULAR_HOURS
  would prefer numbers over people -> towards numbers, FEWER_PEOPLE
  type 2 diabetic -> -
  good money -> -
  quit in May -> gone true
  I do fine with difficult people -> -
  less screen and more people -> not less screen, WITH_PEOPLE
  prefer machines to people -> FEWER_PEOPLE
  would prefer to work with people -> WITH_PEOPLE
  my own income -> -
  don't want any more responsibility -> NOT_LEAD
  teach myself python -> brings python
  they shut the mill -> gone true
  walked out in July -> gone true
  can do a six month certificate -> study 0.5
  I see myself in real estate -> towards real estate
`);

describe('complaints', () => {
  test.each(COMPLAINTS)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});

describe('what is no complaint', () => {
  test.each(NO_COMPLAINTS)('%s', (text, heard) => {
    expect([...heardIn(text)].sort()).toEqual([...heard].sort());
  });
});
