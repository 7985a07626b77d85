import type { Position } from "geojson";
import type { MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { pointOn } from "./pointing.ts";

/** As much of the engine as pointing asks of: one area everywhere, and what is clicked or hovered. */
function fakeMap() {
  const listeners = new Map<string, (event: unknown) => void>();
  const classes = new Set<string>();
  const keys: ((event: { key: string }) => void)[] = [];
  let focused = 0;
  const canvas = {
    addEventListener: (_type: "keydown", listener: (event: { key: string }) => void) =>
      keys.push(listener),
    focus: () => {
      focused += 1;
    },
    style: { cursor: "" },
    classList: {
      toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
      remove: (name: string) => classes.delete(name),
    },
  };
  const area = {
    layer: { id: "areas" },
    properties: { ref: "core" },
    geometry: { type: "Polygon" },
  };
  const map = {
    getCanvas: () => canvas,
    getCenter: () => ({ wrap: () => ({ lng: 34.5, lat: 50.5 }) }),
    isMoving: () => false,
    on: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    queryRenderedFeatures: () => [area],
  };
  const lngLat = { wrap: () => ({ lng: 36.5, lat: 51.5 }) };
  const fire = (type: string) => listeners.get(type)?.({ point: { x: 9, y: 9 }, lngLat });
  const press = (key: string) => {
    for (const listener of keys) listener({ key });
  };
  const timesFocused = () => focused;
  return { map: map as unknown as MapLibreMap, fire, press, timesFocused, canvas, classes };
}

function pointing() {
  const { map, ...fake } = fakeMap();
  const picked: (string | null)[] = [];
  const points: Position[] = [];
  const setPointing = pointOn(map, () => ["areas"], {
    onPick: (feature) => picked.push(feature),
    onPoint: (position) => points.push(position),
  });
  return { ...fake, picked, points, setPointing };
}

test("a click picks what lies there, and a hand says that it can", () => {
  const { fire, picked, points, classes } = pointing();
  fire("mousemove");
  expect([...classes]).toEqual(["pointing"]);
  fire("click");
  expect(picked).toEqual(["core"]);
  expect(points).toEqual([]);
});

test("while the map asks for a place a click reports it, longitude first, and picks nothing", () => {
  const { fire, picked, points, setPointing, canvas, classes } = pointing();
  fire("mousemove");
  setPointing(true);
  fire("mousemove");
  fire("click");
  expect(picked).toEqual([]);
  expect(points).toEqual([[36.5, 51.5]]);
  expect(canvas.style.cursor).toBe("crosshair");
  expect([...classes]).toEqual([]);
});

test("when it asks no more all is as before", () => {
  const { fire, picked, points, setPointing, canvas } = pointing();
  setPointing(true);
  setPointing(false);
  fire("click");
  expect(picked).toEqual(["core"]);
  expect(points).toEqual([]);
  expect(canvas.style.cursor).toBe("");
});

test("by keyboard Enter reports the middle of the map, while it asks and only then", () => {
  const { press, points, picked, setPointing, timesFocused } = pointing();
  press("Enter");
  expect(points).toEqual([]);
  setPointing(true);
  expect(timesFocused()).toBe(1);
  press("ArrowUp");
  press("Enter");
  expect(points).toEqual([[34.5, 50.5]]);
  expect(picked).toEqual([]);
  setPointing(false);
  press("Enter");
  expect(points).toHaveLength(1);
  expect(timesFocused()).toBe(1);
});
