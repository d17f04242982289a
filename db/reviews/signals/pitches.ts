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
