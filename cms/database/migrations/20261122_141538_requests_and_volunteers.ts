import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`forms_fields_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_fields_options_order_idx\` ON \`forms_fields_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_options_parent_id_idx\` ON \`forms_fields_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_fields_options_locales_locale_parent_id_unique\` ON \`forms_fields_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	\`name\` text,
  	\`required\` integer DEFAULT false,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`when\` text,
  	\`levels\` integer DEFAULT false,
  	\`show_if_field\` text,
  	\`show_if_is\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_fields_order_idx\` ON \`forms_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_fields_parent_id_idx\` ON \`forms_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_fields_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_fields_locales_locale_parent_id_unique\` ON \`forms_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_text_order_idx\` ON \`forms_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_text_parent_id_idx\` ON \`forms_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_text_path_idx\` ON \`forms_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_text_locales_locale_parent_id_unique\` ON \`forms_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_steps_steps_order_idx\` ON \`forms_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_steps_steps_parent_id_idx\` ON \`forms_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`forms_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_steps_order_idx\` ON \`forms_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_steps_parent_id_idx\` ON \`forms_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_steps_path_idx\` ON \`forms_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_steps_locales_locale_parent_id_unique\` ON \`forms_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_callout_order_idx\` ON \`forms_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_callout_parent_id_idx\` ON \`forms_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_callout_path_idx\` ON \`forms_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_callout_locales_locale_parent_id_unique\` ON \`forms_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_contact_order_idx\` ON \`forms_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_contact_parent_id_idx\` ON \`forms_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_contact_path_idx\` ON \`forms_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_contact_location_idx\` ON \`forms_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_contact_locales_locale_parent_id_unique\` ON \`forms_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_hours_order_idx\` ON \`forms_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_hours_parent_id_idx\` ON \`forms_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_hours_path_idx\` ON \`forms_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_hours_location_idx\` ON \`forms_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_hours_locales_locale_parent_id_unique\` ON \`forms_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_links_links_order_idx\` ON \`forms_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_links_links_parent_id_idx\` ON \`forms_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_links_links_locales_locale_parent_id_unique\` ON \`forms_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_links_order_idx\` ON \`forms_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_links_parent_id_idx\` ON \`forms_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_links_path_idx\` ON \`forms_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_links_locales_locale_parent_id_unique\` ON \`forms_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_picture_order_idx\` ON \`forms_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_picture_parent_id_idx\` ON \`forms_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_picture_path_idx\` ON \`forms_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_picture_picture_idx\` ON \`forms_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_picture_locales_locale_parent_id_unique\` ON \`forms_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_figures_rows_order_idx\` ON \`forms_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_figures_rows_parent_id_idx\` ON \`forms_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`forms_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_blocks_figures_order_idx\` ON \`forms_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_figures_parent_id_idx\` ON \`forms_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_blocks_figures_path_idx\` ON \`forms_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`forms_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_blocks_figures_locales_locale_parent_id_unique\` ON \`forms_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_seen_by_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_seen_by_roles_order_idx\` ON \`forms_seen_by_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forms_seen_by_roles_parent_idx\` ON \`forms_seen_by_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`kind\` text DEFAULT 'request',
  	\`audience\` text DEFAULT 'help',
  	\`open\` integer DEFAULT true,
  	\`promise_days\` numeric,
  	\`keep_days\` numeric DEFAULT 30,
  	\`service_id\` integer,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_service_idx\` ON \`forms\` (\`service_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_slug_idx\` ON \`forms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`forms_updated_at_idx\` ON \`forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forms_created_at_idx\` ON \`forms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`forms_deleted_at_idx\` ON \`forms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`forms__status_idx\` ON \`forms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`forms_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_locales_locale_parent_id_unique\` ON \`forms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_rels_order_idx\` ON \`forms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forms_rels_parent_idx\` ON \`forms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_rels_path_idx\` ON \`forms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`forms_rels_organisations_id_idx\` ON \`forms_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_rels_users_id_idx\` ON \`forms_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_version_fields_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_version_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_version_fields_options_order_idx\` ON \`_forms_v_version_fields_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_fields_options_parent_id_idx\` ON \`_forms_v_version_fields_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_version_fields_options_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_version_fields_options\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_version_fields_options_locales_locale_parent_id_uni\` ON \`_forms_v_version_fields_options_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_version_fields\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'text',
  	\`name\` text,
  	\`required\` integer DEFAULT false,
  	\`from\` numeric,
  	\`to\` numeric,
  	\`when\` text,
  	\`levels\` integer DEFAULT false,
  	\`show_if_field\` text,
  	\`show_if_is\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_version_fields_order_idx\` ON \`_forms_v_version_fields\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_fields_parent_id_idx\` ON \`_forms_v_version_fields\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_version_fields_locales\` (
  	\`label\` text,
  	\`hint\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_version_fields\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_version_fields_locales_locale_parent_id_unique\` ON \`_forms_v_version_fields_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_text_order_idx\` ON \`_forms_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_text_parent_id_idx\` ON \`_forms_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_text_path_idx\` ON \`_forms_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_text_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_steps_steps_order_idx\` ON \`_forms_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_steps_steps_parent_id_idx\` ON \`_forms_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_steps_order_idx\` ON \`_forms_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_steps_parent_id_idx\` ON \`_forms_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_steps_path_idx\` ON \`_forms_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_callout_order_idx\` ON \`_forms_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_callout_parent_id_idx\` ON \`_forms_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_callout_path_idx\` ON \`_forms_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_contact_order_idx\` ON \`_forms_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_contact_parent_id_idx\` ON \`_forms_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_contact_path_idx\` ON \`_forms_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_contact_location_idx\` ON \`_forms_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_hours_order_idx\` ON \`_forms_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_hours_parent_id_idx\` ON \`_forms_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_hours_path_idx\` ON \`_forms_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_hours_location_idx\` ON \`_forms_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_links_links_order_idx\` ON \`_forms_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_links_links_parent_id_idx\` ON \`_forms_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_links_order_idx\` ON \`_forms_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_links_parent_id_idx\` ON \`_forms_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_links_path_idx\` ON \`_forms_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_links_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_picture_order_idx\` ON \`_forms_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_picture_parent_id_idx\` ON \`_forms_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_picture_path_idx\` ON \`_forms_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_picture_picture_idx\` ON \`_forms_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_figures_rows_order_idx\` ON \`_forms_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_figures_rows_parent_id_idx\` ON \`_forms_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_figures_order_idx\` ON \`_forms_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_figures_parent_id_idx\` ON \`_forms_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_blocks_figures_path_idx\` ON \`_forms_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_forms_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_version_seen_by_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_version_seen_by_roles_order_idx\` ON \`_forms_v_version_seen_by_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_seen_by_roles_parent_idx\` ON \`_forms_v_version_seen_by_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_kind\` text DEFAULT 'request',
  	\`version_audience\` text DEFAULT 'help',
  	\`version_open\` integer DEFAULT true,
  	\`version_promise_days\` numeric,
  	\`version_keep_days\` numeric DEFAULT 30,
  	\`version_service_id\` integer,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_parent_idx\` ON \`_forms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_service_idx\` ON \`_forms_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_slug_idx\` ON \`_forms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_updated_at_idx\` ON \`_forms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_created_at_idx\` ON \`_forms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version_deleted_at_idx\` ON \`_forms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_version_version__status_idx\` ON \`_forms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_created_at_idx\` ON \`_forms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_updated_at_idx\` ON \`_forms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_snapshot_idx\` ON \`_forms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_published_locale_idx\` ON \`_forms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_latest_idx\` ON \`_forms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_forms_v_locales_locale_parent_id_unique\` ON \`_forms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_forms_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_forms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_forms_v_rels_order_idx\` ON \`_forms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_rels_parent_idx\` ON \`_forms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_rels_path_idx\` ON \`_forms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_rels_organisations_id_idx\` ON \`_forms_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_forms_v_rels_users_id_idx\` ON \`_forms_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`form_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_templates_form_idx\` ON \`reply_templates\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_updated_at_idx\` ON \`reply_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_created_at_idx\` ON \`reply_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates_locales\` (
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reply_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reply_templates_locales_locale_parent_id_unique\` ON \`reply_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_crew\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role_id\` integer,
  	\`needed\` numeric,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_crew_order_idx\` ON \`events_crew\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_crew_parent_id_idx\` ON \`events_crew\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_crew_role_idx\` ON \`events_crew\` (\`role_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_crew\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role_id\` integer,
  	\`needed\` numeric,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_crew_order_idx\` ON \`_events_v_version_crew\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_crew_parent_id_idx\` ON \`_events_v_version_crew\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_crew_role_idx\` ON \`_events_v_version_crew\` (\`role_id\`);`)
  await db.run(sql`CREATE TABLE \`occurrences_crew\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role_id\` integer,
  	\`needed\` numeric,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`occurrences_crew_order_idx\` ON \`occurrences_crew\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_crew_parent_id_idx\` ON \`occurrences_crew\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_crew_role_idx\` ON \`occurrences_crew\` (\`role_id\`);`)
  await db.run(sql`CREATE TABLE \`_occurrences_v_version_crew\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role_id\` integer,
  	\`needed\` numeric,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`role_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_occurrences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_crew_order_idx\` ON \`_occurrences_v_version_crew\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_crew_parent_id_idx\` ON \`_occurrences_v_version_crew\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_crew_role_idx\` ON \`_occurrences_v_version_crew\` (\`role_id\`);`)
  await db.run(sql`CREATE TABLE \`shift_sittings\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`shift_sittings_slug_idx\` ON \`shift_sittings\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`shift_turns\` (
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
  	\`history\` text,
  	\`volunteer\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`shift_turns_key_idx\` ON \`shift_turns\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`shift_turns_code_idx\` ON \`shift_turns\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`shift_turns_tell_idx\` ON \`shift_turns\` (\`tell\`);`)
  await db.run(sql`CREATE INDEX \`shift_turns_volunteer_idx\` ON \`shift_turns\` (\`volunteer\`);`)
  await db.run(sql`CREATE INDEX \`sitting_state_persons_1_idx\` ON \`shift_turns\` (\`sitting\`,\`state\`,\`persons\`);`)
  await db.run(sql`CREATE INDEX \`sitting_state_passed_1_idx\` ON \`shift_turns\` (\`sitting\`,\`state\`,\`passed\`);`)
  await db.run(sql`CREATE TABLE \`requests\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`language\` text,
  	\`came_by\` text,
  	\`at\` numeric,
  	\`state\` text NOT NULL,
  	\`files\` numeric,
  	\`assigned_to_id\` integer,
  	\`due_on\` text,
  	\`referred_to_id\` integer,
  	\`turn\` numeric,
  	\`first_answer_at\` numeric,
  	\`done_at\` numeric,
  	\`emptied_at\` numeric,
  	\`confirm\` integer,
  	\`answers\` text,
  	\`said\` text,
  	\`notes\` text,
  	\`sealed\` text,
  	\`definition\` text,
  	FOREIGN KEY (\`assigned_to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`referred_to_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`requests_key_idx\` ON \`requests\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`requests_code_idx\` ON \`requests\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`requests_form_idx\` ON \`requests\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`requests_at_idx\` ON \`requests\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`requests_state_idx\` ON \`requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`requests_assigned_to_idx\` ON \`requests\` (\`assigned_to_id\`);`)
  await db.run(sql`CREATE INDEX \`requests_referred_to_idx\` ON \`requests\` (\`referred_to_id\`);`)
  await db.run(sql`CREATE INDEX \`requests_confirm_idx\` ON \`requests\` (\`confirm\`);`)
  await db.run(sql`CREATE INDEX \`form_state_firstAnswerAt_at_idx\` ON \`requests\` (\`form\`,\`state\`,\`first_answer_at\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`state_at_idx\` ON \`requests\` (\`state\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`request_files\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`request\` text NOT NULL,
  	\`field\` text,
  	\`number\` numeric,
  	\`type\` text,
  	\`data\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`request_files_request_idx\` ON \`request_files\` (\`request\`);`)
  await db.run(sql`CREATE TABLE \`report_keys\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`forms\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`public_key\` text NOT NULL,
  	\`wrapped\` text NOT NULL,
  	\`made_at\` numeric NOT NULL,
  	\`confirmed_by\` text,
  	\`confirmed_at\` numeric,
  	\`retired_at\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`report_keys_holder_idx\` ON \`report_keys\` (\`holder\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_keys_public_key_idx\` ON \`report_keys\` (\`public_key\`);`)
  await db.run(sql`CREATE TABLE \`volunteers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`language\` text,
  	\`came_by\` text,
  	\`at\` numeric,
  	\`state\` text NOT NULL,
  	\`since\` numeric,
  	\`steps\` text,
  	\`doubt\` text,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`roles\` text,
  	\`languages\` text,
  	\`days\` text,
  	\`brings\` text,
  	\`civic_integration\` integer,
  	\`certificate\` text,
  	\`notes\` text,
  	\`turn\` numeric,
  	\`stopped_at\` numeric,
  	\`emptied_at\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`volunteers_key_idx\` ON \`volunteers\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`volunteers_code_idx\` ON \`volunteers\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`volunteers_state_idx\` ON \`volunteers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`state_since_idx\` ON \`volunteers\` (\`state\`,\`since\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`done\` text NOT NULL,
  	\`referred_to\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`questions_key_idx\` ON \`questions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_topic_language_done_idx\` ON \`questions\` (\`day\`,\`topic\`,\`language\`,\`done\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`crew_opens_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_crew_opens_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`figures\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_figures\` text;`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`with_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` ADD \`version_with_children\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`until\` numeric;`)
  await db.run(sql`CREATE INDEX \`mails_about_idx\` ON \`mails\` (\`about\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`forms_id\` integer REFERENCES forms(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reply_templates_id\` integer REFERENCES reply_templates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_templates_id\`);`)
  await db.run(sql`ALTER TABLE \`retention\` ADD \`volunteer_stopped\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`retention\` ADD \`volunteer_never_started\` numeric DEFAULT 365 NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`forms_fields_options\`;`)
  await db.run(sql`DROP TABLE \`forms_fields_options_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_fields\`;`)
  await db.run(sql`DROP TABLE \`forms_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`forms_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_seen_by_roles\`;`)
  await db.run(sql`DROP TABLE \`forms\`;`)
  await db.run(sql`DROP TABLE \`forms_locales\`;`)
  await db.run(sql`DROP TABLE \`forms_rels\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_version_fields_options\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_version_fields_options_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_version_fields\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_version_fields_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_version_seen_by_roles\`;`)
  await db.run(sql`DROP TABLE \`_forms_v\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_forms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`reply_templates\`;`)
  await db.run(sql`DROP TABLE \`reply_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`events_crew\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_crew\`;`)
  await db.run(sql`DROP TABLE \`occurrences_crew\`;`)
  await db.run(sql`DROP TABLE \`_occurrences_v_version_crew\`;`)
  await db.run(sql`DROP TABLE \`shift_sittings\`;`)
  await db.run(sql`DROP TABLE \`shift_turns\`;`)
  await db.run(sql`DROP TABLE \`requests\`;`)
  await db.run(sql`DROP TABLE \`request_files\`;`)
  await db.run(sql`DROP TABLE \`report_keys\`;`)
  await db.run(sql`DROP TABLE \`volunteers\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	\`flyers_id\` integer,
  	\`organisations_id\` integer,
  	\`events_id\` integer,
  	\`occurrences_id\` integer,
  	\`menus_id\` integer,
  	\`locations_id\` integer,
  	\`news_id\` integer,
  	\`pages_id\` integer,
  	\`reports_id\` integer,
  	\`roles_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`flyers_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`occurrences_id\`) REFERENCES \`occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`menus_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`roles_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "topics_id", "services_id", "flyers_id", "organisations_id", "events_id", "occurrences_id", "menus_id", "locations_id", "news_id", "pages_id", "reports_id", "roles_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "topics_id", "services_id", "flyers_id", "organisations_id", "events_id", "occurrences_id", "menus_id", "locations_id", "news_id", "pages_id", "reports_id", "roles_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_flyers_id_idx\` ON \`payload_locked_documents_rels\` (\`flyers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_occurrences_id_idx\` ON \`payload_locked_documents_rels\` (\`occurrences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_menus_id_idx\` ON \`payload_locked_documents_rels\` (\`menus_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roles_id_idx\` ON \`payload_locked_documents_rels\` (\`roles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`mails_about_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`about\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`until\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`crew_opens_days\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_crew_opens_days\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`figures\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_figures\`;`)
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`with_children\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` DROP COLUMN \`version_with_children\`;`)
  await db.run(sql`ALTER TABLE \`retention\` DROP COLUMN \`volunteer_stopped\`;`)
  await db.run(sql`ALTER TABLE \`retention\` DROP COLUMN \`volunteer_never_started\`;`)
}
