import { Suspense, useEffect, useId, useRef, useState } from "react";
import { Citation } from "./Citation.tsx";
import styles from "./CiteDialog.module.css";
import type { CiteRequest } from "./citing.ts";
import { useDeskWords } from "./desk-words.ts";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { ModalDialog } from "./ModalDialog.tsx";
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
  const choices = useRef<HTMLDivElement>(null);
  const all = useCitable(request);
  const [chosen, choose] = useState(() => all.find(({ source }) => source?.id === request.source));
  const [form, setForm] = useState<CitationForm>("text");
  const cited = chosen ?? all[0];

  useEffect(() => {
    // The choice that holds, where the browser would take the first of them.
    choices.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, []);

  return (
    <ModalDialog title={words("cite.title")} onClose={onClose}>
      <div ref={choices}>
        {all.length > 1 && (
          <fieldset className={styles.what}>
            <legend>{words("cite.what")}</legend>
            <div className={styles.list}>
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
            </div>
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
      </div>
      {cited && (
        <LoadBoundary key={form} fallback={<p role="alert">{words("cite.formFailed")}</p>}>
          <Suspense fallback={<p className={styles.waiting}>{words("cite.loading")}</p>}>
            <Citation key={cited.source?.id ?? "claim"} cited={cited} form={form} />
          </Suspense>
        </LoadBoundary>
      )}
    </ModalDialog>
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
