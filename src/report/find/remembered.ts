/** The function with what it has said kept, of so many arguments at most. */
export function remembered<Value, Key extends string = string>(
  of: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = of(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, value);
    return value;
  };
}
