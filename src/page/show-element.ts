/** Takes the reader to a place of the page; what it is hidden in opens. False where it is not there. */
export function showElement(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  const details = place.closest("details");
  if (details) details.open = true;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
  return true;
}
