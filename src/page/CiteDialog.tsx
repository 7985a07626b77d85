import { Suspense, useEffect, useId, useRef, useState } from "react";
import { Citation } from "./Citation.tsx";
import styles from "./CiteDialog.module.css";
import type { CiteRequest } from "./citing.ts";
import { useDeskWords } from "./desk-words.ts";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { useProduct, useText } from "./product.ts";
import { type Cited, useCitable } from "./use-citable.ts";
import { type CitationForm, citationForms } from "./use-citation.ts";

interface Props {
  readonly request: CiteRequest;
  readonly onClose: () => void;
}

/** Lets the reader choose what to cite of a claim and its sources, and in which form, and copy it. */
export function CiteDialog({ request, onClose }: Props) {
  const words = useDeskWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const all = useCitable(request);
  const [chosen, choose] = useState(() => all.find(({ source }) => source?.id === request.source));
  const [form, setForm] = useState<CitationForm>("text");
  const cited = chosen ?? all[0];

  useEffect(() => {
    const { current } = dialog;
    if (!current) return;
    // In development effects run twice, and what is open cannot be opened.
    if (!current.open) current.showModal();
    // The choice that holds, where the browser would take the first of them.
    current.querySelector<HTMLElement>("input:checked")?.focus();
    return closeAtBackdrop(current);
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.inside}>
        <h2 id={id}>{words("cite.title")}</h2>
        {all.length > 1 && (
          <fieldset className={styles.what}>
            <legend>{words("cite.what")}</legend>
            {all.map((one) => (
              <label key={one.source?.id ?? "claim"}>
                <input
                  type="radio"
                  name={`${id}-what`}
                  checked={one === cited}
                  onChange={() => choose(one)}
                />
                <CitedName cited={one} />
              </label>
            ))}
          </fieldset>
        )}
        <fieldset className={styles.form}>
          <legend>{words("cite.form")}</legend>
          {citationForms.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-form`}
                checked={one === form}
                onChange={() => setForm(one)}
              />
              {words(`cite.form.${one}`)}
            </label>
          ))}
        </fieldset>
        {cited && (
          <LoadBoundary key={form} fallback={<p role="alert">{words("cite.formFailed")}</p>}>
            <Suspense fallback={<p className={styles.waiting}>{words("cite.loading")}</p>}>
              <Citation key={cited.source?.id ?? "claim"} cited={cited} form={form} />
            </Suspense>
          </LoadBoundary>
        )}
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words("cite.close")}
        </button>
      </div>
    </dialog>
  );
}

function CitedName({ cited: { claim, source } }: { cited: Cited }) {
  const words = useDeskWords();
  const { t, formats } = useProduct();
  const text = useText();
  if (claim) {
    return (
      <span>
        {words("cite.claim")}: <q>{text(claim.statement)}</q>
      </span>
    );
  }
  const [date] = source.issued?.["date-parts"] ?? [];
  return (
    <span>
      {source.publisher},{" "}
      {source.title === undefined ? (
        `[${t("source.noTitle")}]`
      ) : (
        <cite lang={source.language}>{source.title}</cite>
      )}
      {date && `, ${formats.partialDate(date)}`}
    </span>
  );
}

/**
 * A press on the page behind closes the dialog: one that also began there, and is no selection of
 * text that ended outside. Returns the function that ends it.
 */
function closeAtBackdrop(dialog: HTMLDialogElement): () => void {
  let began: EventTarget | null = null;
  const begin = ({ target }: Event) => {
    began = target;
  };
  const end = ({ target }: Event) => {
    // What is inside fills the dialog: only its backdrop is the dialog itself.
    if (target === dialog && began === dialog) dialog.close();
  };
  dialog.addEventListener("pointerdown", begin);
  dialog.addEventListener("click", end);
  return () => {
    dialog.removeEventListener("pointerdown", begin);
    dialog.removeEventListener("click", end);
  };
}
