import type { WordLists } from './vocabulary.ts';

/** What those say who sell health, company and wonders, or preach. */
export const BODY_AND_SOUL_WORDS: Readonly<Record<string, WordLists>> = {
  medicine: {
    damning: `
      viagra, cialis, sildenafil, xanax, tramadol, adderall, keto, slimming, erection, erectile,
      libido, gummy, gummie, cellulite, sarm, shroom, belly fat, ozempic, dress size, roots and
      herb, natural cure, no cure, brain pill, nootropic, fat burner, burn fat, erectile
      dysfunction, magic drop, whiter teeth, teeth whitening, glucose control`,
    telling: `
      pill, cbd, thc, detox, serum, testosterone, steroid, prescription, pharmacy, weight,
      weight loss, lose weight, belly, fat, wrinkle, anti aging, supplement, herbal, remedy,
      cure, cured, med, botox, filler, collagen, vitamin, cannabis, weed, vape, blood sugar,
      blood pressure, anxiety, arthritis, diabetes, tinnitus, peptide, stem cell, ayurvedic,
      homeopathy, acne, bigger, bedroom, diagnosed, dermatologist, nasa, glow, cream, magnesium,
      focus, spoon, blood, fungus, cleanse, metabolism, appetite, calorie, nerve pain, hearing,
      prostate, vision, immune, immunity, infection, tumor, fertility, pregnancy, diabetic,
      doctor said, doctors said, edible, percs, bars, syringe, needle, bald, beard, hemorrhoid,
      snoring, back pain, joint pain, hair growth, hair loss, hgh, hiv, potency, herpes,
      turmeric, knee, knees, ed, naturally, food fixes, aunt, capsule, suffer, suffer from,
      hormone, menopause, insulin, reverse, type 2, breakfast, haarausfall, stretch mark,
      eczema, psoriasis, migraine, parasite cleanse, toxin, superfood, apple cider, ginseng,
      maca, colloidal, oxygen, alkaline, placenta, sperm, orgasm, lasting longer, premature`,
    weak: `
      pain, doctor, medicine, diet, kilo, kg, pound, hunger, exercise, natural, health, healthy,
      skin, bottle, overnight, dose, organic, herb, energy, sleep, cancer, generic, tea, trial
      pack, drug, body, gym, side effect, capsule, drop, oil, discreet, lbs, inch, clinically
      proven, fda, stamina`,
  },
  dating: {
    damning: `
      call girl, onlyfans, onlyfan, sugar daddy, sugar mummy, sugar baby, horny, hookup, milf,
      sexy, threesome, stripper, kinky, bdsm, porn, xxx, nsfw, sensual, erotic, on cam`,
    telling: `
      single women, single men, single girl, single lady, singles, ladies, lady, companion,
      webcam, dating, adult, flirt, bride, girlfriend, massage, fetish, lonely, soulmate, sex,
      lover, affair, my photo, my pic, true love, marry, escort, nude, naked, found my husband,
      found my wife, find yours, loveconnect, matchmaking, matchmaker, polygamy, discreet
      affair, swinger, couple, gay, lesbian, trans, shemale, bbw, cougar, teen, sugar,
      allowance, video chat, private show, snap, nudes`,
    weak: `
      women, girl, chat, private, mature, photo, tonight, meet, hot, beautiful, obligation,
      cute, date, men, discreet, bored, alone, love, near you, nearby, video call, young,
      profile, blonde, partner, fun`,
  },
  wonders: {
    damning: `
      vashikaran, pandit, spell caster, black magic, marabout, illuminati, voodoo, witchcraft,
      lost love, love problem, love back, ex back, fortune teller, evil eye, clairvoyant, came
      back to me, love spell, priestess, begging me, back to me, love and money, lottery spell,
      money ritual, spiritual healer, dr love`,
    telling: `
      astrologer, astrology, horoscope, healer, tarot, prayer, occult, numerology, kundli, baba,
      curse, ritual, witch, magic, zodiac, talisman, on his knee, on her knee, my ex, your ex,
      reunite, palm, manifest, crystal, chakra, reiki, energy healing, priest, amen, begged,
      temple, sangoma, herbalist, cast, soulmate reading, aura, angel, ancestor, lucky number,
      come to you at night, repost, forward this, chain, spell, psychic, amulet, miracle,
      prophet, bad spirit, spirit, protection ring, fame and rich, vedic, mama, dream, revealed,
      read cards, read card, read your, i see what, honest answer about love, third eye, twin
      flame, numerologist, palmistry, gemstone, rudraksha, feng shui, dream interpretation,
      medium, seance, hoodoo, juju, spiritualist, sheikh, mallam, alfa`,
    weak: `
      marriage, divorce, husband, wife, lover, soul, destiny, luck, lucky, future, spiritual,
      world famous, famous, blessing, problem, childless, pregnant, powerful, temple, guru, dr,
      barren, enemy, business loss, court case`,
  },
  causes: {
    damning: `
      jesus, saviour, savior, repent, antichrist, rapture, globalist, zionist, chemtrail, deep
      state, new world order, flat earth, big pharma, god bless, wake up people, mainstream
      media, almighty, thrown out, do your own research, your tax, sunday service, jesus christ,
      holy spirit, our country, steal your, vote for`,
    telling: `
      christ, allah, lord, sin, bible, quran, koran, heaven, hell, vaccine, government,
      politician, president, election, democrat, republican, communist, nazi, conspiracy, elite,
      hoax, wake up, immigrant, muslim, jew, christian, islam, ukraine, palestine, israel, gaza,
      trump, biden, putin, god, freedom, fascist, regime, parliament, prime minister, gospel,
      scripture, corrupt, liberal, climate, war crime, genocide, abortion, prophecy, vote,
      voter, racist, traitor, patriot, refugee, migrant, regime change, invasion, dictator,
      ministry, worship, sermon, baptism, sinner, salvation, revolution, boycott, protesters,
      sanction, propaganda, censorship, banned, they hide, petition, parasite, foreigner, jab,
      they don t want you to know, want you to know, before it is over, in the water, go back to
      where, wants you here, open your eyes, the press, celebrity, talent contest, contest, my
      daughter in, agenda, puppet, illegals, globalists, marxist, feminists, woke, lgbt, satan,
      devil, hellfire, end times, messiah, prophet muhammad, buddha, krishna, hare, guru ji`,
    weak: `
      people, truth, lie, lying, media, share, nation, country, soul, church, pray, prayer,
      protest, war, tax, patriot, saved, eternal, faith, peace, police, army, brother, sister,
      sheep, forward this, judgement, evil, father`,
  },
};
