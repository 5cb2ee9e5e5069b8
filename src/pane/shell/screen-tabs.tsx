import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", flexGrow: 1, minWidth: 0 },
  tab: {
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `3px solid transparent`,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`,
    cursor: "pointer",
    // Windows contrast themes draw transparent borders too: each tab would look chosen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface ScreenTabsProps<Name extends string> {
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  /** The chosen tab; a screen without a tab chooses none. */
  readonly chosen: string;
  /** The id of what the tabs show. */
  readonly shows: string;
  readonly onChoose: (name: Name) => void;
}

/**
 * The tabs of the screens, by the ARIA pattern: arrows move and choose, Tab leaves. Fluent's own list puts hidden stops
 * for the keyboard around itself, which WCAG checkers report.
 */
export function ScreenTabs<Name extends string>({ tabs, chosen, shows, onChoose }: ScreenTabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const chosenPlace = tabs.findIndex(({ name }) => name === chosen);
  const move = (event: KeyboardEvent) => {
    const from = Math.max(0, chosenPlace);
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const place = (to + tabs.length) % tabs.length;
    const tab = tabs[place];
    if (!tab) return;
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[place]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Screens" className={styles.tabs} onKeyDown={move}>
      {tabs.map(({ name, label }, place) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={shows}
          tabIndex={place === Math.max(0, chosenPlace) ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.selected)}
          onClick={() => onChoose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
