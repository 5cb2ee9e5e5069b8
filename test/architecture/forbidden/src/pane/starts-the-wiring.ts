import { wiring } from "../taskpane";

export const startsTheWiring = () => wiring;
