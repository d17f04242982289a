import type { Clue } from './clue.ts';

/** Reach, reviews that were paid for, and codes that pay whoever spreads them. */
export const RENOWN: Readonly<Record<string, readonly Clue[]>> = {
  promotion: [
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
        /\b(?:gift ?cards?|vouchers?|amazon cards?|discount|refund(?:ed)?|cashback|paid|pay|pays|money|free (?:month|year|licen[cs]e|upgrade|product|access)|credits?|rewards?|compensat\w+|reimburs\w+|commission|coupon|bucks|dollars|euros|[$€£] ?\d+|incentive|prize)\b[^.!?]{0,50}\b(?:for|to|in exchange|in return|if|when|after)\b[^.!?]{0,30}\b(?:writ|leav|post|giv|submit|rat|review)\w*\b[^.!?]{0,30}\b(?:reviews?|stars?|ratings?|feedback|here)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:in exchange for|in return for) (?:this|my|a|an|our|the) (?:\w+ ){0,2}(?:review|rating|feedback|stars?)\b|\b(?:5|five)[- ]?stars? (?:reviews? )?(?:for|in exchange for) (?:a |an |the |free|money|cash|[$€£])/u,
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
