/** The colours of a glyph: `a` its body, `b` its second part, `g` the ground, for what is cut out. */
type GlyphColours = { a: string; b: string; g: string };

/** Draws inside a square of 100 by 100. */
export type Glyph = (colours: GlyphColours) => string;
