import { wishesSaid } from '../../../src/advice';

test.each([
  ['no nights, please', ['REGULAR_HOURS']],
  ['34, front desk at a dental office, want hours that fit school', ['REGULAR_HOURS']],
  ['Something without a boss', ['OWN_BUSINESS']],
  ['my back hurts and I want more money', ['MORE_PAY', 'EASIER_ON_THE_BODY']],
  ['knees say stop, no wish for school', ['EASIER_ON_THE_BODY', 'NO_LONG_STUDY']],
  ['burned out by nights', ['REGULAR_HOURS', 'LESS_STRESS']],
  ['home every night, can’t lose money', ['SAME_PAY_AT_LEAST', 'HOME_EVERY_NIGHT']],
  ['no wish to manage people', ['NOT_LEAD']],
  ['I want to lead a team', ['LEAD_PEOPLE']],
  ['out of retail, away from customers', ['OTHER_FIELD', 'FEWER_PEOPLE']],
  ['work from home, part-time', ['WORK_FROM_HOME', 'PART_TIME']],
  ['would do a short course', ['NO_LONG_STUDY']],
  ['rotating shifts are ruining my sleep', ['REGULAR_HOURS']],
])('%s', (text, wishes) => {
  expect(wishesSaid(text)).toEqual(wishes);
});

test.each([
  ['38, twelve years on the job'],
  ['I went to night school'],
  ['nights are fine'],
  ['freelance for ten years, want colleagues'],
  [''],
])('nothing is heard in "%s"', (text) => {
  expect(wishesSaid(text)).toEqual([]);
});
