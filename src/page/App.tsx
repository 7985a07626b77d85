import { useCallback, useRef } from "react";
import type { ReachClient } from "../reach/client.ts";
import { Announcement } from "./Announcement.tsx";
import styles from "./App.module.css";
import { ClaimsColumn } from "./ClaimsColumn.tsx";
import { Corrections } from "./Corrections.tsx";
import { Header } from "./Header.tsx";
import { InvalidAddress } from "./InvalidAddress.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { useProduct } from "./product.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { ReachesContext, useReaches } from "./use-reaches.ts";

/** The page: headline and lead, the map, and the claims as equals. */
export function App({ reach }: { reach: ReachClient }) {
  const { dossier } = useProduct();
  const reaches = useReaches(reach, dossier);
  const claims = useRef<HTMLHeadingElement>(null);
  const focusClaims = useCallback(() => {
    claims.current?.focus();
    claims.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <ReachesContext value={reaches}>
      <div className={styles.page}>
        <Announcement />
        <SkipLinks onClaims={focusClaims} />
        <Header />
        <div className={styles.map}>
          <MapPanel onShowClaims={focusClaims} />
        </div>
        <main className={styles.claims}>
          <InvalidAddress />
          <ClaimsColumn heading={claims} focusHeading={focusClaims} />
          <Corrections />
        </main>
      </div>
    </ReachesContext>
  );
}
