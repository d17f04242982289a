/** Invented people and places that fill the demo screens. */
export const people = [
  'Maren Solberg',
  'Jonas Weil',
  'Ines Carvalho',
  'Ruth Okafor',
  'Tomas Vrba',
  'Alma Brandt',
  'Lena Aaltonen',
  'Marco Bellini',
  'Priya Nair',
  'Owen Tate',
  'Sofia Lindqvist',
  'Emil Novak',
  'Hana Mori',
  'Piotr Zielak',
  'Clara Duval',
  'Samir Haddad',
  'Greta Holm',
  'Luis Ferrer',
  'Noor Visser',
  'Adam Kovar',
] as const;

export const places = [
  'Old Market',
  'Harbour Gate',
  'Mill Lane',
  'North Depot',
  'Kingfisher Row',
  'Station Square',
  'Abbey Fields',
  'South Yard',
  'Lock Street',
  'Orchard Hill',
] as const;

/** The two letters in a person's disc. */
export function initials(name: string): string {
  return name
    .split(' ')
    .map((part) => part.slice(0, 1))
    .slice(0, 2)
    .join('');
}
