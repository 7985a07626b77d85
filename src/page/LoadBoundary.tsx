import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of what does not come. */
  readonly fallback: ReactNode;
}

/**
 * Holds a part of the page that is loaded when it is asked for. Where it does not come, such as on a
 * bad connection, React would take the whole page away without it.
 */
export class LoadBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
