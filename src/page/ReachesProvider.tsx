import type { ReactNode } from "react";
import type { ReachClient } from "../reach/client.ts";
import { ReachClientContext, ReachesContext, useReaches } from "./use-reaches.ts";

/**
 * Has the reaches computed and gives them to what follows them below. It alone renders anew with
 * each choice and each reply: its children are made above it and stay the same.
 */
export function ReachesProvider({
  client,
  children,
}: {
  client: ReachClient;
  children: ReactNode;
}) {
  return (
    <ReachClientContext value={client}>
      <ReachesContext value={useReaches(client)}>{children}</ReachesContext>
    </ReachClientContext>
  );
}
