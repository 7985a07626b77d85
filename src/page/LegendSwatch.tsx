import { type ReactNode, useId } from "react";
import type { Swatch } from "../scene/legend.ts";
import { customProperty } from "../scene/palette.ts";
import { patterns, type Texture } from "../scene/patterns.ts";

/** A tile of each texture, in the units of the picture: its size and what is drawn on it. */
const tiles: Readonly<
  Record<
    Texture,
    (color: string) => { width: number; height: number; turn: number; ink: ReactNode }
  >
> = {
  "lean-left": (color) => ({ width: 5, height: 5, turn: -45, ink: upright(color) }),
  "lean-right": (color) => ({ width: 5, height: 5, turn: 45, ink: upright(color) }),
  level: (color) => ({
    width: 5,
    height: 5,
    turn: 0,
    ink: <path d="M0 1.5h5" stroke={color} strokeWidth="1.2" />,
  }),
  dots: (color) => ({
    width: 6,
    height: 10,
    turn: 0,
    ink: (
      <>
        <circle cx="1.5" cy="4" r="1.5" fill={color} />
        <circle cx="4.5" cy="9" r="1.5" fill={color} />
      </>
    ),
  }),
};

function upright(color: string) {
  return <path d="M0 0v5" stroke={color} strokeWidth="2" />;
}

const dashes = { none: undefined, solid: undefined, dashed: "5 2.5", "dash-dotted": "7 2 1.5 2" };

/** A small picture of how something is drawn. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  const id = useId();
  const color = `var(${customProperty(swatch.role)})`;
  const tile = swatch.pattern && tiles[patterns[swatch.pattern].texture](color);
  return (
    <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
      {tile && (
        <pattern
          id={id}
          width={tile.width}
          height={tile.height}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${tile.turn})`}
        >
          {tile.ink}
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
            stroke={swatch.outline === "none" ? "none" : color}
            strokeWidth="2"
            strokeDasharray={dashes[swatch.outline]}
          />
          {tile && (
            <rect
              x="1.5"
              y="1.5"
              width="23"
              height="15"
              fill={`url(#${id})`}
              fillOpacity={swatch.patternOpacity}
            />
          )}
        </>
      )}
    </svg>
  );
}
