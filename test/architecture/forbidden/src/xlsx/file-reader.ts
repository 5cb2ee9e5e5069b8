import { plan } from "../domain/plan";

export const fileReader = plan;
