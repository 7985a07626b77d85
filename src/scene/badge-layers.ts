import { type BadgeLayer, roleIs } from "./scene.ts";

/** The zooms from which areas of the dossier are named, and bear badges. */
export const namedFrom = { area: 4.7, occupied: 3.6, subject: 2.5 } as const;

/**
 * The badges that give way to names, of areas from the zoom on at which these are named: farther out
 * they would stand outside of them.
 */
export const badgeLayers: readonly BadgeLayer[] = [
  badges("area-badges", ["oblast", "launch-area"], { placement: "over", minZoom: namedFrom.area }),
  badges("occupied-badges", ["occupied"], { placement: "over", minZoom: namedFrom.occupied }),
  badges("reach-badges", ["reach"], { placement: "on" }),
  badges("point-badges", ["capital"], { placement: "beside" }),
];

/** That of what the dossier is about, before which the names of towns move aside. */
export const subjectBadge: BadgeLayer = badges("subject-badge", ["subject"], {
  placement: "over",
  minZoom: namedFrom.subject,
});

function badges(
  id: string,
  roles: readonly string[],
  where: Pick<BadgeLayer, "placement" | "minZoom">,
): BadgeLayer {
  return {
    id,
    kind: "badge",
    source: "badges",
    where: roleIs(...roles),
    role: "badgeInk",
    font: "semibold",
    size: 11,
    pickable: true,
    ...where,
  };
}
