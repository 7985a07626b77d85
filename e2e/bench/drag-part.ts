export async function dragPart(): Promise<readonly string[]> {
  return [];
}
