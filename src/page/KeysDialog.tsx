import { useState } from "react";
import { useDeskWords } from "./desk-words.ts";
import styles from "./KeysDialog.module.css";
import { ModalDialog } from "./ModalDialog.tsx";
import { areSingleKeysOn, rememberSingleKeys } from "./single-keys.ts";

const keys = [
  [["J", "↓"], "keys.next"],
  [["K", "↑"], "keys.previous"],
  [["Enter"], "keys.frame"],
  [["Esc"], "keys.leave"],
  [["/"], "keys.search"],
  [["?"], "keys.list"],
] as const;

const elsewhere = [
  [["←", "→", "↑", "↓"], "keys.mapMove"],
  [["+", "−"], "keys.mapZoom"],
  [["←", "→"], "keys.day"],
  [["Page Up", "Page Down"], "keys.event"],
] as const;

/** Every key that does something here, and the way to switch those of one letter off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const w = useDeskWords();
  const [isOn, setOn] = useState(areSingleKeysOn);
  return (
    <ModalDialog title={w("keys.title")} onClose={onClose}>
      <h3 className={styles.of}>{w("keys.ofClaims")}</h3>
      <KeyList entries={keys} />
      <h3 className={styles.of}>{w("keys.elsewhere")}</h3>
      <KeyList entries={elsewhere} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            rememberSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        {w("keys.switch")}
      </label>
    </ModalDialog>
  );
}

function KeyList({ entries }: { entries: typeof keys | typeof elsewhere }) {
  const w = useDeskWords();
  return (
    <dl className={styles.keys}>
      {entries.map(([names, does]) => (
        <div key={does}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{w(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
