import { useEffect, useRef, type CSSProperties } from "react";

/** A validation list, dropped down under its cell. */
export function ChoiceList(props: {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly style: CSSProperties;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const options = [...(list.current?.querySelectorAll<HTMLElement>("[role=option]") ?? [])];
    (options.find((option) => option.ariaSelected === "true") ?? options[0])?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={`Choices for ${props.label}`}
      className="choices"
      style={props.style}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {props.choices.map((choice) => (
        <div
          key={choice}
          role="option"
          aria-selected={choice === props.current}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            props.onChoose(choice);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            const here = event.currentTarget;
            if (event.key === "Enter" || event.key === " ") props.onChoose(choice);
            else if (event.key === "Escape") props.onClose();
            else if (event.key === "ArrowDown") (here.nextElementSibling as HTMLElement | null)?.focus();
            else if (event.key === "ArrowUp") (here.previousElementSibling as HTMLElement | null)?.focus();
            else return;
            event.preventDefault();
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
