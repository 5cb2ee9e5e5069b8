import { checkTable } from "../../fixtures/plans/check-table";
import { wordingOf } from "../../fixtures/plans/plan-grid";

const CHAMPIONS = "engaging-councillors/champions";
const REPORTING = "engaging-councillors/reporting";
const FRAUD = "managing-strategic-risk/fraud-and-financial-loss";
const VCSE_PRINCIPLE = "enabling-vcses/high-level-principle";
const VCSE_POLICY = "enabling-vcses/policy-and-scope";

checkTable("level-unknown", [
  {
    because: "a misspelt level is named, with the one that was meant",
    plan: [{ now: "Develloping", nowWording: wordingOf(CHAMPIONS, "Developing") }],
    finds: [
      {
        cell: "C2",
        message:
          "“Develloping”, for where you are now, is not one of the toolkit's levels. Did you mean Developing? Choose Minimum, Developing, Mature, Leader or Innovator.",
        suggestion: "Developing",
      },
    ],
  },
  {
    because: "a word that is no level is named for the target too",
    plan: [{ target: "Leading", targetWording: wordingOf(CHAMPIONS, "Leader") }],
    finds: [
      {
        cell: "E2",
        message:
          "“Leading”, for where you want to be, is not one of the toolkit's levels. Did you mean Leader? Choose Minimum, Developing, Mature, Leader or Innovator.",
        suggestion: "Leader",
      },
    ],
  },
  {
    because: "a number is that level, counted from Minimum",
    plan: [{ now: "Level 2", nowWording: wordingOf(CHAMPIONS, "Developing") }],
    finds: [
      {
        cell: "C2",
        message:
          "“Level 2”, for where you are now, is not one of the toolkit's levels. Did you mean Developing? Choose Minimum, Developing, Mature, Leader or Innovator.",
        suggestion: "Developing",
      },
    ],
  },
  {
    because: "capitals, small letters and spaces are no matter",
    plan: [{ now: "DEVELOPING", nowWording: "", target: " mature ", targetWording: "" }],
    finds: [],
  },
  { because: "an empty level is not an unknown one", plan: [{ now: "" }], finds: [] },
]);

checkTable("level-missing", [
  {
    because: "wording that is the toolkit's, word for word, names its level",
    plan: [{ now: "", nowWording: wordingOf(CHAMPIONS, "Developing") }],
    finds: [
      {
        cell: "C2",
        message:
          "No level is given for where you are now. The wording is the toolkit's for Developing: enter Developing.",
        suggestion: "Developing",
      },
    ],
  },
  {
    because: "wording that is nearly the toolkit's is asked about",
    plan: [
      {
        target: "",
        targetWording:
          "Procurement and commercial matters are within the portfolio of a senior cabinet member.",
      },
    ],
    finds: [
      {
        cell: "E2",
        message:
          "No level is given for where you want to be. The wording is nearest to the toolkit's for Mature. Is it Mature? Enter the level that you mean.",
        suggestion: "Mature",
      },
    ],
  },
  {
    because: "a council's own words name no level",
    plan: [{ now: "", nowWording: "We hold a briefing lunch each spring." }],
    finds: [
      {
        cell: "C2",
        message: "No level is given for where you are now. Enter the level that the wording describes.",
        suggestion: null,
      },
    ],
  },
  { because: "a level without wording is not missing", plan: [{ nowWording: "" }], finds: [] },
  { because: "a position left empty is another check's", plan: [{ now: "", target: "" }], finds: [] },
]);

checkTable("now-missing", [
  {
    because: "an entry that says nothing of now is found at the cell where the level belongs",
    plan: [{}, { kpi: REPORTING, now: "" }],
    finds: [
      {
        cell: "C3",
        message: "Nothing is written for where you are now. Choose your present level and take its wording.",
        suggestion: null,
      },
    ],
  },
  { because: "a level alone says something", plan: [{ nowWording: "" }], finds: [] },
  {
    because: "wording alone says something",
    plan: [{ now: "", nowWording: wordingOf(CHAMPIONS, "Minimum") }],
    finds: [],
  },
]);

checkTable("target-missing", [
  {
    because: "one level up is offered",
    plan: [{ now: "Developing", target: "" }],
    finds: [
      {
        cell: "E2",
        message:
          "Nothing is written for where you want to be. One level up from Developing is Mature: choose the level you aim for.",
        suggestion: "Mature",
      },
    ],
  },
  {
    because: "above Innovator there is nothing to offer",
    plan: [{ now: "Innovator", target: "" }],
    finds: [
      {
        cell: "E2",
        message: "Nothing is written for where you want to be. Choose the level you aim for.",
        suggestion: null,
      },
    ],
  },
  { because: "a target level without wording is a target", plan: [{ targetWording: "" }], finds: [] },
]);

checkTable("level-differs-from-wording", [
  {
    because: "the words of another level are named for certain when they are the same words",
    plan: [{ now: "Developing", nowWording: wordingOf(CHAMPIONS, "Minimum") }],
    finds: [
      {
        cell: "C2",
        message:
          "Developing is entered for where you are now, but the wording is the toolkit's for Minimum. Change the level to Minimum, or take the wording for Developing.",
        suggestion: "Minimum",
      },
    ],
  },
  {
    because: "words near to another level's are asked about",
    plan: [
      {
        kpi: REPORTING,
        target: "Leader",
        targetWording:
          "Councillors receive regular briefings and reports which highlight the contribution of procurement and commercial matters.",
      },
    ],
    finds: [
      {
        cell: "E2",
        message:
          "Leader is entered for where you want to be, but the wording is nearer to the toolkit's for Mature. Is it Mature? If not, take the wording for Leader.",
        suggestion: "Mature",
      },
    ],
  },
  {
    because: "an older edition's words count as today's",
    plan: [
      {
        now: "Mature",
        nowWording:
          "The Council is exploring the best way for Elected Members to champion procurement and commercial matters.",
      },
    ],
    finds: [
      {
        cell: "C2",
        message:
          "Mature is entered for where you are now, but the wording is the toolkit's for Developing. Change the level to Developing, or take the wording for Mature.",
        suggestion: "Developing",
      },
    ],
  },
  {
    because: "the level's own words pass, whatever the case, list numbers and line breaks",
    plan: [
      {
        kpi: "working-with-partners/culture",
        nowWording:
          "1. THE BENEFITS OF A CHANGE IN CULTURE ARE RECOGNISED.\n2. Pilots are challenging attitudes and behaviours",
      },
    ],
    finds: [],
  },
  {
    because: "the same Minimum for Fraud and for GDPR is Minimum for both",
    plan: [
      { kpi: FRAUD, now: "Minimum", target: "Developing" },
      { kpi: "managing-strategic-risk/gdpr", now: "Minimum", target: "Developing" },
    ],
    finds: [],
  },
  {
    because: "the VCSEs' high level principle and policy, printed alike, pass for both",
    plan: [
      { kpi: VCSE_PRINCIPLE, now: "Developing", target: "Leader" },
      { kpi: VCSE_POLICY, now: "Developing", target: "Leader" },
    ],
    finds: [],
  },
  {
    because: "a council's own words are no other level's",
    plan: [{ nowWording: "We hold a briefing lunch each spring." }],
    finds: [],
  },
]);

checkTable("target-below-now", [
  {
    because: "a target below the present level is found at the target",
    plan: [{ now: "Leader", target: "Minimum" }],
    finds: [
      {
        cell: "E2",
        message:
          "The target, Minimum, is below the present level, Leader. Check both levels and correct the one that is wrong.",
        suggestion: null,
      },
    ],
  },
  { because: "to stay where you are is no fault", plan: [{ now: "Mature", target: "Mature" }], finds: [] },
  {
    because: "without a present level nothing is below it",
    plan: [{ now: "", target: "Minimum" }],
    finds: [],
  },
]);

checkTable("target-jumps-levels", [
  {
    because: "two levels up passes one level on the way",
    plan: [{ now: "Developing", target: "Leader" }],
    finds: [
      {
        cell: "E2",
        message:
          "The target is 2 levels up, from Developing to Leader. Do the actions, and their dates, take you through Mature?",
        suggestion: null,
      },
    ],
  },
  {
    because: "from the lowest level to the highest is four up",
    plan: [{ now: "Minimum", target: "Innovator" }],
    finds: [
      {
        cell: "E2",
        message:
          "The target is 4 levels up, from Minimum to Innovator. Do the actions, and their dates, take you through Developing, Mature and Leader?",
        suggestion: null,
      },
    ],
  },
  { because: "one level up is a step", plan: [{ now: "Leader", target: "Innovator" }], finds: [] },
  {
    because: "a level that is not known is not counted",
    plan: [{ now: "Basic", target: "Leader" }],
    finds: [],
  },
]);
