import { describe, expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const policy = new Map(
  (securityHeaders["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources] as const;
  }),
);

describe("the Content Security Policy", () => {
  test("admits nothing that no directive names", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
  });

  test.each(["script-src", "style-src", "connect-src", "worker-src", "font-src"])(
    "admits for %s the page's own origin alone: nothing inline, no eval, no WebAssembly",
    (directive) => {
      expect(policy.get(directive)).toEqual(["'self'"]);
    },
  );

  test("admits images that the engine makes, and no image from elsewhere", () => {
    expect(policy.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
  });

  test("lets nobody move the base of addresses or send forms: default-src does not cover them", () => {
    expect(policy.get("base-uri")).toEqual(["'none'"]);
    expect(policy.get("form-action")).toEqual(["'none'"]);
  });

  test("says nothing else", () => {
    expect(policy.size).toBe(9);
  });
});

test("no file is taken for what its type does not say", () => {
  expect(securityHeaders["X-Content-Type-Options"]).toBe("nosniff");
});
