import { chance, shuffled } from '#db/seed/random.ts';
import { label } from './lettering.ts';
import { hairline, toggle } from './pieces.ts';
import type { Area, Stage } from './stage.ts';

const habits = [
  'Tell the owner by mail',
  'Ask for approval first',
  'Keep a copy in the archive',
  'Show it in reports',
  'Send a weekly summary',
  'Lock it after 30 days',
];

/** Features of the app that a switch can stand for: not amounts, limits or what support is given. */
function ownSwitches({ app }: Stage): string[] {
  const bounds = /\d|unlimited|up to|everything|support|users?\b|seats?\b|free|mail|phone|chat/i;
  const short = app.features.filter((feature) => feature.length > 3 && feature.length <= 40);
  return [...new Set(short)].filter((feature) => !bounds.test(feature)).slice(0, 3);
}

/** Switches one below the other, 66 units each; the area's height is not looked at. */
export function switches(area: Area, count: number, stage: Stage): string {
  const { look, random } = stage;
  const titles = shuffled(random, [...ownSwitches(stage), ...habits]);
  return titles
    .slice(0, count)
    .map((title, index) => {
      const y = area.y + index * 66;
      return (
        hairline(area.x, y, area.x + area.width, y, look.line) +
        label(area.x, y + 41, title, look.ink, { size: 19, width: area.width - 80 }) +
        toggle(area.x + area.width - 48, y + 20, index === 0 || chance(random, 0.55), look)
      );
    })
    .join('');
}
