import { useEffect, useRef, type CSSProperties } from "react";
import { arrows } from "./key-command";
import type { Step } from "./selection";

/**
 * The box a person types in, over the cell. Enter and Tab take the text, Escape leaves the cell as it was. Arrows take
 * it too when the text was begun by typing, and move in the text after F2 or a double click, as in Excel.
 */
export function CellEditor(props: {
  readonly label: string;
  readonly initial: string;
  readonly begunByTyping: boolean;
  readonly style: CSSProperties;
  readonly onCommit: (text: string, step: Step) => void;
  readonly onCancel: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const settled = useRef(false);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const commit = (step: Step) => {
    if (settled.current) return;
    settled.current = true;
    props.onCommit(field.current?.value ?? "", step);
  };
  // Excel stays in the cell while a person presses something in the pane: its frame then has the focus.
  const commitUnlessInPane = () => {
    if (document.activeElement instanceof HTMLIFrameElement) return;
    commit({ rows: 0, columns: 0 });
  };
  const cancel = () => {
    settled.current = true;
    props.onCancel();
  };
  return (
    <textarea
      ref={field}
      className="editor"
      aria-label={`Editing ${props.label}`}
      defaultValue={props.initial}
      style={props.style}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => setTimeout(commitUnlessInPane)}
      onKeyDown={(event) => {
        event.stopPropagation();
        const arrow = props.begunByTyping ? arrows[event.key] : undefined;
        if (arrow) commit(arrow);
        else if (event.key === "Escape") cancel();
        else if (event.key === "Enter" && event.altKey)
          field.current?.setRangeText("\n", at(field), at(field), "end");
        else if (event.key === "Enter") commit({ rows: event.shiftKey ? -1 : 1, columns: 0 });
        else if (event.key === "Tab") commit({ rows: 0, columns: event.shiftKey ? -1 : 1 });
        else return;
        event.preventDefault();
      }}
    />
  );
}

const at = (field: { readonly current: HTMLTextAreaElement | null }) => field.current?.selectionStart ?? 0;
