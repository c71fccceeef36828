/** Address of a document in the queue. @param admin where the admin is, such as `/admin` @param name `topics:12` */
export function addressOf(admin: string, name: string, language: string, more: Readonly<Record<string, string>> = {}): string {
  return `${admin}/translate/${name.replace(':', '/')}?${new URLSearchParams({ language, ...more }).toString()}`;
}
