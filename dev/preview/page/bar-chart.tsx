import type { ChartState } from "../../emulated-excel/workbook/sheet-parts";
import { displayedText } from "../../emulated-excel/workbook/displayed-text";
import { barsOf, ticksFor, type Bar, type BarKind, type ChartFigures } from "./chart-figures";

const LETTER = 6.2;
const TITLE = 28;
const LEGEND = 24;
const AXIS_TITLE = 18;
const LABEL = 18;
const EDGE = 12;

/** Bars or columns with their title, axes and legend: plain, and as tall as the figures say. */
export function BarChart(props: {
  readonly chart: ChartState;
  readonly figures: ChartFigures;
  readonly kind: BarKind;
  readonly width: number;
  readonly height: number;
}) {
  const { chart, figures, kind, width, height } = props;
  const bars = barsOf(figures, kind);
  const ticks = ticksFor(bars.map(({ to }) => to));
  const format = chart.valueAxis.numberFormat || "General";
  const tickTexts = ticks.map((tick) => (kind.shares ? `${tick}%` : displayedText(tick, format)));
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length)) * LETTER;
  const plot = plotArea();
  const slot = (kind.lying ? plot.height : plot.width) / Math.max(1, figures.categories.length);
  const turned = !kind.lying && longest(figures.categories) > slot;

  function plotArea() {
    const { categoryAxis, valueAxis } = chart;
    const titles = { lying: kind.lying, category: categoryAxis.titleVisible, value: valueAxis.titleVisible };
    const [below, beside] = titles.lying ? [titles.value, titles.category] : [titles.category, titles.value];
    const labels = kind.lying
      ? Math.min(longest(figures.categories), width * 0.4)
      : Math.max(longest(tickTexts), LABEL);
    const categoryLabels = kind.lying
      ? LABEL
      : longest(figures.categories) > width / Math.max(1, figures.categories.length) - LETTER
        ? Math.min(longest(figures.categories) * 0.7 + LABEL, height * 0.35)
        : LABEL;
    const left = EDGE + (beside ? AXIS_TITLE : 0) + labels + LETTER;
    const top = EDGE / 2 + (chart.titleVisible && chart.title !== "" ? TITLE : EDGE);
    const bottom = EDGE / 2 + (chart.legendVisible ? LEGEND : 0) + (below ? AXIS_TITLE : 0) + categoryLabels;
    return {
      left,
      top,
      width: Math.max(10, width - left - EDGE * 1.5),
      height: Math.max(10, height - top - bottom),
    };
  }

  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const along = (value: number) => (value - low) / (high - low);
  const valueAt = (value: number) =>
    kind.lying ? plot.left + along(value) * plot.width : plot.top + (1 - along(value)) * plot.height;
  const forward = kind.lying ? chart.categoryAxis.reversed : !chart.categoryAxis.reversed;
  const slotAt = (category: number) =>
    (kind.lying ? plot.top : plot.left) +
    slot * (forward ? category : figures.categories.length - 1 - category);
  const across = kind.stacked ? 1 : Math.max(1, figures.series.length);
  const thickness = (slot * 0.7) / across;
  const rectangle = (bar: Bar) => {
    const start = slotAt(bar.category) + slot * 0.15 + (kind.stacked ? 0 : bar.series * thickness);
    const [one, other] = [valueAt(bar.from), valueAt(bar.to)];
    const [least, length] = [Math.min(one, other), Math.abs(other - one)];
    return kind.lying
      ? { x: least, y: start, width: length, height: thickness }
      : { x: start, y: least, width: thickness, height: length };
  };

  return (
    <svg width={width} height={height} aria-hidden="true">
      {chart.titleVisible && (
        <text x={width / 2} y={TITLE - 6} className="chart-title">
          {chart.title}
        </text>
      )}
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line {...gridline(valueAt(tick))} className={tick === 0 ? "axis" : "gridline"} />
          <text {...tickPlace(valueAt(tick))}>{tickTexts[index]}</text>
        </g>
      ))}
      {bars.map((bar) => (
        <rect
          key={`${bar.category} ${bar.series}`}
          {...rectangle(bar)}
          fill={figures.series[bar.series]?.color}
        />
      ))}
      {figures.categories.map((category, index) => (
        <text key={index} {...categoryPlace(slotAt(index) + slot / 2)}>
          {shortened(category, kind.lying ? width * 0.4 : turned ? height * 0.45 : slot)}
        </text>
      ))}
      <AxisTitles />
      {chart.legendVisible && <Legend figures={figures} width={width} y={height - 10} />}
    </svg>
  );

  function gridline(at: number) {
    return kind.lying
      ? { x1: at, x2: at, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at };
  }
  function tickPlace(at: number) {
    return kind.lying
      ? { x: at, y: plot.top + plot.height + 14, textAnchor: "middle" as const }
      : { x: plot.left - LETTER, y: at + 4, textAnchor: "end" as const };
  }
  function categoryPlace(at: number) {
    if (kind.lying) return { x: plot.left - LETTER, y: at + 4, textAnchor: "end" as const };
    const y = plot.top + plot.height + 14;
    return turned
      ? { x: at, y, textAnchor: "end" as const, transform: `rotate(-40 ${at} ${y})` }
      : { x: at, y, textAnchor: "middle" as const };
  }
  function AxisTitles() {
    const [beside, below] = kind.lying
      ? [chart.categoryAxis, chart.valueAxis]
      : [chart.valueAxis, chart.categoryAxis];
    const middle = plot.top + plot.height / 2;
    return (
      <>
        {beside.titleVisible && (
          <text x={EDGE} y={middle} textAnchor="middle" transform={`rotate(-90 ${EDGE} ${middle})`}>
            {beside.title}
          </text>
        )}
        {below.titleVisible && (
          <text
            x={plot.left + plot.width / 2}
            y={height - (chart.legendVisible ? LEGEND : 0) - 6}
            textAnchor="middle"
          >
            {below.title}
          </text>
        )}
      </>
    );
  }
}

function Legend(props: { readonly figures: ChartFigures; readonly width: number; readonly y: number }) {
  const { series } = props.figures;
  const sizes = series.map(({ name }) => 26 + name.length * LETTER);
  const start = (props.width - sizes.reduce((sum, size) => sum + size, 0)) / 2;
  return series.map(({ name, color }, index) => {
    const x = start + sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    return (
      <g key={index}>
        <rect x={x} y={props.y - 9} width={10} height={10} fill={color} />
        <text x={x + 14} y={props.y}>
          {name}
        </text>
      </g>
    );
  });
}

function shortened(text: string, room: number): string {
  const most = Math.max(4, Math.floor(room / LETTER));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
