import { expect, type Locator } from "@playwright/test";

/**
 * What assistive technology is told of this part of the page is letter for letter what
 * `golden/<name>` holds. Playwright's own matcher writes every number as `\d+`, and numbers are what
 * this product is about.
 */
export async function readsAs(part: Locator, name: string): Promise<void> {
  expect(`${await part.ariaSnapshot()}\n`).toMatchSnapshot(name);
}
