import { back } from "./back";

export const there: () => string = () => back();
