import type { Clue } from './clue.ts';

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
      /\bhave you (?:heard|tried|seen|looked)\b|\b(?:free|better|cheaper|great|good|real|superior) alternatives?\b|\bout of the water\b|\byou won'?t believe\b|\bunder the name\b|\b(?:it is|it's|is|one) called \p{L}+|\bfor half (?:of )?(?:what|the)\b|\bof what you pay\b|\b(?:our|my|the) (?:sister|other|own) (?:site|app|store|platform|shop|company)\b|\bthis other (?:platform|site|app|tool|product|company)\b|\bour (?:\w+ )?(?:product|hotel|growth service|service|agency|restaurant|clinic|school|studio|company|firm|course|solution|platform|tool) (?:\p{L}+ )?(?:does|has|brings|offers|makes|delivers|helps|gives|provides|near|at|in|turns|can|will)\b/u,
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
