/** What work does to people, and what people can't do or don't have. Editorial. */
import { topicTable, type WorkTopic } from './work-topic';

/** Who speaks of them plainly would have less of them. */
export const DANGERS: readonly WorkTopic[] = topicTable(
  'LESS',
  `
blood and needles | | blood, needle+, the sight of blood, shots, wounds, bodily fluids, diapers, vomit, poop | 29-1 29-203 29-204 29-205 29-206 31-11 31-909 31-1132 29-1292 31-9097 31-9092 29-2012 39-4 19-4092 33-9092
~death | | death, dying people, dead people, dead kids, dead bodies, people dying, people die, patients die, patients dying | 39-40 29-204 29-2061 31-11 29-1141 33-2 33-3 19-4092 43-5031
fumes and dust | | fumes, fume, dust, smoke, exhaust, breathe fumes, toxic fumes, sawdust, mold, asbestos | 51-412 51-405 51-407 51-419 51-912 47-2211 47-2221 47-2011 47-2141 49-3021 39-5092 47-208 47-213 47-404 51-70 47-50 47-2044 47-205 47-2043 49-9044 47-2181 51-204
chemicals | | chemical+, solvent+, pesticide+, dye+, acid+, bleach, paint thinner, cleaning products, hair dye+ | 37-20 37-3012 39-501 39-509 51-9011 51-912 45-1 11-9013 49-3021 49-3023 49-303 37-2021 47-2141 51-8091 51-4193 45-2092 45-2091 47-404 51-6061
noise | | noise, loud noise, noisy, loud, loud rooms, loud places | 51-4 51-2 51-70 51-9 47-20 47-50 49-9041 49-9044 45-40 53-6 35-3011 27-204 49-3021
heat | | heat, hot kitchen, sun, hot weather, too hot, heat stroke | 35-1 35-20 45-1 11-9013 51-30 51-405 51-407 51-412 51-419 47-2181 47-205 47-2061 45-2 37-30 51-6011 47-2071 47-4051
cold | | cold room+, cold, freezer+, winter, winters, cold weather | 51-302 47-20 37-30 45-2 45-40 49-905 47-4051 53-7065 53-7062
violence | | violence, violent, violent people, fights, gangs, being hit, get hit, hit me, hits me, bit me, bites me, kicked me, kicks me, punched me, spit on, spits on, throw* chairs, throw* things at me, got attacked, been assaulted, robbed, robber+, robberies, ptsd, flashbacks | 33-30 33-9032 33-1011 33-1012 29-2053 31-1133 29-204 21-1092 43-3071 41-2011 53-3054 39-3
weapons | | gun+, weapon+, carry* gun+, carry* weapon+, firearm+ | 33-1012 33-1011 33-30 33-9032 55 33-3 21-1092
~angry customers | | yelling, yelled at, get* yelled at, yell* at me, yell* at us, scream* at me, scream* at us, shout* at me, shout* at us, swear* at me, swear* at us, being yelled at, shouted at, screamed at, sworn at, cursed at, cussed at, verbal abuse, the abuse, abuse, abusive customer+, abusive callers, abusive people | 43-4051 41-2 35-3 43-3011 43-4081 43-4181 41-1011 53-2031
cash | | handle cash, cash, handling money, cash drawer | 41-2011 43-3071 39-3011 43-3041 35-3011
conflict | | conflict+, confrontation+, arguing, argue, fighting, adversarial, drama | 23-1011 23-1021 23-1023 33-30 43-3011 21-1092 21-1021 13-1075 33-3011 43-4051
~danger | | danger, dangerous, dangerous work, get* hurt, risk my life, risky | danger
quotas | | quota+, sales target+, targets, quota pressure | 41-3 41-4 41-1012 11-2022 41-903 41-902 41-9041 13-2052 13-2072
pay by commission | | live* on commission+, living off commission+, depends on commission+, commission+ only, commission-only, commission only pay | 41-3021 41-902 41-4 41-309 13-2052 13-2072 41-2031 41-3031
tips | | tips, tipped work | 35-30 39-501 39-601
~tests | | test+, exam+, examination+, tests and exams, licensing exam+, board exam+, test taking | paper:tests
~firing people | | fire people, firing people, fire anyone, lay* people off | 11- 13-1071 43-1011 41-1011
ladders and heights | | height+, ladder+, roof+, up on a roof, scaffold+, climb*, climbing, cell tower+, water tower+, radio tower+, climb* tower+, tower climb*, high up | 47-2181 47-2221 47-2231 49-905 49-2021 49-2022 37-3013 49-9081 47-2111 47-2141 47-203 47-2211 49-9021 47-2171 47-202 45-4021 47-3016 47-2121 49-2098
tight spaces | | crawlspace+, crawl spaces, crawl space, tight spaces, confined space+, small spaces, claustrophobic, claustrophobia | 47-2152 47-213 49-9021 47-4071 47-504 47-2011 47-2111 49-9052 47-215
heavy lifting | | lift*, lifting, lift* patient+, lift* people, lift* residents, lift* boxes, heavy lifting, heavy work, hard labor, physical labor, hard on the body, carry* heavy things, hauling | heavy
standing all day | | stand* all day, stand* long, standing all day, on my feet all day, on my feet, long standing, stand* for hours, standing | standing
sitting all day | | sit* all day, sitting all day, sit* too much, sitting too much, sit* ten hours, sit* behind the wheel, high blood pressure, blood pressure is bad, blood pressure is high | sitting
kneeling and bending | | kneel*, kneeling, bend*, bending, squat*, crouch*, stoop* | kneeling
fine hand work | | fine hand work, fine motor work, small parts | 29-1292 31-909 31-9011 39-50 51-60 49-9064 29-1021 51-907 51-9083 29-2055 51-2022
~what software takes over | | ai does, ai is doing, ai takes, ai took, ai is taking, ai eats, ai is eating, ai will take, ai is coming, software takes it over, software does, automation, automated, automated away, replaced by software, replaced by ai, ai replaces, now use ai, chatgpt, ai writes, ai can do, ai did, ai has, taken by ai, machines take over | 43-3021 43-3031 43-9 43-4051 27-1024 27-3043 27-304 27-3091 15-1254 15-1255 41-9041 13-2082 43-2 43-4071 43-4151 43-4181 43-3061 31-9094 23-2011 43-6014 43-4141 15-1251 43-3071 41-2011 53-7065
`,
);

/** How people say that parts of their body are worn or hurt, as phrases with commas between them. */
export function worn(...parts: readonly string[]): string {
  const told =
    "P goes out, P go out, P went out, kill* P, wreck* P, kill* me and P, hard on P, murder on P, bad P, P shot, P gone, P done, P finished, P ruined, P bad, P blown, P wrecked, P busted, P toast, P trashed, P torn up, P messed up, P had it, P kill*, P hurt*, P aching, P ache, P gave out, P give* out, P giving out, P surgery, P surgeries, P replacement, P replaced, P injury, P pain, P problems, P trouble, P fused, wrecked P, hurt P, injured P, blew out P, messed up P, tore P, threw out P, ruined P, broke P, did P in, P can't take, P aren't what, P isn't what";
  return parts.map((part) => told.replaceAll(/\bP\b/g, part)).join(', ');
}

/** What people can't do or haven't got: a limit, however it is put. */
export const LIMITS: readonly WorkTopic[] = topicTable(
  'ALWAYS',
  `
work that needs a driver's license | | lose my license, lose the license, lose license, lose my licence, lost my license, lost my licence, no driver's license, no license to drive, license suspended, suspended license, dui, no longer allowed to drive, not allowed to drive, no medical card, failed my dot physical, failed the dot physical, failed my physical, failed the physical, lose my cdl, lost my cdl, epilepsy, epileptic, seizure+, failed the eye test, failed eye test, failed the vision test, eyes getting worse, eyes are getting worse, going blind, vision is going, eyesight is going, lose* sight, losing my sight, losing my vision, insulin, no driving, can't drive, cannot drive, don't drive, do not drive, never learned to drive, afraid to drive | 53-30 53-1043 53-7021 47-2073 47-5022 53-7051 53-2 53-40 45-2091 53-5 47-2071 29-204 33-3051 43-5052 43-5021 47-4051 33-2011
driving for a living | | driving for a living, medical lapsed, medical expired, medical card lapsed, medical card expired, med card expired, lost my med card, lost my medical card, failed my medical, failed the medical, pull my medical card, lose my medical card | 53-3032 53-3051 53-3052 53-2 53-40
driving between clients | | no car, without a car, don't have a car, do not have a car, haven't a car, no car anymore, sold my car, car broke down, lost my car, no vehicle, no transportation | 31-1121 31-1122 53-3031 53-3033 43-5021 41-902 41-4 41-3091 21-1021 21-1093 21-1094 49-9021 49-2022 13-1032 45-2011 49-9031 37-2021 47-4011 13-2023 53-3058
~work that checks for a criminal record | | felony, felon, have a record, got a record, my record, misdemeanor+, arrest record, been arrested, got arrested, expunged, criminal record, conviction, convicted, been in prison, was in prison, got out of prison, background check+, on parole, on probation | 25-2 25-9042 25-9043 25-3031 33 39-9011 29- 31-1 31-909 43-3071 13-20 11-9031 53-3051 53-2 41-3021 41-3031 23-1011 21-1021 21-1012 43-503 43-505 13-207 31-20 41-902
work that needs good eyes | | bad eyes, eyes aren't what, eyes going bad, eyes getting bad, eyes failing, eyes are failing, eyes are bad, eyesight is failing, failing eyesight, can't see well, losing my eyesight, poor eyesight, low vision, macular | 51-4041 51-9061 49-9064 51-2022 29-1292 29-2012 53-30 53-2 51-605 47-5022 53-7021
work that needs to tell colours apart | | colour blind, color blind, colour-blind, color-blind, colorblind, colourblind | 47-2111 47-3013 49-2 53-2 53-40 51-202 27-1024 27-1025 51-912 17-3023 33-2011 49-9051 29-2012
work that needs good ears | | hearing going, hearing gone, hearing shot, hearing damage, hearing bad, hearing isn't what, hard of hearing, hearing loss, lost hearing, lost some hearing, lost half hearing, lost most hearing, can't hear well, deaf, hearing aid, hearing aids, bad hearing, losing my hearing, deaf in one ear | 43-2 43-4051 43-503 27-401 27-204 41-9041 43-4171 49-9063 31-9094 33-3
heavy lifting | | ${worn('back', 'spine', 'neck', 'shoulder', 'shoulders', 'hip', 'hips')}, disc problems, bulging disc, herniated discs, body is shot, body is done, body gave out, body had it, body can't take, bad back, back injury, back surgery, back is done, back is shot, back is gone, back is finished, back is ruined, back gave out, hurt my back, herniated disc, herniated disk, slipped disc, sciatica, can't lift, cannot lift, no lifting, no heavy lifting, no heavy work, not lift, heart attack, bad heart, heart condition, heart trouble, pregnant, pregnancy, hernia, bad shoulder+, shoulder surgery, shoulder injury, shoulder is shot, shoulders are shot, shoulder is gone, torn rotator cuff, rotator cuff, shoulder is done, bad hip+, hip replacement, hip is shot, hips are shot, hips are gone, shoulders are gone, shoulders are done, shoulders are ruined, fibromyalgia, chronic pain, copd, bad lungs, lungs are shot | heavy
kneeling and bending | | ${worn('knee', 'knees')}, bad knee+, knee surgery, knee replacement, knees are shot, knees are gone, knees are done, knee is shot, knee is gone, blew out my knee, knees are finished, knees are bad, can't kneel, cannot kneel, knees are ruined | kneeling
standing all day | | wheelchair, can't walk far, can't walk well, walk with a cane, prosthetic leg, can't stand for, can't stand more than, can't stand very long, can't be on my feet, get off my feet, ${worn('feet', 'foot', 'ankle', 'ankles')}, can't stand all day, cannot stand all day, can't stand long, no standing, no more standing, off my feet, plantar fasciitis, bad feet, varicose veins | standing
fine hand work | | lost # fingers, lost a finger, missing # fingers, missing a finger, lost a hand, ${worn('wrist', 'wrists', 'hands', 'thumbs', 'fingers')}, carpal tunnel, arthritis, arthritis in my hands, bad wrist+, wrists hurt, hands hurt, hands and wrists hurt, thumbs are gone, thumbs hurt, fingers hurt, hands cramp, fingers cramp, hands go numb, hands are numb, hands shake, hands are shot, hands are gone, bad hands, numb fingers, tremor | 29-1292 31-909 31-9011 39-50 51-60 49-9064 29-1021 51-907 51-9083 29-2055 51-2022 51-302 43-9022 43-9021 29-1011
fumes and dust | | asthma, asthmatic, lungs hurt, makes me cough, make me cough, coughing, copd | 51-412 51-405 51-407 51-419 51-912 47-2211 47-2141 49-3021 39-5092 47-208 47-213 47-404 51-70 47-50 47-205 47-2043 39-5012
~paperwork | | dyslexic, dyslexia, can't read well, trouble reading, can't spell | 43-4 43-601 43-9 23-2093 27-304 13-1041
alcohol at work | | sober, got sober, in recovery myself, no bars, recovering alcoholic, quit drinking, stopped drinking | 35-3011 35-1 35-2014 35-3031 35-9031 11-9051 27-204 39-30
~typing all day | | type with two fingers, types with two fingers, typing all day, all day typing, type all day, types all day, typing hurts, keyboard hurts, two-finger typist, two finger typist, hunt and peck, can't type, cannot type, never learned to type, slow typist | 43-9 43-4 43-601 43-3 13-1081 13-2082 43-2 27-304 27-309 15-125
~computer work | | barely use a computer, barely know how to turn a computer, barely turn a computer on, hardly use a computer, never used a computer, not good on computers, no good with computers, no good on computers, not much of a computer person, computers scare me, computers and i, slow on a computer, slow with computers | 15- 43-9 43-3 43-601 13-20 27-102 17-3 43-4 13-11
computer work | | no computer skills, no computer+, bad with computers, not good with computers, not a computer person, can't use a computer, terrible with computers, hate computers, don't know computers | 15- 43-9 43-3 43-601 13-20 27-102 17-3 43-4 13-11
`,
);
