import type { WordLists } from './vocabulary.ts';

/** What those say who promise money, lend it, or want it to be gambled. */
export const MONEY_WORDS: Readonly<Record<string, WordLists>> = {
  lending: {
    damning: `
      loan shark, bad credit loan, no guarantor, instant loan, quick loan, urgent loan, personal
      loan offer`,
    telling: `
      loan, lender, mortgage, refinancing, refinance, collateral, debt, overdraft, bad credit,
      cash advance, credit score, credit repair, low rate, low interest, interest rate, pawn,
      credit card debt, grant, bankruptcy, consolidation, microcredit, guarantor, payday, late
      payment, collections, eviction, no job, even with no, free grant, owes you money, never
      pay back, down payment, se habla espanol, geldanlage, zinsen, mindestanlage, use debt,
      title loan, tax relief, student loan, equity release, remortgage, credit line, line of
      credit, working capital, merchant cash`,
    weak: `
      borrow, interest, fund, rate, yearly, funding, broker, approval, approved, instalment,
      installment, repay, bank, money, cash, qualify, same day, urgent, reject, credit history,
      finance`,
  },
  trading: {
    damning: `
      memecoin, account manager made, copy trading, trading bot, stolen coin, lost coin, stolen
      fund, lost fund, 100x, bull run, moonshot, doubling every bitcoin, forex signal, take
      profit, gold signal, safe pick, capital is returned, load your bag, connect wallet,
      connect your wallet, free token, cloud mining, mine bitcoin, vip group, invest and
      receive, high yield, hyip`,
    telling: `forex, crypto, cryptocurrency, bitcoin, btc, ethereum, eth, usdt, nft, whitelist, trader, trading, pip, account manager, investor, investment, invest, invested, investing, roi, altcoin, solana, staking, seed phrase, dividend, penny stock, broker, gold bar, hedge fund, dogecoin, doge, blockchain, mining, metaverse, stock tip, gem, eurusd, xauusd, nasdaq, futures, arbitrage, presale price, pick, bag, listing on, gold plan, silver plan, plan 100, wealth, crowdfund, ico, web3, defi, dao, airdrop, presale, yield, exchange, binary option, list on, win rate, rental yield, starter plan, seeking investor, pitch deck, share in, insider, insiders, loading up, 10x, secret investment, celebrity, banks are angry, rich, flip house, flip houses, none of my own money, vault, percent daily, principal, withdrawn any time`,
    weak: `
      profit, return, deposit, deposited, withdraw, withdrew, withdrawal, commission, capital,
      coin, gain, gold, mint, wallet, token, mentor, doubling, doubled, per day, expert, stock,
      explode, moon, pump, scammed, recover, recovered, recovery, in one week, in a week,
      guaranteed, money`,
  },
  gambling: {
    damning: `
      free spin, correct score, fixed game, fixed match, sure win, sure game, rakeback,
      freeroll, parlay, teen patti, sure odd, safe pick, daily tip, win big, big win, betting
      site, online casino, slot game, vip tip, free bet, welcome pack, pays within, fast
      withdrawal`,
    telling: `casino, slot, roulette, poker, blackjack, baccarat, bet, betting, odd, jackpot, bookmaker, bookie, lottery, lotto, wager, gambling, gamble, kick off, accumulator, sportsbook, bingo, rummy, real cash, ipl, prediction, bankroll, tipster, aviator, scratch card, welcome bonus, win big, you win, spin the wheel, horse racing, roulette system, winners yesterday, beats the house, insider, high roller, vip lounge, instant payout, no limits, personal host, keno, craps, cockfight, dice, lucky number, esports betting, handicapper, picks, freispiele, einzahlung, tours gratuits, giros gratis`,
    weak: `
      tip, won, winning, deposit, bonus, manipulated, payout, cashed, cash, spin, vip, game,
      cricket, football, premier league, big win, luck, lucky, guaranteed, bonus code`,
  },
  earning: {
    damning: `
      passive income, side hustle, financial freedom, own boss, quit your job, no interview,
      network marketing, downline, upline, get rich, be rich, life changing, on autopilot, extra
      cash, easy cash, stay at home mum, stay at home mom, work at home, working from home mom,
      clicking on ad, earn up to, made my first, choose your own hour, job vacancy, extra
      income, second income, residual income`,
    telling: `
      extra income, second income, work from home, from home, mlm, distributor, no experience,
      dropshipping, drop shipping, residual income, rich, millionaire, business opportunity,
      home based, paid survey, part time, remote job, vacancy, hiring, job offer, no skill,
      wealth, wealthy, earning, start today, my team, stay at home, staying at home, income,
      from your phone, from my phone, from your couch, per hour, envelope, average 120, bucks an
      hour, operator, nurses, carer, driver wanted, laptop provided, relocation, salary, typing,
      captcha job, resell, commission only, recruiter wanted, ambassador, wanted, drive with us,
      language course paid, data entry, typist, six figure, weekly payment, resigned, per hour
      just, own hour, satoshi, signing up, paid research, research study, reading texts aloud,
      per page, start in the evening, low entry cost, we train you, no boss, be free, resell
      right, plr, white collar, stuffing, mystery shopper, secret shopper, brand ambassador,
      affiliate, affiliate income, recruit, direct sales, essential oil, avon, herbalife, amway,
      forever living`,
    weak: `
      earn, earned, salary, job, recruiting, unlimited, opportunity, paid, interview, applicant,
      money, cash, paycheck, freedom, dream, boss, mum, mom, sponsor, secret, join, made me`,
  },
};
