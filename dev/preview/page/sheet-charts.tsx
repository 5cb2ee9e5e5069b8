import { memo } from "react";
import type { ChartState } from "../../emulated-excel/workbook/sheet-parts";
import type { Workbook } from "../../emulated-excel/workbook/workbook";
import { barKindOf, figuresOf } from "./chart-figures";
import { BarChart } from "./bar-chart";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./head-size";
import { PIXELS_PER_POINT } from "./sheet-layout";

/** The charts of a sheet, where they stand over its cells. */
export const SheetCharts = memo(function SheetCharts(props: {
  readonly workbook: Workbook;
  readonly charts: readonly ChartState[];
  /** New after each change of the workbook: a chart may look at any cells of it. */
  readonly version: number;
}) {
  return props.charts.map((chart) => <Chart key={chart.id} workbook={props.workbook} chart={chart} />);
});

function Chart({ workbook, chart }: { readonly workbook: Workbook; readonly chart: ChartState }) {
  const figures = figuresOf(workbook, chart);
  const kind = barKindOf(chart.type);
  const name = chart.altTextDescription || `Chart: ${chart.title || chart.name}`;
  const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
  const place = {
    left: HEAD_WIDTH + chart.left * PIXELS_PER_POINT,
    top: HEAD_HEIGHT + chart.top * PIXELS_PER_POINT,
    width,
    height,
  };
  return (
    <div role="img" aria-label={name} className="chart" style={place}>
      {kind ? (
        <BarChart chart={chart} figures={figures} kind={kind} width={width} height={height} />
      ) : (
        <p>
          <strong>{chart.title || chart.name}</strong>
          <br />A chart of the kind ‘{chart.type}’. The preview draws bars and columns only; the downloaded
          workbook keeps it.
        </p>
      )}
    </div>
  );
}
