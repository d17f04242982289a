import type { Clue } from './clue.ts';

/**
 * What spam sells, by trade. A trade alone is also what an app can be about ('a crypto library', 'shift
 * plans for a casino'), so that only what no customer writes has five points.
 */
export const TRADES: Readonly<Record<string, readonly Clue[]>> = {
  gambling: [
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
      points: 4,
      pattern:
        /\b(?:guaranteed|daily|passive|huge|massive|insane|high|weekly) (?:returns?|profits?|roi|payouts?|earnings)\b/u,
    },
    { points: 2, pattern: /\b(?:invest(?:ments?|ors?|ing)?|trading|traders?)\b/u },
  ],
  lending: [
    { points: 2, pattern: /\b(?:loans?|lenders?|mortgages?|payday|debts?)\b/u },
    {
      points: 3,
      pattern:
        /\b(?:personal|business|instant|quick|urgent|emergency|cheap|fast|payday|student|easy|genuine|legit) (?:and \w+ )?(?:loans?|cash|credit)\b|\b(?:bad credit|debt (?:relief|consolidation)|no collateral|without collateral)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:loan offers?|offer(?:ing|s)? (?:\w+ ){0,4}loans?|need (?:a|an|any) (?:\w+ )?loan|(?:get|apply for|looking for|got) (?:a|an|your|my) (?:\w+ ){0,2}loan|loans? (?:at|from|with|without|up to|of) (?:\w+ )?\d|no credit checks?|without credit checks?)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:fix|repair|boost|increase|raise|clean|improv)\w* (?:my|your) credit(?: score| report)?\b/u,
    },
  ],
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
  medicine: [
    {
      points: 2,
      pattern:
        /\b(?:cbd|thc|vapes?|cannabis|marijuana|weed|steroids?|testosterone|supplements?|keto|herbal|gummies|meds|detox)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:viagra|cialis|levitra|xanax|tramadol|oxycodone|oxycontin|adderall|ambien|modafinil|phentermine|kamagra|valium|percocet|sildenafil|tadalafil|ozempic|semaglutide|hydrocodone|fentanyl|ketamine|lsd|mdma|cocaine|magic mushrooms)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:without|no) (?:a |any |doctor'?s? )?(?:prescriptions?|rx)\b|\b(?:buy|order|cheap|discount)\b[^.!?]{0,20}\b(?:pills?|meds|medicines?|drugs|viagra|cialis|xanax|tramadol|adderall|steroids|weed|cbd|thc)\b|\b(?:online|canadian|cheap) (?:pharmacy|drugstore|meds)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:weight loss|lose weight|fat burn\w*|belly fat|diet pills?|slimming|male enhancement|erectile|penis enlarg\w*|bigger (?:penis|breasts?)|miracle (?:cure|pill|product|drink)|doctors hate|lost \d+ ?(?:kg|kilos?|lbs?|pounds?)|cur(?:e|es|ed) (?:my |his |her |any )?(?:herpes|cancer|diabetes|hiv|hpv|arthritis))\b/u,
    },
  ],
  dating: [
    { points: 2, pattern: /\b(?:dating|singles|lonely|flirt\w*|webcams?)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:hot|sexy|lonely|horny|naughty|local|beautiful|single) (?:and \w+ )?(?:singles|girls?|women|ladies|milfs?|moms?|models|guys)\b|\b(?:russian|asian|ukrainian|foreign|mail order) (?:girls?|women|ladies|brides?)\b|\b(?:escorts?(?: services?| girls?| agency)?|hookups?|onlyfans|webcam (?:girls?|models?)|nudes|adult (?:dating|content|videos?|fun|sites?)|sugar (?:dadd(?:y|ies)|momm(?:y|ies)|mumm(?:y|ies)|baby)|call girls?|sex (?:chat|cam|tonight|partners?)|xxx|erotic massage|my (?:private|naked) (?:photos?|pics|videos?))\b/u,
    },
  ],
  earning: [
    {
      points: 1,
      pattern: /\b(?:work(?:ing)? from home|home[- ]based|from home|extra income|second income)\b/u,
    },
    {
      points: 3,
      pattern:
        /\b(?:passive income|side (?:hustle|income)|network marketing|mlm|drop ?shipping|data entry jobs?|online jobs?|remote jobs?|part[- ]?time jobs?|now hiring|hiring now|affiliate marketing|no (?:prior )?(?:experience|skills?|investment) (?:is |are )?(?:needed|required|necessary)|online business|business opportunity)\b/u,
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
        /\b(?:financial freedom|quit (?:your|my) (?:day )?job|be your own boss|get rich|become rich|become a millionaire|six figures|money[- ]making|make money|earn money|easy money|fast cash|quick cash|free money|paid surveys|work ?from ?home (?:job|mom|opportunit\w+|and earn)|income opportunit\w+|life[- ]changing (?:opportunity|income)|secret (?:method|system|formula))\b/u,
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
  intrusion: [
    {
      points: 2,
      pattern: /\b(?:hackers?|hacking|cracked|keygen|nulled|warez|pirated|torrents?)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:hire|contact|need|recommend|professional|best|genuine|real|ethical|legit) (?:an? |the |this |your )?(?:\w+ )?hackers?\b|\bhack(?:ed|ing)? (?:any|your|his|her|my|into|someone|a (?:phone|partner)|facebook|whatsapp|instagram|gmail|snapchat|phones?|bank|social|accounts?|school|grades)\b|\bhackers? (?:for hire|who|helped)\b|\bcheat(?:ing|er) (?:spouse|partner|husband|wife|boyfriend|girlfriend)|\b(?:husband|wife|partner|boyfriend|girlfriend) (?:is|was|has been) cheating\b|\bspy(?:ing)? (?:on|app)\b|\bcloned? (?:atm )?cards?\b|\bcarding\b|\bdark ?web (?:links?|market\w*)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:cracked|nulled|modded|mod|pirated|unlocked|premium) (?:version|copy|apk|software|app|accounts?|for free|key)\b[^.!?]{0,40}\b(?:free|download|here|cheap|get|without|link)\b|\b(?:download|get|got|has) (?:\w+ ){0,4}(?:cracked|for free cracked)\b|\b(?:cheap(?:est)?|buy|sell\w*|lifetime|discounted|genuine)\b[^.!?]{0,30}\b(?:licen[cs]e|activation|product|serial|windows|office)[- ](?:\w+ )?keys?\b|\bwithout paying\b/u,
    },
  ],
  papers: [
    {
      points: 5,
      pattern:
        /\b(?:fake|registered|counterfeit|novelty|undetectable) (?:\w+ ){0,3}(?:passports?|ids?|driv\w+ licen[cs]es?|documents?|diplomas?|degrees?|visas?|bills|money|notes|banknotes|dollars|euros)\b|\bbuy\b[^.!?]{0,30}\b(?:passports?|driv\w+ licen[cs]es?|diplomas?|degrees?|certificates?|ielts|toefl|visas?|citizenship)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:essay|assignment|dissertation|thesis|homework|coursework|term paper)s? (?:writ\w+|help|services?)\b|\bplagiarism[- ]free\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:do|write|writes|complete|take)s? your (?:\w+ )?(?:homework|essays?|assignments?|thesis|dissertation|exams?|papers?)\b/u,
    },
  ],
  wonders: [
    {
      points: 5,
      pattern:
        /\b(?:love spells?|spell ?casters?|black magic|voodoo|witchcraft|illuminati|psychic(?:s| reading)?|astrologers?|fortune tell\w+|powerful (?:spell|prayers?|healer|herbal|traditional)|traditional healer|lost love|magic ring|vashikaran)\b|\b(?:ex|husband|wife|boyfriend|girlfriend|lover|marriage)\b[^.!?]{0,20}\bback\b[^.!?]{0,40}\b(?:spell|days?|hours?|dr|doctor|powers?)\b|\b(?:brought|bring|brings)\b[^.!?]{0,15}\b(?:ex|husband|wife|lover|boyfriend|girlfriend)\b/u,
    },
  ],
  shopping: [
    {
      points: 3,
      pattern:
        /\b(?:replicas?|rolex|gucci|louis vuitton|yeezy|designer (?:bags?|handbags?|watches|shoes)|ray[- ]?bans?|iptv|airline tickets|cheap (?:flights?|tickets)|sneakers|perfumes?|jerseys?|handbags?)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:replica (?:\w+ )?(?:watch(?:es)?|bags?|handbags?|rolex|shoes)|1:1 quality|aaa quality|first copy|iptv (?:subscription|service|provider|reseller)|free (?:iphone|ipad|macbook|ps5|gift ?cards?|robux|v-?bucks)|(?:all|\d[\d,.]*\+?|thousands of) (?:tv |live )?channels\b[^.!?]{0,40}\b(?:movies|month|sports))\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:customer (?:service|support|care)|help ?line|support|helpdesk|tech support|quickbooks|airlines?|contact) (?:phone |contact |toll[- ]?free |telephone )*(?:number|helpline|hotline)s?\b[^.!?\n]{0,20}(?:\d|call|dial|24)|\btoll[- ]?free\b|\bcall (?:now|today|our|us now|us today)\b|\b24\/7 helpline\b/u,
    },
  ],
};
