import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { HiddenText } from "../parts/hidden-text";
import { useScreenStyles } from "../parts/use-screen-styles";

/** A category of a chart, with a figure for each series. */
export interface BarGroup {
  readonly label: string;
  readonly values: readonly number[];
}

interface BarChartProps {
  readonly title: string;
  /** What the chart shows, for who cannot see it; the numbers are in the table below. */
  readonly altText: string;
  /** The heading of the categories in the table. */
  readonly categoryName: string;
  /** At most two. The first is drawn full, the second as an outline: colour is not the only difference. */
  readonly series: readonly string[];
  readonly groups: readonly BarGroup[];
  /** Side by side below one another, or as one bar. */
  readonly kind: "grouped" | "stacked";
  /** Long names stand above their bars. */
  readonly longLabels?: boolean;
}

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5.5em) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  longGroup: { gridTemplateColumns: "minmax(0, 1fr)" },
  label: { overflowWrap: "anywhere" },
  bars: { display: "flex", flexDirection: "column", gap: "2px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 2.2em",
    columnGap: "4px",
    alignItems: "center",
  },
  bar: { width: "100%", height: "12px", display: "block" },
  first: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1 },
  second: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2 },
  keys: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "14px", height: "12px" },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: "2px 6px",
      textAlign: "start",
      verticalAlign: "top",
    },
    "& td": { textAlign: "end" },
  },
});

/** A chart of bars with its numbers in a table for whoever asks. */
export function BarChart({ title, altText, categoryName, series, groups, kind, longLabels }: BarChartProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const most = Math.max(
    1,
    ...groups.map(({ values }) => (kind === "stacked" ? sum(values) : Math.max(...values))),
  );
  const marks = [styles.first, styles.second];
  return (
    <div className={screen.section}>
      <div className={styles.figure} role="img" aria-label={`${title}. ${altText}`}>
        <div className={styles.keys}>
          {series.map((name, place) => (
            <span key={name} className={styles.key}>
              <svg className={styles.swatch} aria-hidden>
                <rect x="1" y="1" width="12" height="10" className={marks[place]} />
              </svg>
              {name}
            </span>
          ))}
        </div>
        {groups.map(({ label, values }) => (
          <div key={label} className={mergeClasses(styles.group, longLabels && styles.longGroup)}>
            <span className={styles.label}>{label}</span>
            <span className={styles.bars}>
              {kind === "grouped" ? (
                values.map((value, place) => (
                  <span key={series[place]} className={styles.line}>
                    <svg className={styles.bar} aria-hidden>
                      <rect x="1" y="1" width={share(value, most)} height="10" className={marks[place]} />
                    </svg>
                    <span>{value}</span>
                  </span>
                ))
              ) : (
                <span className={styles.line}>
                  <svg className={styles.bar} aria-hidden>
                    {values.map((value, place) => (
                      <rect
                        key={series[place]}
                        x={share(sum(values.slice(0, place)), most)}
                        y="1"
                        width={share(value, most)}
                        height="10"
                        className={marks[place]}
                      />
                    ))}
                  </svg>
                  <span>{sum(values)}</span>
                </span>
              )}
            </span>
          </div>
        ))}
      </div>
      <Disclosure label="Show the numbers" about={title}>
        {/* Scrolls sideways at 200 % zoom, so it can be reached by keyboard. */}
        <div className={styles.scroll} role="region" aria-label={`${title}: numbers`} tabIndex={0}>
          <table className={styles.table}>
            <caption>
              <HiddenText>{title}</HiddenText>
            </caption>
            <thead>
              <tr>
                {[categoryName, ...series].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ label, values }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {values.map((value, place) => (
                    <td key={series[place]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** Ends short of the edge, so that the outline of the longest is whole. */
function share(value: number, most: number): string {
  return `${(value / most) * 98}%`;
}
