import { type ReactNode, useId } from "react";
import type { Swatch } from "../scene/legend.ts";
import { customProperty, type Role } from "../scene/palette.ts";
import { edgePatterns, patterns, type Texture } from "../scene/patterns.ts";

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
        <circle cx="1.5" cy="3.5" r="1.5" fill={color} />
        <circle cx="4.5" cy="8.5" r="1.5" fill={color} />
      </>
    ),
  }),
};

function upright(color: string) {
  return <path d="M0 0v5" stroke={color} strokeWidth="2" />;
}

/** In the units of the picture, as the outline of an area and as a line of its own. */
const lineWidths = { area: 2, line: 1.7 };

/** A small picture of how something is drawn. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">
      {swatch.shape === "point" ? (
        <circle cx="13" cy="9" r="5" fill={colorOf(swatch.role)} stroke="var(--map-label-halo)" />
      ) : (
        <>
          <rect width="26" height="18" fill="var(--map-land)" />
          {swatch.shape === "line" ? (
            <LineSwatch swatch={swatch} />
          ) : (
            <AreaSwatch swatch={swatch} />
          )}
        </>
      )}
    </svg>
  );
}

function LineSwatch({ swatch }: { swatch: Swatch }) {
  return <path d="M1 15Q12 15 25 3" fill="none" {...strokeOf(swatch, lineWidths.line)} />;
}

function AreaSwatch({ swatch }: { swatch: Swatch }) {
  const id = useId();
  const color = colorOf(swatch.role);
  const tile = swatch.pattern && tiles[patterns[swatch.pattern].texture](color);
  const area = { x: 1.5, y: 1.5, width: 23, height: 15 };
  return (
    <>
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
      <rect {...area} fill={color} fillOpacity={swatch.fillOpacity} />
      {tile && <rect {...area} fill={`url(#${id})`} fillOpacity={swatch.patternOpacity} />}
      {swatch.edge && <Hachures color={colorOf(edgePatterns[swatch.edge].role)} />}
      {swatch.outline !== "none" && (
        <rect {...area} fill="none" {...strokeOf(swatch, lineWidths.area)} />
      )}
    </>
  );
}

/** Strokes from the upper and the lower outline inwards, in steps that fade. */
function Hachures({ color }: { color: string }) {
  const feet = [3, 6, 9, 12, 15, 18, 21];
  return (
    <g stroke={color} strokeWidth="1.1">
      {[0.9, 0.6, 0.3].map((opacity, step) => {
        const way = 2 + 1.5 * step;
        const marks = feet.map((x) => {
          const lean = 0.4 * step;
          return `M${x + lean} ${way}l.4 1.5M${x + 2 - lean} ${18 - way}l-.4-1.5`;
        });
        return <path key={opacity} d={marks.join("")} strokeOpacity={opacity} />;
      })}
    </g>
  );
}

function colorOf(role: Role): string {
  return `var(${customProperty(role)})`;
}

function strokeOf({ role, outline }: Swatch, strokeWidth: number) {
  const dash = typeof outline === "string" ? undefined : outline;
  return {
    stroke: colorOf(role),
    strokeWidth,
    strokeDasharray: dash?.map((length) => length * strokeWidth).join(" "),
  };
}
