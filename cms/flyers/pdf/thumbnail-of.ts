/** The small picture of an upload in the admin: a size of a picture, the first page of a PDF. */
export function thumbnailOf({ doc }: { doc: Record<string, unknown> }): string | null {
  const { sizes, pdf } = doc as { sizes?: { w400?: { filename?: string | null } }; pdf?: { thumbnail?: string | null } };
  const file = sizes?.w400?.filename ?? pdf?.thumbnail;
  return file ? `/media/${encodeURIComponent(file)}` : null;
}
