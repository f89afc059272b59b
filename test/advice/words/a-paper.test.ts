import { aPaper } from '../../../src/advice/words/a-paper';

test.each([
  ["Bachelor's degree in any subject", "a bachelor's degree in any subject"],
  ['Associate degree in radiography', 'an associate degree in radiography'],
  [
    'Doctor of Medicine or Doctor of Osteopathic Medicine',
    'a Doctor of Medicine or Doctor of Osteopathic Medicine degree',
  ],
  ['Master of Science in Nursing (nurse practitioner)', 'a Master of Science in Nursing degree (nurse practitioner)'],
  ['Registered nurse license (NCLEX-RN)', 'a registered nurse license (NCLEX-RN)'],
  ['Postal Service examination', 'the Postal Service examination'],
  ['Fundamentals of Engineering examination', 'the Fundamentals of Engineering examination'],
  ['Cancer registry or health data certificate', 'a cancer registry or health data certificate'],
  ['Courses in biology and chemistry', 'courses in biology and chemistry'],
  ['Medical and drug tests and background check', 'medical and drug tests and background check'],
  ['New miner training (24 hours)', 'new miner training (24 hours)'],
  ['A course in digital marketing', 'a course in digital marketing'],
  ['Pre-medical courses for people with a degree', 'pre-medical courses for people with a degree'],
  ['Certified Internal Auditor', 'a Certified Internal Auditor certificate'],
  ['Cisco Certified Network Associate (CCNA)', 'a Cisco Certified Network Associate (CCNA) certificate'],
  ['CFA charter, in three examinations', 'a CFA charter, in three examinations'],
  ['First courses for the Certified Financial Planner', 'first courses for the Certified Financial Planner'],
  ['The Praxis exam and a course', 'the Praxis exam and a course'],
  ['MBA', 'an MBA'],
  ['Series 65, or Series 7 and 66', 'the exams Series 65, or Series 7 and 66'],
  ['Preparer tax identification number (PTIN)', 'a preparer tax identification number (PTIN)'],
  ['EPA Section 608 certificate', 'an EPA Section 608 certificate'],
])('%s is said as %s', (name, said) => expect(aPaper(name)).toBe(said));
