import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "../dossier.ts";

/** Where the map looks, as the address tells it. */
export interface MapCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** Software GL draws a few frames a second, and two tests share the machine. */
const patience = { timeout: 30_000 };

/** The live map as a reader sees it, and where on the screen a place of the earth is. */
export class LiveMap {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
  }

  /** The element that says in `data-map` what the map is doing. */
  element(): Locator {
    return this.#page.locator("[data-map]");
  }

  canvas(): Locator {
    return this.#page.getByRole("region", { name: this.#words.t("map.title"), exact: true });
  }

  control(message: "map.zoomIn" | "map.zoomOut" | "map.reset"): Locator {
    return this.#page.getByRole("button", { name: this.#words.t(message), exact: true });
  }

  scale(): Locator {
    return this.#page.getByRole("img");
  }

  async idle(): Promise<void> {
    await expect(this.element()).toHaveAttribute("data-map", "idle", patience);
  }

  async none(): Promise<void> {
    await expect(this.element()).toHaveAttribute("data-map", "none", patience);
  }

  async camera(): Promise<MapCamera> {
    const hash = await this.#page.evaluate(() => window.location.hash.replace(/^#/, ""));
    const [zoom, lat, lng] = (new URLSearchParams(hash).get("map") ?? "").split("/").map(Number);
    if (zoom === undefined || lat === undefined || lng === undefined) {
      throw new Error(`The address holds no camera: ${hash}`);
    }
    return { zoom, lat, lng };
  }

  /** Looks there, as a reader who types it into the address: `zoom/lat/lng`. */
  async look(map: string): Promise<void> {
    await this.#page.evaluate(async (text) => {
      const parts = new URLSearchParams(window.location.hash.replace(/^#/, ""));
      if (parts.get("map") === text) return;
      parts.set("map", text);
      await new Promise((followed) => {
        window.addEventListener("hashchange", followed, { once: true });
        window.location.hash = decodeURIComponent(parts.toString());
      });
    }, map);
    await this.idle();
  }

  /** Waits until the address holds another camera than this, and the map is at rest there. */
  async movedFrom(before: MapCamera): Promise<MapCamera> {
    await expect
      .poll(() => this.camera(), { message: "the camera", ...patience })
      .not.toEqual(before);
    await this.idle();
    return this.camera();
  }

  /**
   * Where a place is on the screen, in CSS pixels of the window: Web Mercator on 512 px tiles, by
   * the camera of the address (whose rounding is a pixel or two at the map's edge).
   */
  async locate(lng: number, lat: number): Promise<{ readonly x: number; readonly y: number }> {
    const { zoom, ...center } = await this.camera();
    const box = await this.box();
    const world = 512 * 2 ** zoom;
    return {
      x: box.x + box.width / 2 + (mercatorX(lng) - mercatorX(center.lng)) * world,
      y: box.y + box.height / 2 + (mercatorY(lat) - mercatorY(center.lat)) * world,
    };
  }

  async box(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.element().boundingBox();
    if (!box) throw new Error("The map has no box.");
    return box;
  }

  /** Clicks on a place of the map, or so many pixels to the right of it and below. */
  async pointAt(lng: number, lat: number, right = 0, below = 0): Promise<void> {
    const { x, y } = await this.locate(lng, lat);
    await this.#page.mouse.click(x + right, y + below);
  }

  /** How many pixels of the map have a colour `#rrggbb`, within `tolerance` in each channel. */
  async countPixels(color: string, tolerance: number): Promise<number> {
    return this.countIn(await this.element().screenshot(), color, tolerance);
  }

  /** As `countPixels`, of a picture in PNG. */
  async countIn(png: Buffer, color: string, tolerance: number): Promise<number> {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const colors = await this.#colorsOf(png);
    return colors
      .filter(([red, green, blue]) =>
        [red, green, blue].every(
          (value, channel) => Math.abs(value - (wanted[channel] ?? Number.NaN)) <= tolerance,
        ),
      )
      .reduce((sum, [, , , pixels]) => sum + pixels, 0);
  }

  /** How many colours a picture in PNG has. */
  async countColors(png: Buffer): Promise<number> {
    return (await this.#colorsOf(png)).length;
  }

  /** The colours of a picture, each with how many pixels have it: much less to hand over than those. */
  #colorsOf(png: Buffer): Promise<readonly PixelColor[]> {
    return this.#page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (!context) throw new Error("There is no 2D context.");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const pixelsOf = new Map<number, number>();
      for (const abgr of new Uint32Array(data.buffer)) {
        pixelsOf.set(abgr, (pixelsOf.get(abgr) ?? 0) + 1);
      }
      return Array.from(
        pixelsOf,
        ([abgr, pixels]) =>
          [abgr & 255, (abgr >> 8) & 255, (abgr >> 16) & 255, pixels] as PixelColor,
      );
    }, png.toString("base64"));
  }
}

type PixelColor = readonly [red: number, green: number, blue: number, pixels: number];

/** 0 at 180° west, 1 at 180° east. */
function mercatorX(lng: number): number {
  return (lng + 180) / 360;
}

/** 0 at the northern edge of the Mercator square, 1 at the southern. */
function mercatorY(lat: number): number {
  const radians = (lat * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI);
}
