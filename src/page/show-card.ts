/** The headings of cards, of claims and of open questions. */
export const cardHeadings = "[data-card]";

/**
 * As many cards as a browser lays out before they come into a small window from above: some 1,100 px,
 * of 320 px each while they are unseen.
 */
const before = 8;

/** Takes the focus to the heading of a card, and its card to the top of what is in sight. */
export function goToCard(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  scrollToCard(heading, "start");
}

/** Scrolls a card into sight. */
export function scrollToCard(heading: Element, block: "start" | "nearest"): void {
  if (document.documentElement.hasAttribute("data-map-sticks")) layOutAbove(heading);
  heading.closest("article")?.scrollIntoView({ block });
}

/**
 * Gives the cards above one their height before it is scrolled to. They would grow from the height
 * they had unseen, and where the window's first lies under the map, the browser would keep the place
 * of that one.
 */
function layOutAbove(heading: Element): void {
  const all = [...document.querySelectorAll(cardHeadings)];
  const above = all.slice(0, all.indexOf(heading)).filter(isListed).slice(-before);
  for (const near of [...above, heading]) {
    near.closest("li")?.style.setProperty("content-visibility", "visible");
  }
}

/** Whether a heading's card is in the list as it is now. */
export function isListed(heading: Element): boolean {
  return heading.closest("[hidden]") === null;
}
