import { expect, test } from "./fixtures.ts";

test("this project's browser draws WebGL 2", async ({ page }) => {
  await page.goto("about:blank");
  const version = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("webgl2");
    return context?.getParameter(context.VERSION);
  });
  expect(version).toContain("WebGL 2.0");
});
