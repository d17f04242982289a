import type { WordLists } from './vocabulary.ts';

/**
 * What customers say of an app that they use: its parts, what it does to their day, and what they miss.
 * Advertisements have hardly any of it, so that it speaks against one.
 */
export const EXPERIENCE_WORDS: Readonly<Record<string, WordLists>> = {
  parts: {
    telling: `
      dashboard, integration, onboarding, workflow, api, sync, sso, audit log, export, import,
      bug, release, interface, mobile app, template, permission, webhook, csv, excel, pdf, sap,
      salesforce, plugin, dark mode, backup, changelog, backend, erp, crm, datev, xero, shopify,
      jira, slack, okta, docker, kubernetes, latency, sdk, module, drag and drop, user
      interface, ui, reporting, timesheet, ticketing, documentation, docs, connector, sandbox`,
    weak: `
      app, software, tool, program, version, update, upgrade, setup, feature, report, screen,
      button, menu, field, search, data, file, support, user, team, admin, login, customer,
      client, invoice, ticket, project, order, vendor, trial, licence, license, seat, plan,
      label, list, calendar, reminder, route, schedule, shift, stock, warehouse, record, form,
      document, browser, scan, table, editor, widget, tracking, alert, column, row, page,
      server, filter, stat, tablet, contract, renewal, rate, sales rep, accountant, accounting,
      manual, training, notification, subscription, queue, logs, mode, rules, memory, recording,
      sms, photo, phone, portal, fee, payment, connection, session, tag, chart, map, segment,
      role, password, import, library, archive, print, printer, barcode, scanner, folder,
      attachment, account, quiz, viewer, quote, offline, internet, device, network, config,
      token, cache, memory leak, endpoint, query, hotline, invoicing, bookkeeping, booking,
      deadline, policy, policies, transfer, batch, batches, bill, bot, rooms, room, languages,
      briefing, request, application, dependencies, sheet, test, service, message, template,
      hardware, cost, loading, demo, report to, reports to, trades, fleet, cloud, cron,
      spreadsheet, parser, push, image, design, conversion, checkout, crm, campaign, keyword,
      research, checker, builder, dialer, uptime, time tracking, cap table, custom field,
      limits, limit, listing, payout, shipment, delivery note, practice, class`,
  },
  use: {
    telling: `
      we use, i use, we used, we are using, we have used, been using, using it, use it, uses it,
      used it, uses this, using this, we run, we moved, we switched, we migrated, we evaluated,
      our team, our office, our staff, our accountant, our company, for us, we needed, we had,
      we have, we manage, with it, switched from, came from, coming from, moved from, migration,
      rolled out, helped us, saves us, saved us, saves me, cost us, took us, lets us, let us,
      gives us, our old, our it, our customer, our client, our data, our shop, our warehouse,
      our driver, in our, they fixed, they charged, they got, they told, they helped, they
      answered, we paid, we bought, we pay, we get, we see, my team, we cancelled, we tried, we
      left, we stay, we stayed, we do, we went, we track, we send, we handle, we need, we got,
      we were, we are a, was fair, sales was, sale was, who use, as a, since we, i see, i can
      see, has with, free trial, free plan, free tier, annual plan, signed up for, ended up,
      game changer, for about, never looked back, came back, get what you pay, at that price,
      out of the box, in the app, our front desk, we live in, i live in, we operate, work for a,
      use it for, use it to, as a freelancer, as a realtor, here since, moved to another, our
      lawyer, our agent, our store, our spa, my team is, everyone knows, after we, before you,
      when we, until we, we hit, we expected, we wanted, we chose, i chose, i bought, i paid, i
      needed, i used, i tried, i got, i had, i found, i was, my money back, money back after,
      our money back, i save, i can, i could, i cannot, i love how, i hate, i say, i would say,
      any accountant, any team, i asked, i called, i had to, for any, to judge, two of our, some
      of our, one of our, all i need, all we need, what we need, what i need, it ate, we hired,
      our partner, our agency, our firm, students can, guests can, members can, customers can,
      users can, staff can, at your own risk, your own data`,
    weak: `
      our, us, since, year ago, month ago, daily, every day, last year, this year, year now,
      colleague, department, staff, employee, we, they, switched, week, month, so far, anyone
      in, everyone in, member, patient, agent, technician, driver, guest, student, teacher,
      nurse, accountant, auditor, manager, volunteer, candidate, tenant, supplier, everyone on,
      people on, people in, our people, my people, my tax man, my accountant, baker, foreman,
      foremen, clerk, adviser, admin, developer`,
  },
  judgement: {
    telling: `
      wish, missing, lack, unfortunately, clunky, buggy, crash, crashed, outage, downtime,
      annoying, confusing, intuitive, user friendly, learning curve, flaky, sluggish, pricey,
      overpriced, would be nice, could be better, broke, glitchy, slower, laggy, responsive,
      disappointed, outdated, dated, responded, answered, cumbersome, half finished, complaint,
      nobody, worth the price, value for money, hate, stable, does what, a bit, room for
      improvement, downside, drawback, workaround, replied, freezes, froze, timed out, time out,
      unusable, con, pro, solid, no complaint, nothing special, does both, exactly what, easier
      to, easier than, faster than, better than, cheaper than, more than, less than, worse than,
      hard to, easy to, takes a, takes minute, took an, should be, could use, used to, first
      try, look elsewhere, make sure, otherwise you, not as, as good as, the best purchase, per
      user, for a company, work on, breaks something, worth it, worth every, lost data, what a
      difference, the difference, would recommend, will renew, renew, renewed, must have for,
      could be, should have, if only, do nearly, would have, mixed feeling, i adore, painful,
      childish, limited to, so much faster, the old one, the new one, performance drop, double
      booking, life saver, made sure, makes sure`,
    weak: `
      but, although, though, however, except, sometimes, still, yet, slow, fast, easy, wrong,
      broken, old, expensive, clear, hard, helpful, late, fine, works, work, worked, work well,
      happy, otherwise, without trouble, decent, simple, clean, polite, friendly, patient,
      finally, until, took, needs, even, rarely, never, unless, because, only, hour, instead,
      before, while, after, than, about, dropped, mostly, almost, already, once, twice, nice,
      ok, okay, enough, limited, quickly, lost, realistic, right, well, smoothly, reliably,
      accurate, accurately, precise, straight, neat, tidy, handy, practical, painless, pretty,
      readable, fair, rigid, rounded, calculated, checked, handled, imported, merged, attached,
      respected, configured, installed, upgraded, reported, restored, shown, saved, sent twice,
      in second, up to date, used to, complain, complained, understand, understood, learned,
      learn, trained, set up, halved, fell, rose, went up, went down, expected, came, let,
      stops, stopped, counts, match, matches, shows, prints, finds, loads, keeps, fills, sends,
      handles, supports, allows, catches, imports, exports, syncs, tracks, runs, costs, lacks,
      misses, remembers, rejects, unlike, compared, considering, apart from, despite, demo, meh,
      usable, tested, evaluated, audited, support for, no longer, anymore, any more, measures,
      verifies, compares, detects, blocks, helps, converts, conversion, manages, pulls, draws,
      calculates, validate, archive, planning, plans, reads, reminds, warns, scans, splits,
      sorts, opens, renames, shared, grouped, parsed, updated, in one click, one click, in one,
      in batch, settlement, catches on, goes out, go out, land in, lands in, arrive, arrives,
      per user, per seat, per month, a month, in minutes, overnight without, hiccup, without a
      hitch, next to, impressed, surprised, average, acceptable, adequate, satisfied, pleased,
      content with, recommend it, would recommend, exact, at once, by hand, too many, worth,
      longer, liked, missed, some, everywhere, paper, count, good, long, cannot, because of,
      had, found, nobody, extra, knows, kept, why, did, quick, look, looks, bad, poor, great
      for, good for, weak, strong, ugly, heavy, silly, clever, smart, boring, quiet, confirmed,
      accepted, promised, opened, gone, moved, rebuilt, wait, waiting, click, clicks, copied,
      together, automatically, by itself, separately, useless, difficult, complicated, breaks,
      fails, stays, thing, one thing, itself, redesign, loop, comes, doubled, translated,
      cancelled, cost, price, discount, prettier, merely, unpleasant, insisted, admit, nearest,
      planned, classified, sold online, create, created, creates, adds, moves, makes, goes, go
      to, takes, asks, comply, complies, loves it, likes it, love it, like it, four stars, three
      stars, two stars, no regrets, cheaper, what a mess, thank you, great tool, exactly,
      reasonable, reliable, powerful, justify, expecting, effective, quieter, quicker, faster,
      easier, reduced, no show, appointment, basic, overall, frequently, often, super,
      responsive, absolutely, honestly, critical, response, issue, problem, problems, raised,
      notice, tip, storage, setup, configure, refuse, furious, rare, greener, perfect,
      perfectly, went through, amortization, predictive, furthermore, somewhat, rather, quite,
      especially, even though, as well, too, if only, improve, improved, improvement, slowly,
      trust, trusts, law, reset, resets, disconnects, bought, hired, decide, judge, beta,
      nearly, everything, listens, automatic, drop, performance, fight, margin, feeling,
      opinion, core, add on`,
  },
  // Prose: advertisements are written in calls and lists, and leave out what makes whole sentences.
  prose: {
    telling: `
      cannot be, can be, would be, has to be, have to be, had to, in one place, go to the, goes
      to the, by themselves, by itself, right for the first time, are not, is not, were not, was
      not, do not, does not, did not, could not, none of, it is, it has, it does, it was, it
      took, it just, it works, it can, it cannot, it needs, it does not, it is not, it still,
      but it, if it, when it, that it, and it, because it, it to, is a, are a, is in, are in, is
      on, is too, are too, is right, are right, is fine, is good, is clear, are clear, is easy,
      are easy, is ok, works fine, is very, are very, too much, too many, the only, other thing,
      i would, and so do i`,
    weak: `
      is, are, was, were, be, would, which, not, cannot, what, that, their, them, than, in a, on
      the, of the, through, each, every, per, between, both, one of, second, third, number,
      place, correct, real, again, most, a day, an hour, same, it, this one, who, where, when,
      some, many, how long, at least, at most, so much, next, into, during, since, within, only,
      just, there, here it`,
  },
  abroad: {
    telling: `
      auswertung, einrichtung, schnittstelle, oberflache, bedienung, im einsatz, ubersichtlich,
      abgesturzt, leider, absturze, zufrieden, benutzen, nutzen, wir nutzen, utilisons, nous
      utilisons, prise en main, ergonomique, en panne, panne, mise a jour, dommage, tableau de
      bord, facturation, usamos, utilizamos, interfaz, facturacion, informe, actualizacion,
      panel, soporte, suporte, relatorio, atualizacao, atualizacoes, nota fiscal, interface,
      assistenza, aggiornamento, gestionale, fatture, koppeling, gebruiken, storing, faktury,
      magazyn, raporty, aktualizacja, destek, arayuz, rapor, отчет, поддержка, обновлени,
      интерфеис, программа, 软件, 客服, サポート, 使いやすい, a l usage, l interface, desde hace,
      kundenservice, erreichbar, testphase, lizenzen gekauft, gekundigt, gerne wieder,
      funktioniert, lauft, fehlt, preiserhohung, ohne probleme, nicht empfehlen, lexware,
      updates, on s en sert, repond, rappelle, plante, satisfait, complet, service client,
      qualite prix, synchro, mises a jour, ne recommande, tarif, appli, logiciel, no lo
      recomiendo, facil de usar, contador, perdimos, contesto, ganamos tiempo, funciona,
      contento, llevamos, mejora, razonable, nos cobraron, no funciona, atende, trava,
      atencioso, integracao, integracion, facile da usare, conveniente, funziona, werkt,
      facturen, klantenservice, fijn, fakturor, supporten, verktyg, banco, contable, haengt, die
      app, preis leistung, leistungs verhaltnis, nie wieder, datenubernahme, gewartet, trop
      cher, fait le travail, le produit est, association, se cae, tarda, emitimos, escritorio,
      fatturazione, buon prodotto, pakket, de app, traag, klein bedrijf, gewartet auf`,
    weak: `
      aber, jedoch, seit, programm, rechnung, rechnungen, jahren, monaten, tagen, preis,
      support, mais, depuis, logiciel, outil, prix, facture, equipe, client, ans, mois, pero,
      desde, programa, herramienta, precio, factura, anos, mese, meses, ferramenta, preco,
      equipo, equipa, sistema, loja, falta, falha, ma, programma, prezzo, anni, maar, jaar,
      prijs, programu, cena, fiyat, ama, но, цена, лет, uns, nous, nosotros, nossa, noss,
      nuestro, nuestra, unser, unsere, unserem, wir, ist, nicht, kann, gut, gab, haben, sehr,
      auch, teuer, rabatt, lizenz, kasse, steuer, wieder, gekauft, stimmt, cher, complet,
      repond, clair, claire, employe, devis part, caro, justo, tarda, rapido, facil, bueno,
      buena, bom, duur, bra, snabbt, dobry, kolay, hizli, todavia, todo, ottimo, facile, buono,
      bene, tel, telefono, en, por, ohne, oft, noch, man, bei, beim, nach, plus, encore, tout,
      bien, assez, aussi, siempre, cuando, aunque, embora, sempre, quando, anche, ancora, ook,
      nog, goed`,
  },
};
