import { expect } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import { openPane, planCell, press } from "./open-pane";
import { typeDayByKeys } from "./type-day";
import { EMPTY_MEMORY } from "../../src/use-cases/workbook";

describe("the toolkit", () => {
  it("is searched with typing errors, and a KPI's five levels are read", async () => {
    const { user } = await openPane({}, "toolkit");
    await user.type(await screen.findByRole("searchbox", { name: "Search the toolkit" }), "modren slavry");
    const results = await screen.findByRole("region", { name: "Search results" });
    const [first] = within(results).getAllByRole("button", { name: /Modern slavery/ });
    if (first) await user.click(first);
    expect(screen.getByRole("heading", { level: 2, name: /Modern slavery/ })).toHaveFocus();
    for (const level of ["Minimum", "Developing", "Mature", "Leader", "Innovator"])
      expect(screen.getByRole("heading", { level: 3, name: level })).toBeInTheDocument();
  });

  it("shows the best of many matches first, and all of them on one press", async () => {
    const { user } = await openPane({}, "toolkit");
    await user.type(await screen.findByRole("searchbox"), "procurement");
    const results = await screen.findByRole("region", { name: "Search results" });
    const cards = () =>
      within(results)
        .getAllByRole("listitem")
        .filter((item) => item.parentElement?.parentElement === results);
    expect(cards()).toHaveLength(10);
    const all = within(results).getByRole("button", { name: /^Show all \d+$/ });
    const count = Number(all.textContent.replace(/\D/gu, ""));
    expect(count).toBeGreaterThan(10);
    await user.click(all);
    expect(cards()).toHaveLength(count);
  });

  it("leads back to where the person was, and keeps the search through other screens", async () => {
    const { user } = await openPane({}, "toolkit");
    await user.type(await screen.findByRole("searchbox"), "modren slavry");
    await press(user, "Modern slavery (legislation)");
    await press(user, "Back to the toolkit");
    expect(screen.getByRole("button", { name: "Modern slavery (legislation)" })).toHaveFocus();
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    await user.click(screen.getByRole("tab", { name: "Toolkit" }));
    expect(screen.getByRole("searchbox")).toHaveValue("modren slavry");
  });

  it("copies a wording", async () => {
    const { user } = await openPane({}, "toolkit");
    await user.type(await screen.findByRole("searchbox"), "champions");
    const [first] = await screen.findAllByRole("button", { name: "Procurement and commercial champions" });
    if (first) await user.click(first);
    await press(user, "Copy the wording of Minimum");
    expect(await screen.findByText("The wording of Minimum is copied.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Copied: the wording of Minimum" })).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(/^Councillors recognise the role of procurement/);
  });

  it("puts a wording into an empty cell at once, and asks where something stands", async () => {
    const { workbook, user } = await openPane({ selected: planCell(6, 5) }, "toolkit");
    await user.type(await screen.findByRole("searchbox"), "champions");
    const [first] = await screen.findAllByRole("button", { name: "Procurement and commercial champions" });
    if (first) await user.click(first);
    await press(user, /Put into F7: the wording of Minimum/);
    await screen.findByRole("button", { name: "Undo" });
    expect(workbook.text("Action plan", 6, 5)).toMatch(/^Councillors recognise/);
    await press(user, /Put into F7: the wording of Mature/);
    expect(await screen.findByText("Replace what F7 says?")).toBeInTheDocument();
    expect(workbook.text("Action plan", 6, 5)).toMatch(/^Councillors recognise/);
  });

  it("says so when nothing is like the words searched for", async () => {
    const { user } = await openPane({}, "toolkit");
    await user.type(await screen.findByRole("searchbox"), "zzzzqqq");
    expect(await screen.findByText(/The toolkit says nothing like ‘zzzzqqq’/)).toBeInTheDocument();
  });
});

describe("the settings", () => {
  it("keep council and quarters in the workbook, and show the version", async () => {
    const { workbook, user } = await openPane({}, "settings");
    expect(await screen.findByText("Version 1.2.3")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Council" }), "Borsetshire");
    await user.click(screen.getByRole("radio", { name: /calendar year/ }));
    await press(user, "Save");
    expect(await screen.findByText("Saved in this workbook.")).toBeInTheDocument();
    expect(workbook.memory).toMatchObject({ council: "Borsetshire", quarters: "calendar" });
  });

  it("stay as they were chosen through a glance at another screen, to which the same button leads back", async () => {
    const { workbook, user } = await openPane({}, "toolkit");
    await press(user, "Settings");
    await user.type(screen.getByRole("textbox", { name: "Council" }), "Borsetshire");
    await press(user, "Settings");
    expect(screen.getByRole("tab", { name: "Toolkit" })).toHaveAttribute("aria-selected", "true");
    await press(user, "Settings");
    expect(screen.getByRole("textbox", { name: "Council" })).toHaveValue("Borsetshire");
    await press(user, "Save");
    await screen.findByText("Saved in this workbook.");
    expect(workbook.memory).toMatchObject({ council: "Borsetshire" });
  });

  it("take a date of review typed key by key, with a year that is 0002 on its way to 2027", async () => {
    const { workbook, user } = await openPane({}, "settings");
    const date = await screen.findByLabelText("Date of review");
    typeDayByKeys(date, "2027-03-31");
    await press(user, "Save");
    expect(await screen.findByText("Saved in this workbook.")).toBeInTheDocument();
    expect(workbook.memory).toMatchObject({ reviewDate: "2027-03-31" });
  });

  it("do not keep a half-typed date of review as none", async () => {
    const { workbook, user } = await openPane(
      { memory: { ...EMPTY_MEMORY, reviewDate: "2026-03-31" } },
      "settings",
    );
    const date = await screen.findByDisplayValue("2026-03-31");
    fireEvent.change(date, { target: { value: "0002-03-31" } });
    await press(user, "Save");
    expect(await screen.findByText("Give the whole date, or clear it.")).toBeInTheDocument();
    expect(date).toHaveFocus();
    expect(workbook.memory).toMatchObject({ reviewDate: "2026-03-31" });
    await press(user, "Cancel");
    expect(screen.getByLabelText("Date of review")).toHaveValue("2026-03-31");
  });

  it("count dates as of the date of review", async () => {
    await openPane({
      memory: { ...EMPTY_MEMORY, reviewDate: "2023-05-01" },
    });
    const first = await screen.findByRole("listitem", { name: "Action 1" });
    expect(first).toHaveTextContent(/April to June 2023Mark completeEdit$/);
    expect(first).not.toHaveTextContent("past");
  });
});
