/**
 * Where Chrome and Chromium usually are, in the order they are tried. Paths only: whether one
 * exists is the caller's question.
 */
export function systemBrowsers(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === "darwin") return macBrowsers(env);
  if (platform === "win32") return windowsBrowsers(env);
  return [...onPath(env), ...linuxPlaces];
}

/**
 * What Playwright may have installed: its full Chromium, or only the headless shell, which lies in
 * a sibling folder of the same revision.
 *
 * @param executable where Playwright expects its full Chromium (`chromium.executablePath()`)
 */
export function playwrightBrowsers(executable: string): string[] {
  const parts = /^(.*)([\\/])chromium-(\d+)[\\/]chrome-([^\\/]+)[\\/]/.exec(executable);
  if (!parts) return [executable];
  const [, root, slash, revision, system] = parts;
  const suffix = executable.endsWith(".exe") ? ".exe" : "";
  const shell = [
    `${root}`,
    `chromium_headless_shell-${revision}`,
    `chrome-headless-shell-${system}`,
    `chrome-headless-shell${suffix}`,
  ].join(slash);
  return [executable, shell];
}

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chromium",
  "chromium-browser",
] as const;

const linuxPlaces = [
  "/opt/google/chrome/chrome",
  "/usr/lib/chromium/chromium",
  "/usr/lib64/chromium-browser/chromium-browser",
  "/snap/bin/chromium",
] as const;

function onPath(env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  return commands.flatMap((command) =>
    folders.map((folder) => `${folder.replace(/\/$/, "")}/${command}`),
  );
}

function macBrowsers(env: Readonly<Record<string, string | undefined>>): string[] {
  const roots = ["", ...(env.HOME ? [env.HOME] : [])];
  return ["Google Chrome", "Chromium"].flatMap((name) =>
    roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsBrowsers(env: Readonly<Record<string, string | undefined>>): string[] {
  const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  return ["Google\\Chrome", "Chromium"].flatMap((name) =>
    roots.flatMap((root) => (root ? [`${root}\\${name}\\Application\\chrome.exe`] : [])),
  );
}
