/** What the probe counted in the time it was given. */
export interface Painted {
  /** Frames in which the map drew. */
  readonly frames: number;
  /** Of those, frames whose picture of the line differs from the one before. */
  readonly distinct: number;
}

declare global {
  interface Window {
    paintProbe: { start(ms: number): void; counted(): Painted };
  }
}

/**
 * Runs in a page before its own script, and counts what its map paints. After each animation frame in
 * which WebGL drew to it, it reads one row of the canvas from the middle to the eastern edge, which the
 * line crosses once: the frame is distinct if something was uploaded (new data) and the row has
 * changed since. A picture of the same data, or half of a new one, does not count. A canvas that the
 * page lays over its map is looked at in the same way, once an animation frame in which it was drawn.
 */
export function installPaintProbe(): void {
  const proto = WebGL2RenderingContext.prototype;
  let drawnOn: WebGL2RenderingContext | undefined;
  let hasUpload = false;
  let frames = 0;
  let distinct = 0;
  let before = "";
  let end = 0;

  const { drawElements, drawArrays, bufferData } = proto;
  proto.drawElements = function (...args) {
    drawnOn = this;
    drawElements.apply(this, args);
  };
  proto.drawArrays = function (...args) {
    drawnOn = this;
    drawArrays.apply(this, args);
  };
  proto.bufferData = function (this: WebGL2RenderingContext, ...args: unknown[]) {
    hasUpload = true;
    Reflect.apply(bufferData, this, args);
  };

  const look = (gl: WebGL2RenderingContext) => {
    frames += 1;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const half = Math.floor(width / 2);
    const row = new Uint8Array(half * 4);
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.readPixels(half, Math.floor(height / 2), half, 1, gl.RGBA, gl.UNSIGNED_BYTE, row);
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
    const now = row.join();
    if (hasUpload && now !== before) {
      distinct += 1;
      hasUpload = false;
    }
    before = now;
  };

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      drawnOn = undefined;
      callback(time);
      if (drawnOn && performance.now() < end) look(drawnOn);
    });

  let over: CanvasRenderingContext2D | undefined;
  let overBefore = "";
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...args) {
    if (this.canvas instanceof HTMLCanvasElement && this.canvas.closest("[data-map]")) over = this;
    clearRect.apply(this, args);
  };
  const lookOver = () => {
    if (performance.now() >= end) return;
    request(lookOver);
    if (!over) return;
    const { width, height } = over.canvas;
    const half = Math.floor(width / 2);
    const now = over.getImageData(half, Math.floor(height / 2), half, 1).data.join();
    over = undefined;
    if (now === overBefore) return;
    overBefore = now;
    frames += 1;
    distinct += 1;
  };

  window.paintProbe = {
    start(ms) {
      [hasUpload, frames, distinct, end] = [false, 0, 0, performance.now() + ms];
      request(lookOver);
    },
    counted: () => ({ frames, distinct }),
  };
}
