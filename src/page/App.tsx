import { lazy, useCallback, useRef } from "react";
import type { ReachClient } from "../reach/client.ts";
import { Announcement } from "./Announcement.tsx";
import styles from "./App.module.css";
import { CheckedText } from "./CheckedText.tsx";
import { CiteProvider } from "./CiteProvider.tsx";
import { ClaimsColumn } from "./ClaimsColumn.tsx";
import { FoundProvider } from "./FoundProvider.tsx";
import { Header } from "./Header.tsx";
import { InShort } from "./InShort.tsx";
import { InvalidAddress } from "./InvalidAddress.tsx";
import { LoadedPart } from "./LoadedPart.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { Numbers } from "./Numbers.tsx";
import { NumbersProvider } from "./NumbersProvider.tsx";
import { PointingProvider } from "./PointingProvider.tsx";
import { useProduct } from "./product.ts";
import { ReachesProvider } from "./ReachesProvider.tsx";
import { ReadAsText } from "./ReadAsText.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { VerdictPatterns } from "./VerdictPatterns.tsx";

// The end of the page: it comes while its beginning is read.
const AboutDossier = lazy(async () => ({
  default: (await import("./AboutDossier.tsx")).AboutDossier,
}));

/** The page: headline and lead, the map, and beside it what was found, the claims, and how. */
export function App({ reach }: { reach: ReachClient }) {
  const { dossier } = useProduct();
  const { brief } = dossier.manifest;
  const claims = useRef<HTMLHeadingElement>(null);
  const focusClaims = useCallback(() => {
    claims.current?.focus();
    claims.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <ReachesProvider client={reach}>
      <NumbersProvider>
        <PointingProvider>
          <FoundProvider>
            <div className={styles.page}>
              <VerdictPatterns />
              <Announcement />
              <SkipLinks onClaims={focusClaims} />
              <Header focusHeading={focusClaims} />
              <div className={styles.map}>
                <MapPanel onShowClaims={focusClaims} />
              </div>
              <CiteProvider>
                <main className={styles.claims} tabIndex={-1}>
                  <InvalidAddress />
                  <InShort />
                  {brief && <CheckedText brief={brief} />}
                  <Numbers />
                  <ClaimsColumn heading={claims} focusHeading={focusClaims} />
                  <ReadAsText />
                  <LoadedPart>
                    <AboutDossier />
                  </LoadedPart>
                </main>
              </CiteProvider>
            </div>
          </FoundProvider>
        </PointingProvider>
      </NumbersProvider>
    </ReachesProvider>
  );
}
