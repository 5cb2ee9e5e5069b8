import { emulator } from "../../dev/emulator";

export const usesAnEmulator = emulator;
