/**
 * Whether Office is dark: by the lightness of the colour it puts behind panes.
 * @returns `null` where Office says nothing of its theme, as in Excel on the web (OfficeDev/office-js issue 6134).
 */
export function officeScheme(): "light" | "dark" | null {
  // The types promise a theme; Office does not keep the promise everywhere.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
