import type { Clue } from './clue.ts';

/** Gambling, coins, loans and ways to get rich. */
export const MONEY: Readonly<Record<string, readonly Clue[]>> = {
  gambling: [
    { points: 4, pattern: /\b(?:chance|opportunity) to win\b/u },
    {
      points: 2,
      pattern:
        /\b(?:casinos?|roulette|poker|blackjack|baccarat|betting|gambl(?:e|ing)|lotter(?:y|ies)|lotto|bookmakers?|jackpots?)\b/u,
    },
    { points: 3, pattern: /\b(?:odds|bets?|wagers?)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:online|live|crypto|best|real money) (?:casinos?|roulette|slots|poker|betting)|casino bonus|bonus casino|free ?spins|fixed match(?:es)?|sure (?:odds|bets?|wins?)|(?:betting|football|soccer|sports?|racing) (?:tips|predictions|betting)|(?:slots?|casino) games?|slot machines?|lottery (?:numbers|winner|spell)|(?:deposit|welcome|sign ?up) bonus|no deposit\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:play|spin|bet|gamble)\b[^.!?]{0,30}\b(?:win|prizes?|jackpot|cash|millions?)\b/u,
    },
  ],
  crypto: [
    {
      points: 2,
      pattern:
        /\d ?% (?:daily |weekly |monthly )?(?:returns?|profits?|roi|gains?|accura\w+|win rate)\b/u,
    },
    { points: 4, pattern: /\bguaranteed \d+ ?%/u },
    {
      points: 3,
      pattern:
        /\b(?:trading course|investment (?:platform|company|opportunit\w+|plan|expert|advis\w+)|vip signals?)\b/u,
    },
    { points: 5, pattern: /\bsend\b[^.!?]{0,15}\b(?:btc|eth|usdt|bitcoins?|crypto)\b/u },
    {
      points: 2,
      pattern:
        /\b(?:bitcoins?|btc|ethereum|usdt|doge(?:coin)?|crypto\w*|forex|nfts?|altcoins?|memecoins?|presale)\b/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:trading (?:signals?|mentor|bot|platform|expert|account|company|strategy)|forex trad\w+|(?:account|fund|portfolio) manager|copy ?trad\w+|crypto (?:wallet|invest\w+|trad\w+|signals?)|bitcoin (?:mining|invest\w+|trad\w+)|mining (?:pool|rig|platform))\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:airdrops?|binary options?|forex signals?|crypto signals?|pump signals?|seed phrase|100x|to the moon)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:recover|retriev|reclaim|got|get|getting|trac)\w*\b[^.!?]{0,40}\b(?:lost|stolen|scammed|my|your|their|his|her|back)\b[^.!?]{0,25}\b(?:bitcoins?|btc|crypto\w*|usdt|eth|coins?|wallets?|ethereum)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:crypto\w*|bitcoins?|btc|funds?|assets?|wallets?|scam|money) recover(?:y|ed|ing)\b|\brecovery (?:expert|agent|hacker|specialist|company|firm|services?|agency)\b|\bdoubl\w+ (?:your|my|our|any) (?:\w+ )?(?:bitcoins?|btc|money|eth|crypto\w*|usdt|investments?|coins?|deposits?|cash|capital)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:claim|receive|get)\b[^.!?]{0,20}\bfree\b[^.!?]{0,20}\b(?:tokens?|coins?|crypto\w*|btc|eth|bitcoins?|usdt|nfts?)\b|\bconnect your wallet\b|\b(?:fake|scam) (?:broker|investment|trading|platform)\b|\b(?:invest|trad)\w* with (?:mr|mrs|ms|miss|expert|him|her|us)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:invested|deposited|started with|turn(?:ed|s)?)\b[^.!?]{0,20}\d[^.!?]{0,60}\b(?:into|received|earned|made|got|profits?|returns?|withdr\w+|becam?e)\b[^.!?]{0,20}\d/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:guaranteed|daily|passive|huge|massive|insane|high|weekly) (?:returns?|profits?|roi|payouts?|earnings)\b/u,
    },
    { points: 2, pattern: /\b(?:invest(?:ments?|ors?|ing)?|trading|traders?)\b/u },
  ],
  lending: [
    {
      points: 3,
      pattern:
        /\b(?:financial advis\w+|bad (?:credit )?history|instant approval|credit cards? for)\b|\bmultiply your\b/u,
    },
    { points: 2, pattern: /\b(?:loans?|lenders?|mortgages?|payday|debts?)\b/u },
    {
      points: 3,
      pattern:
        /\b(?:personal|business|instant|quick|urgent|emergency|cheap|fast|payday|student|easy|genuine|legit) (?:and \w+ )?(?:loans?|cash|credit)\b|\b(?:bad credit|debt (?:relief|consolidation)|no collateral|without collateral)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:loan offers?|offer(?:ing|s)? (?:\w+ ){0,4}loans?|need (?:a|an|any) (?:\w+ )?loan|(?:get|apply for|looking for|got) (?:a|an|your|my) (?:\w+ ){0,2}loan|no credit checks?|without credit checks?)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:fix|repair|boost|increase|raise|clean|improv)\w* (?:my|your) credit(?: score| report)?\b/u,
    },
  ],
  earning: [
    { points: 2, pattern: /\b(?:easy money|remote jobs?)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:earned|made|make|earning|making) (?:\w+ )?[$€£]? ?\d+k\b|\b(?:reply with|send|give|need) (?:me |us )?your (?:bank|card|account|credit card) (?:details|numbers?|information)\b|\b(?:transfer|claim|inherit|receive|donat)\w*\b[^.!?]{0,40}\b(?:million|billion)s? (?:dollars|euros|usd|pounds)\b|\bnext of kin\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:you (?:have |ha?ve )?(?:won|been (?:selected|chosen))|you'?re (?:a |the )?winner|claim your (?:prize|reward|winnings|gift)|free (?:vacation|holiday|iphone|money)|lucky winner|sweepstakes?)\b/u,
    },
    { points: 3, pattern: /\b(?:giveaways?|contest|raffle|prizes?)\b/u },
    {
      points: 1,
      pattern: /\b(?:work(?:ing)? from home|home[- ]based|from home|extra income|second income)\b/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:passive income|side (?:hustle|income)|network marketing|mlm|drop ?shipping|data entry jobs?|online jobs?|part[- ]?time jobs?|now hiring|hiring now|affiliate marketing|no (?:prior )?(?:experience|skills?|investment) (?:is |are )?(?:needed|required|necessary)|online business|business opportunity)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:earn|earning|earns|make|making|makes|get paid|paid me|pays me|pays you|made)\b[^.!?]{0,30}(?:[$€£] ?\d[\d,.k]*|\d[\d,.k]* ?(?:usd|dollars|euros?|eur|bucks|pounds|gbp))[^.!?]{0,25}\b(?:(?:an?|per|every|each|one|this|last|my first) (?:day|week|hour|month|minutes?)|daily|weekly|monthly|hourly)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:earn|make|making|earning|win) (?:some |extra |easy |fast |quick |good |real |more |big |serious |free |huge |unlimited |crazy )*(?:money|cash|income|commissions?|profits?)\b(?:[^.!?]{0,25}\b(?:online|from|home|daily|fast|easily|easy|weekly|while|phone|today|now|with)\b)/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:financial freedom|quit (?:your|my) (?:day )?job|be your own boss|get rich|become rich|become a millionaire|six figures|money[- ]making|make money|earn money|fast cash|quick cash|free money|paid surveys|work ?from ?home (?:job|mom|opportunit\w+|and earn)|income opportunit\w+|life[- ]changing (?:opportunity|income)|secret (?:method|system|formula))\b/u,
    },
  ],
};
