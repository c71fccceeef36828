import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sittings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`capacity\` numeric,
  	\`left\` numeric,
  	\`version\` numeric,
  	\`epoch\` numeric,
  	\`freed_at\` numeric,
  	\`event\` text,
  	\`ends_at\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sittings_slug_idx\` ON \`sittings\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`sign_ups\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`came_by\` text,
  	\`sitting\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`turn\` numeric,
  	\`persons\` numeric,
  	\`held\` numeric,
  	\`takes\` numeric,
  	\`takes_since\` numeric,
  	\`since\` numeric,
  	\`passed\` numeric,
  	\`offer_until\` numeric,
  	\`tell\` text,
  	\`tell_turn\` numeric,
  	\`arrived\` numeric,
  	\`answers\` text,
  	\`history\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_ups_key_idx\` ON \`sign_ups\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sign_ups_code_idx\` ON \`sign_ups\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`sign_ups_tell_idx\` ON \`sign_ups\` (\`tell\`);`)
  await db.run(sql`CREATE INDEX \`sitting_state_idx\` ON \`sign_ups\` (\`sitting\`,\`state\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`sittings\`;`)
  await db.run(sql`DROP TABLE \`sign_ups\`;`)
}
