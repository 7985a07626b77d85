/** Looking into values of which nothing is known yet. None of these throws. */

/** An object that is not a list, or undefined. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A list, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** An own member of an object; undefined where there is no object or no such member. */
export function member(value: unknown, name: string): unknown {
  const object = asObject(value);
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The value at the end of a path, or undefined. */
export function valueAt(top: unknown, path: readonly PropertyKey[]): unknown {
  let value = top;
  for (const step of path) {
    if (typeof step === "number") value = asList(value)[step];
    else if (typeof step === "string") value = member(value, step);
    else return undefined;
  }
  return value;
}

/** The JSON name of a value's type: `null`, `boolean`, `number`, `string`, `array` or `object`. */
export function jsonType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
