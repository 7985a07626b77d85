import { expect, test } from "vitest";
import { readReachOptions } from "./reach-options.ts";

test("reads what to draw", () => {
  const args = ["--from", "a.geojson", "--km", "84.5", "--assured"];
  expect(readReachOptions(args)).toEqual({
    task: "draw",
    options: { from: "a.geojson", km: 84.5, standoff: undefined, assured: true },
  });
  const standoff = ["--standoff-from", "b.geojson", "--standoff-km=30"];
  expect(readReachOptions([...args, ...standoff])).toMatchObject({
    options: { standoff: { from: "b.geojson", km: 30 } },
  });
});

test("gives help whatever else is asked", () => {
  expect(readReachOptions(["--km", "-5", "--help"])).toEqual({ task: "help" });
});

const from = ["--from", "a.geojson"];

test.each([
  [[], ["Name the areas: --from <file of GeoJSON>", "Say how far: --km <kilometres>"]],
  [from, ["Say how far: --km <kilometres>"]],
  [["--km", "300"], ["Name the areas: --from <file of GeoJSON>"]],
  [[...from, "--km", "300", "a.geojson"], ["There is no place for a.geojson"]],
  [[...from, "--km", "300", "--radius", "5"], ["Unknown option '--radius'"]],
  [[...from, "--km"], ["Option '--km <value>' argument missing"]],
  [[...from, "--km", "300", "--assured=yes"], ["Option '--assured' does not take an argument"]],
  [[...from, "--km", "300", "--km", "84"], ["--km is given more than once"]],
  [[...from, "--km", "300", "--standoff-km", "30"], ["--standoff-km needs the border"]],
  [[...from, "--km", "300", "--standoff-from", "b"], ["--standoff-from needs a distance"]],
])("does not understand %j, and ends with 2", (args, sentences) => {
  expect(readReachOptions(args)).toEqual({
    task: "refuse",
    code: 2,
    complaints: sentences.map((sentence) => expect.stringContaining(sentence)),
  });
});

const notKm =
  "no distance that can be drawn; write kilometres from 1 to 2,000, such as 300 or 84.5.";

test.each([
  "-5",
  "-0.5",
  "-Infinity",
  "NaN",
  "0",
  "0.99",
  "2000.1",
  "2001",
  "99999999999999999999999",
  "1e2",
  "0x10",
  "84,5",
  "300km",
  " 300",
  "__proto__",
])("--km %s is no distance, and ends with 1", (text) => {
  expect(readReachOptions([...from, "--km", text])).toEqual({
    task: "refuse",
    code: 1,
    complaints: [`--km: ${text} is ${notKm}`],
  });
});

test("says of both distances at once what is wrong", () => {
  const args = [...from, "--km", "", "--standoff-from", "b", "--standoff-km", "0"];
  expect(readReachOptions(args)).toEqual({
    task: "refuse",
    code: 1,
    complaints: [`--km: nothing is ${notKm}`, `--standoff-km: 0 is ${notKm}`],
  });
});
