import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/*
 * `npm install` leaves out of the lockfile the optional packages of platforms that its registry did
 * not serve, and `npm ci` then refuses the lockfile, on every platform. This adds them, by what
 * their names say. Run it after `npm install` when `lockfile.test.ts` says so.
 */

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const path = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const lock = JSON.parse(await readFile(path, "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const packages = new Map(Object.entries(lock.packages));
const missing = [...packages.values()].flatMap(({ optionalDependencies = {}, dev = false }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => ![...packages.keys()].some((key) => key.endsWith(`node_modules/${name}`)))
    .map(([name, range]) => [`node_modules/${name}`, platformPackage(name, range, dev)] as const),
);
lock.packages = Object.fromEntries(
  [...packages, ...missing].toSorted(([one], [other]) => (one < other ? -1 : 1)),
);
await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} packages added\n`);

/** What a name such as `@biomejs/cli-linux-arm64-musl` says of its platform. */
function platformPackage(name: string, range: string, dev: boolean): LockedPackage {
  const words = name.split("/").pop()?.split("-") ?? [];
  const among = (known: string) => words.find((word) => known.split(" ").includes(word));
  const os = among("android darwin freebsd linux netbsd openbsd openharmony sunos win32");
  const cpu = among("arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64");
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc && os === "linux" ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
