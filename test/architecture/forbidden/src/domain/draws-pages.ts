import { createElement } from "react";

export const drawsPages = createElement;
