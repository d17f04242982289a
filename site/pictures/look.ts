/** What Open Graph and its readers ask for: 1.91 to 1. Pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The light colours of tokens.css, which SVG cannot read: it knows no OKLCH. */
export const COLOUR = {
  ink: '#1f1b16',
  soft: '#59544e',
  paper: '#fdfcfa',
  sunken: '#f6f4f0',
  good: '#0a693c',
  accent: '#005aba',
  accentSoft: '#e7f1fe',
  star: '#df9200',
} as const;

/** Surface and ink of the shades in app-icon.css. */
export const SHADES = [
  ['#f6e5cf', '#633f00'],
  ['#ffdfdc', '#70312e'],
  ['#e9ead0', '#4b4b00'],
  ['#d6efde', '#115531'],
  ['#ceeff1', '#00555b'],
  ['#d7eaff', '#1b4a76'],
  ['#ebe3fc', '#4f3b71'],
  ['#fadfed', '#693253'],
] as const;
