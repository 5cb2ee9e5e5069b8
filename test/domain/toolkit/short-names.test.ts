import { loadToolkit } from "../../../src/domain/toolkit/load-toolkit";
import { gridOfRows } from "../../fixtures/plans/grid-of-rows";
import { readSheet } from "../plan/reading/told-plan";

const toolkit = loadToolkit();

/** How councils shorten a KPI's name, below its key area; and the KPI that is meant. */
const SHORT_NAMES: readonly (readonly [keyArea: string, label: string, kpi: string])[] = [
  ["Engaging councillors", "training & dev", "Training and development"],
  ["Engaging councillors", "Training and dev.", "Training and development"],
  ["Engaging councillors", "T&D", "Training and development"],
  ["Engaging councillors", "Champions", "Procurement and commercial champions"],
  ["Engaging councillors", "Proc & comm champions", "Procurement and commercial champions"],
  ["Engaging councillors", "HLP", "High level principle and specific behaviour"],
  ["Engaging councillors", "High-level principle", "High level principle and specific behaviour"],
  ["Engaging councillors", "HLP & specific behaviour", "High level principle and specific behaviour"],
  ["Engaging councillors", "Reports", "Reporting"],
  ["Engaging senior managers", "High level principle", "High level principle and specific behaviour"],
  ["Engaging senior managers", "Influence & impact", "Influence and impact"],
  ["Engaging senior managers", "Mission & strat", "Mission and strategy"],
  ["Working with partners", "Gov & processes", "Governance and processes"],
  ["Engaging strategic suppliers", "Data collection", "Data collection and analysis"],
  ["Engaging strategic suppliers", "Existing strat suppliers", "Engagement of existing strategic suppliers"],
  ["Creating commercial opportunities", "Forward plan", "Forward planning"],
  ["Creating commercial opportunities", "Options appraisal", "Options appraisal (make or buy)"],
  ["Creating commercial opportunities", "Make or buy", "Options appraisal (make or buy)"],
  ["Creating commercial opportunities", "Perf. reporting", "Performance reporting"],
  [
    "Creating commercial opportunities",
    "Mkt & supplier research",
    "Market and supplier research and analysis",
  ],
  ["Creating commercial opportunities", "PCR", "Post contract review"],
  ["Managing contracts and relationships", "Info storage", "Information storage and accessibility"],
  ["Managing contracts and relationships", "Savings & benefits", "Savings and benefits delivery"],
  ["Managing strategic risk", "Fraud", "Fraud and financial loss"],
  ["Managing strategic risk", "GDPR", "General Data Protection Regulations (GDPR)"],
  ["Managing strategic risk", "Modern slavery", "Modern slavery (legislation)"],
  ["Managing strategic risk", "Supply chain failure", "Supply chain and contractor failure"],
  ["Creating social value", "TOMs", "Measurement: themes, outcomes and measures (TOMs)"],
  ["Creating social value", "Contract mgmt & reporting", "Contract management and reporting"],
  ["Creating social value", "Mkt engagement & partnerships", "Market engagement and partnerships"],
  ["Local SMEs", "Contract mgmt", "Contract management"],
  ["Local SMEs", "Contract mgt", "Contract management"],
  ["Local SMEs", "Policy", "Policy and scope"],
  ["Local SMEs", "Relationships with SMEs", "Facilitating good relationships with SMEs"],
  ["Enabling VCSEs", "Governance", "Governance, accountability and reporting"],
  ["Soc. value", "Policy & scope", "Policy and scope"],
  ["Social value", "Internal mgmt", "Governance, accountability and internal management"],
  ["Strat risk", "External events", "External events"],
  ["Strategic risk", "Fin loss", "Fraud and financial loss"],
  ["Strat suppliers", "Data collection & analysis", "Data collection and analysis"],
  ["Snr managers", "Mission and strategy", "Mission and strategy"],
  ["Cllrs", "Training and development", "Training and development"],
];

const KEY_AREAS: Readonly<Record<string, string>> = {
  "Local SMEs": "Local small and medium enterprises (SMEs) and micro business engagement",
  "Enabling VCSEs": "Enabling voluntary, community and social enterprise (VCSE) engagement",
  "Soc. value": "Creating social value",
  "Social value": "Creating social value",
  "Strat risk": "Managing strategic risk",
  "Strategic risk": "Managing strategic risk",
  "Strat suppliers": "Engaging strategic suppliers",
  "Snr managers": "Engaging senior managers",
  Cllrs: "Engaging councillors",
};

describe("names as councils shorten them", () => {
  it.each(SHORT_NAMES)("in %s, %s is the KPI %s", (keyArea, label, name) => {
    const reading = readSheet(
      gridOfRows("Plan", [
        ["Key area", "KPI", "Where we are now", "Where we want to be", "Actions", "By when"],
        [keyArea, label, "Minimum", "Mature", "Do it", "Q1 27"],
      ]),
    );
    const [entry] = reading.kind === "plan" ? reading.plan.entries : [];
    const kpi = entry?.identity.kind === "kpi" ? toolkit.kpi(entry.identity.kpi) : null;
    expect(kpi && [toolkit.keyArea(kpi.keyArea).name, kpi.name]).toEqual([
      KEY_AREAS[keyArea] ?? keyArea,
      name,
    ]);
  });

  it.each(["Comms", "IT", "Fleet mgmt", "Dev", "Strat", "HR", "Facilities", "Contr", "Pol", "MTFS"])(
    "%s names no KPI",
    (label) => {
      const reading = readSheet(
        gridOfRows("Plan", [
          ["Service", "Where we are now", "Where we want to be", "Actions"],
          [label, "Minimum", "Mature", "Do it"],
        ]),
      );
      const [entry] = reading.kind === "plan" ? reading.plan.entries : [];
      expect(entry?.identity.kind).toBe("not-in-toolkit");
    },
  );
});
