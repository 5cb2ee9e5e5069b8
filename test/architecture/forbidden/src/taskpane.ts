import { excelAdapter } from "./excel/excel-adapter";
import { screen } from "./pane/screen";

export const wiring = [excelAdapter, screen];
