/**
 * How far a plan reaches at most. A sheet that is too large to be looked through whole is looked through so far; what is
 * written beyond, such as a text in Excel's last cell, is read by itself and named among what could not be placed.
 */
export const NEAR = { rows: 50_000, columns: 256 } as const;

/** More cells than this beyond are no strays but a sheet of its own kind. */
export const MOST_STRAYS = 1_000;
