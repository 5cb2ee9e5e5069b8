import { excelAdapter } from "../excel/excel-adapter";

export const knowsExcel = excelAdapter;
