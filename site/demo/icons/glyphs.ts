import { commerceGlyphs } from './glyphs-commerce.ts';
import { natureGlyphs } from './glyphs-nature.ts';
import { technicalGlyphs } from './glyphs-technical.ts';
import { workGlyphs } from './glyphs-work.ts';

/** Every pictogram by its name. */
export const glyphs = { ...commerceGlyphs, ...workGlyphs, ...technicalGlyphs, ...natureGlyphs };

export type GlyphName = keyof typeof glyphs;
