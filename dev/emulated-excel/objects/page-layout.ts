import { defineType, type AnyDeclaredType, type Argument } from "../protocol/object-model";
import type { PageLayoutState } from "../workbook/sheet-parts";
import {
  booleanArgument,
  numberArgument,
  rangeArgument,
  recordArgument,
  textArgument,
  wordArgument,
  type HostContext,
} from "./host-context";
import { sheetOf } from "./sheet-settings";
import { areasObject, rangeObject, scopedObject, type ScopeTarget } from "./targets";

const PAPERS = ["A3", "A4", "A5", "Letter", "Legal"] as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const HEADERS = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

/** Excel.PageLayout, HeaderFooterGroup and HeaderFooter */
export function pageLayoutTypes(context: HostContext): readonly AnyDeclaredType[] {
  const page = (scope: ScopeTarget) => sheetOf(scope).state.page;
  const change = (scope: ScopeTarget, changes: Partial<PageLayoutState>) => {
    sheetOf(scope).change({ page: { ...page(scope), ...changes } });
    return null;
  };
  const flag = (
    key: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite",
  ) => ({
    get: (scope: ScopeTarget) => page(scope)[key],
    set: (scope: ScopeTarget, value: Argument) => {
      change(scope, { [key]: booleanArgument(value, `PageLayout.${key}`) });
    },
  });
  const margin = (key: (typeof MARGINS)[number]) => ({
    get: (scope: ScopeTarget) => page(scope).margins[key],
    set: (scope: ScopeTarget, value: Argument) => {
      const points = numberArgument(value, `PageLayout.${key}Margin`);
      change(scope, { margins: { ...page(scope).margins, [key]: points } });
    },
  });
  const box = (scope: ScopeTarget, argument: Argument, location: string) =>
    rangeArgument(context, argument, scope.sheet, location).box;
  const found = (scope: ScopeTarget, key: "titleRows" | "titleColumns") => {
    const at = page(scope)[key];
    return at ? rangeObject(sheetOf(scope), at) : null;
  };
  return [
    defineType<ScopeTarget>({
      name: "PageLayout",
      scalars: {
        Orientation: {
          get: (scope) => page(scope).orientation,
          set: (scope, value) => {
            const words = ["Portrait", "Landscape"] as const;
            change(scope, { orientation: wordArgument(value, words, "PageLayout.orientation") });
          },
        },
        PaperSize: {
          get: (scope) => page(scope).paperSize,
          set: (scope, value) => {
            change(scope, { paperSize: wordArgument(value, PAPERS, "PageLayout.paperSize") });
          },
        },
        Zoom: {
          get: (scope) => {
            const { scale, fitToWidth, fitToHeight } = page(scope);
            return {
              ...(scale === undefined ? {} : { scale }),
              ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
              ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
            };
          },
          set: (scope, value) => {
            const zoom = recordArgument(value, "PageLayout.zoom");
            const rest = withoutZoom(page(scope));
            const number = (name: string) => (typeof zoom[name] === "number" ? zoom[name] : undefined);
            const [scale, width, height] = [
              number("scale"),
              number("horizontalFitToPages"),
              number("verticalFitToPages"),
            ];
            sheetOf(scope).change({
              page: {
                ...rest,
                ...(scale === undefined ? {} : { scale }),
                ...(width === undefined ? {} : { fitToWidth: width }),
                ...(height === undefined ? {} : { fitToHeight: height }),
              },
            });
          },
        },
        CenterHorizontally: flag("centerHorizontally"),
        CenterVertically: flag("centerVertically"),
        PrintGridlines: flag("printGridlines"),
        PrintHeadings: flag("printHeadings"),
        BlackAndWhite: flag("blackAndWhite"),
        LeftMargin: margin("left"),
        RightMargin: margin("right"),
        TopMargin: margin("top"),
        BottomMargin: margin("bottom"),
        HeaderMargin: margin("header"),
        FooterMargin: margin("footer"),
      },
      navigations: {
        HeadersFooters: { get: (scope) => scopedObject("HeaderFooterGroup", scope.sheet) },
      },
      methods: {
        SetPrintTitleRows: (scope, range) =>
          change(scope, { titleRows: box(scope, range, "PageLayout.setPrintTitleRows") }),
        SetPrintTitleColumns: (scope, range) =>
          change(scope, { titleColumns: box(scope, range, "PageLayout.setPrintTitleColumns") }),
        SetPrintArea: (scope, range) =>
          change(scope, { printArea: box(scope, range, "PageLayout.setPrintArea") }),
        GetPrintAreaOrNullObject: (scope) => {
          const { printArea } = page(scope);
          return printArea ? areasObject(sheetOf(scope), [printArea]) : null;
        },
        GetPrintTitleRowsOrNullObject: (scope) => found(scope, "titleRows"),
        GetPrintTitleColumnsOrNullObject: (scope) => found(scope, "titleColumns"),
        SetPrintMargins: (scope, unitArgument, options) => {
          const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
          const words = ["Points", "Inches", "Centimeters"] as const;
          const unit = units[wordArgument(unitArgument, words, "PageLayout.setPrintMargins")];
          const given = recordArgument(options, "PageLayout.setPrintMargins");
          const margins = Object.fromEntries(
            MARGINS.flatMap((key) => {
              const size = given[key];
              return typeof size === "number" ? [[key, size * unit]] : [];
            }),
          );
          return change(scope, { margins: { ...page(scope).margins, ...margins } });
        },
      },
    }),
    defineType<ScopeTarget>({
      name: "HeaderFooterGroup",
      navigations: {
        DefaultForAllPages: { get: (scope) => scopedObject("HeaderFooter", scope.sheet) },
      },
    }),
    defineType<ScopeTarget>({
      name: "HeaderFooter",
      scalars: Object.fromEntries(
        HEADERS.map((name) => {
          const key = headerKey(name);
          return [
            name,
            {
              get: (scope: ScopeTarget) => page(scope).headerFooter[key],
              set: (scope: ScopeTarget, value: Argument) => {
                const text = textArgument(value, `HeaderFooter.${key}`);
                change(scope, { headerFooter: { ...page(scope).headerFooter, [key]: text } });
              },
            },
          ];
        }),
      ),
    }),
  ];
}

function withoutZoom(page: PageLayoutState): PageLayoutState {
  const zoom = ["scale", "fitToWidth", "fitToHeight"];
  return Object.fromEntries(
    Object.entries(page).filter(([key]) => !zoom.includes(key)),
  ) as unknown as PageLayoutState;
}

function headerKey(name: (typeof HEADERS)[number]): keyof PageLayoutState["headerFooter"] {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}` as keyof PageLayoutState["headerFooter"];
}
