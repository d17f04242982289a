import type { WordLists } from './vocabulary.ts';

/** All trades in other languages that part their words. */
export const OTHER_LANGUAGES_WORDS: Readonly<Record<string, WordLists>> = {
  german: {
    damning: `
      potenzmittel, sportwetten, hellseher, hellseherin, kartenlegerin, falschgeld, schufafrei,
      fuhrerschein kaufen, per pn, infos per, konto wurde gesperrt, bestatigen sie,
      freizuschalten, brauchst du geld`,
    telling: `
      kredit, kredite, sofortkredit, bonitatsprufung, schufa, darlehen, follower, geld
      verdienen, verdiene, verdienen sie, nebenverdienst, nebenjob, einkommen, heimarbeit, von
      zu hause, zu hause aus, investiere, investieren, krypto, bitcoin, rendite, lotto,
      gewinnspiel, abnehmen, abgenommen, diatpillen, replika, verkaufe, wir verkaufen, biete,
      wir bieten, bieten wir, bieten ihnen, wir erstellen, wir suchen, schlusseldienst,
      klempner, rohrreinigung, umzug, umzuge, entrumpelung, anwalt, wohnung, immobilie,
      immobilien, ferienwohnung, reisepass, doktortitel, bachelorarbeit, hausarbeit,
      ghostwriter, massage, massagen, singles, partnersuche, treffen, schreib mir, rufen sie,
      ruf an, kontaktiere, melde dich, melden sie, klick, bestelle, bestellen sie, webseite,
      webseiten, homepage, suchmaschinenoptimierung, google bewertung, bewertungen kaufen,
      positive bewertung, rabattcode, gutscheincode, gutschein, fachkrafte, photovoltaik,
      solaranlage, warmepumpe, goldankauf, autoankauf, privatkredit, angebot einholen, werde,
      coaching, kostenlose beratung, kostenloses webinar, erstgesprach, reich werden, gewinn,
      whatsapp, telegram, pn, link in der bio, kilo abgenommen, methode, konto, gesperrt,
      bestatigen, stuck, einfach melden, wir kaufen, kaufen dein, auto, motorschaden, abholung,
      barzahlung, hochstpreis, ankauf, einsatz, millionar, bank will, dame, damen, diskrete,
      verhindern, reife, haarausfall, serum, geldanlage, zinsen, mindestanlage, prozent sparen,
      sparen`,
    weak: `
      gunstig, gunstige, billig, angebot, rabatt, garantie, garantiert, gratis, kostenlos,
      kostenlose, kostenloser, euro, am tag, pro tag, pro woche, pro monat, im monat, schnell,
      sofort, diskret, privat, ihr, ihnen, ihre, dein, deine, dir, dich, ohne, vorkenntnisse,
      auszahlung, nachricht, professionelle, professionell, jetzt, heute, hier, einfach, ab,
      nur, qualitat, original, versand, lieferung, hamburg, berlin, munchen, seriose, serios,
      unverbindlich, interesse, deutschlandweit, rund um die uhr`,
  },
  dutch: {
    damning: `
      gokken, helderziende, nepgeld`,
    telling: `
      lening, leningen, geld verdienen, snel geld, verdien, volgers, investeer, crypto, bitcoin,
      afvallen, te koop, wij bieden, loodgieter, slotenmaker, verhuizing, advocaat, appartement,
      paspoort, rijbewijs, diploma, scriptie, massage, dating, stuur mij, stuur me, berichtje,
      bel ons, bel nu, klik, bestel, website laten maken, kortingscode, vanuit huis, thuiswerk,
      bijverdienen, gratis offerte, zonnepanelen, whatsapp, telegram, prive bericht, winnaar`,
    weak: `
      goedkoop, goedkope, aanbieding, korting, garantie, gratis, euro, per dag, per week, per
      maand, snel, direct, jouw, je, jij, zonder, vandaag, nu, hier, makkelijk, kwaliteit,
      levering, bkr, interesse`,
  },
  polish: {
    damning: `
      kasyno, wrozka, zaklady bukmacherskie`,
    telling: `
      pozyczka, pozyczki, kredyt, chwilowka, bik, zarabiaj, zarobki, pieniadze, inwestuj,
      inwestycje, bitcoin, kryptowaluty, odchudzanie, schudnij, sprzedam, oferujemy, hydraulik,
      prawo jazdy, dyplom, praca magisterska, masaz, randki, zadzwon, napisz, kliknij, zamow,
      obserwujacych, followersi, praca w domu, dodatkowy dochod, whatsapp, telegram,
      pozycjonowanie, tworzenie stron, opinie google, kupie, gotowka, od reki, auto, skup`,
    weak: `
      tanio, tanie, oferta, rabat, gwarancja, darmowy, darmowe, zl, euro, dziennie, tygodniowo,
      miesiecznie, szybka, szybko, bez, dzisiaj, teraz, tutaj, latwo, minut, twoj, twoja,
      ciebie, dostawa, kod`,
  },
  turkish: {
    damning: `
      bahis, iddaa, medyum, kumar, rulet`,
    telling: `
      kredi, borc, para kazan, para kazanin, kazan, takipci, yatirim, bitcoin, kripto,
      zayiflama, satilik, hizmeti, ucuz, diploma, ehliyet, masaj, arayin, tiklayin, tikla,
      siparis, bonus, evden, ek gelir, whatsapp, telegram, bonusu, uye ol, kayit ol, davet kodu`,
    weak: `
      indirim, garanti, ucretsiz, bedava, tl, gunluk, haftalik, aylik, hemen, simdi, hizli,
      kolay, sizin, firsat, guvenilir, ilk, canli, bugun`,
  },
  // Indonesian, Malay, Tagalog, and Hindi and Urdu in Latin letters, in which much spam is written.
  asian: {
    damning: `
      slot gacor, judi, togel, gacor, satta, matka, jilibet, sabong, pinjol`,
    telling: `
      pinjaman, deposit, bonus, daftar, cuan, modal, pengikut, jual, murah, kerja dari rumah,
      hubungi, klik, situs, terpercaya, maxwin, investasi, kaya, paise, paisa, rupaye, rupee,
      kamaye, kamao, kamai, ghar baithe, loan, chahiye, lakh, crore, kare, karo, naukri, baba,
      sasta, kumita, pera, pautang, utang, jyotish, vashikaran, whatsapp, telegram, call karo,
      jeeto, joining`,
    weak: `
      sekarang, hari, gratis, aman, cepat, mudah, uang, rumah, roz, mahina, bhai, din, abhi,
      free, ghar, aap, sirf, online, araw, bahay, best, resmi, per hari`,
  },
};
