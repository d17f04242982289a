import type { Forms } from './corpus.ts';

const WORDS: Forms['slots'] = {
  title: `Good value / Does what it says / Not for us / Solid / Slow but steady / Recommended /
    Disappointed / Great support / Almost perfect / Hidden costs / Fine / Our daily tool / Works
    with SAP / Buggy since 3.2 / Would buy again / Meh / API first / Two years in / Best in class
    / Too expensive`,
  team: `We are a team of {n} / Our finance team / The whole warehouse / Our HR department / Two admins
    and {n} users / Our call centre / The marketing people / Our agency / A clinic with {n} beds /
    My small shop`,
  time: `for {n} days / since the spring / for two years / for {n} months / since version 2.{n} / since
    March`,
  what: `the reports / the mobile app / the API / the import / the dashboard / single sign-on / the
    search / the calendar / the audit log / the invoice export / the e-mail templates / the
    loan-servicing module / the SEO tool / the crypto library / the coupon module / the review
    widget / the discount rules / the WhatsApp inbox / the Telegram bot / the casino floor plan /
    the dialer`,
  good: `works without a hitch / is fast / saves us {n} hours a week / is easy to learn / is well
    documented / does exactly what we need / is worth its price / has never let us down / cut our
    costs by {n} % / is a joy to use`,
  bad: `is slow / crashes when the file has more than {n}000 rows / loses settings after each update /
    sends every e-mail twice / is hard to find / costs extra / ignores our time zone / times out
    after {n} seconds / is half finished / shows wrong totals / is useless on a phone`,
  tech: `Node.js / ASP.NET / Vue.js / SAP / Salesforce / Okta / Azure AD / Excel / PostgreSQL /
    Kubernetes / Shopify / QuickBooks / Google Ads / Slack / Booking.com / monday.com`,
  file: `config.json / report.xlsx / the .csv / README.md / values.yaml / invoice.pdf / a 2.{n} GB .zip
    / index.html`,
  abbr: `SSO / SAML / SCIM / API / HIPAA / GDPR / SOC 2 / MFA / CRM / ERP / VAT / SLA / PDF`,
  price: `$ {n} per user / {n}.90 € a month / £{n}0 per seat / USD {n}00 a year / {n} cents per call`,
  support: `Support answered at 5 pm on a Friday. / Support took {n} days to answer. / I called them twice
    and got the same friendly person. / Contact support before you upgrade. / Their support chat
    is a bot that knows nothing. / Ticket 48{n}12 is still open. / They gave us a refund without a
    word. / The free trial was long enough. / They extended our free trial by {n} days. / We got a
    discount of {n} % for paying a year ahead.`,
  end: `I would buy it again. / We will stay. / We have cancelled. / Try it first. / Not perfect, but
    good. / Hope they fix it. / Four stars from me. / Ask for a demo with your own data. / No
    regrets so far! / -`,
};

/** How customers write, by what they are like. */
export const HONEST_FORMS: readonly Forms[] = [
  {
    slots: WORDS,
    forms: [
      '{title} | {team} have used it {time}. {what} {good}, but {what} {bad}. {end}',
      '{title} | {team} use it {time} and {what} {good}. {support}',
      '{title} | Bought it because {what} {good}. Then we saw that {what} {bad}. {support} {end}',
      '{title} | {support} Apart from that {what} {good} and the price of {price} is fair. {end}',
      '{title} | It {good}. {what} {bad}. {end}',
    ],
  },
  {
    slots: WORDS,
    forms: [
      '{title} | The integration with {tech} {good}; with {tech} it {bad}. {end}',
      '{title} | {abbr}, {abbr} and {abbr} worked with {tech} at the first try. {support}',
      '{title} | Version 3.{n}.1 broke {file}, 3.{n}.2 fixed it at 14:{n}. {support}',
      '{title} | We export {file} every night at 02:30 and load it into {tech}. {what} {bad}. {end}',
      '{title} | Since 4.{n} the {tech} connector needs {abbr}. {what} {good}, see the notes in {file}.',
      '{title} | {abbr} and {abbr} are only in the plan for {price}. {end}',
    ],
  },
  {
    slots: {
      ...WORDS,
      harsh: `A waste of money. / Awful. / Never again! / Terrible onboarding, worse product. / Sales
        lied to us about {abbr}. / I have rarely seen anything this slow. / Do not buy it before
        they fix {what}. / What a mess. / It sucks the joy out of Mondays. / Damn slow. / Stay
        away if you need {abbr}.`,
    },
    forms: [
      '{title} | {harsh} {what} {bad}, {what} {bad}. {support}',
      '{title} | {harsh} {support} {end}',
      '{title} | {harsh} We paid {price} and {what} {bad}. {harsh}',
    ],
  },
  {
    slots: {
      ...WORDS,
      brief: `good app, easy to use / does the job, nothing more / Simple, stable, fair price. / Love
        it, and so does {team}. / Fast setup, clean UI, good docs. / Great tool! Thank you!! /
        works fine with {tech} / ok for {n} users / Nice, but {what} {bad}. / Very happy so far. /
        could be cheaper / meh, {what} {bad} / 5/5, {what} {good}`,
    },
    forms: [
      '{title} | {brief}. {end}',
      '{title} | {brief} {time}',
      '{brief} | {brief}, {what} {good}.',
    ],
  },
  {
    slots: {
      ...WORDS,
      foreign: `is very good software, we are using it {time} / i am happy with this app but {what} {bad}
        / please make better {what}, other things is ok / no problem with it {time}, only
        sometimes {what} {bad} / good for price, support is answer quick / we was search long time
        for such tool and it {good} / the peoples of support is friendly, thanks`,
    },
    forms: ['{title} | {foreign}', '{title} | {foreign}, {foreign}', 'good | {foreign}. {end}'],
  },
  {
    slots: {
      ...WORDS,
      abroad: `Wir nutzen die Software seit {n} Monaten, {de}. / Das Abo ist teuer, aber {de}. / Nous
        l’utilisons depuis {n} mois et {fr}. / Le support répond vite, mais {fr}. / Lo usamos
        desde hace {n} meses y {es}. / El precio es justo, pero {es}.`,
      de: `der Import bricht manchmal ab / der Support ist freundlich und schnell / die Auswertung
        könnte schneller sein / alles läuft stabil / wir würden es wieder kaufen`,
      fr: `tout marche bien / les exports arrivent en retard / la prise en main est rapide / le prix
        a augmenté de {n} % / l’équipe est contente`,
      es: `funciona sin problemas / el soporte contesta rápido / la aplicación móvil es lenta / los
        informes son claros / nos ahorra {n} horas al mes`,
    },
    forms: ['{title} | {abroad}', '{title} | {abroad} {abroad}'],
  },
  {
    slots: {
      ...WORDS,
      tricky: `Our depot in Scunthorpe uses it offline. / Dick from their team stayed late to assess
        every mapping. / The analysis of our cocktail bar’s stock is spot on. / Customers message
        us on WhatsApp and it lands in the queue. / We build a dating app and test it with this. /
        Promo codes can be limited per region and used once. / Loans with {n} % interest are
        calculated right, also in leap years. / As an SEO tool it finds broken backlinks and ranks
        keywords. / The crypto library supports key rotation and bitcoin addresses. / We run two
        casino hotels and plan {n} shifts with it. / For our pharmacy each pill is tracked by
        batch. / Error code E1{n}4 came up again, they know it. / Gift cards and vouchers are
        booked as a liability, as they should be. / The contact form catches spam well, also in
        e-mail. / Our recruiters post remote jobs and get {n} applications a week. / Investors ask
        for the report every quarter and get it in a click. / It makes money for us: {n} % more
        orders from repeat customers. / Phone support is from 9 to 5 and they call back. / Free
        shipping rules per country took us {n} minutes. / The weight of parcels over 30 kg is
        rounded up. / FK constraints are shown in the diagram, which is rare. / Fleet of {n} vans,
        1,250,000 km a year, all tracked. / We moved from monday.com, which cost {price}. / The
        ranking of 192.168.0.{n} as internal needed a ticket.`,
    },
    forms: [
      '{title} | {tricky} {what} {good}. {end}',
      '{title} | {tricky} {tricky} {end}',
      '{title} | {team} use it {time}. {tricky} {support}',
    ],
  },
];
