/** What people say of pay, of how sure work is, of their field, of study and of what the work is. English, as they type it. */
import type { Topic } from './topic';

const FIELD = String.raw`(?:nursing|teaching|schools|the school(?: system)?|education|retail|kitchens?|restaurants?|food(?: service)?|hospitality|hotels|hospitals?|health ?care|medicine|the bedside|bedside|the classroom|classroom|policing|law enforcement|corrections|security|sales|trucking|driving|construction|banking|finance|accounting|insurance|journalism|media|academia|social work|child welfare|government|the city|manufacturing|factories|warehouses|logistics|tech|software|the military|the trades?|aviation|farming|science|law|politics|the church|ministry|beauty|design|marketing|hr|(?:my|the|this|that|our|same) (?:own |current |same )?(?:field|trade|industry|profession|line(?: of work)?|business|branch|sector|career|world))`;

/** In the order in which they are looked for. */
export const GAIN_TOPICS: readonly Topic[] = [
  // Pay.
  {
    words:
      /\b(?:(?:can(?:no|')?t|can not|could ?n'?t|do ?n'?t want to|not|won'?t|must not) (?:afford to )?(?:los(?:e|ing)(?! (?:my|the|our|an?|it|this|that|touch|sight|sleep|weight|interest)\b)(?: much| any| more)?(?: pay| money| income)?|earn(?:ing)? (?:any )?less|mak(?:e|ing) less|tak(?:e|ing) (?:a |any |another )?(?:big )?(?:pay )?cut|afford (?:to earn )?less|go (?:down in pay|back in pay|lower|backwards?(?: (?:in|on) pay)?)|liv(?:e|ing) on less|drop)(?: much| any)?(?: pay| money| income)?|without (?:losing|a loss of|less) (?:much |any )?(?:pay|money|income)|(?:earn|make|get|paid|pays) (?:at least )?(?:the same|as much)(?! (?:\w+ )?(?:money )?for)(?: pay| money| as now)?|(?:keep|hold|same|match) (?:my |the )?(?:pay|salary|income|wages?|money)|no (?:pay ?cut|less pay|less money|cut in pay)|not (?:for )?less (?:pay|money)|money is fine|for the same (?:pay|money)|pay (?:has to|must|needs to) (?:hold|stay)|same (?:pay|money))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['SAME_PAY_AT_LEAST'],
  },
  {
    words:
      /\b(?:(?:can|could|would|will|happy to|ok to|willing to) (?:take|accept|live with) (?:a |some )?(?:pay ?cut|cut|less(?: pay| money)?)|(?:less (?:pay|money)|(?:a )?pay ?cut) (?:is|would be) (?:ok|okay|fine)|(?:money|pay) (?:is ?n'?t|is not|does ?n'?t|does not|is less) (?:that )?(?:important|everything|matter|the point)|do ?n'?t need (?:much|more|a lot of) money|do ?n'?t care (?:about (?:the )?(?:money|pay)|what it pays)|(?:pay|money|salary) (?:is not|is ?n'?t) (?:the|an|my) (?:issue|problem|priority))\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'less pay is fine',
  },
  {
    words:
      /\b(?:(?<!\b(?:job|work|something|place|employer|position|career|one|spot|gig) )with (?:a |my |half |full )+pension|half (?:a )?pension|(?:draw|collect|have|get|keep|take)(?:ing)? (?:a |my |the |half |full )*pension|(?<!\b(?:from|to|until|till|before|of|count|counts|want|need|keep) )my pension(?! (?:(?:is|starts|vests) )?in\b)|pension (?:at|vests|starts)|retire (?:with|on) [\w ]{0,15}pension|(?<!\b(?:until|till|before|to|no|thin|little|small|low) )social security(?!(?: check| checks)?(?: (?:will|is|be|won'?t|going|to|not|isn'?t|gonna|too|pretty|so|very|only))* (?:thin|small|low|tiny|nothing|little|next|enough|much|cover)))\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'a pension to live on beside: ask its office what you may earn next to it',
  },
  {
    words:
      /\b(?:(?:steady|regular|stable|reliable|secure|fixed|predictable|guaranteed|base|real|proper|actual) (?:pay|pay ?checks?|income|salary|money|wages?)|salaried|(?<!\b(?:had|got|last|first|lost|missed|drew|earned|saw|without) )(?:a|the) (?:pay ?check|salary)(?! of)|salary(?! of)|(?:health |medical |dental )?benefits|(?:health|medical|dental) insurance|with insurance|insurance for|(?:need|want|keep|lose|losing|good|decent|real|family) (?:the |my |our |a |good |some )*insurance(?! (?:work|industry|jobs?|sales|field|claims|compan\w+|licen[sc]e|agen\w+|adjust\w+))|retirement plan|401 ?\(?k\)?|sick (?:days|leave|pay)|paid (?:vacation|holidays|leave)|weeks? without work)\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['STEADY_PAY'],
  },
  {
    words:
      /\b(?:wife|husband|partner|spouse)(?:'s)? (?:carries|has|covers|holds|provides)(?: the| our| good| health| great)* (?:insurance|benefits)\b|\binsured (?:through|by|on) my (?:wife|husband|partner|spouse)\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'insurance is settled: part-time work and work of your own stay open',
  },
  {
    words:
      /\b(?:(?:an?|one|two|three|four|five|six|nine|\d+) (?:years?|months?)(?:'s?| of| worth of)*|some|enough|have) (?:savings|severance)(?! (?:run|ran|is running|are gone))\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'money for a while: you can take the time that a good change needs',
  },
  {
    words: /\ba pension(?! system)|(?<=\b(?:no|any|without) )pension(?! system)\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['STEADY_PAY'],
    said: 'a pension counts',
  },
  {
    words: /\bpension(?! system)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['STEADY_PAY'],
    said: 'your pension counts',
  },
  {
    words: /\bmedicare\b(?! (?:billing|claims|fraud))/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['STEADY_PAY'],
    said: 'your health insurance counts',
  },
  {
    words:
      /\b(?:(?:pay |income |money |wages? )?depends? (?:up)?on (?:tips|commissions?|clients|the season)|liv(?:e|ing) (?:on|off|from) (?:tips|commissions?)|commission[- ]only|feast or famine|(?:some|one) (?:months?|weeks?),? (?:i (?:make|get|clear) )?(?:\$?\d+k?|nothing|two|three|ten)|gig to gig)\b/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['STEADY_PAY'],
  },
  {
    words:
      /\b(?:commissions?|tips|flat[- ]rate|piece[- ](?:rate|work)|gig work|gigs|freelanc(?:e|ing)|contract(?:ing| work)|self[- ]employment|temp (?:work|jobs)|seasonal work)\b/i,
    unwanted: ['STEADY_PAY'],
    wanted: [],
    meaning: 'pay that varies is fine',
  },
  {
    words: /^(?:it'?s |it is |the )?(?:good|decent|great) (?:money|pay)$/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'the pay is not the trouble',
  },
  {
    words:
      /\b(?:more (?:money|pay|income)|(?:the )?(?:highest|best|top|most|biggest)[- ](?:possible )?(?:pay(?:ing)?|paid|money|income|salary|wages?)|(?:better|higher|good|decent|livable|living|more) (?:pay|paid|paying|wages?|money|salary|income)|(?:earn|make|pays?|paid) (?:more|better|well|decently)|(?:not|n'?t) (?:earn |make |pay |paying )?enough(?: money)?(?: to live)?|(?:can(?:no|')?t|can not) (?:live on|manage on|survive|get by|make ends meet|make it on|pay (?:my|the) (?:bills|rent)|support (?:my|a) family|raise (?:a|my) (?:family|kids))[\w ]{0,12}|(?:double|twice|triple) (?:the|my|what|as much) ?(?:pay|salary|money|income|wages?|i (?:make|earn|get))?|six figures|underpaid|(?:dollars?|bucks|thousand|grand|\d+k)(?: or (?:two|so))? more|a raise|pay is (?:too )?(?:low|bad|terrible|awful|poor|lousy)|(?:low|poor|bad|lousy|terrible) (?:pay|wages?)|pays? (?:too little|badly|nothing|poorly)|more than (?:\$ ?)?\d[\d.,]*k?(?: an hour| per hour| a year)|(?:pay|wages?|income|salary|check) (?:has |have )?(?:dropped|fell|fallen|went down|shrank|been cut|was cut|got cut)(?: (?:to|by) [\w$.,]+)?|cut (?:my|our|the) (?:pay|wages?|overtime|salary)|los[et] (?:my |our |the )?(?:overtime|(?:night|shift) (?:pay|premium|differential|bonus))|minimum wage|(?<=\b(?:am|i'?m|we'?re|always|flat|go|going|being|still|dead|stay|be) )broke(?! (?:me|us|my|his|her|the|up|down)\b)|an hour (?:does|is|do)(?: not|n'?t) (?:enough|cut it|a living|go far|pay)[\w ]{0,12}|drowning in (?:bills|debt)|can(?:no|')?t (?:cover|make|pay) (?:the |my |our )?(?:rent|bills|mortgage|it)(?= ?$| any)|barely (?:getting|scraping|making|pay\w*|cover\w*)(?: \w+){0,2})\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['MORE_PAY'],
  },
  {
    words: /\b(?:(?:the |my |this )?(?:pay|wages?|salary|paycheck)|the money)\b(?! cut)/i,
    unwanted: ['MORE_PAY'],
  },
  {
    words:
      /\b(?:my own (?!income|money|bed|home|house|car|pace|hours|kids|family|way|time|life|work)\w+|(?:be |being )?(?:my own boss|self[- ]employed)|work(?:ing)? for myself|(?:on )?(?:my )?own account|start(?:ing)? (?:a|my own) (?:business|company|firm|shop)|open(?:ing)? (?:a|my own) \w+|independent(?:ly)?|(?:out |off |business )(?:on|for) (?:my own|myself)|(?<=\b(?:work|working|go|going|out|strike|striking|set up|try it|be) )on my own(?! in peace)|hang(?:ing)? (?:out )?my (?:own )?shingle|open(?:ing)? up shop|work of my own|(?:start|run|own)(?:ing)? (?:something|a (?:little |small )?(?:shop|business|outfit|company)) of my own)\b/i,
    wanted: ['OWN_BUSINESS'],
    unwanted: ['STEADY_PAY'],
    meaning: 'your own account is what you have',
  },
  {
    words: /\b(?:without a boss|no boss(?:es)?|(?:go|going|be) (?:freelance|independent)|nobody telling me)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['OWN_BUSINESS'],
  },
  // How sure.
  {
    words:
      /\b(?:(?:job|financial|more|some|no|any|need|want|of) security(?! or\b| guard| analyst| work| officer| job)|secure(?! facility)(?: job| work)?|stability|stable(?: job| work| employment)?|(?:work|job|jobs|employed|paid) (?:all year(?: round)?|year[- ]round)|year[- ]round(?: work| job)?|all year(?: round)?|safe job|steady(?: work| job)?|something steady|future[- ]proof|recession[- ]proof|job that (?:lasts|stays|won'?t go away))\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['SECURE'],
  },
  // The field.
  {
    words: new RegExp(
      String.raw`\b(?:stay(?:ing)?|remain|keep(?:ing)? working|keep on|go on) (?:in|with|near|close to|around|on) (?:the |a )?${FIELD}(?! if)`,
      'i',
    ),
    unclear: 'WANTED',
    wanted: ['SAME_FIELD'],
    unwanted: ['OTHER_FIELD'],
  },
  {
    words:
      /\b(?:same field|similar (?:work|job)|(?:lov(?:e|ing)|like|enjoy) (?:my|the|this) (?:trade|field|work|craft|profession|job))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['SAME_FIELD'],
  },
  {
    words:
      /\b(?:keep|still|go on|want to|like to|to) (?:us(?:e|ing)|working with) my (?:\w+ )?(?:licen[sc]e|degree|rn|training)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['SAME_FIELD'],
    said: 'work that needs your papers',
  },
  {
    words: new RegExp(
      String.raw`\b(?:leav(?:e|ing)|get(?:ting)? out of|out of|away from|quit(?:ting)?|exit|escape|no more|done with|tired of|sick of|had enough of|burn(?:ed|t) ?-?out (?:on|by|from)|through with|fed up with) (?:the |a )?${FIELD}`,
      'i',
    ),
    unclear: 'WANTED',
    wanted: ['OTHER_FIELD'],
    unwanted: ['SAME_FIELD'],
  },
  {
    words:
      /(?<!\b(?:or|maybe|perhaps)\b[\w ]{0,24})\b(?:something (?:else|different|new)|something (?:completely|totally|very|entirely|quite|really) (?:else|different|new)|want out(?=$)|(?:different|another|new) (?:field|career|industry|line of work|direction)|(?:chang(?:e|ing)|switch(?:ing)?) (?:careers?|fields?|industries)|career change|(?:a )?(?:fresh|new) start|start (?:over|fresh)|anything but \w+)\b/i,
    unclear: 'WANTED',
    wanted: ['OTHER_FIELD'],
    unwanted: ['SAME_FIELD'],
  },
  // Study.
  {
    words:
      /\b(?:(?:a )?(?:short|quick|brief) (?:\w+ )?(?:course|training|class|program|certificate|certification)s?|at most (?:a year|one year|six months|a few months) (?:of )?(?:courses?|study|school|training)?|(?:a )?few (?:weeks|months) of (?:training|school|study|courses?)|(?:something |a )?quick (?:way|change)|on[- ]the[- ]job training|learn on the job|paid training|courses? of (?:a few|some|six|several|two|three|four|\d) (?:weeks|months)|(?:need|find|want) (?:work|a job|something|to (?:start )?earn(?:ing)?|to start earning) (?:soon|now|fast|quick(?:ly)?|right away|at once|asap)|no (?:long|more) (?:school(?:ing)?|study|studies|training|degrees?|courses?|college|degree programs?)|(?:no|without) (?:wish for |time for |desire for |money for )?(?:school(?:ing)?|study(?:ing)?|university|going back to (?:school|college)|four years)(?! degree)|can(?:no|')?t afford (?:school|college|four years|to study|to go back)[\w ]{0,10}|too old (?:for|to) (?:school|study|college|go back)[\w ]{0,12})\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['NO_LONG_STUDY'],
  },
  {
    words:
      /(?<!\b(?:high|night|middle|elementary|some|massage|barber|beauty|welding|truck|driving|flight|trade|culinary|cooking|art|vet|pharmacy|nursing|medical|med|dental|business|law|grad|fit|in|old|community|no|out of) )\b(?:go(?:ing)? back to (?:school|college|university)|school(?! (?:board|play|meeting|kitchen|lunch|nights?|bus|hours|teacher|district|secretary|nurse|kids|counsel|cafeteria|year))|college(?! (?:degree|may|registrar|instructor))|study(?:ing)?|university|courses?|classes|(?:get|earn|take|do|finish)(?:ing)? (?:a |an |my |the )?(?:degree|bachelor'?s?|master'?s?|associate'?s?|certificate|certification|licen[sc]e)(?: degree)?)\b/i,
    unwanted: ['NO_LONG_STUDY'],
    wanted: [],
    meaning: 'study is fine',
  },
  // What the work is.
  {
    words:
      /\b(?:creativ\w+|artistic|build(?:ing)? something|miss(?:ing)? (?:building|making)\b|mak(?:e|ing) (?:things|something|stuff)|design(?:ing)? (?:things|something)|invent(?:ing|ive|ions?|or)?)\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['CREATIVE'],
  },
  {
    words:
      /\b(?:with my hands|build(?:ing)? (?:things|stuff)|(?:power |hand )?tools|(?:move|use) my body|be moving|stay active|keep moving|hands[- ]on(?: work| job)?|fix(?:ing)? (?:things|stuff)|practical work|working with (?:tools|wood|machines))\b/i,
    unclear: 'WANTED',
    wanted: ['HANDS_ON'],
    meaning: 'work with the hands is not what matters',
  },
  {
    words:
      /\b(?:can|could|would|want|need|like|prefer|do|work|only|at most|up to|max\w*|available(?: for)?) (?:to )?(?:only )?(?:do |work |have )?(?:about |around |maybe |some )?(?:1[0-9]|2[0-9]|3[0-2]|ten|twelve|fifteen|sixteen|twenty(?:[- ]\w+)?|thirty) hours(?! (?:away|of|on|without|straight|standing|each way))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['PART_TIME'],
  },
  {
    words:
      /\b(?:need|want|would like|looking for) (?:the |my )?(?:forty|40|full[- ]time|full) ?(?:hours)?\b|\b(?:full[- ]time|forty|40) (?:hours|work|job)\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'full time',
  },
  {
    words:
      /\b(?:part[- ]time|(?:fewer|less|reduced) hours|half days?|half[- ]time|(?<!\b(?:for|after|stand|standing|line|feet|straight) )(?:10|15|20|25|30|ten|fifteen|twenty|thirty) hours(?: a week)?(?! (?:a day|straight|on|standing|without))|(?:three|four|3|4)[- ]day weeks?|(?<!\b(?:travel\w*|gone|away|road|out|fly\w*|drive|driving) )(?:two|three|four|2|3|4) days a week|summers? (?:off|free|with my)|cut back(?: my hours)?)\b/i,
    unclear: 'WANTED',
    wanted: ['PART_TIME'],
    meaning: 'full time',
  },
  {
    words: /\b(?:more|any|extra|the) responsibilit(?:y|ies)\b/i,
    unclear: 'WANTED',
    wanted: [],
    unwanted: ['NOT_LEAD'],
    meaning: 'the next rungs: your ladder stands first',
  },
  {
    words: /\b(?:more hours|only (?:give|gives|get|gave|giving) (?:me )?(?:\w+ )?hours|not enough hours)\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'full time',
  },
  {
    words:
      /\b(?:employer|company|job|work|boss|they) (?:pays?|covers?|reimburses?|will pay|has) (?:for )?(?:my |our |the )?(?:tuition|school|college|classes)\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'your employer pays for school: ask what it covers, and how long you must stay',
  },
  { words: /\bfull[- ]time\b/i, unclear: 'FINE', wanted: [], meaning: 'full time' },
  {
    words:
      /\b(?:burn(?:ed|t|ing)? ?-?out|burnout|(?:less|no|low|lower|not so much|too much|so much)[- ](?:stress(?:ful)?|pressure|hectic|drama)|stress(?:ed|ful)?(?: out)?|compassion fatigue|can(?:no|')?t (?:do|watch|handle) another \w+|exhaust(?:ed|ing)|anxiety|drained|worn (?:out|down)|overwhelm\w+|trauma\w*|violen(?:ce|t)|deadlines|quotas|(?:sales )?targets|toxic(?: \w+)?|less responsibility|(?:some(?:thing|where)|a (?:bit|little)|much) calmer|calm(?:er)?(?= (?:work|job|place|days?|and|until)\b|$)|(?:less|no more|too much) (?:chaos|chaotic)|my sanity|somewhere (?:quiet|calm)|quieter|need (?:it )?quiet|quiet (?:work|job|place)|slower(?: pace| paced)?|peace(?:ful)?(?: of mind)?|relaxed|low[- ]key|panic(?:king|ked)?(?: attacks?)?|ptsd|insomnia|nightmares|flashbacks|(?:can(?:no|')?t|can not|do ?n'?t|hardly|barely) sleep(?! (?:at home|in my))(?! (?:during|by) day)|(?:nerves|nervous breakdown))\b/i,
    unclear: 'WANTED',
    wanted: ['LESS_STRESS'],
    unwanted: ['LESS_STRESS'],
    meaning: 'pressure is fine',
  },
  { words: /(?<!\bblood )\bpressure\b/i, unwanted: ['LESS_STRESS'], wanted: [], meaning: 'pressure is fine' },
  {
    words:
      /\b(?:broken|not much|poor|bad|limited|weak|no|(?<!\ba )little) english\b|\benglish (?:is|was) (?:not|n'?t|bad|weak|basic|poor|broken)[\w ]{0,12}|\b(?:still )?learning english|(?:do(?:es)?n'?t|do not) speak (?:much |good |any )?english/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['LITTLE_ENGLISH'],
  },
  {
    words:
      /^(?:and |i'?m |am )?(?:still )?(?:licensed|certified|registered|insured|bonded|(?:a |my )?cdl)(?: and \w+)?$/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'the papers of your work are taken as held',
  },
  {
    words:
      /\bjourney(?:man|woman|worker)(?:'?s)? (?:card|ticket|papers|license)\b|^(?:i'?m |am )?(?:a |now a )?journey(?:man|woman|worker)$/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'a journeyman: the license of your trade is taken as held',
  },
  {
    words: /^(?:i'?m |am )?(?:in the )?union(?: member)?$/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'in the union: its hall knows who hires, and what the next card takes',
  },
  {
    words:
      /^(?:i have |with )?no (?:\w+ )?(?:cpa|licen[sc]e|certificates?|certifications?|diploma|papers)(?: yet| (?:for|in|of) .+)?$/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'a paper that you do not hold',
  },
  {
    words:
      /\b(?:climb(?:ing)? (?:up )?(?:the|that) (?:\w+ )?ladder|passed over|mov(?:e|ing) up|(?:a |the )?(?:step|way) up|where (?:this|it|that) (?:job |trade |work )?(?:can|could) (?:go|lead|take me)|(?:a|an) (?:real |actual )?career(?! change)|something with a future|promot(?:ed|ion)|next (?:step|level|rung)|climb the ladder|advance(?:ment)?|grow in my (?:job|career)|(?:an? )?easier way up)\b/i,
    unclear: 'FINE',
    meaning: 'the next rungs: your ladder stands first',
  },
  {
    words:
      /\b(?:bor(?:ed|ing)|dead[- ]end|stuck|no challenge|more (?:of a )?challenge|interesting|repetitive|monotonous|mindless)\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'less of the same; no figure tells which work bores you',
  },
  {
    words:
      /\b(?:no more than one step down|at most one step down|not (?:a |more than a )?step down|one step down at most)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['SAME_PAY_AT_LEAST'],
  },
];
