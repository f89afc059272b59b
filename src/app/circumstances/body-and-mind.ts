/** Illness, and what must not come back. Editorial; general knowledge of public programs in the United States. */
import { worn } from '../topics/dangers-and-limits';
import { type Circumstance, circumstanceTable } from './circumstance';

export const BODY_AND_MIND: readonly Circumstance[] = circumstanceTable([
  {
    name: 'what must not come back',
    words:
      "ptsd, flashbacks, nightmares from, my trauma, trauma from, traumatized, traumatised, covid broke me, watch another person die, watch another patient die, see another person die, watch another kid die, watch people die, seen too much, seen too many die, been shot at, got shot, was attacked, got attacked, was assaulted, got robbed, was robbed, held at gunpoint, saw my partner die, can't see another",
    wishes: ['LESS_STRESS'],
    not: ['violence', 'emergencies', 'less death'],
    counsel:
      "We leave what hurt you out of the list. Ask your union, a lawyer or the benefits office about workers' compensation, light duty and disability retirement. If you still have the job, ask before you leave it, because leaving first can cost you these.",
    asks: {
      question: 'Could you stay with your employer in a post away from it?',
      answers: [
        ['Yes', 'another post with the same employer'],
        ['No', 'away from this employer'],
      ],
    },
  },
  {
    name: 'another post with the same employer',
    wishes: ['SAME_FIELD'],
    counsel:
      'Ask for the posts that nobody advertises: records, evidence, training, hiring and background checks, quality, scheduling. Pay, pension and insurance go on, and you can look further from there.',
  },
  {
    name: 'away from this employer',
    wishes: ['OTHER_FIELD'],
    counsel: "Then leave with the papers: the doctor's report and the claim filed come before the notice.",
  },
  {
    name: 'burnout',
    words:
      "burned out, burnt out, burn out, burnout, compassion fatigue, cry before work, cry in my car, cry in the parking lot, cry every, cry most, can't sleep, cannot sleep, dread going, dread mondays",
    wishes: ['LESS_STRESS'],
    counsel:
      'First find out whether it is the work or the place: a leave (most larger employers owe up to twelve unpaid weeks for illness under the FMLA), fewer hours or another unit tell you before you give up the trade.',
  },
  {
    name: 'an illness that the medical card asks about',
    words:
      'diabetes, diabetic, type 1 diabetes, type 2 diabetes, insulin, epilepsy, epileptic, seizure+, sleep apnea, heart attack, heart condition, bad heart, stroke, medical card, pull my medical card, lose my medical card',
    not: ['driving for a living'],
    counsel:
      'Driving for a living needs a medical card, and your illness is one it asks about, so such jobs are left out. A certified medical examiner tells you before you pay a driving school whether you pass: with diabetes under control many do, after a seizure few.',
    asks: {
      question: 'Do you hold a valid medical card for driving?',
      answers: [
        ['Yes', 'a medical card in hand'],
        ['No', null],
      ],
    },
  },
  {
    name: 'an illness under control',
    counsel:
      'You have your illness under control, so it closes nothing here. Driving for a living needs a medical card that asks about it: take a letter of your doctor to a certified medical examiner before you pay a driving school.',
  },
  {
    name: 'a medical card in hand',
    counsel: 'While the card holds, driving stays open; keep a second way ready that does not hang on it.',
  },
  {
    name: 'an illness that comes and goes',
    words:
      "fibromyalgia, lupus, have ms, got ms, diagnosed with ms, diagnosed with multiple sclerosis, diagnosed with cancer, diagnosed with parkinson's, diagnosed with lupus,  multiple sclerosis, crohn's, crohns, chronic fatigue, long covid, rheumatoid arthritis, migraines, migraine, in chemo, had chemo, have cancer, had cancer, my cancer, breast cancer, bipolar, depression, depressed, some days i can't get up, flare ups, flare-ups, chronic illness, chronic pain, i am disabled, i'm disabled",
    counsel:
      "Ask about hours, breaks and work from home before you sign: employers with fifteen or more people owe you reasonable accommodation (ADA). Your state's vocational rehabilitation office pays for training and equipment if the illness is in the way of work.",
    asks: {
      question: 'What would help most?',
      answers: [
        ['Fewer hours', 'fewer hours'],
        ['Work from home', 'work from home'],
        ['Calmer work', 'calmer work'],
      ],
    },
  },
  {
    name: 'benefits for a disability',
    words:
      'on disability, on ssdi, ssdi, on ssi, disability check, disability benefits, disability payments, va disability, collect disability, draw disability',
    counsel:
      'Before you earn, call a benefits counselor, free of charge (choosework.ssa.gov, or the VA for its own), and ask about Ticket to Work: rules differ by benefit, and some let you try work for months without losing the check. Ask how many hours and dollars are safe.',
  },
  {
    name: 'fewer hours',
    wishes: ['PART_TIME'],
    counsel: 'Ask from how many hours a week insurance begins: it differs by employer.',
  },
  {
    name: 'work from home',
    wishes: ['WORK_FROM_HOME'],
    counsel: "Ask for work from home as an accommodation, in writing: then it doesn't end with the next manager.",
  },
  {
    name: 'calmer work',
    wishes: ['LESS_STRESS'],
    counsel: 'Ask to sit in for a day before you accept: no title says how calm a place is.',
  },
  {
    name: 'an injury from work',
    words:
      "workers comp, workers' comp, worker's comp, workman's comp, workmans comp, hurt at work, hurt on the job, injured at work, injured on the job, fell off a ladder, fell off a roof, fell from a, light duty",
    counsel:
      "Ask your state's workers' compensation office about vocational rehabilitation now: it can pay for training, and claims run out. Take no new work before you know what it does to the claim.",
  },
  {
    name: 'a worn body',
    words: `${worn('back', 'lower back', 'spine', 'neck', 'shoulder', 'shoulders', 'hip', 'hips', 'knee', 'knees', 'ankle', 'ankles', 'feet', 'elbow', 'elbows', 'body')}, rotator cuff, herniated disc, herniated disk, slipped disc, sciatica, one good leg, one good knee, one leg, bad leg, bad legs, leg brace, lost a leg, lost my leg, one good arm, one arm, lost an arm, use of one hand, use of one arm, no overhead work, arthritis, plantar fasciitis, can't kneel, can't lift, cannot lift, no lifting`,
    counsel:
      "Your state's vocational rehabilitation office helps people whose body no longer does their work: it can pay for training and equipment. If your work caused it, ask about workers' compensation too, whether you still work there or not.",
  },
  {
    name: 'worn hands or wrists',
    words: `${worn('wrist', 'wrists', 'hands', 'thumbs', 'fingers')}, carpal tunnel, tendonitis, bad wrist+, arthritis in my hands`,
    not: ['less typing all day'],
    counsel:
      "Typing is hand work too: such desks come late here. Your state's vocational rehabilitation office pays for training and equipment, such as software that writes what you say. If your work caused it, ask about workers' compensation too, whether you still work there or not.",
  },
  {
    name: 'high blood pressure',
    words:
      'high blood pressure, blood pressure is bad, blood pressure is high, bad blood pressure, blood pressure, hypertension',
    not: ['less sitting all day'],
    counsel:
      'Ask your doctor what your work may ask of you: work on your feet and regular hours help, long sitting does not. If you drive for a living, the medical card asks about blood pressure too; under control it rarely takes the card.',
  },
  {
    name: 'recovery',
    words:
      'years clean, months clean, clean for, clean and sober, sober, got sober, years sober, months sober, in recovery, around booze, around alcohol, around drinking, quit drinking, stopped drinking, recovering alcoholic, recovering addict, aa meeting+, went to rehab, out of rehab',
    not: ['alcohol at work'],
    counsel:
      'Places that live on alcohol are left out. Hours that leave room for meetings matter more than the title; your own recovery counts as experience if you ever want to be a peer recovery specialist.',
  },
  {
    name: 'pregnancy',
    words: 'pregnant, baby is due, baby due, we are expecting',
    wishes: ['REGULAR_HOURS'],
    counsel:
      'Look before you leave: insurance, paid leave and the right to come back (FMLA, after a year with an employer of fifty or more) hang on the job you hold now. Ask for lighter duty: the law gives you accommodation (Pregnant Workers Fairness Act).',
  },
]);
