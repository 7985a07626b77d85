import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDossier } from "../../dossier/lookup.ts";
import type { FeatureRef } from "../../dossier/model.ts";
import {
  type Facet,
  type Filters,
  facets,
  noFilters,
  toggled,
  undated,
} from "../../view/filters.ts";
import { facetsOf } from "../claim-facets.ts";
import { countFacets, countFeatures } from "./facet-counts.ts";
import { featureGroups } from "./feature-groups.ts";
import { findableOf } from "./findable.ts";
import { bundledDossier } from "./fixtures/bundled-dossier.ts";
import { askedParts, loosenings } from "./loosen.ts";
import { type Asked, type Part, passing } from "./passing.ts";

const dossier = bundledDossier();
const index = indexDossier(dossier);
const findable = findableOf(dossier, index);
const refs = featureGroups(dossier).flatMap((group) => group.refs);
const nothing: Asked = { feature: null, filters: noFilters, matches: null };

/** Every value of a facet that a claim has. */
function valuesOf(facet: Facet): readonly string[] {
  return [...new Set(findable.claims.flatMap((claim) => claim.facets[facet]))];
}

function filtersOf(chosen: Readonly<Record<Facet, readonly string[]>>): Filters {
  return chosen as unknown as Filters;
}

const someFilters = fc
  .record(
    Object.fromEntries(
      facets.map((facet) => [facet, fc.subarray([...valuesOf(facet)], { maxLength: 2 })]),
    ) as Record<Facet, fc.Arbitrary<string[]>>,
  )
  .map(filtersOf);

const ids = [...dossier.claims, ...dossier.disagreements].map(({ id }): string => id);

/** Anything that can be asked for, mostly little of it. */
const asked: fc.Arbitrary<Asked> = fc.record({
  feature: fc.option(fc.constantFrom<FeatureRef>(...refs), { freq: 2 }),
  filters: fc.oneof(fc.constant(noFilters), someFilters),
  matches: fc.option(
    fc.subarray(ids).map((some) => new Set(some)),
    { freq: 2 },
  ),
});

describe("what passes", () => {
  test("is everything where nothing is asked for", () => {
    const all = passing(findable, nothing);
    expect(all.claims.size).toBe(dossier.claims.length);
    expect(all.disagreements.size).toBe(dossier.disagreements.length);
  });

  test("has one of the values of each facet, is among the feature's, and was found", () => {
    fc.assert(
      fc.property(asked, (some) => {
        const { feature, filters, matches } = some;
        const expected = (feature ? index.claimsOf(feature) : dossier.claims).filter((claim) => {
          const its = facetsOf(claim, index);
          return (
            (!matches || matches.has(claim.id)) &&
            facets.every((facet) => {
              const wanted: readonly string[] = filters[facet];
              return wanted.length === 0 || wanted.some((value) => its[facet].includes(value));
            })
          );
        });
        expect([...passing(findable, some).claims]).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  test("of disagreements has the grades and languages of what they cite", () => {
    const withLang = passing(findable, { ...nothing, filters: { ...noFilters, lang: ["en"] } });
    expect([...withLang.disagreements]).toEqual(
      dossier.disagreements
        .filter(({ versions }) =>
          versions.some(({ citations }) => citations.some(({ quote }) => quote?.lang === "en")),
        )
        .map(({ id }) => id),
    );
    const withGrade = passing(findable, { ...nothing, filters: { ...noFilters, grade: ["A"] } });
    expect(withGrade.disagreements.size).toBeGreaterThan(0);
    expect(withGrade.disagreements.size).toBeLessThan(dossier.disagreements.length);
  });

  test.each([
    { verdict: ["contested"] as const },
    { kind: ["analysis"] as const },
    { month: [undated] },
  ])("is no disagreement where %o is asked for", (filters) => {
    const some = passing(findable, { ...nothing, filters: { ...noFilters, ...filters } });
    expect(some.claims.size).toBeGreaterThan(0);
    expect(some.disagreements.size).toBe(0);
  });
});

describe("counts", () => {
  test("are of every value that a claim has, in order, where nothing is asked for", () => {
    const counts = countFacets(findable, nothing);
    for (const facet of facets) {
      expect(counts[facet].map(({ value }) => value).sort()).toEqual([...valuesOf(facet)].sort());
      expect(counts[facet].filter(({ count }) => count === 0)).toEqual([]);
    }
    expect(counts.verdict[0]?.value).toBe("corroborated");
    expect(counts.month.at(-1)?.value).toBe(undated);
  });

  test("are what the list has when the value is the one chosen of its facet", () => {
    fc.assert(
      fc.property(asked, (some) => {
        const counts = countFacets(findable, some);
        for (const facet of facets) {
          for (const { value, count } of counts[facet]) {
            const filters = toggled({ ...some.filters, [facet]: [] }, facet, value);
            expect(passing(findable, { ...some, filters }).claims.size).toBe(count);
          }
        }
      }),
    );
  });

  test("of features are what the list has when the feature is chosen", () => {
    fc.assert(
      fc.property(asked, (some) => {
        for (const { value, count } of countFeatures(findable, some, refs)) {
          expect(passing(findable, { ...some, feature: value }).claims.size).toBe(count);
        }
      }),
    );
  });

  test("keep a chosen value that no claim has", () => {
    const filters = { ...noFilters, lang: ["ko"] };
    expect(countFacets(findable, { ...nothing, filters }).lang).toContainEqual({
      value: "ko",
      count: 0,
    });
  });
});

describe("loosening an empty list", () => {
  const withoutPart = (some: Asked, part: Part): Asked => {
    if (part === "search") return { ...some, matches: null };
    if (part === "feature") return { ...some, feature: null };
    return { ...some, filters: { ...some.filters, [part]: [] } };
  };

  test("brings back exactly what is promised, the most first, and misses no way", () => {
    fc.assert(
      fc.property(asked, (some) => {
        const { claims, disagreements } = passing(findable, some);
        fc.pre(claims.size + disagreements.size === 0);
        const ways = loosenings(findable, some);
        for (const way of ways) {
          const loose = passing(findable, withoutPart(some, way.part));
          expect([way.claims, way.disagreements]).toEqual([
            loose.claims.size,
            loose.disagreements.size,
          ]);
        }
        const counts = ways.map((way) => way.claims);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        const others = askedParts(some).filter((part) => !ways.some((way) => way.part === part));
        for (const part of others) {
          const still = passing(findable, withoutPart(some, part));
          expect(still.claims.size + still.disagreements.size).toBe(0);
        }
      }),
    );
  });

  test("has no way where nothing is asked for", () => {
    expect(askedParts(nothing)).toEqual([]);
    expect(loosenings(findable, nothing)).toEqual([]);
  });
});

test("the features to choose from are each there once, and are all that an address may name", () => {
  expect(new Set(refs).size).toBe(refs.length);
  expect([...refs].sort()).toEqual(
    [
      ...[...index.reachById.keys()].map((id) => `reach:${id}`),
      ...index.overlayById.keys(),
      ...new Set<string>([...index.layerById.keys(), ...index.featureById.keys()]),
    ].sort(),
  );
});
