import { excelAdapter } from "../src/excel/excel-adapter";

export const emulator = excelAdapter;
