/**
 * Keeps the results that were asked for last, by a key; makes those that are not there. What was not
 * asked for longest goes first.
 */
export function kept<Result>(most: number): (key: string, make: () => Result) => Result {
  const results = new Map<string, Result>();
  return (key, make) => {
    const result = results.has(key) ? (results.get(key) as Result) : make();
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > most && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
