import { lazy } from "react";
import styles from "./FindBar.module.css";
import { LoadedPart } from "./LoadedPart.tsx";

// Nobody searches before there is something to be read.
const FindControls = lazy(async () => ({
  default: (await import("./FindControls.tsx")).FindControls,
}));

/** Where the search and the filters stand, as high as they will be. */
export function FindBar() {
  return (
    <div className={styles.bar}>
      <LoadedPart>
        <FindControls />
      </LoadedPart>
    </div>
  );
}
