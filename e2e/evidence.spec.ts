import { claimNamed } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";

const claim = claimNamed("c-10b");

test("what supports a claim stands beside what does not, on a page that has the room", async ({
  openPage,
  page,
}) => {
  const reader = await openPage("en", `claim=${claim.id}`);
  // Cards that come above it would move it between two looks.
  await reader.seesAllClaims();
  const places = async () => {
    const boxes = [];
    for (const bearing of ["supports", "qualifies", "contradicts"] as const) {
      const box = await reader.passages(claim, bearing).boundingBox();
      if (!box) throw new Error(`Nothing ${bearing}.`);
      boxes.push({ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height });
    }
    const [supports, qualifies, contradicts] = boxes;
    if (!supports || !qualifies || !contradicts) throw new Error("Three bearings are wanted.");
    return { supports, qualifies, contradicts };
  };

  // The sidebar has two columns: for, and all that is not.
  const sidebar = await places();
  expect(sidebar.qualifies.top).toBe(sidebar.supports.top);
  expect(sidebar.qualifies.left).toBeGreaterThan(sidebar.supports.right);
  expect(sidebar.contradicts.left).toBe(sidebar.qualifies.left);
  expect(sidebar.contradicts.top).toBeGreaterThan(sidebar.qualifies.bottom);

  // Under the map there is room for three.
  await page.setViewportSize({ width: 780, height: 1000 });
  const wide = await places();
  expect(wide.qualifies.top).toBe(wide.supports.top);
  expect(wide.contradicts.top).toBe(wide.supports.top);
  expect(wide.contradicts.left).toBeGreaterThan(wide.qualifies.right);

  await page.setViewportSize({ width: 320, height: 740 });
  const narrow = await places();
  expect(narrow.qualifies.top).toBeGreaterThan(narrow.supports.bottom);
  expect(narrow.contradicts.top).toBeGreaterThan(narrow.qualifies.bottom);
});

test("evidence opens with its claim and stays as the reader leaves it", async ({ openPage }) => {
  const reader = await openPage("en", "feature=moscow");
  const summary = reader.evidence(claim).locator("summary");
  const first = reader.passages(claim, "supports").getByRole("figure");
  await expect(first).toHaveCount(0);
  await summary.press("Enter");
  await expect(first).toBeVisible();
  await summary.click();
  await expect(first).toHaveCount(0);
  await reader.chooseClaim(claim);
  await expect(first).toBeVisible();
});
