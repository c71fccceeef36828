import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topics_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_short_order_idx\` ON \`topics_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_short_parent_id_idx\` ON \`topics_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_short_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_short\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_short_locales_locale_parent_id_unique\` ON \`topics_short_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_short_order_idx\` ON \`_topics_v_version_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_short_parent_id_idx\` ON \`_topics_v_version_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_short_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_version_short\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_version_short_locales_locale_parent_id_unique\` ON \`_topics_v_version_short_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_short_order_idx\` ON \`services_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_short_parent_id_idx\` ON \`services_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_short_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_short\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_short_locales_locale_parent_id_unique\` ON \`services_short_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_short\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_short_order_idx\` ON \`_services_v_version_short\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_short_parent_id_idx\` ON \`_services_v_version_short\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_short_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_version_short\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_version_short_locales_locale_parent_id_unique\` ON \`_services_v_version_short_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_languages_order_idx\` ON \`organisations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_languages_parent_idx\` ON \`organisations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_order_idx\` ON \`_organisations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_parent_idx\` ON \`_organisations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`word\` text,
  	\`urgency\` text DEFAULT 'soon',
  	\`official\` text,
  	\`checked_on\` text,
  	\`slug\` text,
  	\`owner_role\` text DEFAULT 'editor',
  	\`review_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`words_slug_idx\` ON \`words\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`words_updated_at_idx\` ON \`words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`words_created_at_idx\` ON \`words\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`words_deleted_at_idx\` ON \`words\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`words__status_idx\` ON \`words\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`words_locales\` (
  	\`name\` text,
  	\`means\` text,
  	\`todo\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`words_locales_locale_parent_id_unique\` ON \`words_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_texts_order_parent\` ON \`words_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`words_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	\`senders_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`senders_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`words_rels_order_idx\` ON \`words_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_parent_idx\` ON \`words_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_path_idx\` ON \`words_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_topics_id_idx\` ON \`words_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_services_id_idx\` ON \`words_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`words_rels_senders_id_idx\` ON \`words_rels\` (\`senders_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_word\` text,
  	\`version_urgency\` text DEFAULT 'soon',
  	\`version_official\` text,
  	\`version_checked_on\` text,
  	\`version_slug\` text,
  	\`version_owner_role\` text DEFAULT 'editor',
  	\`version_review_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_parent_idx\` ON \`_words_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_version_slug_idx\` ON \`_words_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_version_updated_at_idx\` ON \`_words_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_version_created_at_idx\` ON \`_words_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_version_deleted_at_idx\` ON \`_words_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_version_version__status_idx\` ON \`_words_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_created_at_idx\` ON \`_words_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_updated_at_idx\` ON \`_words_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_snapshot_idx\` ON \`_words_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_published_locale_idx\` ON \`_words_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_latest_idx\` ON \`_words_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_locales\` (
  	\`version_name\` text,
  	\`version_means\` text,
  	\`version_todo\` text,
  	\`version_translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_words_v_locales_locale_parent_id_unique\` ON \`_words_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_texts_order_parent\` ON \`_words_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_words_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	\`senders_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_words_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`senders_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_words_v_rels_order_idx\` ON \`_words_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_rels_parent_idx\` ON \`_words_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_rels_path_idx\` ON \`_words_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_rels_topics_id_idx\` ON \`_words_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_rels_services_id_idx\` ON \`_words_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_words_v_rels_senders_id_idx\` ON \`_words_v_rels\` (\`senders_id\`);`)
  await db.run(sql`CREATE TABLE \`senders\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`website\` text,
  	\`slug\` text,
  	\`owner_role\` text DEFAULT 'editor',
  	\`review_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`senders_slug_idx\` ON \`senders\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`senders_updated_at_idx\` ON \`senders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`senders_created_at_idx\` ON \`senders\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`senders_deleted_at_idx\` ON \`senders\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`senders__status_idx\` ON \`senders\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`senders_locales\` (
  	\`about\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`senders_locales_locale_parent_id_unique\` ON \`senders_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`senders_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`letters_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`letters_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`senders_rels_order_idx\` ON \`senders_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`senders_rels_parent_idx\` ON \`senders_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`senders_rels_path_idx\` ON \`senders_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`senders_rels_letters_id_idx\` ON \`senders_rels\` (\`letters_id\`);`)
  await db.run(sql`CREATE TABLE \`_senders_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_website\` text,
  	\`version_slug\` text,
  	\`version_owner_role\` text DEFAULT 'editor',
  	\`version_review_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`senders\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_senders_v_parent_idx\` ON \`_senders_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_version_version_slug_idx\` ON \`_senders_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_version_version_updated_at_idx\` ON \`_senders_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_version_version_created_at_idx\` ON \`_senders_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_version_version_deleted_at_idx\` ON \`_senders_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_version_version__status_idx\` ON \`_senders_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_created_at_idx\` ON \`_senders_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_updated_at_idx\` ON \`_senders_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_snapshot_idx\` ON \`_senders_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_published_locale_idx\` ON \`_senders_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_latest_idx\` ON \`_senders_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_senders_v_locales\` (
  	\`version_about\` text,
  	\`version_translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_senders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_senders_v_locales_locale_parent_id_unique\` ON \`_senders_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_senders_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`letters_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_senders_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`letters_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_senders_v_rels_order_idx\` ON \`_senders_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_rels_parent_idx\` ON \`_senders_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_rels_path_idx\` ON \`_senders_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_senders_v_rels_letters_id_idx\` ON \`_senders_v_rels\` (\`letters_id\`);`)
  await db.run(sql`CREATE TABLE \`letters_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`letters_steps_order_idx\` ON \`letters_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`letters_steps_parent_id_idx\` ON \`letters_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`letters_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`letters_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`letters_steps_locales_locale_parent_id_unique\` ON \`letters_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`letters\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`urgency\` text DEFAULT 'soon',
  	\`official\` text,
  	\`checked_on\` text,
  	\`slug\` text,
  	\`owner_role\` text DEFAULT 'editor',
  	\`review_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`letters_slug_idx\` ON \`letters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`letters_updated_at_idx\` ON \`letters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`letters_created_at_idx\` ON \`letters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`letters_deleted_at_idx\` ON \`letters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`letters__status_idx\` ON \`letters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`letters_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`by_when\` text,
  	\`late\` text,
  	\`bring\` text,
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`letters_locales_locale_parent_id_unique\` ON \`letters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`letters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`words_id\` integer,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`words_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`letters_rels_order_idx\` ON \`letters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`letters_rels_parent_idx\` ON \`letters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`letters_rels_path_idx\` ON \`letters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`letters_rels_words_id_idx\` ON \`letters_rels\` (\`words_id\`);`)
  await db.run(sql`CREATE INDEX \`letters_rels_topics_id_idx\` ON \`letters_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`letters_rels_services_id_idx\` ON \`letters_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE TABLE \`_letters_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_letters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_letters_v_version_steps_order_idx\` ON \`_letters_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_steps_parent_id_idx\` ON \`_letters_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_letters_v_version_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_letters_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_letters_v_version_steps_locales_locale_parent_id_unique\` ON \`_letters_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_letters_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_urgency\` text DEFAULT 'soon',
  	\`version_official\` text,
  	\`version_checked_on\` text,
  	\`version_slug\` text,
  	\`version_owner_role\` text DEFAULT 'editor',
  	\`version_review_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`letters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_letters_v_parent_idx\` ON \`_letters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_version_slug_idx\` ON \`_letters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_version_updated_at_idx\` ON \`_letters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_version_created_at_idx\` ON \`_letters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_version_deleted_at_idx\` ON \`_letters_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_version_version__status_idx\` ON \`_letters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_created_at_idx\` ON \`_letters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_updated_at_idx\` ON \`_letters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_snapshot_idx\` ON \`_letters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_published_locale_idx\` ON \`_letters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_latest_idx\` ON \`_letters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_letters_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_by_when\` text,
  	\`version_late\` text,
  	\`version_bring\` text,
  	\`version_translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_letters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_letters_v_locales_locale_parent_id_unique\` ON \`_letters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_letters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`words_id\` integer,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_letters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`words_id\`) REFERENCES \`words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_order_idx\` ON \`_letters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_parent_idx\` ON \`_letters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_path_idx\` ON \`_letters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_words_id_idx\` ON \`_letters_v_rels\` (\`words_id\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_topics_id_idx\` ON \`_letters_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_letters_v_rels_services_id_idx\` ON \`_letters_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`page\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_words_page_idx\` ON \`search_words\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`search_words_updated_at_idx\` ON \`search_words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_words_created_at_idx\` ON \`search_words\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_words_locales\` (
  	\`words\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_words_locales_locale_parent_id_unique\` ON \`search_words_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recordings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`seconds\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kind_document_language_part_idx\` ON \`recordings\` (\`kind\`,\`document\`,\`language\`,\`part\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`step_free\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_step_free\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`topics_short\`;`)
  await db.run(sql`DROP TABLE \`topics_short_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_short\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_short_locales\`;`)
  await db.run(sql`DROP TABLE \`services_short\`;`)
  await db.run(sql`DROP TABLE \`services_short_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_short\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_short_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_languages\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`words\`;`)
  await db.run(sql`DROP TABLE \`words_locales\`;`)
  await db.run(sql`DROP TABLE \`words_texts\`;`)
  await db.run(sql`DROP TABLE \`words_rels\`;`)
  await db.run(sql`DROP TABLE \`_words_v\`;`)
  await db.run(sql`DROP TABLE \`_words_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_words_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_words_v_rels\`;`)
  await db.run(sql`DROP TABLE \`senders\`;`)
  await db.run(sql`DROP TABLE \`senders_locales\`;`)
  await db.run(sql`DROP TABLE \`senders_rels\`;`)
  await db.run(sql`DROP TABLE \`_senders_v\`;`)
  await db.run(sql`DROP TABLE \`_senders_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_senders_v_rels\`;`)
  await db.run(sql`DROP TABLE \`letters_steps\`;`)
  await db.run(sql`DROP TABLE \`letters_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`letters\`;`)
  await db.run(sql`DROP TABLE \`letters_locales\`;`)
  await db.run(sql`DROP TABLE \`letters_rels\`;`)
  await db.run(sql`DROP TABLE \`_letters_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_letters_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_letters_v\`;`)
  await db.run(sql`DROP TABLE \`_letters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_letters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`search_words_locales\`;`)
  await db.run(sql`DROP TABLE \`recordings\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`step_free\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_step_free\`;`)
}
