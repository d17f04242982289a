import type { Random } from '#db/seed/random.ts';
import type { Forms } from './corpus.ts';

const WORDS: Forms['slots'] = {
  hello: `Nice app. / Great tool, thanks. / Good product overall. / Helpful for my team. / Love this! /
    Very good post. / I like the interface. / Works ok for me. / Interesting software. / -`,
  title: `Great / Nice app / Wow / Must read / Best ever / Thanks / Good / Amazing service / My
    experience / Recommended / Read this / Hello all`,
  name: `bright / smart / rapid / golden / prime / mega / lucky / global / easy / pro / royal / fast`,
  thing: `deals / tools / soft / cash / market / media / trade / pills / shop / games / rank / loans`,
  end: `com / net / org / info / xyz / shop / biz / online / top / site / co / io / ru / de`,
  host: `{name}{thing}.{end} / {name}-{thing}.{end} / get{name}{thing}.{end} / {name}{thing}{n}.{end}`,
  path: `offer / go / win / promo / r/{n} / start?ref={n} / blog/best-{thing}`,
  link: `https://{host}/{path} / http://{host} / www.{host} / www.{host}/{path} / {host}/{path} /
    bit.ly/{name}{n} / https://t.me/{name}{thing} / tinyurl.com/{name}{n} / hxxps://{host}/{path}
    / {name}{thing} dot com / {name}{thing}[.]com / {name}{thing} (dot) net / {name}{thing} . com
    / {name}{thing}.com`,
  person: `anna / mike / drjames / lisa / mrsmith / olga / kevin / sara`,
  mail: `{person}{n}@gmail.com / {person}.{thing}@yahoo.com / {person}@{host} / {person}{n} at gmail
    dot com / {person}(at)outlook.com / {person}_{n} [at] mail [dot] com / {person}{n} @ gmail .
    com`,
  phone: `+1 (555) 01{n}-22{n} / +44 7700 9{n}4{n} / +49 151 2345{n}78 / 555-01{n}-3344 /
    1-800-555-01{n} / +234 803 555 {n}{n} / 0049 170 55{n}123`,
  handle: `@{name}_{thing} / @{person}{name}{n} / @{name}{thing}bot`,
  chat: `WhatsApp / Telegram / Instagram / Discord / Signal / WeChat / Skype`,
  amount: `$5{n} / $1{n}00 / {n}00 dollars / €{n}00 / £3{n} / {n}50 USD`,
  coin: `bitcoin / BTC / USDT / crypto / Ethereum`,
  pill: `Viagra / Cialis / Xanax / Tramadol / Adderall / Modafinil / diet pills / steroids`,
  fame: `Instagram followers / YouTube subscribers / TikTok likes / Twitter followers / Facebook likes
    / Google reviews`,
  now: `Order now / Act fast / Click here / Message me / Visit my profile / Contact me today / Limited
    time offer / Join us now / DM for info`,
  code: `SAVE{n} / WELCOME{n} / DEAL2{n} / VIP{n}0 / BONUS{n}X`,
};

/** How spammers write, by what they are after. */
export const SPAM_FORMS: readonly Forms[] = [
  {
    slots: WORDS,
    forms: [
      '{title} | {hello} I found a better one at {link} and it costs less.',
      '{title} | {hello} More details here: {link}',
      '{title} | See {link} for a full guide to the best apps of the year.',
      '{title} | {hello} Check {link} before you pay anything, you will thank me.',
      '{title} | Download the free version from {link} right away.',
      'Look at {link} | {hello} I wrote about it on my page, all details are there.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | {hello} For help with the set-up write to {mail}.',
      '{title} | Questions? Call {phone} and ask for {person}.',
      '{title} | {hello} Add me on {chat}: {handle} and I will show you more.',
      '{title} | Contact {person} on {chat} {handle}, he helped me a lot.',
      '{title} | {hello} My number is {phone}, text me any time.',
      '{title} | We fix all software problems, {phone} or {mail}.',
      '{title} | Message me on {chat} {phone} for a special price.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | {hello} I turned {amount} into {amount} in one week with {coin} trading. {now}.',
      '{title} | I lost my {coin} to scammers, but a recovery expert got everything back in {n} hours. {now}!',
      '{title} | Double your {coin} in {n} hours, 100% guaranteed. {now}.',
      '{title} | Claim your free {coin} tokens before the airdrop ends. {now}.',
      '{title} | My trading mentor pays me {amount} every week in {coin}. {now}.',
      '{title} | Invest with Mrs {person}, the best {coin} account manager, daily profits guaranteed.',
      '{title} | Do you want to earn money with {coin}? Our signals are {n}% accurate. {now}.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | Play at the best online casino, {n} free spins and a welcome bonus of {amount}. {now}!',
      '{title} | Sure bets and fixed matches every weekend, win {amount} per ticket. {now}.',
      '{title} | Try your luck with poker and roulette, instant payout, bonus of {n}%. {now}.',
      '{title} | Get a personal loan of {amount} at {n}% interest, no credit check. {now}.',
      '{title} | Urgent loan offer for everybody, bad credit accepted, approved in {n} minutes. {now}.',
      '{title} | We repair your credit score in {n} days and remove all debts. {now}.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | Buy {n}000 real {fame} for only {amount}, instant delivery.',
      '{title} | Our SEO agency ranks your website on the first page of Google in {n} days. {now}.',
      '{title} | High quality backlinks and guest posts from {amount}. {now}.',
      '{title} | We provide five star reviews and ratings for your business, cheap and safe. {now}.',
      '{title} | Professional web design and app development services at affordable rates. {now}, free quote!',
      '{title} | {n}000 targeted leads and email lists for sale, fresh this month. {now}.',
      '{title} | Grow your traffic and boost your sales with our digital marketing experts. {now}.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | Buy {pill} online without prescription, discreet shipping. {now}.',
      '{title} | Cheap {pill}, lowest price, worldwide delivery in {n} days. {now}.',
      '{title} | I lost {n} kg in a month with these keto gummies, doctors hate it. {now}.',
      '{title} | Hot girls in your city want to meet tonight. {now}, free registration.',
      '{title} | Escort service {n} hours a day, beautiful models. {now}.',
      '{title} | A powerful spell caster brought my husband back in {n} hours. {now}.',
      '{title} | Replica watches and designer bags, {n}% discount, free shipping. {now}.',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | Earn {amount} a day working from home, no experience needed. {now}.',
      '{title} | I make {amount} every week from my phone. {now}, ask me how.',
      '{title} | Passive income for everyone! Quit your job and get rich. {now}.',
      '{title} | Use my code {code} for {n}% off, valid today only.',
      '{title} | {hello} Sign up with my referral link and we both get {amount}. Code {code}.',
      '{title} | Promo code {code} gives you {n}% discount at checkout, hurry up.',
      '{title} | They paid me {amount} for writing a five star review, so do it too.',
      '{title} | I got a free gift card in exchange for this review. {hello}',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | Hire a hacker to get into any phone or WhatsApp account. {now}.',
      '{title} | Is your partner cheating? I can hack any Facebook account in {n} minutes. {now}.',
      '{title} | Buy registered passports, driving licences and diplomas, {now}.',
      '{title} | We write your essays and assignments, plagiarism free, from {amount} per page. {now}.',
      '{title} | IPTV subscription with {n}000 channels and all movies for {amount}. {now}.',
      '{title} | Genuine Windows and Office licence keys, cheap, delivered in {n} minutes. {now}.',
      '{title} | Download the cracked version with all features for free. {now}.',
    ],
  },
  {
    slots: {
      ...WORDS,
      loud: `THIS IS THE BEST APP IN THE WORLD / DO NOT WASTE YOUR MONEY ON THIS / EVERYBODY MUST HAVE
        THIS NOW / I HATE THIS SO MUCH AND SO WILL YOU / THE VENDOR IS A LIAR AND A THIEF / GET IT
        WHILE YOU CAN PEOPLE`,
      word: `good / best / nice / super / wow / bad / great / scam`,
      same: `good good good good good / nice nice nice nice / best app best app best app best app / buy
        it now. buy it now. buy it now. buy it now. / ok ok ok ok ok ok ok ok`,
      keys: `asdf / jkl / qwer / zxcv / dfgh / hjkl / sdfg / xcvb / fghj / lkjh / poiu / mnbv / wert /
        vbnm`,
      mash: `{keys}{keys} / {keys} / {keys}{keys}{keys}`,
      swear: `fucking useless / a pile of shit / made by assholes / absolute bullshit / for dickheads /
        f*cking garbage / sh1tty software`,
    },
    forms: [
      'LOOK | {loud}! {loud}!',
      '{title} | {loud} {loud} {loud}',
      '{title} | {same} {same}',
      '{word} | {hello} {same} {same} {same}',
      '{title} | This app is {word}, this app is {word}, this app is {word}, this app is {word}, yes.',
      '{keys} | {mash} {mash} {mash} {mash} {mash}',
      '{title} | {mash} {keys} {mash} {mash} {n}',
      'Wow | {word}!!!!!!!!!!!!!!! {word}!!!!!!!!!!!!!!',
      '{title} | The whole thing is {swear}, and so is their support.',
      '{title} | I waited {n} days. It is {swear}.',
    ],
  },
  {
    slots: {
      ...WORDS,
      abroad: `Gana dinero desde casa / Préstamos rápidos sin papeles / Geld verdienen von zu Hause /
        Kredit ohne Schufa / Gagnez de l’argent facilement / Offre de prêt entre particuliers /
        Ganhe dinheiro em casa / Guadagna soldi da casa / Лучшее казино онлайн / Заработок без
        вложений`,
      come: `escríbeme al {chat} {phone} / jetzt anfragen: {mail} / contactez-moi: {mail} / clique
        aqui: {link} / scrivimi: {mail} / пишите в {chat} {handle} / {link}`,
    },
    forms: ['{title} | {abroad}, {come}', '{title} | {hello} {abroad}! {come}'],
  },
];

type Disguise = (text: string, random: Random) => string;
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
};

/** What spammers do to a text so that a filter does not know it again. */
export const DISGUISES: readonly Disguise[] = [
  (text, random) =>
    text.replace(/[aeocpx]/gu, (one) => (random() < 0.3 ? (LOOK_ALIKE[one] ?? one) : one)),
  (text, random) => text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random() < 0.1 ? '\u200b' : '')),
  (text, random) =>
    text.replace(/(?<=\p{L})[oieas](?=\p{L})/gu, (one) =>
      random() < 0.3 ? ({ o: '0', i: '1', e: '3', a: '4', s: '5' }[one] ?? one) : one,
    ),
  (text) => text.toUpperCase(),
  (text) =>
    [...text]
      .map((one) =>
        /[a-z]/u.test(one) ? String.fromCodePoint(0x1d41a + (one.codePointAt(0) ?? 97) - 97) : one,
      )
      .join(''),
];
