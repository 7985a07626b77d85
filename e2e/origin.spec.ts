import { claimNamed } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

for (const path of ["/", "/uk/"]) {
  test(`${path} comes with its Content Security Policy`, async ({ page }) => {
    const response = await page.goto(path);
    const headers = response?.headers() ?? {};
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  });
}

test("the policy is enforced: a script written into the page does not run", async ({
  openPage,
  page,
  offences,
}) => {
  await openPage("en");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.broken = 'yes'";
    document.body.append(script);
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-broken");
  await expect.poll(() => offences.join()).toContain("Content Security Policy");
  offences.length = 0;
});

test("everything the page asks for comes from its own origin", async ({
  openPage,
  page,
  baseURL,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  const reader = await openPage("en");
  await reader.chooseClaim(claimNamed("c-07a"));
  await reader.map.none();
  expect(requested.length).toBeGreaterThan(3);
  expect(requested.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

test("a link to a source opens a new page and tells it nothing", async ({ openPage }) => {
  const claim = claimNamed("c-07a");
  const reader = await openPage("en", `claim=${claim.id}`);
  const links = reader.evidence(claim).getByRole("link");
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", "noreferrer");
  }
});

test("an address that is no page says so", async ({ request }) => {
  const response = await request.get("/nothing-here/");
  expect(response.status()).toBe(404);
});
