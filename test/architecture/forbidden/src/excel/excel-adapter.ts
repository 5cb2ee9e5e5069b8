import { lawfulUseCase } from "../use-cases/lawful";

export const excelAdapter = lawfulUseCase;
