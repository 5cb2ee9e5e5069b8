import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ColourScheme } from "./use-colour-scheme";

/** Excel's green, from its darkest to its lightest. */
const green: BrandVariants = {
  10: "#031a0b",
  20: "#062612",
  30: "#093419",
  40: "#0b401f",
  50: "#0d4d26",
  60: "#0e5a2c",
  70: "#0f6631",
  80: "#107038",
  90: "#167d42",
  100: "#2a8a52",
  110: "#419963",
  120: "#58a876",
  130: "#75b88c",
  140: "#96caa7",
  150: "#b9dcc4",
  160: "#daeee0",
};

const themes: Record<ColourScheme, Theme> = {
  light: createLightTheme(green),
  dark: {
    ...createDarkTheme(green),
    // The middle greens of the ramp are too dark for text on a dark pane: these reach 4.5:1.
    colorBrandForeground1: green[130],
    colorBrandForeground2: green[140],
    colorBrandForegroundLink: green[130],
    colorBrandForegroundLinkHover: green[140],
    // Fluent's red is 4.1:1 on the dark pane; this lighter one of its own ramp is over 7:1.
    colorStatusDangerForeground1: "#eeacb2",
    colorNeutralForeground2BrandHover: green[130],
    colorNeutralForeground2BrandPressed: green[140],
    colorNeutralForeground2BrandSelected: green[130],
    colorCompoundBrandForeground1: green[130],
    colorCompoundBrandStroke: green[120],
  },
  "high-contrast": teamsHighContrastTheme,
};

/** The Fluent theme of a colour scheme. */
export function paneTheme(scheme: ColourScheme): Theme {
  return themes[scheme];
}
