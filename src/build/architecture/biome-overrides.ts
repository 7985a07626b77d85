import { importableFrom, packageRules, type Room, rooms } from "./import-table.ts";

/**
 * The import table as the linter needs it, in the form of a Biome configuration: one override for
 * each room, which forbids the rooms and packages that it may not import. Tests are left to the
 * architecture test.
 */
function importConfiguration() {
  return {
    overrides: rooms.map((room) => ({
      includes: [...filesOf(room), "!**/*.test.ts", "!**/*.test.tsx", "!**/fixtures"],
      linter: {
        rules: {
          style: {
            noRestrictedImports: {
              level: "error",
              options: { patterns: [...forbiddenRooms(room), ...forbiddenPackages(room)] },
            },
          },
        },
      },
    })),
  };
}

/** What `importConfiguration` is written as: small enough to review, one room a line. */
export function importConfigurationText(): string {
  const lines = importConfiguration().overrides.map((override) => JSON.stringify(override));
  return `{"overrides":[\n${lines.join(",\n")}\n]}\n`;
}

function filesOf(room: Room): string[] {
  return room === "entries" ? ["src/*.ts", "src/*.tsx"] : [`src/${room}/**`];
}

function forbiddenRooms(room: Room) {
  const allowed = importableFrom(room);
  const forbidden = rooms.filter(
    (name) => name !== room && name !== "entries" && !allowed.includes(name),
  );
  if (forbidden.length === 0) return [];
  const subject = room === "entries" ? "An entry" : `${room}/`;
  return [
    {
      group: forbidden.map((name) => `**/${name}/**`),
      message: `${subject} imports only from ${listOf(allowed.map((name) => `${name}/`))}.`,
    },
  ];
}

function forbiddenPackages(room: Room) {
  const forbidden = packageRules.filter((rule) => !rule.rooms.includes(room));
  return forbidden.map(({ name, rooms: home }) => ({
    group: name.endsWith("*") ? [name] : [name, `${name}/**`],
    message: `${name} is imported only in ${listOf(home.map((one) => (one === "entries" ? "entries" : `${one}/`)))}.`,
  }));
}

function listOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "itself";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
