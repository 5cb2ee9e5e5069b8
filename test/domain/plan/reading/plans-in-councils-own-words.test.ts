import { entriesOf, planOn, readSheet } from "./told-plan";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";

/** A plan's rows, cells parted by strokes and lines of a cell by ⏎, and its entries as a person reads them. */
type Told = readonly [what: string, rows: readonly string[], entries: readonly string[]];

const INFLUENCE = "engaging-senior-managers/influence-and-impact";
const MISSION = "engaging-senior-managers/mission-and-strategy";
const CULTURE = "working-with-partners/culture";
const FRAUD = "managing-strategic-risk/fraud-and-financial-loss";
const TENDERING = "creating-commercial-opportunities/tendering";

const PLANS: readonly Told[] = [
  [
    "small letters",
    ["kpi|as is|to be|what we'll do|when|who", "influence & impact|mature|leader|join cmt|q1 26|cfo"],
    [`${INFLUENCE} | Mature > Leader | join cmt @ q1 26`],
  ],
  [
    "steps with dates",
    ["KPI|Now|Ambition|Step 1|Date 1|Step 2|Date 2", "Culture|Minimum|Mature|Meet|Q1 26|Agree|Q2 26"],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26 | Agree @ Q2 26`],
  ],
  [
    "milestones with dates in them",
    ["KPI|Today|Ambition|Milestone 1|Milestone 2", "Culture|Minimum|Mature|Meet by June 2026|Agree (Q2 26)"],
    [`${CULTURE} | Minimum > Mature | Meet by June 2026 @ June 2026 | Agree (Q2 26) @ Q2 26`],
  ],
  [
    "scores wanted",
    [
      "Theme|Measure|Score now|Score wanted|Tasks|Who|Deadline",
      "Working with partners|Culture|Developing|Mature|Meet|Jo|31/03/2027",
    ],
    [`${CULTURE} | Developing > Mature | Meet @ 31/03/2027`],
  ],
  [
    "a list on one line",
    [
      "KPI|Current|Desired|Actions|By when",
      "Culture|Minimum|Mature|1) Meet partners; 2) Agree a charter|1) Q1 26; 2) Q2 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet partners @ Q1 26 | Agree a charter @ Q2 26`],
  ],
  [
    "bullets on one line",
    ["KPI|Current|Desired|Actions|By when", "Culture|Minimum|Mature|• Meet partners • Agree a charter|Q1 26"],
    [`${CULTURE} | Minimum > Mature | Meet partners @ Q1 26 | Agree a charter @ Q1 26`],
  ],
  [
    "letters on one line",
    [
      "KPI|Current|Desired|Next steps|Timescale",
      "Culture|Minimum|Mature|(a) Meet partners (b) Agree a charter|(a) Q1 26 (b) Ongoing",
    ],
    [`${CULTURE} | Minimum > Mature | Meet partners @ Q1 26 | Agree a charter @ Ongoing`],
  ],
  [
    "a section's number in an action",
    [
      "KPI|Current|Desired|Actions|By when",
      "Culture|Minimum|Mature|Section 2.1 Meet partners in phase 1) and phase 2)|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Section 2.1 Meet partners in phase 1) and phase 2) @ Q1 26`],
  ],
  [
    "action, date and owner in one column",
    [
      "KPI|Where we are|Where we want to be|Action / by when / owner",
      "Culture|Minimum|Mature|Meet partners / Q1 26 / Jo",
    ],
    [`${CULTURE} | Minimum > Mature | Meet partners / Q1 26 / Jo @ Q1 26`],
  ],
  [
    "dates on the next line",
    [
      "KPI|Where we are|Where we want to be|Actions (with dates)",
      "Culture|Minimum|Mature|Meet partners⏎By June 2026⏎Agree a charter⏎By July 2026",
    ],
    [
      `${CULTURE} | Minimum > Mature | Meet partners\nBy June 2026 @ June 2026 | Agree a charter\nBy July 2026 @ July 2026`,
    ],
  ],
  [
    "numbered actions with deadlines in them",
    [
      "KPI|Position now|Target|What will we do and by when?",
      "Culture|Minimum|Mature|1. Meet partners. Deadline: Q1 26⏎2. Agree a charter – ongoing",
    ],
    [
      `${CULTURE} | Minimum > Mature | Meet partners. Deadline: Q1 26 @ Q1 26 | Agree a charter – ongoing @ ongoing`,
    ],
  ],
  [
    "grouped headings",
    [
      "Key area|KPI|Where we are now||Where we want to be||Actions||",
      "||Level|Evidence|Level|Date|Action|Owner|Due",
      "Working with partners|Culture|Minimum|No charter|Mature|Mar 2027|Meet|Jo|Q1 26",
      "||||||Agree|Jo|Q2 26",
    ],
    [`${CULTURE} | Minimum: No charter > Mature | Meet @ Q1 26 | Agree @ Q2 26`],
  ],
  [
    "only the actions grouped",
    [
      "KPI|Where we are now|Where we want to be|Actions||",
      "|||What|Who|When",
      "Culture|Minimum|Mature|Meet|Jo|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "levels below one heading",
    [
      "KPI|Maturity level||Action plan|||",
      "|Current|Target|Action|Lead|By when|RAG",
      "Culture|Minimum|Mature|Meet|Jo|Q1 26|Green",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "a date for the target and none for the actions",
    [
      "KPI|Current||Target||Actions",
      "|Level|Why|Level|By when|",
      "Culture|Minimum|No charter|Mature|Q4 27|Meet",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q4 27`],
  ],
  [
    "a name in the headings",
    [
      "KPI|Where is Anyborough now?|Where does Anyborough want to be?|How do we get there?|By when?",
      "Culture|Minimum|Mature|Meet|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "reasons, risks and costs",
    [
      "Ref|KPI|Level now|Why this level?|Level wanted|Risk|Cost|Action|Target date",
      "1|Culture|Minimum|No charter|Mature|Low|£500|Meet|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "what was done already",
    [
      "KPI|Previous level|Current level|Completed actions|Target level|Actions for 2026/27|Qtr",
      "Culture|Minimum|Developing|Met once|Mature|Meet again|Q1 26",
    ],
    [`${CULTURE} | Developing > Mature | Meet again @ Q1 26`],
  ],
  [
    "success measures beside",
    [
      "Topic|Current|Target|How we'll get there|How we'll know|By",
      "Culture|Minimum|Mature|Meet|A charter|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "short names of KPIs",
    [
      "Key area|KPI|Now|Target|Actions|When",
      "Strat risk|Fraud|Minimum|Mature|Audit|Q1 26",
      "Snr mgrs|Mission & strat|Minimum|Mature|Write|Q2 26",
    ],
    [`${FRAUD} | Minimum > Mature | Audit @ Q1 26`, `${MISSION} | Minimum > Mature | Write @ Q2 26`],
  ],
  [
    "from and to",
    [
      "KPI|From|To|Actions|By when",
      "Culture|Minimum|Mature|Meet|Q1 26",
      "Tendering|Developing|Leader|Learn|Q2 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`, `${TENDERING} | Developing > Leader | Learn @ Q2 26`],
  ],
  [
    "two years",
    [
      "KPI|2025|2028|Actions|By when",
      "Culture|Minimum|Mature|Meet|Q1 26",
      "Tendering|Developing|Leader|Learn|Q2 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`, `${TENDERING} | Developing > Leader | Learn @ Q2 26`],
  ],
  [
    "words of its own for the target",
    [
      "KPI|Current level|Destination|Actions|By when",
      "Culture|Minimum|Mature|Meet|Q1 26",
      "Tendering|Developing|Leader|Learn|Q2 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`, `${TENDERING} | Developing > Leader | Learn @ Q2 26`],
  ],
  [
    "comments below the scores",
    [
      "KPI|As is||To be||Action|By when",
      "|Score|Comments|Score|Comments||",
      "Culture|Minimum|No charter|Mature|A charter|Meet|Q1 26",
    ],
    [`${CULTURE} | Minimum > Mature | Meet @ Q1 26`],
  ],
  [
    "milestones with a date column each",
    [
      "KPI|Current|Desired|Milestone 1|Due 1|Milestone 2|Due 2",
      "Influence and impact|Mature|Leader|Join|Q1 26|Learn|Q2 26",
    ],
    [`${INFLUENCE} | Mature > Leader | Join @ Q1 26 | Learn @ Q2 26`],
  ],
];

const NO_PLANS: readonly (readonly [what: string, rows: readonly string[]])[] = [
  [
    "a risk register",
    [
      "Risk|Current risk|Target risk|Mitigating actions|By when",
      "Fraud and financial loss|High|Low|Audit cards|Q1 26",
      "Modern slavery|Medium|Low|Train buyers|Q2 26",
    ],
  ],
  [
    "a risk register that names KPIs",
    [
      "KPI|Current risk score|Target risk score|Actions|By when",
      "Contract management|12|4|Train|Q1 26",
      "Tendering|9|4|Check|Q2 26",
    ],
  ],
  [
    "a project plan",
    [
      "Task|From|To|Actions|Owner",
      "Contract management|01/04/2026|30/06/2026|Buy a system|Jo",
      "Tendering|01/07/2026|30/09/2026|Publish|Jo",
    ],
  ],
  [
    "a project plan in words",
    [
      "KPI|From|To|Actions|Owner",
      "Contract management|April 2026|June 2026|Buy a system|Jo",
      "Tendering|July 2026|September 2026|Publish|Jo",
    ],
  ],
  [
    "a training plan",
    [
      "Skill|Current level|Target level|Training|By when",
      "Contract law|Basic|Good|Course|Q1 26",
      "Negotiation|None|Basic|Course|Q2 26",
    ],
  ],
  [
    "a budget",
    [
      "Cost centre|Current budget|Target|Savings actions|By when",
      "Procurement|£412,000|£390,000|Hold a vacancy|Q1 26",
    ],
  ],
  [
    "a budget by year",
    ["Service|2025|2028|Actions", "Tendering|£12,000|£10,000|Save", "Culture|£5,000|£4,000|Save"],
  ],
  [
    "a contracts register",
    [
      "Contract|Current supplier|Contract end date|Next steps|By when",
      "Cleaning|Acme|31/03/2027|Tender|Q1 27",
    ],
  ],
  [
    "minutes of a meeting",
    ["Item|Discussion|Actions|Who|When", "Tendering|It was discussed|Publish|Jo|Q1 26"],
  ],
  [
    "a list of KPIs with figures of two years",
    [
      "KPI|2025|2026|Target|Actions",
      "Contracts let in time|85%|90%|95%|Plan",
      "Spend with SMEs|31%|35%|40%|Meet",
    ],
  ],
  [
    "a list of two assessments",
    [
      "KPI|Current level|Peer review|Actions",
      "Culture|Mature|Developing|Ask why",
      "Tendering|Minimum|Developing|Learn",
    ],
  ],
];

function rowsOf(rows: readonly string[]): string[][] {
  return rows.map((row) => row.split("|").map((cell) => cell.replaceAll("⏎", "\n")));
}

describe("plans in councils' own words", () => {
  it.each(PLANS)("are read: %s", (_what, rows, entries) => {
    expect(entriesOf(planOn(rowsOf(rows)))).toEqual(entries);
  });

  it.each(NO_PLANS)("are told from %s", (_what, rows) => {
    expect(readSheet(gridOfRows("Sheet1", rowsOf(rows))).kind).toBe("no-plan");
  });
});
