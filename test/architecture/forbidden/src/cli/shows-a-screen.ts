import { screen } from "../pane/screen";

export const showsAScreen = screen;
