const storageKey = "in-range.keys";

/** What was chosen on this page; undefined until then. */
let chosen: boolean | undefined;

/** Whether keys of one letter act: a reader who speaks to the device can switch them off. */
export function areSingleKeysOn(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function rememberSingleKeys(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // Without storage the choice holds as long as the page.
  }
}
