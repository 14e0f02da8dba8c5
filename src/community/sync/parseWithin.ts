/** The JSON of an answer; throws where it is longer than so many bytes, or is no JSON. */
export async function parseWithin(response: Response, largest: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largest) throw new Error(`answer is longer than ${String(largest)} bytes`);
    chunks.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Error(`answer is no JSON: ${JSON.stringify(text.slice(0, 40))}`, { cause });
  }
}
