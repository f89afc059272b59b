/** What people say of hours, body, place and people. English, as they type it. */
import type { Topic } from './topic';

const PART = String.raw`(?:back|knees?|shoulders?|hands?|thumbs?|rotator cuff|wrists?|hips?|feet|foot|neck|lungs?|elbows?|joints?|body|legs?|ankles?|spine|fingers|arms?|heart|eyes)`;
/** In the order in which they are looked for. */
export const DAYS_TOPICS: readonly Topic[] = [
  // Worries about the job.
  {
    words:
      /\b(?:lay-?offs?|being laid off again|(?:afraid|scared|worried|fear)(?: of| that| about)?(?: the)? (?:ai|robots|computers|software|losing (?:my|the) job|being replaced|my job|the machines|automation|layoffs)[\w ]{0,25}|(?:now )?(?:use|using) [\w ]{0,20}\b(?:ai|software)\b|ai (?:takes?|is taking|will take|replac\w+|does|did|can do|is coming|took|has)[\w ]{0,25}|(?:(?:being|be|get|getting|got|was|were) replaced(?! (?:my|the|a)\b)|replaced (?:by|us|me)\b|replacing (?:us|me)\b|automated(?: away)?)[\w ]{0,15}|automation|(?:ai|chatgpt|software|kiosks?|(?:the |a )?(?:robots?|computers?|machines?)) (?:is |are |now )*(?:do(?:es|ing)?|writ(?:es?|ing)|mak(?:es?|ing)|handl(?:es?|ing)|answers?|eats?|eating|kills?|killing|tak(?:e|es|ing)(?: it| us| me| my (?:job|work))? over|comes?|coming)[\w ]{0,20}|down to (?:one|two|three|four|five|a handful) of us|(?:brought|bringing|put|putting) in (?:robots|machines|kiosks|ai|software)|(?:may|might|could|is about to|will probably) (?:close|shut(?: down)?|be sold|go under|move away)|dying (?:trade|industry|field|business)|(?<!\b(?:mother|mom|father|dad|wife|husband|son|daughter|brother|sister|friend|he|she|who|grandma|grandpa|dog) )is dying(?! (?:to|of|for)\b)|hours (?:got|were|are being|have been) cut|drying up|dries up|(?:is|are) shrinking|going (?:out of business|downhill)|cuts? (?:our|my|the) hours|(?:is selling|up for sale|is being sold)|no future)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['SECURE'],
  },
  // The body.
  {
    words: new RegExp(
      String.raw`\b(?:bad|sore|worn|aching|blown|ruined|arthritic|weak|injured|broken) (?:\w+ )?${PART}\b`,
      'i',
    ),
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['EASIER_ON_THE_BODY'],
  },
  {
    words: new RegExp(
      String.raw`\b${PART}(?:,? and (?:my |the )?\w+)?(?: (?:is|are|has|have|had|was|got|just|really|already|starts?|started|keeps?|can|will|to|all|completely|totally|badly|been|pretty|both|about))* (?:hurt\w*|aches?|aching|gone|goes out|went out|going|shot|worn|wearing|done|finished|giv\w+|gave|tired|bad|sore|fail\w*|ruined|kill\w*|bothers?|won'?t|can(?:no|')?t|say\w* (?:stop|no)|acting up|had it|trouble|problems?|pain|injury|surgery|replacement|cramp\w*|blown|wrecked|busted|toast|trashed|torn|messed|screwed|breaking|falling apart|replaced|fused|operated|not what|(?:is|are)n'?t what|(?:is|are)n'?t (?:good|great|getting)|not (?:so |too )?(?:good|great)|numb|swell\w*|shak(?:e|es|ing|y))(?: out| up| me)?(?!\w)`,
      'i',
    ),
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['EASIER_ON_THE_BODY'],
  },
  {
    words: new RegExp(
      String.raw`\b(?:kill|wreck|ruin|hurt|destroy|wear|break)(?:s|ed|ing)?(?: out| up)? (?:on )?(?:me,? and )?(?:my|the) (?:\w+ )?${PART}\b|\b(?:hard|murder|rough|tough) on (?:me,? and )?(?:my|the) ${PART}\b`,
      'i',
    ),
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['EASIER_ON_THE_BODY'],
  },
  {
    words:
      /\b(?:carpal tunnel|arthritis|sciatica|herniated|slipped disc|fibromyalgia|asthma|chronic pain|(?:did|done) my (?:back|knees?|shoulders?|hips?|wrists?|hands?|neck|feet|ankles?|elbows?) in\b|(?:weren'?t|wasn'?t|not) for my (?:back|knees?|shoulders?|hips?|body|hands?|health)|(?:hurt|injured|broke|wrecked|tore|blew out|threw out|messed up|busted|ruined|screwed up) my (?!phone|car|truck|heart|computer|laptop|glasses|marriage|credit|record|word|promise|lease|contract|day|night|week|weekend|life|career|window|tools?|watch)\w+|(?:hip|knee|shoulder|disc|back|spine)s? (?:replaced|replacement|fusion|surgery|operation)|off my (?:feet|knees))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['EASIER_ON_THE_BODY'],
  },
  {
    words:
      /\b(?:easier|easy|gentler?|kinder|lighter) (?:on|for) (?:my |the )?\w+|\b(?:light(?:er)?|less physical|easier physical) (?:work|job|duty|duties)|\bless physical\b|\bsomething (?:\w+ ){0,2}lighter\b|\bsit(?:ting)? more\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['EASIER_ON_THE_BODY'],
  },
  {
    words:
      /\b(?:lifting(?: (?:patients|people|residents|boxes))?|heavy (?:work|lifting|labou?r|loads|boxes|stuff)|lift(?: anything| heavy(?: things)?)?|physical(?:ly demanding)? (?:work|labou?r|job)|manual labou?r|hard labou?r|on my feet|(?<!\b(?:can(?:no|')?t|can not|could ?n'?t) )stand(?:ing)?(?: all day)?|stand(?:ing)? (?:all day|for|long|up|more than)|bending|kneel(?:ing)?|crawling|climb(?:ing)?(?! (?:up )?(?:the |that |a )?(?:\w+ )?ladder)|(?<!\bclimb\w* (?:up )?(?:the |that |a )?(?:\w+ )?)ladders|roofs|back[- ]breaking|the (?:heat|cold|rain)|working in the (?:heat|cold))\b/i,
    unwanted: ['EASIER_ON_THE_BODY'],
    wanted: ['HANDS_ON'],
  },
  {
    words: /\beas(?:y|ier)(?= (?:work|job|pace|years|going)\b)|\bsomething eas(?:y|ier)\b/i,
    unclear: 'WANTED',
    wanted: ['EASIER_ON_THE_BODY', 'LESS_STRESS'],
  },
  // Who could work such hours asks for a job that has them.
  {
    words:
      /\bcould (?:do|work|take|have|hold)\b[\w ]{0,25} (?:weekday|school|regular|day|daytime|set|normal) (?:hours|shifts?|jobs?|work)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['REGULAR_HOURS'],
  },
  // Nights away, then hours.
  {
    words:
      /\b(?:home (?:every|each|most|at|for the) nights?|(?:in )?my own bed|home nights|off the road|sleep (?:at home|in my own bed)|local (?:routes?|runs?|driving) ?(?:only)?|home daily)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['HOME_EVERY_NIGHT'],
  },
  {
    words:
      /\b(?:nights? away|away from (?:home|my family|the family|the kids|my kids|my wife|my husband)(?: (?:so|too) much)?|long[- ]?hauls?|over[- ]the[- ]road|otr|out for weeks|weeks away|gone (?:all week|for weeks|from home|overnight|days at a time|for days)|away (?:overnight|for weeks|for days)|overnight (?:trips|travel|runs|stays)|(?:on the road|gone|away|(?<!\b(?:goes|go|went|gives|gave) )out) (?:\w+ ){1,3}(?:a|per|each|every|out of the) (?:year|month|week))\b/i,
    unwanted: ['HOME_EVERY_NIGHT'],
    wanted: [],
    unclear: 'UNWANTED',
    meaning: 'nights away are fine',
  },
  { words: /\bon the road\b/i, unwanted: ['HOME_EVERY_NIGHT'], wanted: [], meaning: 'being on the road is fine' },
  {
    words:
      /\b(?:home|free|off) (?:on |at |for |in |over )?(?:the |my |most |all |every )?(?:weekends?|nights|evenings?|holidays|sundays?|saturdays?)\b|\b(?:wife|husband|partner|family|kids?|children|boys?|girls?|sons?|daughters?|mother|mom|baby) (?:wants?|needs?|misse?s?|asks? for) me(?: \w+){0,3} (?:weekends?|nights?|evenings?|holidays|sundays?|saturdays?)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['REGULAR_HOURS'],
  },
  // Who wants weekends wants them free.
  {
    words:
      /(?<=\b(?:see|watch|be (?:with|there for|at)|go to|coach|time with) (?:my|our|the) [\w' ]{0,30}\b(?:on |at )?)(?:saturdays?|sundays?|weekends?|evenings?|nights?)(?! (?:shifts?|work|school|class\w*))\b|\b(?<=\b(?:want|need|miss)(?:s|ing|ed)? (?:(?:my|the|some|more|normal|back|to have|having) )*)(?:weekends?|nights?|evenings?|holidays|sundays?|saturdays?)(?! (?:shifts?|work|hours|job|school|class\w*|course|track|or day))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['REGULAR_HOURS'],
  },
  {
    words:
      /\b(?:(?:[5-9]\d|1[0-2]\d|fifty|sixty|seventy|eighty|ninety|(?:a |one )?hundred)(?:[- ]\w+)?(?: ?\+| plus)?[- ]hours? ?(?:weeks?|(?:a|per|each|every) week)|(?:1[0-8]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen) hours (?:standing|straight|(?:a|every|each) day|on (?:my|your) feet|without)|(?:mandatory|forced) (?:overtime|ot|doubles)|(?:[5-9]\d|fifty|sixty|seventy|eighty) hours most weeks|(?:no|without(?: a| any)?|never (?:a|get a)) (?:lunch )?breaks?|no lunch)\b/i,
    unclear: 'UNWANTED',
    unwanted: ['REGULAR_HOURS'],
    wanted: [],
    meaning: 'long hours are fine',
  },
  {
    words:
      /\b(?:weekends?|nights?|evenings?|holidays|sundays?|saturdays?) (?:off|free|back(?! to)|to myself|(?:at home )?with (?:my|the|our) (?:\w+ )?(?:family|kids?|wife|husband|partner|boyfriend|girlfriend|daughters?|sons?|girls?|boys?|children|child|baby|little ones?|grandkids|grandchildren|mother|father|mom|dad|parents))\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['REGULAR_HOURS'],
  },
  {
    words:
      /\b(?:regular (?:days|hours|schedule|shifts?|times)|(?:set|fixed|normal|steady|better|sane|family[- ]friendly|same|decent) (?:hours|schedule|days)|day ?(?:hours|shifts?|time|work|job)|(?<=\b(?:want|need|prefer|work|only|get|onto) )days(?= and\b| with\b|$)|days only|only days|daytime|school hours|hours (?:that|which|to) (?:fit|match|suit|go with)[\w' ]{0,25}|fits? (?:around )?(?:my )?(?:school|kids|family|children)|(?<!\bfrom )nine[- ]to[- ]five|9[- ]?(?:to|-)[- ]?5|predictable(?: \w+)?|monday (?:to|through|-) friday|mon-fri|weekdays?(?: (?:only|hours|days|jobs?|schedule|shifts?))?|only mornings|(?<!\b(?:most|every|some|in the) )mornings(?: only)?|while (?:the |my )?kids are (?:at|in) school|(?:done|off|out|home|leave|finish|gone) (?:by|before) (?:\d|two|three|four|five)\w*(?::\d\d)?|(?:when )?school lets (?:[\w']+ ){0,3}out|(?:kids|boys|girls|children|son|daughter) (?:gets?|comes?|is|are) (?:out|off|home)(?: of| from)?(?: the| school| bus)* (?:at|by)|pick (?:up )?(?:my |the |our )?(?:kids|children|boys|girls|son|daughter)(?: up)?(?: (?:at|from|by|after)(?: school)?)?|a schedule|(?:be |get )?home (?:with|for|by|at|in the|when)(?: my| the)? (?:kids|girls|boys|daughters?|sons?|baby|little ones?|wife|husband|children|family|dinner|evenings?|supper|bedtime|five|six|school)|see (?:more of )?(?:my )?(?:kids|family|children|wife|husband)|(?:more )?time (?:for|with) (?:my |the )?(?:family|kids|children|baby)|(?:a )?family life|(?:a |some )?life outside (?:of )?work|work[- ]life[- ]balance)\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['REGULAR_HOURS'],
    meaning: 'set hours are not what matters',
  },
  {
    words:
      /\b(?:night ?shifts?|(?:late|swing|rotating|graveyard|split|double|12[- ]hour|twelve[- ]hour|changing|rolling|24[- ]hour|weekend) shifts?|shift ?work|shifts?|(?:no more |working |tired of |sick of |hate )(?:twelves|doubles|12s)|(?:phone |emergency )?calls at (?:night|home|all hours)|(?:night|weekend|evening) work|late nights|nights?(?! school| class|club| course)|weekends?|evenings?(?! class| course| school)|saturdays?|sundays?|(?:working )?holidays|christmas|thanksgiving|on[- ]?call(?: duty)?|(?:mandatory |forced )?overtime|(?:long|crazy|endless|terrible|irregular|odd|bad|unpredictable|insane|brutal) (?:days|hours|weeks|shifts|schedules?)|peak season|busy season|(?:60|70|80|sixty|seventy|eighty)[- ]?hours?(?: weeks?)?|being (?:called|paged)[\w ]{0,15})\b/i,
    unwanted: ['REGULAR_HOURS'],
    wanted: [],
    meaning: 'odd hours are fine',
  },
  {
    words:
      /^(?:the |my |always |all )?(?:rotating|night|late|swing|graveyard|split|double|changing|long|12[- ]hour|twelve[- ]hour|weekend|crazy|odd) (?:shifts?|nights?|hours|schedules?)$/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['REGULAR_HOURS'],
  },
  {
    words:
      /\b(?:chang(?:e|es|ing)|switch(?:es|ing)?|mess(?:es|ing)? with|flip(?:s|ping)?|mov(?:e|es|ing)) (?:my|our|the|everyone'?s) (?:schedule|hours|shifts?|days off)(?: \w+){0,3}|never know (?:my|what) (?:schedule|hours|shift|days)(?: \w+)?|(?:schedule|hours|shifts?) (?:changes?|is different|are different|keeps? changing|is all over(?: the place)?|are all over(?: the place)?)(?: every \w+)?/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['REGULAR_HOURS'],
  },
  {
    words:
      /\bwork(?:ing|ed|s)? (?:\w+ )?(?:every|most|all) (?:single )?(?:holidays?|weekends?|saturdays?|sundays?|nights?|evenings?)\b/i,
    unclear: 'UNWANTED',
    unwanted: ['REGULAR_HOURS'],
    wanted: [],
    meaning: 'odd hours are fine',
  },
  {
    words: /\bnever (?:at )?home\b(?! (?:depot|schooled))/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['REGULAR_HOURS', 'HOME_EVERY_NIGHT'],
  },
  {
    words:
      /\b(?:up|start(?:s|ing)?|begin(?:s|ning)?|in|out the door) (?:work )?(?:at|by) (?:two|three|four|2|3|4)(?: ?a\.?m\.?)?(?: in the morning| every (?:morning|day)| each morning)\b/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['REGULAR_HOURS'],
  },
  {
    words: /\bnight owl\b|\bnot a morning person\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'odd hours are fine',
  },
  {
    words:
      /^(?:(?:[5-9]\d|fifty|sixty|seventy) hours,? and )?(?:every|each) (?:single )?(?:holiday|weekend)s?$|\b(?:have|has)(?: not|n'?t) had (?:an? |one )?(?:\w+ )?(?:christmas|thanksgiving|holiday|weekend|saturday|sunday|easter)s? off\b/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['REGULAR_HOURS'],
  },
  {
    words: /\b(?:overnights?|any shift|all shifts)\b/i,
    unwanted: ['REGULAR_HOURS'],
    wanted: [],
    meaning: 'odd hours are fine',
  },
  {
    words:
      /(?<!\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve|many|few|couple of) )\b(?:the |my |these |those )?(?:hours|schedule)(?! (?:a|per|each|every)\b)\b/i,
    unwanted: ['REGULAR_HOURS'],
  },
  // Where.
  {
    words:
      /\bwork(?:ing)? (?:from|at) home\b|\bwork(?:ing)? (?:from|out of) (?:the|my) house\b|(?<!\b(?:minutes?|miles?|hours?|blocks|far|close|away|not far) )\bfrom home\b|\bremote(?:ly)?(?: work| job| only)?\b|\bhome office\b|\btelecommut\w+|\bhybrid\b|\bno(?:t)? (?:more )?commut\w+/i,
    unclear: 'WANTED',
    wanted: ['WORK_FROM_HOME'],
    meaning: 'working from home is not what matters',
  },
  {
    words:
      /\b(?:travel(?:l?ing)?(?: so much| all the time| for work)?|planes|airports|hotel rooms|business trips|liv(?:e|ing) out of a suitcase|out of a suitcase)\b/i,
    unwanted: ['LESS_TRAVEL'],
    wanted: [],
    meaning: 'travel is fine',
  },
  {
    words:
      /\b(?:(?:will|can|could|would|happy to|ready to|willing to|open to|able to) (?:also )?(?:move(?! (?:up|on|into|past|forward|ahead|over to|to (?:a|an|the|something|another)\b))|moving|relocat\w+)|relocat\w+ (?:is )?(?:ok|okay|fine|possible|no problem)|pack up(?: and (?:go|move))?|go anywhere|live anywhere|nothing (?:ties|keeps) me here|move (?:anywhere|if need be|for work|for the right))\b/i,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'you would move; nothing here hangs on the place',
  },
  {
    words:
      /\b(?:(?:can(?:no|')?t|can not|won'?t|will not|not|do ?n'?t want to) (?:move(?! up)|relocat\w+)|(?:can(?:no|')?t|can not|won'?t) leave (?:town|the area|the state|[A-Z]\w+)|stay(?:ing)? (?:in (?:town|the area|my town|this city|the city|[A-Z]\w+)|local|(?:near|around|close to) [A-Z]\w+|near (?:home|my family|my parents))|tied to (?:the|this) \w+)\b/,
    unclear: 'FINE',
    isPlain: true,
    meaning: 'staying where you live',
  },
  {
    words:
      /\b(?:outdoors?|out in the field|(?:be|being|work|working) in the field(?! of)|outside(?! (?:the home|sales|the box|of|(?:the )?(?:schools?|classrooms?|hospitals?|kitchens?|my (?:field|trade)))\b)|fresh air|in nature|open air|with the land)\b/i,
    unclear: 'WANTED',
    wanted: ['OUTDOORS'],
    meaning: 'rather indoors',
  },
  {
    words:
      /\b(?:(?:being |be |working |work )?(?:inside|indoors)(?! sales\b)|four walls|fluorescent lights?|windowless|no windows)\b/i,
    unwanted: ['OUTDOORS'],
  },
  {
    words:
      /\b(?:desk (?:job|work)|(?<!\bpost )office (?:job|work)|a desk|(?:in )?an office(?! (?:tower|building|park|block|complex))|sit(?:ting)?[- ]down (?:job|work)|indoors?(?: job| work)?|white[- ]collar(?: job| work)?)\b/i,
    unclear: 'WANTED',
    wanted: ['DESK_WORK'],
  },
  // People.
  {
    words:
      /\b(?:heal(?:ing)? people|help(?:ing|s)? (?:\w+ )?(?:bodies heal|people|others|families|patients|kids|children|animals|seniors|students|veterans|someone|somebody|anyone|anybody|communities)|mak(?:e|ing) a (?:real )?difference|means something|matters to (?:some|any)(?:body|one)|feel (?:like |that )?(?:it|what i do|my work) (?:matters|counts)|it matters|of (?:real )?use to (?:some|any)(?:body|one)|work that matters|meaning(?:ful)?(?: work)?|(?:a |sense of )?purpose|giv(?:e|ing) back|car(?:e|ing) for (?:people|others)|do(?:ing)? (?:some )?good|serv(?:e|ing) (?:people|others|the community))\b/i,
    unclear: 'WANTED',
    isLack: true,
    wanted: ['HELP_PEOPLE'],
    meaning: 'helping people is not what matters',
  },
  {
    words:
      /\b(?:(?:manag|lead|supervis|runn?|direct)(?:e|ing|s)? (?:a |an |the |my |other |some |small |big(?:ger)? |own |new )*(?:teams?|people|others|staff|crews?|shifts?|departments?|employees|workers|store)|(?:be(?:com(?:e|ing))?|being|work as|move up to|moving up to|make) (?:a |an |the )?(?:boss|manager|supervisor|leader|lead|foreman|team lead)(?! of my own)|(?<=\bto )(?:management|supervision|leadership|(?:lead|supervise)\b|manage(?! on| with| without| it| my| this))|(?<=\binto )(?:management|supervision|leadership)|managing|supervising|leading (?!to)|(?:management|leadership|lead|supervisory) (?:role|job|position|work)s?|responsib(?:le|ility) (?:for|of|over) (?:others|(?:other )?people|staff|(?:a |the |my )?(?:team|crew|shift|department))|the boss of \w+|bossing|(?:being|be) in charge|fire people|firing people)\b/i,
    wanted: ['LEAD_PEOPLE'],
    unwanted: ['NOT_LEAD'],
    meaning: 'leading people is fine',
  },
  {
    words:
      /\b(?<!\b(?:fine|well|okay|ok|good|great|patient) with )(?:rude|angry|difficult|entitled|drunk|yelling|demanding|mean) (?:\w+ )?(?:people|customers?|guests?|patients|clients?|callers?|parents|passengers)\b|\b(?:yelled|shouted|screamed|sworn|cursed|cussed) at\b|\b(?:yell|shout|scream|swear|curse|cuss)(?:s|ing)? at (?:me|us)\b|\bthe (?:yelling|shouting|screaming|abuse)\b|\bverbal abuse\b/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['FEWER_PEOPLE'],
  },
  {
    words:
      /\b(?:(?:chas(?:e|ing)|find(?:ing)?|hunt(?:ing)?(?: for)?|look(?:ing)? for) (?:new )?(?:clients?|customers?|gigs|invoices))\b/i,
    unclear: 'UNWANTED',
    isPlain: true,
    unwanted: ['STEADY_PAY'],
  },
  {
    words: /\b(?:all alone|lonely|isolated|alone all day|no colleagues|see nobody)\b/i,
    unclear: 'WANTED',
    isPlain: true,
    wanted: ['WITH_PEOPLE'],
  },
  {
    words:
      /\b(?:work(?:ing)? (?:with|around|among) (?:\w+ )?(?:people|customers|patients)|(?:fitting|meeting|serving|teaching|talking (?:to|with)|talk to|dealing with|deal with|contact with|being with|around|among|with) (?:people|(?<!old |older )folks|strangers|customers|patients|guests|the public)|people person|colleagues|coworkers|co-workers|a team around me|customer contact)\b/i,
    unclear: 'WANTED',
    wanted: ['WITH_PEOPLE'],
    unwanted: ['FEWER_PEOPLE'],
  },
  {
    words:
      /(?<!\b(?:lift|lifting|carry|carrying|turn|turning|fire|firing) )\b(?:(?<!\b(?:my|her|his|our|their) )people|(?<!\b(?:old|older|my|her|his|our|their) )folks|strangers|customers?|the public|guests?|patients|callers?|passengers|crowds)\b(?<!\d people)/i,
    wanted: ['WITH_PEOPLE'],
    unwanted: ['FEWER_PEOPLE'],
  },
  {
    words:
      /\b(?:work(?:ing)? alone|alone|by myself|on my own in peace|left in peace|left alone|when [^,;]{0,40}\bquiet|peace and quiet|introvert\w*|behind the scenes)\b/i,
    unclear: 'WANTED',
    wanted: ['FEWER_PEOPLE'],
    unwanted: ['WITH_PEOPLE'],
  },
];
