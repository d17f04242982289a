import type { Clue } from './clue.ts';

/** What is promised. */
export const OFFERS: readonly Clue[] = [
  {
    points: 3,
    pattern:
      /\bbuy (?:1|one|2|two),? (?:and )?get (?:1|one|2|two)\b|\bfirst month (?:is )?free\b|\btop prices\b|\bfree (?:webinar|training|course|masterclass|e-?book|guide)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:factory|wholesale|bargain|rock[- ]bottom|unbeatable) prices?\b|\b\d+ ?% cheaper\b/u,
  },
  {
    points: 2,
    pattern:
      /\bfree (?:shipping|delivery|gifts?|bonus(?:es)?|cash|money|registration|spins|credits|samples?|quotes?|consultation|estimates?|download|access|entry|guide|e-?book|webinar seats?)\b/u,
  },
  {
    points: 1,
    pattern:
      /\b(?:cheap(?:est)?|lowest|unbeatable|wholesale|best) (?:\w+ )?(?:prices?|rates?|deals?|offers?|quality)\b|\bhalf (?:the )?price\b|\bcheapest\b|\bcheap\b(?! (?:and it|for|it|to)\b)(?<!(?:not|nor|is|it's|be|isn't|but) cheap)/u,
  },
  { points: 1, pattern: /\baffordable\b|\bexclusive\b|\bspecial offer\b/u },
  {
    points: 3,
    pattern:
      /\blimited[- ](?:time|offer|seats|slots|stock|spots|places|edition)\b|\bwhile (?:stocks?|supplies) lasts?\b|\boffer (?:ends|expires|valid)\b|\bends? (?:soon|today|tonight|midnight)\b|\bhurry(?: up)?\b|\bact (?:now|fast)\b|\bdo ?n[o']?t miss\b|\blast chance\b|\b(?:only today|today only)\b|\bbefore (?:midnight|it'?s too late|it is too late|they'?re gone)\b|\bonly \d+ (?:left|spots|seats|places)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b100 ?% (?:guaranteed?|legit|safe|real|working|genuine|free|secure|satisfaction|win|money)\b|\brisk[- ]free\b|\bno risk\b|\blegit\b|\bno (?:hidden )?(?:questions asked|catch|strings|scam)\b|\bguaranteed (?:results?|approval|delivery|win|income|success)\b|\bmoney[- ]back\b|\bno credit card\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:instant|same[- ]day|fast|discreet|overnight|worldwide|quick) (?:\w+ )?(?:delivery|payouts?|approval|access|withdrawals?|shipping|cash|ship)\b|\bship(?:s|ping)? (?:worldwide|discreetly)\b|\bdiscreetly?\b|\bdelivered to your (?:inbox|door)\b/u,
  },
  {
    points: 2,
    pattern:
      /\d ?% (?:off|discount|bonus|cheaper|cash ?back)\b|\b(?:on|for) sale\b|\bsale\b[^.!?]{0,15}\b(?:today|week|now|ends)\b|\bfor only\b|\bonly [$€£] ?\d|\b(?:starting )?from (?:only |just )?[$€£] ?\d|\bfor just\b|\bas low as\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:approved|paid|results?|rich|money|profit|cash|doubled?) (?:in|within) (?:\w+|\d+) (?:minutes?|hours?|days?)\b|\b(?:within|in) (?:24|48|72) ?(?:h|hrs?|hours)\b/u,
  },
];

/** What the reader is told to do. */
export const CALLS: readonly Clue[] = [
  {
    points: 3,
    pattern:
      /\bjoin (?:the |our |my )?(?:vip|private|free|telegram|whats ?app|signals?) ?(?:channel|group|club|chat)?\b|\bget your free\b|\bwrite me\b(?! (?:back|when))|\bsign ?up at\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:try|use|get|buy|switch to|search for|go (?:to|with|for)) [^.!?]{2,40} instead\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:buy|order|shop|download|apply|switch|register|join|subscribe|enroll|book|claim|call|start|install|act|enquire|hire|invest|sign ?up|try it|get it|get yours|get started|order yours|contact us|message us|email us) (?:now|today|tonight|here|immediately|fast|asap)\b/u,
  },
  { points: 2, pattern: /\b(?:order|claim|get|grab|reserve|secure|start|book) your\b/u },
  {
    points: 3,
    pattern:
      /\bclick (?:here|now|below|my|this|the link|on (?:my|the|this)|link)\b|\btap (?:here|the link|my)\b|\blinks? (?:is )?in (?:my |the )?(?:bio|profile|description|comments?)\b|\b(?:see|check|look at|visit|view|click) (?:out )?my (?:\w+ )?(?:profile|bio|page|blog|channel|store|shop|web ?site|site|name|link|account|group|instagram|youtube|telegram|other)\b/u,
  },
  {
    points: 3,
    pattern:
      /(?:^|[.!?:;,\n-] ?|\b(?:please|just|kindly|and|or|can|simply|so|to) )(?:contact|call|message|text|dm|pm|inbox|e-?mail|whats ?app|write(?: to)?|reach(?: out to)?|hit|add|follow|ask) (?:me|him|her|mr|mrs|dr)\b(?! (?:about|when|if|every|once|twice|back))/u,
  },
  {
    points: 3,
    pattern:
      /(?:^|[.!?:;,\n-] ?|\b(?:please|just|kindly|simply) )(?:contact|call|message|dm|pm|inbox|e-?mail|whats ?app|write to|hire|join|visit|follow) (?:us|our)\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:dm|inbox|pm|message|text|contact|whats ?app|telegram) (?:me )?(?:for|to|now for) (?:\w+ ){0,2}(?:more|info|details|prices?|access|order|start|learn|rates)\b|\b(?:dm|inbox|whats ?app|telegram) (?:me |us )?(?:only|now|for info)\b|\bask me how\b(?! i know)|\bhit me up\b|\badd me\b|\bpay after\b|\bdms? (?:is|are) open\b|\bpm me\b|\bwhats ?app only\b|\bthank me later\b/u,
  },
  {
    points: 2,
    pattern:
      /(?:^|[.!?:;,\n-] ?|\b(?:please|just|also|and) )(?:visit|go to|head (?:over )?to|check out|search for|google|look up|see)\b[^.!?]{0,40}\b(?:site|web ?site|page|store|shop|channel|blog|link|group|profile|agency|service)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:subscribe to|follow) (?:my|our|me|us|this) ?(?:channel|page|group|account|blog)?\b|\bsub (?:to|4) (?:me|sub|my)\b|\b(?:join|visit) (?:my|our|us|the) ?(?:\w+ )?(?:group|channel|team|community|server|telegram|whats ?app)?\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:interested|anyone (?:interested|who needs?|looking|in need)|if you (?:need|want|are (?:interested|looking))|do you (?:need|want)|looking for (?:a|an)|need (?:help|money|cash|followers|a loan|extra)|want to (?:earn|make|win|get|grow|lose|buy)|tired of being|(?:are|r) you (?:looking|tired|in need|lonely|broke))\b[^.!?]{0,60}(?:\?|\b(?:contact|call|message|dm|text|write|email|here|now|inbox|click|visit|reach|whats ?app)\b)/u,
  },
  {
    points: 2,
    pattern:
      /\bwe (?:also )?(?:supply|specialis[ez]\w*|deliver (?:worldwide|anywhere)|ship|offer (?:\w+ ){0,3}(?:services?|loans?|prices|discounts?)|provide (?:\w+ ){0,4}(?:services?|loans?|solutions?))\b|\bour (?:experts? (?:can|will)|company (?:offers?|provides?)|team of (?:\w+ ){0,2}(?:experts?|developers?|designers?|professionals?|writers?)|services include)\b|\bi (?:sell|offer (?:\w+ ){0,3}services?|can help you (?:with|get|grow|earn|make))\b|\bmy (?:agency|services?|gig|fiverr|onlyfans|referral)\b/u,
  },
];

/** How somebody who never was a customer says so. */
export const TESTIMONIES: readonly Clue[] = [
  {
    points: 2,
    pattern:
      /\b(?:by|to|from|with|of) (?:mr|mrs|miss|madam|prophet|dr|doctor|coach|expert)\.? \p{L}+/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:changed|saved|transformed|turned around) my (?:whole |entire )?(?:life|marriage|finances)\b|\bgod bless\b|\btestimon(?:y|ies)\b|\bi never believed\b|\bmy story\b/u,
  },
  {
    points: 3,
    pattern:
      /\b(?:thanks? to|all thanks to|with the help of|grateful to|introduced to|recommend|contacted|met|named?|called|mentor|expert|help of) (?:mr|mrs|ms|miss|dr|doctor|prof(?:essor)?|madam|sir|expert|hacker|coach|prophet|priest|agent)\.? \p{L}+/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:he|she|they) (?:is|are|was) (?:\w+ )?(?:honest|legit|genuine|trusted|trustworthy|reliable|the best)\b[^.!?]{0,40}\b(?:contact|call|e-?mail|message|write|reach|text)\b/u,
  },
  {
    points: 2,
    pattern:
      /\b(?:best thing ever|must (?:buy|have|download)|everyone (?:must|should|needs to) (?:buy|get|download|try|have|install)|download (?:it|this|now)|five stars? (?:from|all)|(?:number one|no\.? ?1|#1|best) (?:app|software|tool|product) (?:ever|in the (?:world|universe|market))|you (?:will )?(?:wo n'?t|won'?t|will not) regret|buy it now|don'?t (?:think|hesitate|wait),? (?:just )?(?:buy|get|order|download))\b/u,
  },
];
