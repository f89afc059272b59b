/** What people do at work and beside it, and what they do it with. Editorial. */
import { topicTable, type WorkTopic } from './work-topic';

/** Who speaks of it plainly has done it. */
export const DOINGS: readonly WorkTopic[] = topicTable(
  'HELD',
  `
cars and engines | you repair machines | fix* car+, repair* car+, work* on car+, fix* truck+, fix* bike+, fix* engine+, repair* engine+, rebuild* engine+, rebuild* motor+, cars, engine+, motorcycle+, motorbike+, bikes, bicycle+, tractor+, small engine+, auto repair, wrench*, wrenching | 49-302 49-303 49-304 49-305 49-3091 49-3092 49-3093
repairing machines | you repair machines | fix* machine+, repair* machine+, maintain* machine+, fix* thing+, fix* whatever, fix* stuff, fix* everything, fix* anything, repair* thing+, fix* equipment, repair* equipment, repair* tool+, repair* appliance+, fix* appliance+, take* thing+ apart, fixing, repairing, good with tools, handy with tools, handy, handyman, tinker*, mechanical, mechanically inclined, mechanically minded, work* on machine+, keep* machine+ running, appliance+ | 49-2 49-3 49-902 49-9031 49-904 49-906 49-907 51-404
wood | you work with wood | woodwork, woodworking, carpentry, build* furniture, make* furniture, work* with wood, build* with wood, cabinets, wood | 47-203 51-701 51-7021 51-7031 51-7099 49-9071 27-1012
building things | you build things | build* house+, build* thing+ with hands, remodel*, renovate*, renovation+, home improvement, build* with my hands | 47-203 47-2111 47-215 47-2021 47-2044 47-2073 49-9071 47-1011 51-404
metal work | you work with metal | weld*, welding, metalwork, metal work, blacksmith*, fabricate*, fabrication, machining | 51-412 51-404 51-411 47-2211 47-2221 51-2041 49-9044
electrics | you know your way around electrics | electrical fault+, electrical problem+, electrical issue+, electrical troubleshooting, electrical diagnostics, electrical diagnosis, electrical systems, wiring fault+, wiring problem+, electrical stuff, wiring, electrics, electrical work, electronics, circuits, solder*, arduino | 47-2111 49-2 17-3023 17-3024 49-9051 49-9062 47-2231 51-202
heating and cooling | you know heating and cooling | epa 608, epa-608, epa608, hvac, hvac/r, furnace+, fix* furnace+, fix* air conditioner+, boilers, refrigeration, heating and cooling | 49-1011 49-9021 49-9071 51-8021
plumbing | you know plumbing | plumbing, pipes | 47-2152 47-2151 49-9071 51-803
painting rooms | you paint | paint* house+, paint* room+, paint* walls | 47-2141 51-912
big machines | you run heavy equipment | excavator+, bulldozer+, backhoe+, heavy equipment, big machines, heavy machinery, loader+ | 47-2073 47-5022 53-7021 45-4022 47-2071 45-2091 47-1011
forklifts | you may drive a forklift | forklift+, lift truck+, reach truck+, powered industrial truck+ | 53-7051 53-7065 43-5071 49-3042
driving | you drive | drive*, driving, truck driving, trucks, trucking, truck, behind the wheel, deliver*, delivery, deliveries, wheel | 53-30 53-1043 53-7051 53-7081
flying | you fly | fly*, flying, airplanes, planes, aviation, aircraft, airlines, airline, space, drones | 53-2 49-3011 49-2091 51-2011 17-2011 17-3021 53-6051
trains | | trains, railroad, railways, railway | 53-40 49-3043 47-4061 49-9097
boats and ships | | boats, ships, a ship, sail*, the sea, at sea | 53-50 49-3051 17-2121 49-9092
molds and dies | you set up molds | molds, moulds, dies, set* up mold+, mold setting, set* up dies, molding machine+, injection molding | 51-4072 51-4111 51-4061 51-4191 51-4041 51-9161 51-4034 17-3027 17-3026 49-9041
measuring and gauges | you measure and check parts | gauge+, caliper+, micrometer+, measure* parts, read* gauges, check* parts | 51-9061 51-4041 17-3026 51-9161 51-8 49-9012 17-3028
cooking | you cook | cook*, cooking, bake*, baking, chef, kitchen+ | 35-1 35-20 35-9021 51-3011 11-9051 51-30
sewing | you sew | sew*, sewing, tailor*, knit*, knitting, upholster*, upholstery, quilting, alter* clothes | 51-605 51-603 51-6093 51-6092 27-1022 39-3092
gardening and plants | you know plants | green thumb, hands in the dirt, garden*, gardening, plants, flowers, trees, landscaping, horticulture, grow* vegetables, grow* plants, grow* food, greenhouse+, nursery plants, lawn+ | 37-1012 37-3011 37-3013 45-2092 27-1023 17-1012 19-1013 19-4012 45-4011 11-9013 19-1031
farm work | you know farm work | farm*, farming, farms, agriculture, ranch, farm work, crops, livestock | 45-1 45-2 11-9013 19-4012 19-1011 19-1013 49-3041 13-1074
cleaning | you clean | clean*, clean* office+, clean* office building+, cleaning, housekeeping, janitorial, janitorial work | 37-1011 37-20 53-7061
drawing and art | you draw | draw*, drawing, paint*, painting, illustrate*, illustration, sketch*, art, artist, fine art, comics, tattoos, ceramics, pottery | 27-101 27-1024 27-1022 27-1027 25-1121 39-509
records in order | you keep records in order | organize* files, reorganize* files, organize* records, archive*, archiving | 15-1299.03 43-4071 29-2072 25-4011 25-4031 43-6014
design | you know design software | design*, graphic design, photoshop, canva, illustrator, figma, layout, typography, in design | 27-102 27-1011 27-1014 15-1255 13-1161
interiors | you have an eye for rooms | interior design, decorate*, staging homes, furnish* | 27-1025 27-1026 27-1027
CAD | you draw with CAD | autocad, solidworks, revit, cad, fusion 360, draw* up plans, draw* plans, draw* the plans, technical drawing+, drafting | 17-30 17-1 27-1021 51-9162 13-1051
photos and video | you make photos and video | photography, photographs, photos, video editing, edit* video+, make* video+, videos, film*, filming, youtube, video | 27-4 27-2012 27-1014
music | you make music | music, sing*, play* guitar, play* piano, band, choir, sound engineering | 27-204 27-401 25-1121 25-3021 49-9063
acting and the stage | | act on stage, acting, theater, theatre, stage | 27-2011 27-2012 27-1027 27-401 39-3092
writing | you write | write*, writing, write* well, newsletter+, wrote newsletter+, wrote newsletter, blog*, blogging, edit*, editing, copywriting, write* stories, tell* stories, storytelling | 11-2032 13-1131 27-3023 27-3031 27-304
grant writing | you have written grants | grant writing, write* grant+, write* grant application+, grant application+, grant proposal+ | 13-1131 11-2033
speaking on camera | you speak on camera | on camera, in front of the camera, in front of cameras, camera work, on tv, on television | 27-3031 11-2032 27-3011 27-3023 27-2012 27-4032 13-1151
social media | you know social media | social media, instagram, tiktok, facebook page, facebook, seo, influencer+, content creation | 13-1161 11-2011 27-3031 27-3043
speaking to a room | you speak in front of people | public speaking, speak* in front, present*, presentations, presenting, speak* to groups, give* talks, host* | 13-1151 11-3131 25-3 27-3031 27-3011 25-1194 41-4011 39-7
teaching | you have trained others | teach*, instruct*, lecture*, tutor* | 25-1 25-2 25-3 13-1151
training others | you have trained others | explain* things, explaining, break things down, train* new hires, trained new hires, new kids, kids i train, kids on my crew, kids on my shift, kids on my team, kids on the crew, kids on the floor, kids at work, breaking in kids, break in new kids, breaking in new kids, young guys on the crew, youngsters on the floor, show* apprentices, showing apprentices, show* new people, showing new people, show* newcomers, show* rookies, train* new people, train* others, train* people, train* staff, train* newcomers, train* apprentices, teach* people, teach* adults, teach* coworkers, mentor*, onboard*, teach* new hires, taught classes, teach* apprentices, trainer, train* new, train* dispatchers, train* new ones, trainer on the side | 13-1151 11-3131 25-1194 25-2032 25-3 25-2023
coaching | you coach people | coach*, coaching, life coaching, counsel*, counselling, counseling, advise people, give* advice, advising, advise* | 21-101 25-3041 13-1151 27-2022 39-9031 21-1015 13-2071 21-1094
sports and fitness | you know sports | fitness, the gym, sports, personal training, yoga, exercise, swim*, athletics | 39-9031 27-2022 39-9032 29-1128 29-9091 31-2022 25-1193 11-9072
research | you do research | research*, look* things up, archives, studies, find* things out | 19 15-2041 15-2051 13-1161 25-4 27-3023 23-2011 15-2031 43-4061 19-4061
investigating | you investigate | investigate*, investigation+, detective+, fraud, forensic+, solve* cases, mysteries | 13-1031 33-3021 33-9021 13-2061 13-1041 19-4092 33-2021 13-2081
finding out why things go wrong | you find out why things go wrong | figure* out why, figure* out what, work* out why, find* out why, find* out what went wrong, see* why, find* error+, find* mistake+, find* bug+, track* down error+, track* down bug+, track* down mistake+, track* down problem+, catch* error+, catch* mistake+, chase* down error+, find* fault+, find* the fault, root cause+, root cause analysis, why thing+ went wrong, why thing+ go wrong, why thing+ break, why thing+ broke, what went wrong, get* to the bottom, diagnose* problem+, diagnose* fault+, diagnose* thing+, diagnose* car+, diagnose* machine+, diagnose* engine+, diagnostics, solve* puzzle+ | 15-2051 13-1111 15-1253 15-1211 43-9111 13-1041 13-2061 13-2082 13-1031 43-9041 13-2053 13-2011 51-9061 17-3026 17-3023 17-3024 49-2094 49-9041 49-3023 49-9062 19-4 29-201 33-3021 15-1232
technical problems | you solve technical problems | fix* problem+, technical problem+, troubleshoot*, puzzle+, problem solving, solve* problem+, technical work, more technical, something technical, technical | 15-1 17-3 17-2 49-2 49-904 49-9062 51-4 15-2051
numbers | you are at home with numbers | numbers, math, maths, mathematics, do the books, did the books, keep* the books, budget+, bookkeeping, statistics, calculate* | 43-303 43-305 13-20 13-1051 15-20 13-1081
bookkeeping software | you know bookkeeping software | quickbooks, quick books, xero, sage accounting, accounting software, bookkeeping software, payroll software | 13-2011 43-3021 43-3031 43-3051
closing the books | you close the books | month-end+, month end+, month-end close, close* books, closing books, year-end close, year end close | 13-2011 43-3031 11-3031.01 43-3051
business systems | you know business systems | good with systems, erp, sap, oracle reports, set* up reports, build* reports, netsuite, systems, reporting systems | 15-1211 13-1111 15-1299.08 15-2051.01 13-1082 15-1243 13-2051 13-1161
payroll | you know payroll | payroll, accounts payable, accounts receivable, invoicing, invoices, ap and ar, billing | 43-3051 43-3031 43-3021 13-2011 43-3061
taxes | you know taxes | tax returns, taxes, tax, tax season | 13-2082 13-2081 13-2011
spreadsheets | you know spreadsheets | excel, spreadsheet+, pivot table+, google sheets, reports in access | 43-3 43-5061 13-1023 13-1081 13-20 13-1161 15-2051
data | you work with data | data, data analysis, analytics, tableau, power bi, dashboards, analyze*, analyse* data, r and python | 15-2051 15-2041 15-2031 13-1161 15-1242 13-1111 13-1081
programming machines | you program machines | plc+, program* plc+, program* machine+, program* cnc, program* robot+, program* fanuc, program* haas, program* mazak, program* lathe+, program* mill+, program* mills, program* controllers, cam software, five-axis, 5-axis, five axis, g-code, mastercam, cnc | 51-9162 51-4012 17-3027 51-9161
code | you write code | python, javascript, java, sql, html, coding, to code, i code, programming, c+++, program* computers, programming in, programmed in, i program in, can program in, powershell, shell script+, powershell script+, write* scripts in, write* powershell scripts, scripting, websites, website, web pages, apps, an app, learn* to code, write* code, react | 15-125 15-2051 15-1211 15-1242
computers | you know computers | all things tech, techie, a tech person, tech stuff, new tech, a computer nerd, computer nerd, working with tech, something with tech, something in tech, anything tech, computer+, it work, it support, it stuff, tech support, fix* computer+, repair* computer+, build* computer+, networks, linux, help desk, in tech, into tech, like tech, love tech, gadgets, tech job+, tech industry, tech company, software, cybersecurity, the cloud | 15-1 49-2011 15-2051 11-3021
AI | you work with AI | machine learning, build* ai, ai tools, ai engineering, work in ai, into ai, artificial intelligence | 15-2051 15-1252 15-1221 15-1211
typing and records | you type and keep records | type fast, can type, type # words, types # words, # wpm, # words a minute, words a minute, typing, data entry, filing, records | 43-9 43-4071 29-2072 43-601 23-2093
~paperwork | | paperwork, paper work, papers, forms, charting, reports, bureaucracy, paper, documentation, admin work, pure paperwork | 43-9 43-4 43-60 13-1041 43-3 43-5061 23-2093 29-2072 13-1031 27-3042
organising | you organise well | organize*, organise*, organized, organizing, schedule*, scheduling, coordinate*, logistics planning, lists, keep* order, order and lists, planning, project+, plan* things, plan* work, run* project+ | 13-1082 43-6 43-5061 13-1121 13-1081 43-1011 43-5032 11-3012
events | you have run events | event+, run* event+, ran event+, plan* event+, organize* event+, plan* parties, weddings, organize* fundraiser+, organised fundraiser+, organize* parties, organize* conference+, run* fundraiser+, festivals | 13-1121 13-1131 11-2032 27-3031 11-9072
selling | you sell | push* policies, push* products, push* credit cards, push* cards, push* warranties, push* memberships, push* things on people, push* stuff on people, sell*, selling, sales, the sales floor, commission sales, upselling, in sales, outside sales, insurance sales, good closer, great closer, strong closer, close* deal+, close* sale+ | 41-1012 41-2031 41-3 41-4 41-9 11-2022 title:sales
commission | you have sold on commission | commission, on commissions, paid on commission, commission job+ | 41-3021 41-902 41-4 41-309 13-2052 13-2072 41-2031 41-3031
cold calls | | cold call*, cold calls, cold calling, knock* on doors, door to door, prospecting, telemarketing | 41-9041 41-9091 41-3 41-4 41-902 13-2052
phones | you are good on the phone | phone+, telephone+, answering phones, phone work, phone calls, call center+, call centre+, calls all day, on the phone, headset+ | 41-9041 43-2 43-4051 41-3 41-4012 43-3011 43-503 43-4171 43-4151 43-4181 15-1232 43-6013 title:customer
customer service | you serve customers | customer service, customer support, serve* customers, client service | 43-4051 41-2 43-4171 43-3071 43-4081
collecting debts | | debt collection, collect* debts, collections, repossess* | 43-3011
negotiating | you negotiate | negotiate*, negotiation+, bargain*, deals, mediate*, mediation, mediator | 13-1023 13-102 13-1075 23-1022 41-4011 11-3061 41-902
purchasing | you buy for a firm | purchasing, buy* for, procurement, vendors, suppliers | 13-102 43-3061 11-3061 13-1081
estimating | you read drawings and can estimate | can estimate, estimate*, read* blueprint+, read* drawings, read* plans, know drawings, know blueprints, take-offs, takeoffs, blueprints | 13-1051 17-3011 47-4011 11-9021 47-1011
inspecting | you check the work of others | inspect*, inspection+, inspecting, quality control, quality checks, check* quality, detail, details, detail oriented, precise work, precision | 51-9061 47-4011 13-1041 17-3028 45-2011 15-1253 19-4 43-9081 49-9064 51-9162
safety | you know safety | safety work, osha, osha 30, workplace safety | 19-5011 19-5012 17-2111 47-4011
languages | you speak more than one language | second language, third language, foreign language+, other language, two language+, three language+, four language+, five language+, several languages, many languages, language+, bilingual, trilingual, multilingual, spanish, french, german, portuguese, chinese, mandarin, cantonese, vietnamese, arabic, russian, polish, ukrainian, korean, japanese, tagalog, hindi, urdu, punjabi, italian, creole, haitian creole, somali, amharic, farsi, asl, sign language, turkish, swahili, english is my second language, english as a second language, english is a second language, interpret*, translate*, translating | 21-1093 21-1094 25-3011 25-904 27-3091 29-2081 31-9092 39-7 41-3041 43-4051 43-4061 43-4081 43-4171 43-4181 43-6013
lab work | you know lab work | draw* blood, lab, labs, lab work, laboratory, laboratories, experiments, microscope+ | 19-4 29-201 19-1 19-20
college courses in science | your science courses count there | semester+ of biology, semester+ of chemistry, semester+ of science, semester+ of pre-med, years of biology, credits in biology, credits in chemistry, classes in biology, biology credits, anatomy and physiology | 29-1141 29-1126 29-1292 29-2034 29-2032 29-2055 29-2061 29-2012 31-2021 31-2011 29-2043 29-1124
science | | science, chemistry, biology, physics | 19 29-201
hair and beauty | you know beauty | paint* nails, hair, beauty, makeup, nails, salon+, cosmetics, the chair, style* hair, skincare | 39-5 39-1022
mixing drinks | | bartend*, mix* drinks | 35-3011 35-1012 11-9051 51-3
wine and beer | you know drinks | wine+, beer+, brew*, brewing, winery, wineries, cider | 35-3011 35-1012 11-9051 41-4012 51-9012 title:wine
serving guests | you serve guests | wait* tables, serve* food, host* guests, guests, hospitality | 35-3 35-9031 39-6 43-4081 11-9081 53-2031 39-7
recording and radio | | radio, podcast+, broadcasting, on air, on the air | 27-2012 27-3011 27-401 27-4014
maps and surveying | | maps, surveying, gis, geography | 17-1021 17-1022 17-3031 15-1299
archives and books | | books, library, libraries, museum+, history, reading | 25-4 43-4121 27-3041 41-2031
a clean record | your record is clean, which is checked there | clean record, my record is clean, record is clean, clean driving record, clean background | 33-3 33-9093 43-5031 53-30 13-1041
`,
);
