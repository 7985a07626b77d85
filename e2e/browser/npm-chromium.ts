import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The unpacked browser of the npm package `@sparticuz/chromium`. */
export interface NpmChromium {
  readonly path: string;
  readonly version: string;
  /** The folder of libraries (NSS and what it needs) for systems that lack them. */
  readonly libraries: string;
  /** A fontconfig file that knows the package's own font, for systems without fontconfig. */
  readonly fonts: string;
}

/**
 * Unpacks the package's browser once, into a folder named after its version, and says where it is.
 * The package reuses any binary it finds in the temporary folder, and unpacks its libraries only
 * where it believes itself under Lambda: so a process of its own runs it, whose temporary folder is
 * ours and whose environment says Lambda.
 */
export function unpackNpmChromium(): NpmChromium {
  const home = packageFolder();
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const cache = join(home, "..", "..", ".cache", "in-range");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const staging = mkdtempSync(join(cache, "unpacking-"));
    unpackInto(staging, home);
    writeFileSync(join(staging, "fonts.conf"), fontsConf(join(folder, "fonts")));
    moveInto(staging, folder);
  }
  return {
    path: join(folder, "chromium"),
    version,
    libraries: join(folder, "al2023", "lib"),
    fonts: join(folder, "fonts.conf"),
  };
}

function packageFolder(): string {
  // The main file is `build/cjs/index.cjs`; the package does not export its package.json.
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return dirname(dirname(dirname(main)));
}

function unpackInto(folder: string, home: string): void {
  const script = `await (await import("@sparticuz/chromium")).default.executablePath();`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: home,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`@sparticuz/chromium could not be unpacked: ${run.stderr || run.error}`);
  }
}

/** Another process may have been faster: then its folder is as good as ours. */
function moveInto(staging: string, folder: string): void {
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontsConf(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}
