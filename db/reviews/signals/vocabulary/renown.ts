import type { WordLists } from './vocabulary.ts';

/**
 * What those say who sell reach and other services to firms. Much of it is also what apps are for, so
 * that it means little beside words about the use of one.
 */
export const RENOWN_WORDS: Readonly<Record<string, WordLists>> = {
  reach: {
    damning: `
      aged account, drip feed, smm panel, pbn, blue tick, never drop, followers 2, view 1, get
      famous, get featured, featured in forbes, accept a sponsored, errors that stop you, stop
      you from ranking, looking at your website, real people write, like from usa, stop you
      from, deliverability guaranteed`,
    telling: `
      seo, backlink, guest post, follower, subscriber, domain authority, page one, first page,
      traffic, influencer, targeted traffic, da 50, instagram growth, organic growth, smm,
      verified review, go viral, retweet, boost your, app install, press release, ad space, your
      listing, your brand, your website, your site, your channel, your ranking, your traffic,
      five star review, 5 star review, positive review, negative review, remove bad review,
      digital marketing, rank your, upvote, trustpilot, yelp, forbes, yahoo, famous, ceo mail,
      mail addresses, sponsored, featured, wikipedia, free report, mail address, sales of your,
      ceo, new website, redesign, guaranteed ranking, page rank, likes, link building, dofollow,
      do follow, google review, wikipedia page, verified badge, per link, sponsored article, new
      follower`,
    weak: `
      authority, domain, keyword, google, visitor, niche, account, agency, rank, ranking,
      promote, promotion, viral, instagram, tiktok, youtube, facebook, organic, search result,
      website, visibility, per thousand, cheap, growth, grow, campaign, exposure, audience,
      monetize, engagement, never drop, like from`,
  },
  services: {
    damning: `
      fiverr, our portfolio, hire me, hire us, business proposal, high ticket, discovery call,
      my gig, mixtape, new single, my channel, unlimited revision, team of 60, designers in, nda
      signed, source code is yours, app idea, idea into an app, new website or, need a new
      website, our designer, native translator, rates on request, for other firms, he does that
      for, just write to him, first meeting is free`,
    telling: `
      web design, web development, app developer, virtual assistant, freelancer, freelance,
      upwork, gig, logo, lead generation, business e mail, e mail list, email list, outsourcing,
      outsource, residential proxy, offshore hosting, coaching, masterclass, bestseller,
      copywriting, ghostwriting, our developer, expert developer, certified translation,
      animation video, explainer video, tax advice, our agency, our team in, my service, our
      service, our company offer, bookkeeping service, dedicated developer, staff augmentation,
      whitepaper, web scraping, data scraping, company formation, offshore company, llc,
      trademark, call center service, cold calling, appointment setting, voice over, video
      editing, photo editing, e book, ebook, my book, novel, podcast, my blog, my song, album,
      my course, online course, speaker, mentorship, sales funnel, free training, strategy call,
      free audit, done for you, cooperation, partnership, mutual benefit, newsletter sponsor,
      designer, redesign, nda, native, legal text, chartered, bookkeeper, tax return, for
      everybody, for anybody, remotely, new website, logo design, gift wrapping, translator,
      copywriter, seo expert, growth hacker, agency, available for hire, fixed price, my
      portfolio, take care of your, free call, dmca, delivered 400, s discuss your, your idea,
      our client say, what our client, for your business, built in a week, chatbots, chatbot
      for, experts available, decision maker, b2b contact, passes copyscape, inbound, outbound,
      article writing, funnel, funnel expert, double your, beat any quote, official reseller,
      custom offer, he builds, you own the code, in beta, my app, my new, weekly letter, read
      by, founders, our server, server with, deals on, dm for, for invite, on kickstarter, live
      on, tell me what you think, testers get, read my thread, my thread, rank higher, crm setup
      service, zapier expert, notion template, my template, my newsletter, our newsletter, our
      channel, our community, our webinar, our ebook, our blog`,
    weak: `
      experienced, developer, budget, revision, on time, modern, small business, coach, channel,
      author, course, webinar, proxy, ip, hosting, industry, verified, list, listen, stream,
      subscribe, upload, gaming, playlist, motivation, scale, seat, per word, language, quote,
      starting at, package, professional, expert, hire, client, guaranteed, agency, design,
      website, deliver, service, book, career, turnkey, ready made, lesson, teach, mindset,
      founder, entrepreneur, solution, worldwide, contact, qualified, turnaround, proposal,
      inquiry`,
  },
};
