import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

type Row = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an editor said of each language, as the notes of translations have it. */
const noted = (readiness: unknown, translation: unknown): Row => ({
  ...Object.fromEntries(Object.entries(isObject(readiness) ? readiness : {}).map(([locale, was]) => [locale, { was, leaves: {} }])),
  ...(isObject(translation) ? translation : {}),
});

/**
 * Until now a document said per language whether its translation is missing, unchecked or checked. That is derived now; what was said once is carried along as `was`, in the
 * documents and in their versions. SQLite has the same in its own migration.
 */
export async function up({ payload }: { readonly payload: Payload }): Promise<void> {
  const { db } = (payload.db as unknown as MongooseAdapter).connection;
  if (!db) return;
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const rows = db.collection(name);
    for await (const row of rows.find({ $or: [{ readiness: { $exists: true } }, { 'version.readiness': { $exists: true } }] }, { projection: { readiness: 1, translation: 1, version: 1 } })) {
      const version = isObject(row.version) ? row.version : undefined;
      await rows.updateOne({ _id: row._id }, version
        ? { $set: { 'version.translation': noted(version.readiness, version.translation) }, $unset: { 'version.readiness': '' } }
        : { $set: { translation: noted(row.readiness, row.translation) }, $unset: { readiness: '' } });
    }
  }
}

/** The states of then cannot be made again from what is known now. */
export async function down(): Promise<void> {}
