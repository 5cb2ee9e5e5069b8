import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsFilled, SettingsRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { KpiId } from "../../domain/toolkit/edition";
import type { ReadEarlierFile } from "../../use-cases/compare-versions";
import { CheckScreen } from "../check/check-screen";
import { HiddenText } from "../parts/hidden-text";
import { LastChangeBar } from "../parts/last-change-bar";
import { SlowWork } from "../parts/slow-work";
import { TroubleMessage } from "../parts/trouble-message";
import { PlanScreen } from "../plan/plan-screen";
import { useSession } from "../session/session";
import { SettingsScreen, type SettingsDraft } from "../settings/settings-screen";
import { SheetsScreen } from "../sheets/sheets-screen";
import { ToolkitScreen } from "../toolkit/toolkit-screen";
import { useKeepFocus } from "./keep-focus";
import { keepFromOffice } from "./office-keys";
import { OutOfDate } from "./out-of-date";
import { ScreenTabs } from "./screen-tabs";

/** The pane's screens; `check` and `sheets` are also what the ribbon opens. */
export type ScreenName = "plan" | "check" | "sheets" | "toolkit" | "settings";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden" },
  head: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    // Fluent's fields keep a least width that a narrow pane at 200 % zoom does not have.
    "& input, & select, & textarea, & .fui-Combobox, & .fui-Input, & .fui-SearchBox, & .fui-Select, & .fui-Textarea":
      {
        minWidth: 0,
        maxWidth: "100%",
      },
    // Without their colour, links are told by their line.
    "& .fui-Link": { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
    "& .fui-Button": { minWidth: 0, overflowWrap: "anywhere" },
  },
});

const names: Record<ScreenName, string> = {
  plan: "Plan",
  check: "Check",
  sheets: "Sheets",
  toolkit: "Toolkit",
  settings: "Settings",
};

const tabs = (["plan", "check", "sheets", "toolkit"] as const).map((name) => ({ name, label: names[name] }));

interface ShellProps {
  readonly startScreen: ScreenName;
  readonly readEarlierFile: ReadEarlierFile;
}

/** The frame around the screens: the way between them, what went wrong, and what was written last. */
export function Shell({ startScreen, readEarlierFile }: ShellProps) {
  const styles = useStyles();
  const { state } = useSession();
  const [screen, setScreen] = useState(startScreen);
  const [openKpi, setOpenKpi] = useState<KpiId | null>(null);
  const [query, setQuery] = useState("");
  const [settings, setSettings] = useState<SettingsDraft>({});
  const [beforeSettings, setBeforeSettings] = useState<ScreenName>("plan");
  const main = useRef<HTMLElement>(null);
  const show = (name: ScreenName) => {
    setScreen(name);
    if (main.current) main.current.scrollTop = 0;
  };
  const showKpi = (kpi: KpiId) => {
    setOpenKpi(kpi);
    show("toolkit");
  };
  const frame = useRef<HTMLDivElement>(null);
  useKeepFocus(frame, main);
  const turnTo = (name: ScreenName) => {
    show(name);
    main.current?.focus();
  };
  const pressSettings = () => {
    if (screen !== "settings") setBeforeSettings(screen);
    show(screen === "settings" ? beforeSettings : "settings");
  };
  const newPlan = () => turnTo("sheets");
  return (
    <div ref={frame} className={styles.shell} onKeyDown={keepFromOffice}>
      <header className={styles.head}>
        <HiddenText as="h1">Procurement action plan</HiddenText>
        <ScreenTabs tabs={tabs} chosen={screen} shows="screen" onChoose={show} />
        <Button
          appearance="subtle"
          icon={screen === "settings" ? <SettingsFilled /> : <SettingsRegular />}
          aria-label="Settings"
          title="Settings"
          aria-pressed={screen === "settings"}
          onClick={pressSettings}
        />
      </header>
      <section aria-label="Messages">
        <TroubleMessage />
        {state.changedSheets.length > 0 && <OutOfDate />}
      </section>
      <main
        ref={main}
        id="screen"
        className={styles.main}
        aria-label={names[screen]}
        aria-busy={state.busy !== null}
        // Scrolls, so it can be reached by keyboard.
        tabIndex={0}
      >
        {screen === "plan" && <PlanScreen onOpenKpi={showKpi} onNewPlan={newPlan} />}
        {screen === "check" && <CheckScreen onNewPlan={newPlan} onOpenPlan={() => turnTo("plan")} />}
        {screen === "sheets" && (
          <SheetsScreen readEarlierFile={readEarlierFile} onFirstPlan={() => turnTo("plan")} />
        )}
        {screen === "toolkit" && (
          <ToolkitScreen query={query} onQuery={setQuery} openKpi={openKpi} onOpenKpi={setOpenKpi} />
        )}
        {screen === "settings" && <SettingsScreen changed={settings} onChange={setSettings} />}
      </main>
      <SlowWork />
      <LastChangeBar />
    </div>
  );
}
