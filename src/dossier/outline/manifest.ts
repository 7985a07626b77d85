import type { Path } from "../path.ts";
import { asList, asText, member } from "../read-unknown.ts";
import { isWhole, type Mention, mention, mentions } from "./mention.ts";

export interface LayerEntryOutline {
  readonly id: Mention;
  readonly role: string | undefined;
}

export interface OverlayOutline {
  readonly id: Mention | undefined;
  readonly role: string | undefined;
  readonly entries: readonly OverlayEntryOutline[];
}

export interface OverlayEntryOutline {
  readonly feature: Mention | undefined;
  readonly claims: readonly Mention[];
}

export interface ReachOutline {
  readonly id: Mention | undefined;
  readonly from: readonly Mention[];
  readonly claims: readonly Mention[];
  readonly standoffFrom: Mention | undefined;
  readonly restates: Mention | undefined;
}

/** The two reaches of the change; empty where there is none. */
export interface ChangeOutline {
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
  readonly claims: readonly Mention[];
}

const file = "dossier.json";

/** Reads the layers that the manifest lists. */
export function layerEntriesOutline(manifest: unknown): readonly LayerEntryOutline[] {
  return asList(member(manifest, "layers")).flatMap((entry, index) => {
    const id = mention(file, ["layers", index, "id"], member(entry, "id"));
    return id ? [{ id, role: asText(member(entry, "role")) }] : [];
  });
}

/** Reads the overlays, and whether the features and claims of their entries could all be read. */
export function overlaysOutline(manifest: unknown): {
  readonly overlays: readonly OverlayOutline[];
  readonly whole: { readonly overlays: boolean; readonly overlayEntries: boolean };
} {
  const list = member(manifest, "overlays");
  const overlays = asList(list).map((overlay, index): OverlayOutline => {
    const path: Path = ["overlays", index];
    return {
      id: mention(file, [...path, "id"], member(overlay, "id")),
      role: asText(member(overlay, "role")),
      entries: asList(member(overlay, "entries")).map((entry, position) => {
        const at = [...path, "entries", position];
        return {
          feature: mention(file, [...at, "feature"], member(entry, "feature")),
          claims: mentions(file, [...at, "claims"], member(entry, "claims")),
        };
      }),
    };
  });
  const overlaysWhole = Array.isArray(list) && overlays.every((overlay) => overlay.id);
  return {
    overlays,
    whole: {
      overlays: overlaysWhole,
      overlayEntries:
        overlaysWhole &&
        list.every((overlay) => Array.isArray(member(overlay, "entries"))) &&
        overlays.every((overlay) => overlay.entries.every((entry) => entry.feature)),
    },
  };
}

/** Reads the reaches, and whether the areas they start from could all be read. */
export function reachesOutline(manifest: unknown): {
  readonly reaches: readonly ReachOutline[];
  readonly whole: { readonly reaches: boolean; readonly origins: boolean };
} {
  const list = member(manifest, "reaches");
  const reaches = asList(list).map((reach, index): ReachOutline => {
    const path: Path = ["reaches", index];
    return {
      id: mention(file, [...path, "id"], member(reach, "id")),
      from: mentions(file, [...path, "from"], member(reach, "from")),
      claims: mentions(file, [...path, "claims"], member(reach, "claims")),
      standoffFrom: mention(file, [...path, "standoffFrom"], member(reach, "standoffFrom")),
      restates: mention(file, [...path, "restates"], member(reach, "restates")),
    };
  });
  const reachesWhole = Array.isArray(list) && reaches.every((reach) => reach.id);
  return {
    reaches,
    whole: {
      reaches: reachesWhole,
      origins:
        reachesWhole &&
        list.every((reach, index) => isWhole(member(reach, "from"), reaches[index]?.from.length)),
    },
  };
}

/** Reads the reaches before and after a decision. */
export function changeOutline(manifest: unknown): ChangeOutline {
  const change = member(manifest, "change");
  return {
    before: mention(file, ["change", "before"], member(change, "before")),
    after: mention(file, ["change", "after"], member(change, "after")),
    claims: mentions(file, ["change", "claims"], member(change, "claims")),
  };
}

/** Reads what the corrections name as changed. */
export function changedOutline(manifest: unknown): readonly Mention[] {
  return asList(member(manifest, "corrections")).flatMap((correction, index) =>
    mentions(file, ["corrections", index, "changed"], member(correction, "changed")),
  );
}
