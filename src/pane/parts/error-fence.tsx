import { Component, type ReactNode } from "react";

interface ErrorFenceState {
  readonly fell: boolean;
}

/** Our own bugs end here, with a way on, and not on an empty pane. */
export class ErrorFence extends Component<{ readonly children: ReactNode }, ErrorFenceState> {
  override readonly state: ErrorFenceState = { fell: false };

  static getDerivedStateFromError(): ErrorFenceState {
    return { fell: true };
  }

  override render(): ReactNode {
    if (!this.state.fell) return this.props.children;
    return (
      <main role="alert" style={{ margin: 16, lineHeight: 1.5 }}>
        <h1 style={{ fontSize: 18, margin: "0 0 8px" }}>The pane met a fault of its own</h1>
        <p style={{ margin: "0 0 16px" }}>
          Your workbook keeps everything that was written. Press Start again. If it happens again, please
          report it with what you pressed last.
        </p>
        <button
          type="button"
          onClick={() => this.setState({ fell: false })}
          style={{ font: "inherit", padding: "6px 12px" }}
        >
          Start again
        </button>
      </main>
    );
  }
}
