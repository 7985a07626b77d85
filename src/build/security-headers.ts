/**
 * The Content Security Policy: everything the page needs comes from its own origin. It stands in the
 * built pages, so that it holds on any host, and in the headers of the preview server.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // MapLibre's style sheet has icons as data:, the engine makes images as blob:.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What a host should send with every answer; the preview server does. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};
