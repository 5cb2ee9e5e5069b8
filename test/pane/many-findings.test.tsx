import { expect } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import { gridOfLines } from "../../dev/pane-gallery/grid-of-lines";
import { loadToolkit } from "../../src/domain/toolkit/load-toolkit";
import { openPane, planCell, press } from "./open-pane";

const ENTRIES = 520;

/** Two levels of nearly every entry are mistyped: a thousand findings and more of one check. */
function manyMistakes() {
  const { kpis } = loadToolkit();
  const lines = Array.from({ length: ENTRIES }, (_, number) => {
    const kpi = kpis[number % kpis.length];
    return `${kpi?.name ?? ""}\tDevelopping ${number}\tMatture ${number}\tAgree it.\tQ2 26`;
  });
  return gridOfLines(
    "Action plan",
    ["KPI\tWhere we are now\tWhere we want to be\tActions\tBy when", ...lines].join("\n"),
  );
}

async function checked() {
  const pane = await openPane({ sheets: [manyMistakes()], selected: planCell(1, 0) }, "check");
  await press(pane.user, "Check this workbook");
  const list = await screen.findByRole("list", { name: "Findings" });
  return { ...pane, list };
}
/** The list holds other lists' items too, so items are told by their number. */
const places = (list: HTMLElement) =>
  [...list.querySelectorAll("[aria-posinset]")].map((item) => Number(item.getAttribute("aria-posinset")));
const scrollTo = (top: number) => fireEvent.scroll(screen.getByRole("main"), { target: { scrollTop: top } });

describe("a thousand findings", () => {
  it("are told in number, while few are drawn", async () => {
    const { list } = await checked();
    const [first] = within(list).getAllByRole("listitem");
    expect(Number(first?.getAttribute("aria-setsize"))).toBeGreaterThanOrEqual(1000);
    expect(places(list)[0]).toBe(1);
    expect(places(list).length).toBeLessThan(30);
  });

  it("scroll from the first to the last", async () => {
    const { list } = await checked();
    const all = Number(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize"));
    scrollTo(60_000);
    expect(Math.min(...places(list))).toBeGreaterThan(100);
    expect(places(list).length).toBeLessThan(30);
    scrollTo(1_000_000);
    expect(places(list)).toContain(all);
  });

  it("keep the one with the focus while others are scrolled to, so that Tab goes on from there", async () => {
    const { user, list } = await checked();
    await user.tab();
    while (document.activeElement?.closest("article") === null) await user.tab();
    const item = document.activeElement?.closest("[aria-posinset]");
    expect(item).toHaveAttribute("aria-posinset", "2");
    const held = document.activeElement;
    scrollTo(60_000);
    expect(document.activeElement).toBe(held);
    expect(places(list)[0]).toBe(2);
    expect(places(list)[1]).toBeGreaterThan(100);
  });
});
