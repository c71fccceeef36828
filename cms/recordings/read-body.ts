/** The bytes of a request; nothing as soon as it is known that there are more than `most`. */
export async function bodyWithin(request: Pick<Request, 'body' | 'headers'>, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
