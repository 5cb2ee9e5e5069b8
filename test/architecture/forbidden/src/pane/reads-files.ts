import { fileReader } from "../xlsx/file-reader";

export const paneReadsFiles = fileReader;
