import type { WordLists } from './vocabulary.ts';

/** What notices of any kind say, whatever they offer: who is wanted, what is for sale and on which terms. */
export const SMALL_ADS_WORDS: Readonly<Record<string, WordLists>> = {
  notices: {
    damning: `
      or nearest offer, loving home, serious buyer, serious people, serious people only, icpo,
      oem order, plain packaging, discreet packaging, sealed in box, no time waster, urgent
      hiring, we are hiring, relocation bonus, immediate joiner, walk in interview, comment
      interested, link on my, link in my, link in bio, look forward to cooperation, long term
      cooperation, rates on request, kindly respond, kindly send, dm for price, ask for price,
      no agent, no middlemen`,
    telling: `
      wanted, hiring, for hire, available now, available today, available for, in stock now,
      serving since, since 19, established in, complimentary, package from, packages from, price
      start, prices start, from only, vaccinated, second hand, barely used, used only, service
      history, brand new, sealed, manufacturer, exporter, importer, leading manufacturer,
      supplier of, dealer in, we supply, oem, requirement, quotation, premium quality, high
      quality, top quality, finest quality, first quality, handmade, order now, pre order, grand
      opening, newly opened, first 50, first 100, first 200, first 20, only today, apply within,
      cv, resume, weekly payment, weekly pay, salary, accommodation, operator needed, driver
      wanted, no win no fee, entitled to, compensation claim, household, homeowners, senior,
      over 50, eligibility, eligible, guaranteed, certificate of, accredited, limited seat,
      seats left, spots left, seat left, slot available, admission open, enrol, enroll, early
      bird, near metro, opposite, walking distance, ready to move, possession, emi, cod, cash on
      delivery, dm, inbox, pm me, serious inquiry, inquiries, enquiries, satisfaction, happy
      customer, trusted by, since 1998, 24 7, round the clock, one call, years in business,
      reasonable price, reasonable rate, best rate, best price, competitive price, low price,
      lowest price, free quote, free sample, sample, custom made, bespoke, your logo, for rent,
      for sale, on request, negotiable, moq, to let, job seeker, out now, now hiring, top
      dollar, paying top, looking to buy, women 30 to 45, low entry, first month half, half off,
      still free in, ask for rates, bulk available, lab tested, subscribe and save, per hour,
      per week, from a week, se busca, pago semanal, primera clase, clases de, kupie, gotowka`,
    weak: `
      cheap, certified, licensed, professional, exclusive, premium, luxury, limited, offer,
      bonus, ship, worldwide, deliver, delivered, delivery, tonight, contact, opened, sector,
      street, branch, showroom, discount, booking, real, genuine, serious, dollar, euro, rupee,
      pound, buck`,
  },
  // People who want to be read, heard or seen themselves.
  makers: {
    damning: `
      my novel, my song, my music, my tape, my new single, my new album, my album, my youtube,
      my tiktok, my etsy, my instagram, my twitch, my blog, my channel, my podcast, my patreon,
      my kickstarter, my website, my videos, my page, my onlyfan, my stream, my gofundme, my
      memoir, my new book, i make video, give it a spin, her etsy, his etsy, road to 1k, give it
      a listen`,
    telling: `
      rapper, singer, dj, novel, paperback, kindle, bestseller, soundcloud, spotify, mixtape,
      album, single out, streamer, vlog, vlogger, twitch, etsy, kickstarter, indiegogo,
      crowdfunding, playlist, concert, exhibition, gallery opening, film festival, poetry,
      memoir, youtuber, content creator, gem, skin for, invite code, free gems, free coins,
      guild, clan, handmade candle, candle, subscribe, upload, on my profile`,
    weak: `
      video, cat, listen, read, watch, dropped, chapter, story, author, book, artist, band,
      track, beat, new, check, gaming, gamer, support me, love if, invite, steam, game, play`,
  },
  // Comments that were written for blogs and are left everywhere.
  comments: {
    damning: `
      this article, this blog, your blog, your article, this post, nice post, great post, good
      post, very informative, useful information, thank for sharing, thanks for sharing, thank
      for share, thank you for share, this paragraph, this piece of writing, quick heads up,
      your content, your post, keep up the great, keep up the good, wonderful article,
      informative post, amazing blog, i will bookmark, rss feed, your weblog, visit my`,
    telling: `
      article, blog, bookmark, bookmarked, paragraph, weblog, informative, blogging, blogger,
      readers, heya, writing style, subscribed, captcha, topic, pleasant, niche blog, fellow,
      comment section`,
    weak: `
      post, read, share, sharing, information, content, write, wonderful, greeting, thank,
      thanks, interesting, reading, site, website`,
  },
};
