import type { ReactNode } from "react";
import type { ReachClient } from "../reach/client.ts";
import { OriginContext, ReachClientContext, ReachesContext, useReaches } from "./use-reaches.ts";

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
  const reaches = useReaches(client);
  return (
    <ReachClientContext value={client}>
      <OriginContext value={reaches.setting?.origin ?? null}>
        <ReachesContext value={reaches}>{children}</ReachesContext>
      </OriginContext>
    </ReachClientContext>
  );
}
