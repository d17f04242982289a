import { commerceGlyphs } from '#site/demo/icons/glyphs-commerce.ts';
import { natureGlyphs } from '#site/demo/icons/glyphs-nature.ts';
import { technicalGlyphs } from '#site/demo/icons/glyphs-technical.ts';
import { workGlyphs } from '#site/demo/icons/glyphs-work.ts';

/** Every pictogram by its name. */
export const glyphs = { ...commerceGlyphs, ...workGlyphs, ...technicalGlyphs, ...natureGlyphs };

export type GlyphName = keyof typeof glyphs;
