/** Whether this browser can draw the live map: MapLibre needs WebGL 2. */
export function hasWebGl2(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}
