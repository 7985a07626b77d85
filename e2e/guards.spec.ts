import { expect, test } from "./fixtures.ts";

// Of the addresses for documentation (RFC 5737): unstopped, a request to one waits for minutes.
for (const url of ["http://elsewhere.invalid/data.json", "http://192.0.2.1/data.json"]) {
  test(`a request that leaves our origin is aborted and told: ${url}`, async ({
    page,
    offences,
  }) => {
    await page.goto("about:blank");
    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => "answered",
          () => "refused",
        ),
      url,
    );
    expect(outcome).toBe("refused");
    expect(offences).toContain(`request: ${url}`);
    offences.length = 0;
  });
}

test("an error in the console is told", async ({ page, offences }) => {
  await page.goto("about:blank");
  await page.evaluate(() => console.error("the map is gone"));
  await expect.poll(() => offences).toEqual(["console: the map is gone"]);
  offences.length = 0;
});

test("an error nobody catches is told", async ({ page, offences }) => {
  await page.goto("about:blank");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("the scene has no layers");
    });
  });
  await expect.poll(() => offences).toEqual(["thrown: the scene has no layers"]);
  offences.length = 0;
});

test("this project's browser has no WebGL", async ({ page }) => {
  await page.goto("about:blank");
  const context = await page.evaluate(() => document.createElement("canvas").getContext("webgl2"));
  expect(context).toBeNull();
});
