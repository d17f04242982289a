/** Words that reviews of software have and advertisements for other things have not. */
const SUBJECTS = new Set(
  `app apps software tool tools product products version versions update updates upgrade release support
 setup onboarding import imports export exports report reports reporting dashboard dashboards feature
 features integration integrations integrates api sync syncs ui interface screen button menu field fields
 search bug bugs crash crashes crashed slow outage downtime docs documentation manual settings admin admins
 permissions login sso user users team teams colleagues colleague department staff office accountant
 customer customers client clients invoice invoices ticket tickets project projects order orders data
 database file files backup template templates plan plans seat seats licence license licenses vendor
 migration migrated migrating switched use used uses using works worked work workflow trial demo module
 plugin mobile browser offline it its`.split(/\s+/),
);

/** Whether a text, in small letters, speaks of an app, or of people who use one. */
export function isAboutAnApp(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some((word) => SUBJECTS.has(word));
}
