/** What makes a wish possible, hard or unwise, in the order in which an answer tells it. */
import type { VerdictRule } from '../../verdict/verdict-rule';
import { costlyTraining } from './costly-training';
import { earlierWorkCounts } from './earlier-work-counts';
import { farLessPay } from './far-less-pay';
import { fewGoThisWay } from './few-go-this-way';
import { fewManageIt } from './few-manage-it';
import { halfThePay } from './half-the-pay';
import { hardlyAnybody } from './hardly-anybody';
import { leanYears } from './lean-years';
import { lessPay } from './less-pay';
import { likeWork } from './like-work';
import { longLadderWithoutADegree } from './long-ladder-without-a-degree';
import { longStudy } from './long-study';
import { manyLeanYears } from './many-lean-years';
import { manyYears } from './many-years';
import { manyYearsInANewField } from './many-years-in-a-new-field';
import { muchIsNew } from './much-is-new';
import { newField } from './new-field';
import { noDegree } from './no-degree';
import { noDegreeAboveTheFirstRung } from './no-degree-above-the-first-rung';
import { noDegreeButWorkToShow } from './no-degree-but-work-to-show';
import { openForFarLessPay } from './open-for-far-less-pay';
import { otherJobsBetween } from './other-jobs-between';
import { outgrownRung } from './outgrown-rung';
import { pastTheAgeLimit } from './past-the-age-limit';
import { peopleOftenGo } from './people-often-go';
import { shutDoor } from './shut-door';
import { someYears } from './some-years';
import { studyBeforeTheHire } from './study-before-the-hire';
import { studyToEarnLess } from './study-to-earn-less';
import { subjectYoursWorkNew } from './subject-yours-work-new';
import { takesPeopleFromAnywhere } from './takes-people-from-anywhere';
import { veryLongStudyInANewField } from './very-long-study-in-a-new-field';
import { workToShowAlone } from './work-to-show-alone';

/** What makes a wish possible, hard or unwise, in the order in which an answer tells it. */
export const VERDICT_RULES: readonly VerdictRule[] = Object.freeze([
  pastTheAgeLimit,
  veryLongStudyInANewField,
  longStudy,
  studyBeforeTheHire,
  manyYearsInANewField,
  manyYears,
  someYears,
  costlyTraining,
  studyToEarnLess,
  halfThePay,
  openForFarLessPay,
  farLessPay,
  lessPay,
  outgrownRung,
  manyLeanYears,
  leanYears,
  hardlyAnybody,
  fewManageIt,
  shutDoor,
  newField,
  longLadderWithoutADegree,
  noDegreeButWorkToShow,
  noDegreeAboveTheFirstRung,
  noDegree,
  workToShowAlone,
  otherJobsBetween,
  muchIsNew,
  subjectYoursWorkNew,
  fewGoThisWay,
  takesPeopleFromAnywhere,
  earlierWorkCounts,
  peopleOftenGo,
  likeWork,
]);
