import type { KpiId, Level } from "../../src/domain/toolkit/edition";

/** `2027-06-30` is a date typed into Excel, `Q1 27` a text. */
export interface SampleAction {
  readonly text: string;
  readonly byWhen: string;
}

export interface SampleEntry {
  readonly kpi: KpiId;
  readonly now: Level;
  readonly target: Level;
  readonly actions: readonly SampleAction[];
  readonly owner: string;
  readonly rag: "Red" | "Amber" | "Green";
}

/** The plan of a council that does not exist; the levels' wording is taken from the toolkit when it is written out. */
export const EXAMPLESHIRE_PLAN: readonly SampleEntry[] = [
  {
    kpi: "engaging-councillors/champions",
    now: "Developing",
    target: "Mature",
    actions: [
      { text: "Ask the leader to add procurement to a cabinet portfolio.", byWhen: "Complete" },
      { text: "Brief cabinet members twice a year on the contracts in their portfolios.", byWhen: "Q2 27" },
    ],
    owner: "Head of Procurement",
    rag: "Green",
  },
  {
    kpi: "engaging-councillors/reporting",
    now: "Minimum",
    target: "Developing",
    actions: [
      { text: "Agree with democratic services what councillors want reported.", byWhen: "2027-06-30" },
      { text: "Send scrutiny committee a first report on large contracts.", byWhen: "2027-09-30" },
    ],
    owner: "Procurement Manager",
    rag: "Amber",
  },
  {
    kpi: "engaging-senior-managers/mission-and-strategy",
    now: "Developing",
    target: "Mature",
    actions: [
      { text: "Finish the draft procurement strategy and consult service directors.", byWhen: "Q1 27" },
      { text: "Take the procurement strategy to cabinet.", byWhen: "Q3 27" },
      { text: "Publish the strategy and its measures on the intranet.", byWhen: "Q4 27" },
    ],
    owner: "Head of Procurement",
    rag: "Amber",
  },
  {
    kpi: "working-with-partners/training-and-development",
    now: "Minimum",
    target: "Developing",
    actions: [{ text: "Add a partnership module to the procurement induction.", byWhen: "2027-12-31" }],
    owner: "Organisational Development",
    rag: "Red",
  },
  {
    kpi: "engaging-strategic-suppliers/data-collection-and-analysis",
    now: "Minimum",
    target: "Developing",
    actions: [
      { text: "List the fifty suppliers with the highest spend and what each service knows of them.", byWhen: "Q1 27" },
      { text: "Agree with finance how to tell which suppliers are strategic.", byWhen: "Q2 27" },
    ],
    owner: "Category Manager",
    rag: "Amber",
  },
  {
    kpi: "managing-contracts-and-relationships/information-storage",
    now: "Developing",
    target: "Mature",
    actions: [
      { text: "Move the contracts register into the new system.", byWhen: "2028-03-31" },
      { text: "Check every record of the register with its contract manager.", byWhen: "Q1 28" },
    ],
    owner: "Contracts Officer",
    rag: "Green",
  },
  {
    kpi: "managing-strategic-risk/modern-slavery",
    now: "Developing",
    target: "Mature",
    actions: [{ text: "Assess the cleaning, care and construction contracts for modern slavery.", byWhen: "Q3 27" }],
    owner: "Procurement Manager",
    rag: "Amber",
  },
  {
    kpi: "creating-social-value/policy-and-scope",
    now: "Developing",
    target: "Mature",
    actions: [
      { text: "Write a social value policy with the economic development team.", byWhen: "Q2 27" },
      { text: "Include the policy in the standard tender documents.", byWhen: "2027-11-30" },
    ],
    owner: "Social Value Officer",
    rag: "Red",
  },
];
