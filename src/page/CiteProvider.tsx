import { lazy, type ReactNode, useState } from "react";
import { CiteContext, type CiteRequest } from "./citing.ts";
import { LoadedDialog } from "./LoadedDialog.tsx";

const CiteDialog = lazy(async () => ({
  default: (await import("./CiteDialog.tsx")).CiteDialog,
}));

/** The one dialog that cites, for every button that opens it. It is loaded when it is first asked for. */
export function CiteProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<CiteRequest | null>(null);
  const close = () => {
    setRequest(null);
    // A browser gives the focus back too, but only to what had it: in Safari no button does.
    request?.opener.focus({ preventScroll: true });
  };
  return (
    <CiteContext value={setRequest}>
      {children}
      {request && (
        <LoadedDialog onClose={close}>
          <CiteDialog request={request} onClose={close} />
        </LoadedDialog>
      )}
    </CiteContext>
  );
}
