import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Level } from "../../domain/toolkit/edition";
import { levelNumber } from "../../domain/toolkit/toolkit";

const useStyles = makeStyles({
  name: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "22px",
    height: "22px",
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  Minimum: {
    backgroundColor: tokens.colorPaletteCranberryBackground2,
    color: tokens.colorPaletteCranberryForeground2,
  },
  Developing: {
    backgroundColor: tokens.colorPalettePumpkinBackground2,
    color: tokens.colorPalettePumpkinForeground2,
  },
  Mature: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  Leader: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: tokens.colorPaletteForestForeground2,
  },
  Innovator: {
    backgroundColor: tokens.colorPaletteRoyalBlueBackground2,
    color: tokens.colorPaletteRoyalBlueForeground2,
  },
});

/** A level by its name; the number and colour beside it only help the eye. */
export function LevelName({ level }: { readonly level: Level }) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <span aria-hidden className={mergeClasses(styles.mark, styles[level])}>
        {levelNumber(level) + 1}
      </span>
      {level}
    </span>
  );
}
