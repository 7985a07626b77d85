import { claimNamed, dossier } from "./dossier.ts";
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

test("everything the page asks for comes from its own origin, and sources are told nothing", async ({
  openPage,
  page,
  baseURL,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  const reader = await openPage("en");
  const claim = claimNamed("c-07a");
  await reader.chooseClaim(claim);
  await reader.map.none();
  const links = reader.evidence(claim).getByRole("link");
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("target", "_blank");
    await expect(link).toHaveAttribute("rel", "noreferrer");
  }
  expect(requested.length).toBeGreaterThan(3);
  expect(requested.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
});

for (const language of ["en", "uk"] as const) {
  test(`the licences of what is shipped can be read (${language})`, async ({
    openPage,
    request,
  }) => {
    const reader = await openPage(language);
    const link = reader.mapRegion().getByRole("link", { name: reader.words.t("map.licences") });
    const address = new URL((await link.getAttribute("href")) ?? "", reader.page.url());
    const response = await request.get(address.href);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain("MapLibre");
  });
}

test("what was corrected, and where to report an error, stands below the claims", async ({
  openPage,
}) => {
  const reader = await openPage("en");
  const { t, text } = reader.words;
  const { corrections, contact } = dossier.manifest;
  const part = reader
    .claims()
    .getByRole("group")
    .filter({
      has: reader.page.getByRole("heading", { name: t("corrections.title"), exact: true }),
    });
  await expect(part).toContainText(text(contact));
  if (corrections.length === 0) await expect(part).toContainText(t("corrections.none"));
  for (const { fix } of corrections) await expect(part).toContainText(text(fix));
});

test("the address of a language without its slash leads to its page", async ({ request }) => {
  const response = await request.get("/uk?from=mail");
  expect(response.status()).toBe(200);
  expect(new URL(response.url()).pathname).toBe("/uk/");
});

test("an address that is no page says so", async ({ request }) => {
  const response = await request.get("/nothing-here/");
  expect(response.status()).toBe(404);
});
