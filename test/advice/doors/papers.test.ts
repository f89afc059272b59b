import { paperOf } from '../../../src/advice/doors/papers';

describe('the state of a paper, by its holder’s words', () => {
  test.each([
    ['Registered nurse license, lapsed', 'Registered nurse license', 'LAPSED'],
    ['RN license (lapsed eight years ago)', 'RN license', 'LAPSED'],
    ['CompTIA Security+ (expired 2019)', 'CompTIA Security+', 'LAPSED'],
    ['expired CNA certification', 'CNA certification', 'LAPSED'],
    ['my real estate licence is no longer active', 'my real estate licence', 'LAPSED'],
    ['Journeyman electrician license (another state)', 'Journeyman electrician license', 'OTHER_STATE'],
    ['electrician license from the state I moved from', 'electrician license', 'OTHER_STATE'],
    ['out-of-state cosmetology license', 'cosmetology license', 'OTHER_STATE'],
    ['Bachelor of Science in Nursing from the Philippines', 'Bachelor of Science in Nursing', 'FOREIGN'],
    ['medical degree from the United Kingdom', 'medical degree', 'FOREIGN'],
    ['foreign law degree', 'law degree', 'FOREIGN'],
    ['60 college credits toward a bachelor’s degree', 'bachelor’s degree', 'UNFINISHED'],
    ['Two years of a Bachelor of Architecture program', 'Bachelor of Architecture program', 'UNFINISHED'],
    ['half of a nursing degree', 'nursing degree', 'UNFINISHED'],
    ['Ohio teaching license', 'teaching license', 'VALID'],
    ['BA in Music from Georgia', 'BA in Music', 'VALID'],
    ['three-year degree in design', 'three-year degree in design', 'VALID'],
    ['five years of teaching', 'five years of teaching', 'VALID'],
    ['MBA', 'MBA', 'VALID'],
  ])('%s', (words, text, state) => {
    expect(paperOf(words)).toMatchObject({ text, state });
  });

  test('a foreign paper says which country it is from, if it does', () => {
    expect(paperOf('nursing degree from the Philippines').country).toBe('Philippines');
    expect(paperOf('overseas nursing degree').country).toBeNull();
  });

  test('of an unfinished degree it says what is done', () => {
    expect(paperOf('90 credits toward a degree')).toMatchObject({ yearsDone: 3, shareDone: null });
    expect(paperOf('1.5 years of college')).toMatchObject({ yearsDone: 1.5, shareDone: null });
    expect(paperOf('most of a degree')).toMatchObject({ yearsDone: null, shareDone: 0.75 });
    expect(paperOf('some college')).toMatchObject({ yearsDone: null, shareDone: null });
  });
});
