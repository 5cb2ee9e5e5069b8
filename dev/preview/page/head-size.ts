/** Pixels of the strip of column letters. */
export const HEAD_HEIGHT = 24;
/** Pixels of the strip of row numbers. */
export const HEAD_WIDTH = 48;
