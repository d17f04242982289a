import { chance, cycled, pick, whole } from '#db/seed/random.ts';
import { mix } from '../palette.ts';
import { areaChart, barChart, grid, lineChart, sparkline } from './charts.ts';
import { label, widthOf } from './lettering.ts';
import { latest, ranking, ringPanel, titled } from './panels.ts';
import { card } from './pieces.ts';
import { type Area, across, cutAt, down, type SceneDrawer, type Stage, splitAt } from './stage.ts';
import { clock, monthName, weekdays } from './values.ts';
import type { Words } from './vocabulary.ts';

/** Words of figures that are better when they fall. */
const betterLow =
  /wait|overdue|churn|missed|fail|refund|open|late|cost|error|\btime|answer|median|build|days to|risk|contain|restore|letters|to mark|to pick|waiting|requests$/i;

function figure(area: Area, index: number, filled: boolean, stage: Stage): string {
  const { look, words, random } = stage;
  const [title, value, change] = cycled(words.figures, index);
  const lead = filled && index === 0;
  const fell = change.startsWith('-');
  const good = fell === betterLow.test(title);
  const colour = lead ? look.onBrand : good ? look.good : look.bad;
  const size = area.width < 250 ? 31 : 36;
  const roomy = area.height > 150 || area.width - 60 - widthOf(value, size, 700) > 70;
  const curve = {
    x: area.x + area.width - 118,
    y: area.y + area.height - 52,
    width: 92,
    height: 30,
  };
  return (
    card(area, look, lead ? look.brand : look.panel) +
    label(area.x + 24, area.y + 40, title, lead ? mix(look.brand, look.onBrand, 0.85) : look.soft, {
      size: 18,
      width: area.width - 44,
    }) +
    label(area.x + 24, area.y + 86, value, lead ? look.onBrand : look.ink, { size, weight: 700 }) +
    label(area.x + 24, area.y + 120, change, colour, { size: 17, weight: 600 }) +
    (roomy ? sparkline(curve, random, lead ? look.onBrand : look.brand, fell ? -0.5 : 0.5) : '')
  );
}

/** Five values from the top of the scale to nought. */
function scaleOf(words: Words): string[] {
  const sign = /attendance|accuracy/i.test(words.charts[0]) ? '%' : '';
  return [1, 0.75, 0.5, 0.25, 0].map((share) => {
    const value = words.peak * share;
    return value >= 1000 && words.peak >= 4000 ? `${value / 1000}k` : `${value}${sign}`;
  });
}

/** The names below the chart, in the steps that its title speaks of. */
function stepsOf(title: string, start: number): string[] {
  const names = Array.from({ length: 9 }, (_, index) => index);
  if (/by hour/.test(title)) return names.map((index) => clock((8 + index) * 60));
  if (/by week/.test(title)) return names.map((index) => `W${index + 14}`);
  if (/by day/.test(title)) return names.map((index) => cycled(weekdays, index + start));
  return names.map((index) => monthName(index + start));
}

function mainChart(area: Area, stage: Stage): string {
  const { look, words, random } = stage;
  const scale = scaleOf(words);
  const plot = {
    x: area.x + 88,
    y: area.y + 92,
    width: area.width - 122,
    height: area.height - 150,
  };
  if (chance(random, 0.33)) {
    // The lines carry their names at their ends.
    const narrow = { ...plot, width: plot.width - 128 };
    const steps = stepsOf('', look.row);
    const title = titled(area, `${words.charts[1]} over time`, look);
    return title + grid(narrow, scale, steps, look) + lineChart(narrow, random, words.parts, look);
  }
  const chart = pick(random, [
    () => areaChart(plot, random, look),
    () => barChart(plot, random, 9, look),
  ]);
  const axes = grid(plot, scale, stepsOf(words.charts[0], look.row), look);
  return titled(area, words.charts[0], look) + axes + chart();
}

type Layout = (area: Area, figures: (places: readonly Area[]) => string, stage: Stage) => string;

const layouts: readonly Layout[] = [
  (area, figures, stage) => {
    const [top, rest] = cutAt(area, 144, 20);
    const [middle, foot] = cutAt(rest, rest.height * 0.54, 20);
    const [left, right] = splitAt(foot, foot.width * 0.42, 20);
    return (
      figures(across(top, 4, 20)) +
      mainChart(middle, stage) +
      ringPanel(left, stage) +
      latest(right, stage)
    );
  },
  (area, figures, stage) => {
    const [side, rest] = splitAt(area, 268, 20);
    const [top, foot] = cutAt(rest, rest.height * 0.54, 20);
    const [left, right] = splitAt(foot, foot.width * 0.56, 20);
    return (
      figures(down(side, 4, 20)) +
      mainChart(top, stage) +
      latest(left, stage) +
      ranking(right, stage)
    );
  },
  (area, figures, stage) => {
    const [top, rest] = cutAt(area, 144, 20);
    const [left, right] = splitAt(rest, rest.width * 0.63, 20);
    const [upper, lower] = cutAt(right, right.height * 0.52, 20);
    return (
      figures(across(top, 4, 20)) +
      mainChart(left, stage) +
      ranking(upper, stage) +
      latest(lower, stage)
    );
  },
  (area, figures, stage) => {
    const [left, right] = splitAt(area, area.width * 0.64, 20);
    const [chart, below] = cutAt(left, left.height * 0.6, 20);
    const [first, second] = cutAt(right, 308, 20);
    const [upper, lower] = cutAt(first, 144, 20);
    return (
      figures([...across(upper, 2, 20), ...across(lower, 2, 20)]) +
      mainChart(chart, stage) +
      latest(below, stage) +
      ranking(second, stage)
    );
  },
];

function draw(stage: Stage): string {
  const filled = stage.random() < 0.5;
  const layout = cycled(layouts, whole(stage.random, 0, layouts.length - 1));
  const figures = (places: readonly Area[]) =>
    places.map((place, index) => figure(place, index, filled, stage)).join('');
  return layout(stage.area, figures, stage);
}

/** Figures, one large chart and what stands behind it. */
export const dashboard: SceneDrawer = {
  title: () => 'Overview',
  alt: (words) => {
    const [chart] = words.charts;
    const figures = words.figures[0]?.[0] ?? 'figures';
    return `a dashboard with ${figures.toLowerCase()} and a chart of ${chart.charAt(0).toLowerCase()}${chart.slice(1)}`;
  },
  action: 'Share',
  draw,
};
