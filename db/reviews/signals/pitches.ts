import type { Clue } from './clue.ts';

/** Somebody speaks to the reader as to a buyer. */
export const PITCHES: readonly Clue[] = [
  // Customers speak of an app; of their family, and of sums that somebody made them, advertisements do.
  {
    points: 2,
    pattern:
      /\bmy (?:\w+ )?(?:husband|wife|son|daughter|boyfriend|girlfriend|cousin|uncle|aunt|nephew|niece|neighbou?r|mother|father|mum|mom|dad|marriage|life|ex|friend|lover|pastor|family|parents|kids|sister|brother|fiance\w*)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:made|earn\w*|won|win|withdr\w+|cashed out|profit\w*|paid me|receiv\w+|makes|making|gained|turn\w*)(?: (?:me|you|us|him|her|over|about|more than|up to|around|out|of|almost|nearly))* (?:[$€£] ?)?\d[\d.,]*|\d[\d.,]* ?(?:million|billion|usdt|btc)/u,
  },
  // A question that only the one who asks can answer: 'Need money?', 'Struggling with your thesis?'
  {
    points: 2,
    pattern:
      /(?:^|[.!?:\n] ?)(?:are you|do you|have you|did you|ever|still|need|want|wanna|looking|searching|struggling|tired|bored|fed up|sick of|feeling|lost|locked|ready|in debt|got|broke|lonely|curious|interested|worried|suffering|planning|moving|thinking|having|can'?t|problems? with|trouble|why (?:pay|wait|spend|work|settle)|would you|who wants|anyone (?:need|want|looking|interested))\b[^.!?\n]{0,80}\?/u,
  },
  {
    points: 2,
    pattern:
      /(?<!\b(?:what|which|that|as|and|do|does|did|if) )\b(?:we|i)(?:'ll|'ve)? (?:also |now |can |will |could |do |only |currently |proudly )*(?:offer|provide|guarantee|resell|teach|supply|speciali[sz]e|arrange|rent|help (?:you|people|women|men|businesses|companies|entrepreneurs|ambitious|brands|clients|students|anyone|small|coaches|families|founders)|accept (?:all|bitcoin|crypto|paypal|payment)|cover all|serve|ship|cure|solve|unlock|recover|pay (?:cash|top)|buy (?:any|used|old|your|houses)|coach|mentor|grow|promote|write (?:for|your)|do (?:it )?for you|have vacancies|are (?:hiring|looking for|recruiting|giving)|am (?:selling|offering|giving|available|looking for))\b/u,
  },
  // The same, as customers can say it of their own business.
  {
    points: 1,
    pattern:
      /\b(?:we|i) (?:also |now |can |will )*(?:build|produce|make|create|design|print|deliver|finish|repair|develop|manufacture|import|translate|write|post|clean|install)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:ask|contact|call|write to|message|text|e-?mail|drop|send|give|book|chat|play|invest|partner|work|train|travel|study|shop|trade|fly|talk to) (?:\w+ ){0,3}(?:me|us|with us|our \w+)(?: (?:for|to|and|today|now|a line|a message|an? \w+))\b|\b(?:drop|send|shoot) (?:me|us) (?:a |an )?(?:line|message|dm|mail|e-?mail|text|note|pm)\b|\b(?:come|book|play|invest|trade|travel|shop|partner|advertise|stay|learn|bank|work) with (?:us|me)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:book|claim|get|grab|schedule|request|ask for|start with|enjoy|have|for) (?:a|an|your|my|the) (?:free|no[- ]obligation|complimentary) \w+|\bfree (?:call|quote|assessment|test|lesson|audit|consultation|estimate|trial pack|bottle|tour|demo|pack|valuation|visit|session|starter|pdf|tips?|survey|inspection|measurement|forever|of charge)\b|\bcosts? (?:you )?nothing\b|\bno obligation\b/u,
  },
  // The reader is sent to look at something.
  {
    points: 2,
    pattern:
      /\b(?:have|take) a (?:look|peek) (?:at (?:her|his|my|our|the)|on)\b|, have a look\b|\b(?:check|try) it out\b|\bwould love (?:if|it if|for you)\b|\bjust (?:write|call|ask|send|text|message|search|google|comment|reply)\b|\bbefore it is too late\b|\bpinned comment\b|\bon my profile\b|\bask for (?:agent|mr|mrs|dr|my)\b/u,
  },
  // Things that are said to be unnecessary.
  {
    points: 2,
    pattern:
      /\b(?:no|without|zero) (?:\w+ )?(?:guarantor|interview|exercise|hunger|obligation|experience|investment|risk|deposit|collateral|paperwork|credit check|upfront|call[- ]out|diet|side effects?|prescription|registration|exams?|ielts|password|middlem[ae]n|spam|skills?|questions asked|effort|logs?|kyc|verification|advance|fees? upfront|minimum|surgery|pain|drop|commitment|bank|selling|boss|limits?|bots?|scam|jokes?|needles?|win)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:100|hundred|99) ?(?:%|percent|per cent)|\bguarantee[ds]?\b|\b(?:never|cannot|can't|can not|will not|won't) (?:lose|fail|drop|be sorry|look back|regret|miss)\b|\bonce in a lifetime\b|\bin (?:just|only|under|less than) (?:\w+) (?:minutes?|hours?|days?|weeks?|seconds?)\b|\b(?:result|success|effect|approv|pay)\w* (?:in|within|after)\b|\bbefore (?:friday|midnight|sunday|monday|tomorrow|it'?s too|kick)|\b(?:only|just) (?:\w+ )?(?:spots?|places|seats|units|pieces|slots|days|hours) (?:left|remain\w*|available)?|\bnearly gone\b|\b(?:while|as long as) (?:it|they|stocks?|supplies) lasts?\b|\bthis (?:week|weekend|month) only\b|\bonly (?:this week|until|for (?:today|the first|a few|this))\b/u,
  },
  {
    points: 1,
    pattern:
      /\b(?:at|for|from|starting at|starts at|prices? from|only|just|costs? only) (?:only |just )?(?:[$€£] ?)?\d[\d.,]*(?:k\b)? ?(?:[$€£]|usd|eur\b|euros?|dollars?|bucks|pounds|gbp|rs|inr|rupees|cents)?(?: (?:only|a|an|each|per|flat)\b|[.,!]|$)|[$€£] ?\d[\d.,]* only\b|\d only\b|\b\d+ ?% (?:below|less)|\bat (?:half|a third|a fraction|a quarter|\d+ ?%) of\b|\bhalf (?:the |of the )?(?:list )?price\b|\bbulk (?:discounts?|rates?|orders?)\b|\bpay as you go\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:pay(?:ment)? (?:only )?(?:after|when|once|upon)|payment by|available (?:for|now|24|all|in your|today|around)|for sale|for hire|now open|grand opening|limited (?:time|offer|seats|edition|slots|spots)|last minute|money back|satisfaction|trusted by|years? of experience|price list|my gig|worldwide|bestseller|best[- ]selling|in (?:my |the )?(?:bio|profile)\b|first result|link below|see below|below!|details below|ask me how|dms|in private|privately)\b/u,
  },
];

/** A customer is talked over to something else, or to a way round the shop. */
export const RIVALS: readonly Clue[] = [
  {
    points: 3,
    pattern:
      /\b(?:don'?t|do not|stop|quit|no need to) (?:waste|spend|lose|pay|throw|overpay|bother|buy (?:it |this )?here|buy from|buy this|use this|fall for|settle)\b|\b(?:forget|skip|ditch|dump|leave|avoid|delete|drop|uninstall) (?:this|it|them|the others?)\b(?: (?:one|app|thing|junk|tool|software|and|company))?/u,
  },
  {
    points: 2,
    pattern:
      /\byou should(?:,)? too\b|\bso should you\b|\bwins? (?:on|in) every\b|\bif you come from\b|\bbetter ask \p{L}+|\bthe same for (?:half|\d|less)|\bbe careful with this\b|\bthere (?:is|are) (?:a|other|better) (?:sites?|places?|ways?|tools?)\b|\bbecause i was (?:told|asked|paid)|\bsomething that (?:really|actually) works\b|\bno (?:connection|affiliation|relation) (?:with|to) them\b|\bnot (?:affiliated|paid|sponsored)\b|\b(?:months?|weeks?|year) (?:for )?free\b|\b(?:is|are) a (?:toy|joke) (?:next to|compared|against)\b|\bcompared to \p{L}+ (?:this|it) is\b|\breal solution\b|\b(?:nobody|no one) uses (?:this|it)\b|\b(?:everyone|everybody|all of us|most people|we all|people) (?:i know )?(?:left|switched|moved|went|is moving|are moving|changed)\b|\btake \p{L}+ly\b|\btold (?:everyone|everybody|all)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:get|try|use|take|choose|buy|pick|contact|consider|check|google|go with|went with|switched to|left for|moved to|found|discovered|prefer) (?:out )?(?!it\b|this\b|them\b|the\b|a\b|an\b|our\b|my\b)\p{L}+\b[^!?]{0,80}\b(?:cheaper|free|better|half|everything|unlimited|discount|offer|instead|less|a fraction|you too|flat|real|superior)\b/u,
  },
  {
    points: 3,
    pattern:
      /\bhave you (?:heard|tried|seen|looked)\b|\b(?:free|better|cheaper|great|good|real|superior) alternatives?\b|\bout of the water\b|\byou won'?t believe\b|\bunder the name\b|\b(?:it is|it's|is|one) called \p{L}+|\bfor half (?:of )?(?:what|the)\b|\bof what you pay\b|\bthis other (?:platform|site|app|tool|product|company)\b|\bour (?:\w+ )?(?:product|hotel|growth service|service|agency|restaurant|clinic|school|studio|company|firm|course|solution|platform|tool) (?:\p{L}+ )?(?:does|has|brings|offers|makes|delivers|helps|gives|provides|near|at|in|turns|can|will)\b/u,
  },
  // What a customer would lose by staying: the other is praised for everything at once.
  {
    points: 3,
    pattern:
      /\bsave yourself\b|\bwhy (?:pay|bother|spend|waste|stay)\b|\b(?:beats|destroys|crushes|outperforms|blows away|smokes|puts) (?:this|it|them)\b|\bcompeting (?:product|company|app|tool)\b|\bours (?:is|does|costs|has)\b|\b(?:our|my) (?:product|platform|solution|alternative|tool|app|software) (?:is|does|has|costs|offers) (?:\w+ )?(?:better|faster|cheaper|safer|more|everything|all|free|the same)\b|\b(?:same|all the|more) features,? (?:for|at|and|but|\d|half|less|cheaper)|\bswitching (?:bonus|offer|discount)\b|\b(?:migrate|move|switch|onboard) you (?:for free|over|free)\b|\b(?:tell|say|mention) (?:them|him|her|that)? ?(?:\p{L}+ )?(?:sent|referred|recommended) (?:you|me)\b|\ba (?:quarter|third|fraction) of (?:it|that|this|the price|the cost)\b|\bfree and open[- ]source\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:better|cheaper|faster|more) and (?:way |much |far |even |also |a lot )?(?:better|cheaper|faster|more|free|easier)\b|\b(?:half|third|fraction) (?:of )?the (?:price|cost|money),? (?:and )?(?:twice|double|more|with|all)\b|\btwice the features\b|\beverything (?:\w+ ){1,4}does\b|\b(?:at|for) (?:a |half |much )?(?:a )?(?:lower|better|fraction|half) (?:of )?(?:the )?(?:price|cost)\b|\bfree forever\b|\bforever free\b|\blook back\b|\byou can thank me\b/u,
  },
  {
    points: 3,
    pattern:
      /(?:^|[.!?:;,\n-] ?|\b(?:just|and|so|everyone|please|better|should|to|must|instead|you) )(?:switch|move|go|migrate|change|come|jump|upgrade|turn)(?: straight| over| now| all)* (?:to|with|for) (?!the\b|a\b|an\b|another\b|their\b|our\b|two\b|it\b)\p{L}+/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:get|try|use|buy|choose|take|install|pick) \p{L}[\p{L}\p{N}]+(?: \p{L}+)? instead\b|\bopen[- ]source alternative\b|\bstar it on github\b|\balternative to (?:this|it)\b|\b(?:i|we) (?:built|made|launched|created|founded) (?:a|an|our|my)\b/u,
  },
  {
    points: 4,
    pattern:
      /\b(?:i|we) (?:a|')?(?:am|m|re|are) (?:the |one of the |a |an )?(?:co-?)?(?:founders?|ceo|makers?|owners?|developers?|creators?|authors?|team behind|inventor|reseller|agents?|seller|vendor|dealer|partner)\b|\bwe at \p{L}+|\b(?:here at|greetings from) \p{L}+|\bmy (?:own )?(?:startup|company|firm|agency|app|product|shop|store|business|tool|saas) (?:is|does|has|offers|provides|can|called|helps|sells)\b|\bi work (?:for|at) (?:this|the) (?:company|vendor)\b|\b(?:me|i) and my (?:cofounder|team) (?:built|made)\b/u,
  },
  {
    points: 4,
    pattern:
      /\b(?:than|not|outside|off|instead of|bypass\w*) (?:on |through |via |over |of )?(?:this|the) (?:marketplace|store|site|platform|market ?place|website)\b|\b(?:contact|buy|order|go|pay|write|reach)\w* (?:to )?(?:the )?(?:seller|vendor|them|us|me|it|him)? ?(?:directly|direct)\b|\bresell\w*\b|\bdirect deal\b/u,
  },
];

/** A review that was bought, or is by somebody with a part in it. */
export const INTERESTS: readonly Clue[] = [
  {
    points: 4,
    pattern:
      /\b(?:hi|hello|dear (?:users?|customers?|clients?|all|reviewer))\b[^.!?]{0,20}\bthis is \p{L}+ from\b|\bdear (?:customers|clients|users|friends|all|valued)\b|\bthank you for your (?:trust|business|feedback|review)\b|\bat your service\b|\bour (?:sales|support) (?:department|team) (?:for|will|is happy)\b|\bwe have read (?:all )?your\b|\bi (?:take|accept|have room for) (?:on )?(?:new|more) clients\b|\bi do (?:\w+ ){1,4}for a (?:fixed|small|fair)\b/u,
  },
  {
    points: 4,
    pattern:
      /\bas (?:the|a|an|one of the) (?:\w+ )?(?:developers?|founders?|makers?|creators?|ceo|cto|inventors?|vendor|author|head of \w+|product manager|employee|reseller|partner) (?:of (?:this|the|a competing)|here|behind|i can|i promise|we can|we promise|,? ?(?:i|we) (?:can|would|want|promise|invite|hope|know))\b|\b(?:rate|follow|vote for|recommend) us\b|\bwe (?:work|worked) (?:so |very |really )?hard\b|\bproud (?:to be|to work|member|employee|owner|founder|developer)\b|\bour (?:users|customers|clients|reviewers|guests|students) (?:say|love|rave|call|report|trust|get|are happy|have given)\b/u,
  },
  {
    points: 4,
    pattern:
      /\bi(?: a|')m (?:a |the )?(?:part of|in|on|with|from) (?:the|their|our) (?:\w+ )?(?:team|company|marketing|sales)\b|\bwhat we(?:'ve| have) (?:built|made|created)\b|\bproud (?:of|to present|to announce) (?:what|our)\b/u,
  },
  {
    points: 4,
    pattern:
      /\b(?:promised|offered|gave|gives|sent|pays?|paid|owes?|get|got|receive\w*|giving) (?:me|us|you|everyone|people|reviewers)?\b[^.!?]{0,30}\b(?:voucher|gift ?card|discount|money|dollars?|euros?|bucks|free|month|refund|credits?|coupon|bonus|upgrade|[$€£]|\d)[^.!?]{0,25}\b(?:if|for|when|because|to|after|once)\b[^.!?]{0,25}\b(?:stars?|reviews?|rating|review this|writ\w+|post)\b/u,
  },
  {
    points: 4,
    pattern:
      /\b(?:leaving|writing|posting|doing|wrote|left|giving|posted|rated) (?:this|a review|5 stars|five stars|it|a good|a positive)?\b[^.!?]{0,15}\b(?:to get|for (?:a|the|my) (?:free|discount|voucher|gift|reward|credit|month|bonus|coupon)|because (?:i|we) (?:get|was|were|got)|so (?:that )?i (?:get|can get))\b|\b(?:boss|vendor|company|manager|sales rep|they) (?:asked|told|wants?|made|forced|begged) (?:me|us|all of us|everyone|everybody) to (?:write|leave|post|give|rate|put)\b/u,
  },
];
