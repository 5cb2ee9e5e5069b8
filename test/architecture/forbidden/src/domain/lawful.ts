import { plan } from "./plan";

export const lawfulDomain = plan;
