import { lawfulUseCase } from "../use-cases/lawful";

export const screen = lawfulUseCase;
