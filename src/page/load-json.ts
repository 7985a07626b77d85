/** A file of the product, parsed. Rejects when it does not come. */
export async function loadJson(url: string, signal?: AbortSignal) {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.json();
}
