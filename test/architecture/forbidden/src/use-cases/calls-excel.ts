import { excelAdapter } from "../excel/excel-adapter";

export const callsExcel = excelAdapter;
