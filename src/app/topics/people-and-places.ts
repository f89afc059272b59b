/** The people that work is with, where it is done, for whom, in which field and what for. Editorial. */
import { topicTable, type WorkTopic } from './work-topic';

/** Who speaks plainly of them says nothing yet: most do it today. */
export const PEOPLE_AND_PLACES: readonly WorkTopic[] = topicTable(
  'UNSAID',
  `
work with children | you have worked with children | kids, kid, children, child, little kids, young children, toddlers, babies, pediatric, childcare, child care, daycare, day care, babysitting | 39-9011 25-201 25-202 25-205 25-9042 25-9043 25-9049 21-1012 21-1021 29-1127 29-1122 11-9031 39-9032 33-9094 19-3034 25-3041 31-2011 29-1221
work with young people | you have worked with young people | teenager+, teens, teen, youth, young people, adolescents, high schoolers, troubled kids | 25-2031 25-2022 25-2032 21-1012 39-9032 21-1021 21-1092 27-2022 39-9041 21-1093 25-2058 25-3041
work with students | you have worked with students | student+, college student+, pupils | 25-1 25-2 25-3 21-1012 25-9031 11-9033
work with old people | you have looked after old people | old people, old folks, older folks, the elderly, seniors, elderly, older people, older adults, elder care, eldercare, nursing home+, hospice, dementia | 31-11 29-2061 39-9032 21-1022 31-2011 31-2022 29-1125 11-9111 21-1093 21-1094
work with people with disabilities | you have worked with people with disabilities | disabled people, people with disabilities, special needs, autistic kids, autism, special education | 25-205 25-9043 31-2011 29-1122 29-1127 21-1015 31-1122 21-1093
work with patients | you have cared for patients | patient+, patient care, hospital+, clinic+, sick people, in medicine | 29-1 29-203 29-204 29-205 29-206 31 21-1022
health care | | health care, healthcare, medicine, medical field, medical work, more medical, something medical, medical side, health field, health | 29 31 11-9111 21-1022 43-6013
nursing | | deliver* babies, nursing, nurse+ | 29-1141 29-1151 29-1161 29-1171 29-2061 31-113 title:nurs
care work | you have cared for people | home care, home health, caregiving, care work, car* for my mother, car* for my father, cared for my mom | 31-11 39-9
work with animals | you know animals | animal+, dog+, cat+, horse+, pets, vet clinic, veterinary, zoo | 39-2 29-1131 29-2056 31-9096 33-9011 45-2093 19-1011
wildlife and nature | | wildlife, nature, forest+, conservation, national parks, parks, park ranger, the environment, environmental, the woods, fish and game, rangers, in the field with wildlife | 19-1023 19-1031 19-1032 19-4071 45-4011 33-3031 19-2041 19-4042 17-2081 25-9021
work with veterans | | veterans, other veterans | 21-1093 21-1015 43-4061 21-1023 29-1125
work with prisoners | | prison+, jail+, inmates, prisoners, corrections | 33-1011 33-3012 21-1092
~angry customers | | angry customer+, rude customer+, customer+ yelling, yelling customer+, complaints, angry people, angry callers, drunk people, entitled customer+ | 43-4051 41-2 35-3 43-3011 43-4081 43-4181 41-1011 53-2031
work with customers | you have served customers | end user+, the users, with users, customer+, clients | 41-2 43-4051 43-3071 43-4081 35-3 41-3 41-4 41-9 43-4171
one to one work | | one on one, one-on-one, one to one, one-to-one | 21-101 25-3041 39-9031 21-1015 29-112 31-2 13-2052 13-2071
recovery work | | recovery, addiction, addicts, people in recovery, substance abuse | 21-1011 21-1094 21-1093 21-1023
offices and desks | | desk job+, desk work, desk, desks, office job+, office work, office, offices, cubicle+, sitting still, screen+, screens all day, in front of a screen, in front of a computer, computer all day, white collar | desk
union work | | a union job+, union job+, union work, union shop+, union trade+, a union, the union, union member+, union card, union wages, union scale, union benefits, stay union, go union, unionized, unionised, ibew, teamsters, uaw, afscme, seiu, ufcw, ironworkers local, pipefitters local | 47-2 47-4 49-905 49-2 49-3011 49-304 49-9041 51-80 53-3052 53-405 53-4 53-706 43-505 33-2 33-3 25-2 53-5 37-2011 53-3051 51-4041 29-1141
~meetings | | meeting+, emails, email, zoom calls | 11- 13-1082 13-1111
stores | | retail, store+, shop+ floor, in a store, cashiering | 41-1011 41-2 43-5081 53-7065
restaurants | you know restaurants | restaurant+, food service, fast food, waiting on people | 35 11-9051
hotels | you know hotels | hotel+ | 11-9081 39-6 43-4081 37-2012 35-3
schools | you know schools | schools, public schools, school system, school district+, school building+ | 25-2 25-3 25-9 11-903 21-1012 53-3051
education | | education | 25 11-903 21-1012
teaching | | teaching, teacher+, classroom+ | 25-1 25-2 25-3
universities | you know universities | university, universities, academia, college campus, campus, colleges, higher education | 25-1 11-9033 25-9044 21-1012
factories | you know factories | factory, factories, factory work, assembly line+, production line+, assembly, manufacturing, the line, plant work | 51 11-3051
warehouses | you know warehouses | warehouse+, warehouse work, picking, packing, logistics, shipping | 53-7 53-1042 43-5071 43-5081 13-1081 11-3071
building sites | you know building sites | construction, construction site+, building site+, roofing | 47 11-9021
trades | | trade, trades, skilled trade+, trade job+, blue collar | 47 49 51-2 51-4
courts and litigation | | court+, courtroom+, litigation, litigating, trials, in court, lawsuits | 23-1011 23-1021 23-1023 27-3092 33-3011
the law | | law, legal work, legal field, law firm+, lawyers, legal | 23 43-6012
police work | | police, policing, police work, law enforcement, cop, cops | 33-1012 33-3
guarding | you have worked in security | security work, guarding, guard work | 33-9 33-1091
emergencies | you stay calm in emergencies | emergencies, emergency room, emergency work, the er, firefighting, fires, first responder, crises, crisis, rescue | 29-204 33-2011 33-1021 43-5031 11-9161 21-1021 29-1141
~the pace | | the pace, fast pace, fast-paced, adrenaline, action, the rush, thrill | 29-204 33-2 43-5031 33-3 29-2055 35-1 53-2021 27-2012 29-1141 11-9161
social work | | social work, child welfare, case work, casework, case management | 21-10 11-9151
the military | | military, army, navy | 55
government | | government, government job+, city job, city hall, public service, civil service, the state, the county, federal job+, public sector, politics | 11-1031 13-1041 43-403 43-4061 33 13-208 13-206 21-1092 47-4011 19-305 45-2011 43-505
?the pension system | | pension system, public pension, state pension, teachers retirement, retirement system, my pension, pension | 25-2 25-9 11-9032 21-1012 25-4022 43-403 43-4061 33-2 33-3 13-208 13-1041 21-1092 11-9151 43-505 47-4051 37-2011
charities and causes | | non-profit+, nonprofit+, charity, charities, cause, causes, believe in causes, ngo, foundation | 13-1131 11-9151 11-2033 21-109 21-1094 27-3031 11-2032
church | | church, ministry, faith, pastor* | 21-2
banking | | banking, bank+ | 11-3031 13-207 13-2041 41-3031 43-3071 43-4131 43-4141
finance | | finance, financial services, investing, stocks, investments | 11-3031 13-20 41-3031 43-3
auditing | | audit*, auditing, auditor+, audit work, audit season, audit firm+ | title:audit
accounting | | accounting | 13-2011 13-208 43-303 43-305 11-3031
insurance | | insurance | 13-1031 13-2053 15-2011 41-3021 43-9041
real estate | | real estate, property, houses | 41-902 11-9141 13-202
journalism and media | | journalism, media, newsroom+, newspapers, news, publishing | 27-3023 27-3011 27-3041 27-4
public relations | | pr, public relations, communications | 27-3031 11-2032
marketing | | marketing, advertising, branding, ads | 11-201 11-202 13-1161 41-3011
people and hiring | | hr, human resources, recruiting, recruitment, hiring, hire*, recruit*, interview* candidates, interview* applicants, interview* people, hire* and train*, interviewing | 11-3121 13-1071 43-4161
engineering | | engineering, an engineer, hvac design, highway design, road design, roadway design, bridge design, mechanical design, structural design, electrical design, civil design, machine design, circuit design, tool design, piping design, hardware design, drainage design, engineering design, design engineering, design engineer+, design* road+, design* highway+, design* bridge+, design* machine+, design* part+, design* circuit+ | 17-2 11-9041
robots and automation | | robot, robots, robotics, mechatronics, cobot+, automation engineering | 17-2199 17-3024 17-3027 49-2094 17-2112 17-2071
green energy | | solar, wind turbines, wind power, wind and solar, wind energy, green energy, renewable energy, renewables, renewable, clean energy, climate, sustainability, energy, electric cars | 47-2231 49-9081 17-2081 19-2041 17-3025 51-8 17-2071 17-2199 13-1199 47-4011 49-9051 11-9199
utilities and plants | | power plant+, water treatment, utility, utilities, refinery | 51-80 49-9051 51-8031 43-5041 49-9012
biotech and drugs | | pharma, biotech, drugs work, drug research, vaccines, clinical trials | 19-1 19-402 29-1051 11-9121 19-4031 29-2052 29-201
games and toys | | video games, game design, gaming | 15-1252 15-1255 27-1014 15-1254
fashion | | fashion, clothes, clothing | 27-1022 51-605 13-1022 41-2031 27-1026
travel trade | | travel agency, tourism | 41-3041 39-7 11-9081 43-4181
consulting | | consulting, consultancy, consultancies | 13-1111
seasonal work | | seasonal, seasonal work, seasonal job+, season work | 45-2091 45-2092 45-3 45-4 37-30 37-1012 39-3 47-2071 47-2181 11-9013
?respect | | respect, respects, respected, be respected, looked up to, looked down on | 33-2 33-3 29-1 29-204 47-2111 53-2 25-2 47-4011 49-3011 33-1 33-9093
neither here nor there | | drawn to, drawn into, labor and delivery, labor & delivery, sick every winter, sick each winter, sick all winter, sick every single winter, taking phones away, take phones away, take their phones, taking their phones, for an app, on an app, wash* cars, park* cars, rent* cars, wash* trucks, the deaf, deaf community, deaf people, deaf person, deaf kid+, deaf child, deaf children, deaf student+, deaf client+, deaf patient+, deaf adult+, deaf culture, deaf world, school for the deaf, video relay, video relay service, video call+, video chat+, video visit+, video interview+, video game store+, fast and clean, clean and fast, write* clean, clean copy, clean slate, clean break, came clean, come clean, climb* the walls, climbing walls, through the roof, phone screen+, the politics, office politics, clean weld+, clean cut+, clean design+, clean code, in my blood, my numbers, lift* weights, lift* spirits, drive* kids, drive* daughter, drive* son, draw* unemployment, draw* social security, draw* disability, draw* pension, clean* up code, clean* up data, credit union+, student union, union square, handy in, handy with, sold it, sold the business, sold my share, sold my half, sold my shop, sold my store, sold my salon, sold my practice, sold my house, sold my truck, sold the shop, sold the store, sold the restaurant, sold the farm, sold the place, sold out, sold on, school board+, tennis court+, basketball court+, squash court+, reading glasses, lead paint, lead pipe+, farmers market+, flea market+, my house, our house, houses a week, houses a day, train station, work environment, toxic environment, quiet environment, calm environment, in that environment, of that environment, of this environment, smoke weed, smoke pot, smoke marijuana, drawing early, drawing social security, drawing a pension, drawing unemployment, teach myself, taught myself, teaching myself, sell my business, sold my business, selling my business, sell my house, food truck+, steady schedule, set schedule, regular schedule, normal schedule, fixed schedule, predictable schedule, better schedule, work schedule, with insurance, driving me, drives me, drove me, drive me crazy, drive me nuts, can't drive at night, can't drive nights, can't drive in the dark, being sold, was sold, got sold, been sold, were sold, is sold, every winter, each winter, for the winter, over the winter, winter layoff+, last winter, this winter, next winter, phone company, phone number+, car payment+, truck payment+, house payment+, trouble with the law, blood pressure, high blood pressure, food bank+, out of state, out of the state, leave the state, move states, office tower+, office building+, office park+, post office, need* insurance, keep* insurance, lose* insurance, want* insurance, good insurance, decent insurance, real insurance, family insurance, my record shop+, my record store+, child abuse, elder abuse, climb* the ladder, climb the career ladder, power plant closes, security guard, high school, nursing school, school bus, law school, med school, medical school, night school, business school, trade school, art school, grad school, can't stand, cannot stand, standing still, out of hand, by hand, on hold, at the end of the day, a number of, background in, nurse practitioner+, parking lot, card game, health insurance, medical insurance, dental insurance, owner is selling, is selling, for sale
`,
);
