import type { Clue } from './clue.ts';

/** Things and services that are sold wherever somebody reads. */
export const GOODS: Readonly<Record<string, readonly Clue[]>> = {
  medicine: [
    { points: 2, pattern: /\b(?:vitamins?|herbs?|natural remed\w+|generic)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:lose|losing|lost) (?:up to )?\d+ ?(?:kg|kilos?|lbs?|pounds)\b|\bweird trick\b/u,
    },
    {
      points: 2,
      pattern:
        /\b(?:cbd|thc|vapes?|cannabis|marijuana|weed|testosterone|supplements?|keto|herbal|gummies|meds|detox)\b/u,
    },
    {
      points: 4,
      pattern:
        /\b(?:viagra|cialis|levitra|xanax|tramadol|oxycodone|steroids|oxycontin|adderall|ambien|modafinil|phentermine|kamagra|valium|percocet|sildenafil|tadalafil|ozempic|semaglutide|hydrocodone|fentanyl|ketamine|lsd|mdma|cocaine|magic mushrooms)\b/u,
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
    { points: 4, pattern: /\b(?:soul ?mates?|meet (?:\w+ ){0,2}(?:singles|women|men|girls))\b/u },
    { points: 2, pattern: /\b(?:dating|singles|lonely|flirt\w*|webcams?)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:hot|sexy|lonely|horny|naughty|local|beautiful|single) (?:and \w+ )?(?:singles|girls?|women|ladies|milfs?|moms?|models|guys)\b|\b(?:russian|asian|ukrainian|foreign|mail order) (?:girls?|women|ladies|brides?)\b|\b(?:escorts?(?: services?| girls?| agency)?|hookups?|onlyfans|webcam (?:girls?|models?)|adult (?:dating|content|videos?|fun|sites?)|sugar (?:dadd(?:y|ies)|momm(?:y|ies)|mumm(?:y|ies)|baby)|call girls?|sex (?:chat|cam|tonight|partners?)|xxx|erotic massage|my (?:private|naked) (?:photos?|pics|videos?))\b/u,
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
        /\b(?:hire|contact|need|recommend|professional|best|genuine|real|legit) (?:an? |the |this |your )?(?:\w+ )?hackers?\b|\bhack(?:ed|ing)? (?:any|your|his|her|my|into|someone|a (?:phone|partner)|facebook|whatsapp|instagram|gmail|snapchat|phones?|bank|social|accounts?|school|grades)\b|\bhackers? (?:for hire|who|helped)\b|\bcheat(?:ing|er) (?:spouse|partner|husband|wife|boyfriend|girlfriend)|\b(?:husband|wife|partner|boyfriend|girlfriend) (?:is|was|has been) cheating\b|\bspy(?:ing)? (?:on|app)\b|\bcloned? (?:atm )?cards?\b|\bcarding\b|\bdark ?web (?:links?|market\w*)\b/u,
    },
    {
      points: 5,
      pattern:
        /\b(?:cracked|nulled|modded|mod|pirated|unlocked|premium) (?:version|copy|apk|software|app|accounts?|for free|key)\b[^.!?]{0,40}\b(?:free|download|here|cheap|get|without|link)\b|\b(?:download|get|got|has) (?:\w+ ){0,4}(?:cracked|for free cracked)\b|\b(?:cheap(?:est)?|buy|sell\w*|lifetime|discounted|genuine)\b[^.!?]{0,30}\b(?:licen[cs]e|activation|product|serial|windows|office)[- ](?:\w+ )?keys?\b|\bwithout paying\b/u,
    },
  ],
  papers: [
    { points: 3, pattern: /\b(?:diplomas?|dissertations?|essays?)\b/u },
    {
      points: 5,
      pattern:
        /\b(?:registered|novelty|undetectable) (?:\w+ ){0,3}(?:passports?|ids?|driv\w+ licen[cs]es?|documents?|diplomas?|degrees?|visas?|bills|money|notes|banknotes|dollars|euros)\b|\bbuy\b[^.!?]{0,30}\b(?:passports?|driv\w+ licen[cs]es?|diplomas?|degrees?|certificates?|ielts|toefl|visas?|citizenship)\b/u,
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
    { points: 3, pattern: /\bspells?\b(?!(?:ing)?[ -]?check)|\blovers?\b/u },
    {
      points: 5,
      pattern:
        /\b(?:love spells?|spell ?casters?|black magic|voodoo|witchcraft|illuminati|psychic(?:s| reading)?|astrologers?|fortune tell\w+|powerful (?:spell|prayers?|healer|herbal|traditional)|traditional healer|lost love|magic ring|vashikaran)\b|\b(?:ex|husband|wife|boyfriend|girlfriend|lover|marriage)\b[^.!?]{0,20}\bback\b[^.!?]{0,40}\b(?:spell|days?|hours?|dr|doctor|powers?)\b|\b(?:brought|bring|brings)\b[^.!?]{0,15}\b(?:ex|husband|wife|lover|boyfriend|girlfriend)\b/u,
    },
  ],
  shopping: [
    { points: 3, pattern: /\b(?:nike|adidas|air jordans?|sunglasses|iphones? \d|electronics)\b/u },
    {
      points: 4,
      pattern:
        /\b(?:download|watch|stream)\b[^.!?]{0,20}\b(?:movies|series|music|games)\b[^.!?]{0,20}\bfree\b|\blifetime (?:licen[cs]e )?keys?\b/u,
    },
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
