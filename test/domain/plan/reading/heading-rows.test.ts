import { findHeader } from "../../../../src/domain/plan/reading/find-columns";
import { gridOfRows } from "../../../fixtures/plans/grid-of-rows";

/**
 * What a person takes each column for: A key area, K KPI, NL and N level and position now, TL and T those wanted, X actions,
 * W by when, X2 and W2 further ones, - something else.
 */
type Told = readonly [what: string, roles: string, ...rows: string[]];

const ONE_ROW: readonly Told[] = [
  ["the council's own layout", "K N T X W", "KPI|Where we are now:|Where we want to be:|Actions|By when"],
  ["milestones as actions", "K N T X X2 X2", "KPI|Current|Desired|Milestone 1|Milestone 2|Milestone 3"],
  ["steps with a date each", "K N T X W X2 W2", "KPI|Now|Ambition|Step 1|Date 1|Step 2|Date 2"],
  ["small letters and contractions", "K N T X W -", "kpi name|as is|to be|what we'll do|when|who"],
  ["scores", "A K N T X - W", "Theme|Measure|Score now|Score wanted|Tasks|Who|Deadline"],
  ["today and the ambition", "K N T X W", "Topic|Today|Ambition|Next steps|Timescales"],
  [
    "questions",
    "A K N T X W -",
    "Area|Question|Where are we?|Where should we be?|What needs to happen?|When by?|Who leads?",
  ],
  [
    "a council's own name",
    "K N T X W",
    "KPI|Where is Anyborough now?|Where does Anyborough want to be?|How do we get there?|By when?",
  ],
  [
    "levels and wording apart",
    "K NL N TL T X W",
    "KPI|Current level|Current position|Target level|Target position|Actions|Due",
  ],
  [
    "evidence beside a level",
    "K N - T X W -",
    "KPI|Current level|Evidence of current level|Target level|Actions|By when|Comments",
  ],
  [
    "a reason for each level",
    "K N - T - X W",
    "KPI|Level now|Why this level?|Level wanted|Rationale for target level|Actions|Due date",
  ],
  [
    "years in the headings",
    "- K - N T X W - -",
    "Ref|KPI|Baseline 2024|Position at Sept 2025|Target 2027|Actions|By when|Progress at Sept 2025|RAG",
  ],
  [
    "colours and costs",
    "A K N - T - X - - W -",
    "Key area|KPI|Current level|Current RAG|Target level|Gap|Action|Lead|Cost|Target date|RAG",
  ],
  [
    "what is done to get there",
    "A K N T X W -",
    "Key area|Element|We are…|We want to be…|To get there we will…|By…|SRO",
  ],
  ["next steps, one or more", "K N T X W", "KPI|Current|Target|Next step(s)|Due"],
  ["a score beside its level", "K - N T X W", "KPI|Current score|Current level|Target level|Actions|By when"],
  [
    "a target for each year",
    "K N - T X W",
    "KPI|Level 23/24|Target 24/25|Target 25/26|Key actions|Timescale",
  ],
  [
    "a level for each year, and a target",
    "K - N T X W",
    "KPI|Current level 2024|Current level 2025|Target level|Actions|By when",
  ],
  ["success measures", "K N T X - W -", "KPI|Current|Target|Action|Success measure|Completion|Status"],
  [
    "how success is known",
    "K N T X W -",
    "KPI|Where we're at|Where we'd like to be|How we'll get there|By when|How we'll know",
  ],
  [
    "a last action that was taken",
    "K N T - X W",
    "KPI|Position now|Target|Actions taken so far|Further action needed|Timescale",
  ],
  ["priorities first", "- A K N T X - W", "Priority|Theme|KPI|Level now|Next level|Work required|Owner|Qtr"],
  [
    "actions with their dates",
    "K N T X -",
    "KPI|Where we are now|Where we want to be|Actions and timescales|Lead",
  ],
  [
    "what was done last year",
    "K - N - T X W",
    "KPI|Previous level|Current level|Completed actions|Target level|Actions for 2026/27|By when",
  ],
  [
    "the target's own date beside the action's",
    "K N T - X W",
    "KPI|Current level|Target level|Target review date|Action|By when",
  ],
  [
    "assessment and ambition scores",
    "K N T X W",
    "Criterion|Self-assessment score|Ambition level|Improvement activity|Timescale (quarter)",
  ],
  ["the positions first", "N T K X W", "Level now|Level wanted|KPI|Actions|By when"],
  [
    "a start, the present and the target",
    "K - N T X W",
    "KPI|Starting point (2024)|Current position|Target|Key tasks|Due",
  ],
];

const TWO_ROWS: readonly Told[] = [
  [
    "groups with a date below the target",
    "A K NL N TL - X - W",
    "Key area|KPI|Where we are now||Where we want to be||Actions||",
    "||Level|Evidence|Level|Date|Action|Owner|Due",
  ],
  [
    "a date below the present position too",
    "K NL - TL - X W",
    "KPI|Current||Target||Improvement plan|",
    "|Level|Date assessed|Level|By when|Action|By when",
  ],
  [
    "actions grouped, positions not",
    "K N T X W -",
    "KPI|Where we are now|Where we want to be|Actions||",
    "|||What|When|Who",
  ],
  [
    "positions below one heading",
    "A K N T X W",
    "Toolkit||Position||Delivery|",
    "Key area|KPI|Now|Target|Action|Deadline",
  ],
  [
    "levels below one heading",
    "K N T X - W",
    "KPI|Maturity level||Action plan||",
    "|Current|Target|Action|Lead|By when",
  ],
  [
    "score and comments below each",
    "K NL - TL - X W",
    "KPI|As is||To be||Action|By when",
    "|Score|Comments|Score|Comments||",
  ],
  [
    "descriptions of actions",
    "K NL N TL T X - W",
    "KPI|Where are we now?||Where do we want to be?||How will we get there?||",
    "|Level|Description|Level|Description|Description|Lead|Timescale",
  ],
];

const NO_HEADINGS: readonly (readonly [string, string])[] = [
  ["a risk register", "Risk|Current risk score|Target risk score|Mitigating actions|By when"],
  ["a risk register of ratings", "Risk|Current risk|Target risk|Mitigating actions|By when"],
  ["a project plan", "Task|From|To|Owner|Status"],
  ["a budget", "Cost centre|Current budget|Future budget|Savings actions"],
  ["a contracts register", "Contract|Current supplier|Contract end date|Action|By when"],
  ["a training plan", "Course|Target audience|Present at meeting|Date|Cost"],
  ["a meeting's actions", "Item|Action|Owner|Target date|Status"],
  ["a communications plan", "Message|Target audience|Channel|Current actions|When"],
];

function rolesOf(rows: readonly string[]): string | null {
  const cells = rows.map((row) => row.split("|"));
  const width = Math.max(...cells.map((row) => row.length));
  const header = findHeader(gridOfRows("Sheet1", cells));
  if (!header || header.lastRow !== rows.length - 1) return null;
  const { columns, moreActions } = header;
  const roles = Array.from({ length: width }, () => "-");
  const put = (column: number | null, role: string) => {
    if (column !== null) roles[column] = role;
  };
  for (const { actions, byWhen } of moreActions) {
    put(actions, "X2");
    if (byWhen !== columns.byWhen) put(byWhen, "W2");
  }
  put(columns.keyArea, "A");
  put(columns.kpi, "K");
  put(columns.nowLevel, "NL");
  put(columns.now, "N");
  put(columns.targetLevel, "TL");
  put(columns.target, "T");
  put(columns.actions, "X");
  put(columns.byWhen, "W");
  return roles.join(" ");
}

/** Where no wording stands beside a level, its column is the position's only one. */
function asRead(roles: string): string {
  const all = roles.split(" ");
  const alone = (level: string, position: string) => (role: string) =>
    role === level && !all.includes(position) ? position : role;
  return all.map(alone("NL", "N")).map(alone("TL", "T")).join(" ");
}

describe("a row of headings says what each column holds", () => {
  it.each([...ONE_ROW, ...TWO_ROWS])("%s", (_what, roles, ...rows) => {
    expect(rolesOf(rows)).toBe(asRead(roles));
  });

  it.each(NO_HEADINGS)("%s has no plan's headings", (_what, row) => {
    expect(rolesOf([row])).toBeNull();
  });

  it("leaves a title above the headings where it is", () => {
    const rows = ["Procurement action plan||||", "KPI|Where we are now|Where we want to be|Actions|By when"];
    const header = findHeader(
      gridOfRows(
        "Sheet1",
        rows.map((row) => row.split("|")),
      ),
    );
    expect([header?.firstRow, header?.lastRow]).toEqual([1, 1]);
  });
});
