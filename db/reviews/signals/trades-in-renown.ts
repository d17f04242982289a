import type { Clue } from './clue.ts';

/** Reach, reviews that were paid for, and codes that pay whoever spreads them. */
export const RENOWN: Readonly<Record<string, readonly Clue[]>> = {
  promotion: [
    {
      points: 4,
      pattern:
        /\b(?:increase|double|triple|improve|skyrocket) your (?:web ?site )?(?:traffic|sales|rankings?|followers|income|revenue|visibility)\b|\bwe (?:at \w+ )?(?:offer|provide|sell|have) (?:\w+ ){0,3}(?:better|lower|cheaper|best|cheapest) \w+|\bi can (?:make|build|design|develop|create|write|translate|manage) (?:your|you|any)\b|\bbusiness proposal\b/u,
    },
    { points: 3, pattern: /\b(?:fiverr|upwork|my gig|freelancers? (?:for|from))\b/u },
    {
      points: 5,
      pattern:
        /(?:^|[.!?:;,\n-] ?|\b(?:please|just|also|and|or) )(?:subscribe|sub|sign ?up|register|join|buy|read|listen|enrol\w*|check|watch|visit|follow|like|share|support|order|download|try|get|use|vote|switch|search|look|go|stream)(?: (?:out|to|at|for|with|and|share|like|subscribe|follow|over))* (?:my|our) (?:\w+ ){0,2}(?:course|masterclass|e-?book|podcast|newsletter|webinar|blog|vlog|book|channel|patreon|group|page|app|tool|product|store|shop|site|web ?site|services?|agency|profile|plugin|extension|templates?|software|platform|company|music|songs?|videos?)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:like|share|follow|subscribe|comment) and (?:like|share|follow|subscribe|comment)\b|\b(?:share|forward|send) this (?:\w+ )?(?:with|to) (?:\d+|ten|all|your|everyone)\b|\b(?:gofundme|crowdfunding|sign (?:my|our|this|the) petition|please donate|donate (?:now|to|via|at))\b/u,
    },
    {
      points: 5,
      pattern:
        /\brank\w* (?:#|no\.? ?|number )?(?:1|one)\b|(?<![\p{L}\p{N}])#1 (?:on|in|of) google\b|\b(?:i|we) (?:can|will|could) (?:write|post|give|leave|provide|get)(?: \w+){0,3} (?:reviews?|ratings?|stars)\b/u,
    },
    {
      points: 3,
      pattern:
        /\bfake reviews?\b|\b(?:our|my) (?:firm|company|agency|business|studio|startup|store|shop|factory|clinic) (?:provides?|offers?|sells?|delivers?|speciali[sz]es?|can help|builds?|makes?|buys?|gives?|has the (?:best|cheapest))\b/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:best|cheap(?:est)?|top|affordable|professional|trusted|leading|reliable|licensed) (?:\w+ )?(?:plumbers?|electricians?|dentists?|lawyers?|attorneys?|locksmiths?|movers?|cleaners?|cleaning services?|roof\w+|taxis?|cabs?|realtors?|real estate|apartments?|villas?|flights?|holidays?|tutors?|translators?|photographers?|mechanics?|solar panels?|pest control|packers|carpets?|mattress\w*)\b|\bsolar panels?\b|\breal estate\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:i|we) (?:built|made|created|developed|launched|wrote) (?:a|an|our own|my own) (?:\w+ ){0,2}(?:alternative|better (?:app|tool|one)|competitor|clone)\b/u,
    },
    {
      points: 2,
      pattern:
        /\b(?:seo|backlinks?|guest posts?|web ?site traffic|followers|subscribers|influencers?)\b/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:seo|digital marketing|web ?(?:site)? ?design(?:ing)?|web ?(?:site)? ?development|app development|software development|logo design|graphic design|video editing|outsourcing|virtual assistant|lead generation|link building|content writing) (?:services?|agency|agencies|compan(?:y|ies)|experts?|packages?|freelancers?|team|specialists?)\b|\bguest post(?:s|ing)?\b|\bexpert (?:web )?developers\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:buy|get|cheap|quality|high|da|dofollow|permanent|order|sell\w*)\b[^.!?]{0,25}\b(?:backlinks|guest posts)\b|\b(?:rank|boost|grow|promote|advertise) (?:your|any|ur) (?:\w+ )?(?:web ?sites?|sites?|keywords?|pages?|channel|brand|business|account|instagram|youtube|sales|traffic|rankings?|followers|profile)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:page one|first page|page 1|top|#1|number (?:one|1)|1st page)(?: spot| position| rank\w*)? (?:of|on|in) (?:google|bing|search)\b|\b(?:real|organic|buy|instagram|tiktok|youtube|facebook|twitter|ig|telegram|active|cheap|\d+k) (?:\w+ )?(?:followers|subscribers|likes|views)\b|\btargeted (?:\w+ )?(?:traffic|leads|visitors)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:buy|buying|purchase|sell|sells|selling|provide|offer|sale of)\b[^.!?]{0,40}\b(?:reviews|ratings|followers|likes|upvotes|installs|downloads|accounts|traffic|leads|e-?mail lists?|subscribers)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:e-?mails?|leads?|contacts?|consumer|b2b|database)\b(?: \w+){0,2} (?:lists?|leads|database)\b[^.!?]{0,20}\b(?:sale|cheap|niche|buy|available|fresh)\b/u,
    },
  ],
  boughtReview: [
    {
      points: 5,
      pattern:
        /(?<!\b(?:nobody|not|never|no one|without being|wasn'?t|isn'?t|n'?t)\s(?:\w+\s)?)\b(?:paid|pays?|bribed)\b (?:\w+ ){0,4}(?:for|to) (?:\w+ ){0,4}(?:reviews?|ratings?|stars)\b|\b(?:review|mine) (?:mine|yours|me) back\b|\b(?:we|i) get (?:a |an )?(?:bonus|money|reward|points?) for (?:each|every|this)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:gift ?cards?|vouchers?|amazon cards?|discount|refund(?:ed)?|cashback|paid|pay|pays|money|free (?:month|year|licen[cs]e|upgrade|product|access)|credits?|rewards?|compensat\w+|reimburs\w+|commission|coupon|bucks|dollars|euros|[$€£] ?\d+|incentive|prize)\b[^.!?]{0,50}\b(?:for|to|in exchange|in return|if|when|after)\b[^.!?]{0,30}\b(?:writ|leav|post|giv|submit|rat|review)\w*\b[^.!?]{0,30}\b(?:reviews?|stars?|ratings?|feedback|here)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:in exchange for|in return for) (?:this|my|a|an|our|the) (?:\w+ ){0,2}(?:review|rating|feedback|stars?)\b|\b(?:5|five)[- ]?stars? (?:reviews? )?(?:for|in exchange for) (?:a |an |free|money|cash|[$€£])/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:reviews?|stars?|ratings?|feedback)\b[^.!?]{0,40}\b(?:in exchange for|in return for|and (?:get|receive|got|received)|to (?:get|receive)|for) (?:a |an |the |my |our |your )?(?:\w+ )?(?:gift ?card|voucher|discount|refund|cashback|free month|coupon|reward|[$€£] ?\d+)/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:i|we) (?:was|were|am|got|been|have been) (?:paid|hired|compensated|rewarded|bribed) (?:for|to|by)\b[^.!?]{0,30}\b(?:review|rating|writ\w+|comment|stars?|post)\b|\bpaid reviews?\b|\breview (?:exchange|swap|for review|4 review)\b|\bexchange reviews\b/u,
    },
  ],
  codes: [
    {
      points: 2,
      pattern:
        /\b(?:promo|coupon|discount|referral|invite|invitation|voucher|affiliate|cashback|bonus) ?(?:codes?|links?)\b|\b(?:coupons?|vouchers?|promo)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:my|this|our) (?:\w+ )?(?:promo|coupon|discount|referral|invite|invitation|affiliate|bonus|ref|reference|signup) ?(?:code|link)\b|\bsign(?:ing)? ?up (?:with|using|through|via|under|by) (?:my|this|our|the) (?:\w+ )?(?:link|code|invite|referral)\b|\b(?:we|you|both) (?:both )?(?:will )?(?:get|receive|earn) (?:\w+ ){0,3}(?:bonus|reward|credits?|commission)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:use|using|enter|apply|with|type)\b(?: the| my| this| our| discount| promo| coupon| voucher| referral| invite)* code\b(?! (?:base|review|editor|samples?|snippets?|generat\w+|or|and|in|to|for|of|is|we|you|that|from|on|quality|coverage|changes?|completion|scann\w+)\b)[^.!?\n]{0,25}?\b(?:[a-z]+\d+\w*|\d+[a-z]+\w*|off|discount|at checkout|to save|to get|for \d)\b/u,
    },
  ],
};
