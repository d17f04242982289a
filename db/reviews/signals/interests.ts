import type { Clue } from './clue.ts';

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
