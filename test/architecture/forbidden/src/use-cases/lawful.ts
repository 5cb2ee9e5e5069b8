import { lawfulDomain } from "../domain/lawful";

export const lawfulUseCase = lawfulDomain;
