/**
 * How wide a text is about, in ems of a plain sans serif. A badge is shown with whichever font the
 * reader has; its texts are set to the width that is computed here, so that they fit in any.
 */
export function widthInEms(text: string): number {
  return [...text].reduce((sum, sign) => sum + emsOf(sign), 0);
}

function emsOf(sign: string): number {
  if (
    /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(sign)
  ) {
    return 1.05;
  }
  if (/[ijlI.,:;'|!·]/.test(sign)) return 0.29;
  if (/[ftr()\-\s]/.test(sign)) return 0.34;
  if (/[mwMW@%&]/.test(sign)) return 0.89;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  return 0.57;
}
