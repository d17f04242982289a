import type { WordLists } from './vocabulary.ts';

/** What those say who pretend to be a bank, a support desk, a widow or a lottery. */
export const DECEIT_WORDS: Readonly<Record<string, WordLists>> = {
  phishing: {
    damning: `
      dear user, dear customer, unpaid fee, unusual sign in, your mailbox, verify your, mailbox
      is, re validate, revalidate, your paypal, if this was not you, following the instruction,
      stimulus payment, expires today, protection expires, dial our expert, printer offline,
      certified technician, renew for, cancel the charge`,
    telling: `
      suspended, verify identity, your identity, sign in detected, unusual activity, suspicious
      activity, unauthorized, unauthorised, confirm your, your password, card detail, your card,
      your account, your package, reschedule, private key, 12 word, support number, help line,
      helpline, toll free, tech support, technical desk, security alert, account team, your
      subscription, auto renewed, will be charged, remote access, anydesk, teamviewer, your
      computer, virus detected, infected, stuck transaction, final notice, immediate action,
      verification code, security team, billing department, outstanding balance, customs fee,
      refund department, norton, mcafee, paypal, coinbase, dial, technician, reservation, toll,
      renew, charge, offline, error 6000, quickbook error, airlines, irs, hmrc, dhl fee, iphone
      locked, recaptcha, webmail, quota, undelivered, unlock account, stimulus, customer care,
      tax refund, your parcel, validator, date of birth, social security number, banking
      information, seed phrase, recovery phrase, been suspended, for security reason,
      reservation desk, was charged, on hold, redelivery, press 1, was placed on, speak with an
      agent, urgent favour, urgent favor, personal email, are you available, gift card code,
      wire transfer, overdue invoice, past due, legal action, arrest warrant, lawsuit, court
      notice, case number, refund of, eligible for a refund, cancel the order`,
    weak: `
      urgent, urgently, dear, account, permanent, closure, within 24 hour, 24 hour, password,
      fee, expire, locked, limited, update, billing, avoid, number, call, identity, reply, bank,
      phrase, wallet, parcel, package, delivered, verify, confirm, immediately, link, detected,
      failure, notice, click, day or night, error, sync, customer, support, fix`,
  },
  prizes: {
    damning: `
      barrister, next of kin, you won, western union, moneygram, trunk box, atm card, god
      fearing, any amount, sweepstake, been selected, have been selected, walmart, voucher
      worth, question to receive, short question, pictures of me, saw your profile, know you
      better, private mail, write me back, my name is sandra, of us two, deal of, for the two of
      us`,
    telling: `
      prize, winner, annual draw, survey, give away, giving away, you were selected, been
      selected, been chosen, late husband, widow, million dollar, million usd, million euro,
      compensation fund, donate, orphan, refugee, claim your, reward, tag three, first hundred,
      first 100, free gift, diplomat, united nations, charity project, dying, deceased, your e
      mail address, your email address, any amount help, gofundme, fundraiser, crowdfunding,
      heart surgery, no money, voucher, congratulations, selected, my name is, hong kong,
      million for, kindly respond, pictures, hi dear, hello dear, profile, business partner,
      humanitarian, oil company, soldier, military, syria, airport customs, dowry, gold dust,
      giveaway, consignment, inheritance, beneficiary, lucky draw, blessing, burned down, three
      children, could be you, wheel, tesla, found a box, apple card, spare, send me the code,
      final warning, every household, fill in your detail, needs just, early price, back us,
      vote for my, gagnez un, repondant, offertes`,
    weak: `
      million, dollar, client, died, bank, lottery, annual, draw, fund, chosen, selected, reply,
      name, age, congratulation, free, win, won, claim, hundred, comment, tag, participate, take
      part, celebrate, donation, help, sick, paypal, hospital, transfer, dear, percent, god
      fearing, confidential, trust`,
  },
};
