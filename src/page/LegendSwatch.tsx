import { useId } from "react";
import type { Swatch } from "../scene/legend.ts";
import { customProperty } from "../scene/palette.ts";

/** A small picture of how something is drawn. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  const id = useId();
  const color = `var(${customProperty(swatch.role)})`;
  const hatch = swatch.pattern && `url(#${id})`;
  return (
    <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
      {swatch.pattern && (
        <pattern
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${swatch.lean === "left" ? -45 : 45})`}
        >
          <path d="M0 0v5" stroke={color} strokeWidth="2" />
        </pattern>
      )}
      {swatch.shape === "point" ? (
        <circle cx="13" cy="9" r="5" fill={color} stroke="var(--map-label-halo)" />
      ) : (
        <>
          <rect width="26" height="18" fill="var(--map-land)" />
          <rect
            x="1.5"
            y="1.5"
            width="23"
            height="15"
            fill={color}
            fillOpacity={swatch.fillOpacity}
            stroke={swatch.outlined ? color : "none"}
            strokeWidth="2"
            strokeDasharray={swatch.dashed ? "5 2.5" : undefined}
          />
          {hatch && (
            <rect
              x="1.5"
              y="1.5"
              width="23"
              height="15"
              fill={hatch}
              fillOpacity={swatch.patternOpacity}
            />
          )}
        </>
      )}
    </svg>
  );
}
