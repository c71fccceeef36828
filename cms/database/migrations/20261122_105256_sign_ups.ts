import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_sign_up_asks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sign_up_asks_order_idx\` ON \`events_sign_up_asks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_sign_up_asks_parent_idx\` ON \`events_sign_up_asks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sign_up_asks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_asks_order_idx\` ON \`_events_v_version_sign_up_asks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sign_up_asks_parent_idx\` ON \`_events_v_version_sign_up_asks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_events_id_idx\` ON \`users_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`kind\` text NOT NULL,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`attempts\` numeric,
  	\`last_error\` text,
  	\`possible_double\` integer DEFAULT false,
  	\`key\` text NOT NULL,
  	\`sign_up\` text NOT NULL,
  	\`sitting\` text,
  	\`session\` text,
  	\`turn\` numeric,
  	\`language\` text,
  	\`html\` text,
  	\`ics\` text,
  	\`headers\` text,
  	\`checksum\` text,
  	\`queued_at\` numeric,
  	\`next_at\` numeric,
  	\`sending_since\` numeric,
  	\`sent_at\` numeric,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_sign_up_idx\` ON \`mails\` (\`sign_up\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAt_idx\` ON \`mails\` (\`state\`,\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`sitting_kind_idx\` ON \`mails\` (\`sitting\`,\`kind\`);`)
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
  await db.run(sql`CREATE INDEX \`sitting_state_persons_idx\` ON \`sign_ups\` (\`sitting\`,\`state\`,\`persons\`);`)
  await db.run(sql`CREATE INDEX \`sitting_state_passed_idx\` ON \`sign_ups\` (\`sitting\`,\`state\`,\`passed\`);`)
  await db.run(sql`CREATE TABLE \`kitchen_sheets\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sitting\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`by\` text NOT NULL,
  	\`counts\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kitchen_sheets_key_idx\` ON \`kitchen_sheets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`kitchen_sheets_sitting_idx\` ON \`kitchen_sheets\` (\`sitting\`);`)
  await db.run(sql`CREATE TABLE \`retention\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`needs\` numeric DEFAULT 2 NOT NULL,
  	\`reach\` numeric DEFAULT 7 NOT NULL,
  	\`name\` numeric DEFAULT 30 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_closes_hours\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_largest_party\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_up_whole_series\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_closes_hours\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_largest_party\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_up_whole_series\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_sign_up_asks\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sign_up_asks\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`sittings\`;`)
  await db.run(sql`DROP TABLE \`sign_ups\`;`)
  await db.run(sql`DROP TABLE \`kitchen_sheets\`;`)
  await db.run(sql`DROP TABLE \`retention\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_open\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_closes_hours\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_largest_party\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_up_whole_series\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_open\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_closes_hours\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_largest_party\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_up_whole_series\`;`)
}
