import { fileReader } from "../xlsx/file-reader";

export const lawfulCommand = fileReader;
