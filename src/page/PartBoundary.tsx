import { Component, type ReactNode } from "react";

/**
 * Keeps a part that is loaded later from taking the whole page with it where it cannot be loaded:
 * what stands for it is shown instead.
 */
export class PartBoundary extends Component<
  { readonly failed: ReactNode; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
