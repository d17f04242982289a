import type { WordLists } from './vocabulary.ts';

/** What shops, tradesmen and smugglers say that have nothing to do with software. */
export const GOODS_WORDS: Readonly<Record<string, WordLists>> = {
  shopping: {
    damning: `
      yeezy, robux, v buck, vbuck, first copy, knockoff, e cigarette, louis vuitton, sex toy,
      sealed in box, cannot tell the difference, factory outlet, group buy, everything must go,
      streaming site, wholesale price, mirror quality, super clone, airpods for`,
    telling: `
      rolex, sneaker, jordan, nike, adidas, handbag, sunglasse, perfume, jewellery, jewelry,
      gift card, iphone, macbook, playstation, ps5, airpod, mug, t shirt, furniture, sofa,
      mattress, carpet, curtain, tyre, tire, used car, tobacco, cigarette, gadget, drone,
      designer, garment, hoodie, diamond, free shipping, free delivery, factory price, netflix,
      clothes, dress, shoe, crypto miner, smart ring, smart watch, smartwatch, vacuum, air
      fryer, led lamp, wig, lipstick, makeup, cosmetic, counterfeit, outlet, garage sale,
      wholesale, dropship, drop ship, pet food, e bike, generator, steel, cement, machinery,
      flyer, banner, sticker, flash sale, black friday, leather, omega, cartier, chanel, dhl,
      excavator, umbrella, diesel, jet fuel, crude, gas, rice, spices, basmati, candle, bulb,
      lamp, bmw, mercedes, toyota, km, sealed, warehouse clearance, brand shoe, vpn, bundle,
      skin, csgo, fortnite, pokemon, toy, jacket, coat, tractor, pump, pipe, tile, marble,
      timber, charcoal, gold, scooter, battery, batteries, phone case, charger, laptop for,
      headphone, replica, face value, clearance, inspired by, gucci, aaa, iptv, streetwear,
      limited drop, collection, football match, series for, works on every box, feet, photos of,
      domain, unlimited traffic, refurbished, thinkpad, toner, ink and, compatible with every
      brand, factory direct, extensions, human hair, all lengths, orologi, saree, abaya, kurta,
      lehenga, lingerie, swimwear, backpack, luggage, suitcase, cookware, knife, knives,
      blender, coffee machine, espresso, honey, olive oil, saffron, tea leaves, protein powder,
      whey, toys, lego, stroller, diapers, crib, tent, camping, airsoft, binocular, telescope,
      camera, lens, gpu, graphics card, mining rig, console, nintendo, xbox, gift basket,
      chocolate, cake, whisky, vodka, cigar, hookah, juul, e liquid, hemp, seeds, bonsai,
      aquarium, parrot, cat food, dog food, horse`,
    weak: `channel, sport, 4k, hd, movie, film, steam, amazon, spotify, disney, factory, shipping, delivery, original, in stock, bulk, quality, shop, supplier, manufacturer, brand, custom, printed, below, instant, code, bag, luxury, authentic, gift, free, streaming, without registration, swiss, puff, collection, coupon, deal, warranty, spare part, china, moq, on sale, lab tested, organic, one year guarantee, next day delivery, save 25, save 80, half off, per piece, all sizes, all colors`,
  },
  tradesmen: {
    damning: `
      off plan, outcall, free inspection, move in ready, no call out, serving houston, not your
      fault, no win no fee`,
    telling: `
      plumber, plumbing, electrician, locksmith, dentist, dental, implant, roofer, roofing,
      mover, packer, removal, tenancy, pest, handyman, taxi, limousine, cab, airport transfer,
      lawyer, attorney, solicitor, realtor, apartment, villa, real estate, property, solar,
      roof, homeowner, boiler, gutter, painter, gardener, landscaping, mechanic, towing, barber,
      salon, spa, tattoo, photographer, wedding, catering, hotel, flight, holiday, tour, safari,
      cruise, tutor, tutoring, puppy, puppies, kitten, nanny, driving school, restaurant, pizza,
      kebab, personal trainer, yoga, sea view, cleaner, cleaning, car insurance, life insurance,
      insurance quote, air condition, air conditioning, hvac, bathroom, flooring, fence,
      funeral, junk, car rental, rent a car, car wash, student room, surgery, hair transplant,
      lasik, veneer, orthodontist, chiropractor, lessons, driving lesson, piano lesson, guitar,
      breeder, pub, cafe, bakery, sushi, burger, pilgrimage, umrah, honeymoon, beach, resort,
      rehab, land for sale, plot, condo, townhouse, tree removal, pressure washing, moving
      house, house move, rat, termite, chartered, tasting, breakfast, rishikesh, goa, alliance,
      gym, panel, electricity bill, down payment, storm, claim, outstation, flat, rent,
      landlord, tenant, bulldog, life cover, physiotherapy, ivf, invisalign, braces, babysitter,
      chauffeur, courier, interior, renovation, scaffolding, garage door, chimney, septic,
      drain, swimming pool, fireplace, florist, bouquet, cake, chef, brunch, buffet, cocktails,
      karaoke, nightclub, escape room, trek, hostel, villa for, penthouse, studio apartment,
      square meter, sqft, freehold, parking space, school admission, kindergarten, camp, dance
      class, swimming lesson, language course, chess lesson, bed bug, storm damage, airport
      pickup, licensed and insured, locked out, teacher training, golden visa, oak, made to
      measure, refill, roses, retriever, pups, yacht, charter, skipper, summer camp, concert,
      front row, birthday, two men and, van, gas refill, scrap, silver, old gold, native
      teacher, first class, doorstep, detailing, ceramic coating, shuttle, ragdoll, adoption,
      rehoming, small firm, cpa, scrum master, iso 9001, broken drive, data recovery,
      evaluation, certified consultant, franchise, bubble tea, self storage, storage from, bail,
      bail bond, drive up, all inclusive, maldives, cottage, lake, sleeps, dogs welcome,
      freight, door to door, customs cleared, sea freight, air freight, math tutor, grades,
      settlement, talcum, loved one, glazing, insulation, heat pump, plaster, tiling, carpentry,
      masonry, paving, fencing, upholstery, tailoring, dry cleaning, laundry, ironing,
      housekeeping, chimney sweep, handmade soap, pottery, knitting, bicycle repair, phone
      repair, screen repair, laptop repair, tarmac, skip hire, minibus, coach hire, boat,
      fishing, hunting, ski, chalet, timeshare, cemetery, hospice, counselling, counseling,
      therapy, therapist, hypnosis, acupuncture, reflexology, dietician, midwife, dermatology,
      cosmetic surgery, liposuction, ultrasound, eyelash, nail, manicure, pedicure, makeup
      artist, waxing, hairdresser near, barbershop`,
    weak: `
      emergency, surrounding, call out, insured, licensed, certified, around the clock, near,
      near you, affordable, reasonable, quote, estimate, london, dubai, pune, delhi, mumbai,
      lagos, istanbul, antalya, budapest, bangkok, bali, manchester, sydney, toronto, texas,
      florida, family run, year of experience, book, booking, professional, visit, weekend, save
      up to, compare, sea, free parking, town, pickup, cheap, per night, luxury, nairobi,
      karachi, lahore, airport, inspection, repair`,
  },
  papers: {
    damning: `
      fake id, original diploma, real passport, id cards and, registered in the database, unable
      to finish, grade a, solve any assignment, any assignment, show up in the register, real
      document, undetectable note, pen and uv, uv test, loaded card`,
    telling: `
      passport, diploma, degree, driving licence, driving license, driver license, driver
      licence, visa, thesis, essay, dissertation, homework, coursework, immigration,
      citizenship, exam, birth certificate, id card, study abroad, scholarship, transcript, gpa,
      asylum, pr card, ssn, social security number, bank statement, invoice fake, tutor, maths,
      deadline, refund, licences for, eu countries, nationality, notes of, residency, consulate,
      appointment, migration, degree program, admission, mba, transcripts, banknote,
      counterfeit, green card, work permit, residence permit, ielts, toefl, term paper, driver
      permit, schengen visa, fake document, travel document, migration agent, driver s licence,
      licence without, license without, without test, without audit, all categories, iso`,
    weak: `
      accredited, university, bachelor, master, phd, document, class, classe, embassy,
      consultant, canada, canadian, student, writer, grade, confidential, confidentiality,
      registered, europe, germany, australia, uk, usa, plagiarism, overnight, deadline, page,
      professor, buy, without attending, assignment, certificate, verifiable, database`,
  },
  intrusion: {
    damning: `
      cvv, fullz, keygen, nulled, warez, carding, cloned card, mod apk, aimbot, wallhack, unban,
      unbanned, bank log, clone the phone, clone a phone, free download, loaded card, crack it,
      get your account back, spy app, spy on, hack any, all chat`,
    telling: `
      hacker, hack, hacked, hacking, spy, spying, dump, cracked, crack, apk, torrent,
      activation, activation key, license key, licence key, serial key, product key, cheating,
      ransomware, credit report, grade change, rat, malware, darknet, dark web, unlock, stolen,
      account recovery, lost access, locked out, exploit, bypass, jailbreak, windows 11, windows
      10, office 2021, office 365, steam key, premium account, cheap account, cash app, stress
      test, phone clone, retrieve, botnet, ddos, keylogger, ethical hacker, sim swap, stresser,
      resell licence, resell license, toolshare, premium tool, nulled script, lifetime
      membership, aged linkedin, facebook account, aged account, themes, leaked, leak, on
      camera, full video, unlocked`,
    weak: `
      account, password, access, message, phone, instagram, gmail, facebook, whatsapp, snapchat,
      cheat, lifetime, genuine, discreet, reliable, fresh, balance, husband, wife, partner,
      anonymous, without touching, in an hour, untraceable, key, cheap, netflix, tiktok, paypal,
      bank, iphone, photo, deleted`,
  },
};
