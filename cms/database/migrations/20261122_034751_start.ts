import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`topics_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_text_order_idx\` ON \`topics_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_text_parent_id_idx\` ON \`topics_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_text_path_idx\` ON \`topics_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_text_locales_locale_parent_id_unique\` ON \`topics_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_steps_steps_order_idx\` ON \`topics_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_steps_steps_parent_id_idx\` ON \`topics_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`topics_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_steps_order_idx\` ON \`topics_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_steps_parent_id_idx\` ON \`topics_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_steps_path_idx\` ON \`topics_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_steps_locales_locale_parent_id_unique\` ON \`topics_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_callout_order_idx\` ON \`topics_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_callout_parent_id_idx\` ON \`topics_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_callout_path_idx\` ON \`topics_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_callout_locales_locale_parent_id_unique\` ON \`topics_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_contact_order_idx\` ON \`topics_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_contact_parent_id_idx\` ON \`topics_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_contact_path_idx\` ON \`topics_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_contact_location_idx\` ON \`topics_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_contact_locales_locale_parent_id_unique\` ON \`topics_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_hours_order_idx\` ON \`topics_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_hours_parent_id_idx\` ON \`topics_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_hours_path_idx\` ON \`topics_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_hours_location_idx\` ON \`topics_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_hours_locales_locale_parent_id_unique\` ON \`topics_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_links_links_order_idx\` ON \`topics_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_links_links_parent_id_idx\` ON \`topics_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_links_links_locales_locale_parent_id_unique\` ON \`topics_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_links_order_idx\` ON \`topics_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_links_parent_id_idx\` ON \`topics_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_links_path_idx\` ON \`topics_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_links_locales_locale_parent_id_unique\` ON \`topics_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_picture_order_idx\` ON \`topics_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_picture_parent_id_idx\` ON \`topics_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_picture_path_idx\` ON \`topics_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_picture_picture_idx\` ON \`topics_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_picture_locales_locale_parent_id_unique\` ON \`topics_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_figures_rows_order_idx\` ON \`topics_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_figures_rows_parent_id_idx\` ON \`topics_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`topics_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_blocks_figures_order_idx\` ON \`topics_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_figures_parent_id_idx\` ON \`topics_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_blocks_figures_path_idx\` ON \`topics_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`topics_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_blocks_figures_locales_locale_parent_id_unique\` ON \`topics_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`organisations_id\` integer,
  	\`flyers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`flyers_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_services_id_idx\` ON \`topics_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_organisations_id_idx\` ON \`topics_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_flyers_id_idx\` ON \`topics_rels\` (\`flyers_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_text_order_idx\` ON \`_topics_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_text_parent_id_idx\` ON \`_topics_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_text_path_idx\` ON \`_topics_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_text_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_steps_steps_order_idx\` ON \`_topics_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_steps_steps_parent_id_idx\` ON \`_topics_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_steps_order_idx\` ON \`_topics_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_steps_parent_id_idx\` ON \`_topics_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_steps_path_idx\` ON \`_topics_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_callout_order_idx\` ON \`_topics_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_callout_parent_id_idx\` ON \`_topics_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_callout_path_idx\` ON \`_topics_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_contact_order_idx\` ON \`_topics_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_contact_parent_id_idx\` ON \`_topics_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_contact_path_idx\` ON \`_topics_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_contact_location_idx\` ON \`_topics_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_hours_order_idx\` ON \`_topics_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_hours_parent_id_idx\` ON \`_topics_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_hours_path_idx\` ON \`_topics_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_hours_location_idx\` ON \`_topics_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_links_links_order_idx\` ON \`_topics_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_links_links_parent_id_idx\` ON \`_topics_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_links_order_idx\` ON \`_topics_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_links_parent_id_idx\` ON \`_topics_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_links_path_idx\` ON \`_topics_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_links_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_picture_order_idx\` ON \`_topics_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_picture_parent_id_idx\` ON \`_topics_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_picture_path_idx\` ON \`_topics_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_picture_picture_idx\` ON \`_topics_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_figures_rows_order_idx\` ON \`_topics_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_figures_rows_parent_id_idx\` ON \`_topics_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_figures_rows_locales_locale_parent_id_uniqu\` ON \`_topics_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_figures_order_idx\` ON \`_topics_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_figures_parent_id_idx\` ON \`_topics_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_blocks_figures_path_idx\` ON \`_topics_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_topics_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`organisations_id\` integer,
  	\`flyers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`flyers_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_order_idx\` ON \`_topics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_parent_idx\` ON \`_topics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_path_idx\` ON \`_topics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_services_id_idx\` ON \`_topics_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_organisations_id_idx\` ON \`_topics_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_rels_flyers_id_idx\` ON \`_topics_v_rels\` (\`flyers_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_text_order_idx\` ON \`services_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_text_parent_id_idx\` ON \`services_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_text_path_idx\` ON \`services_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_text_locales_locale_parent_id_unique\` ON \`services_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_steps_steps_order_idx\` ON \`services_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_steps_steps_parent_id_idx\` ON \`services_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`services_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_steps_order_idx\` ON \`services_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_steps_parent_id_idx\` ON \`services_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_steps_path_idx\` ON \`services_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_steps_locales_locale_parent_id_unique\` ON \`services_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_callout_order_idx\` ON \`services_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_callout_parent_id_idx\` ON \`services_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_callout_path_idx\` ON \`services_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_callout_locales_locale_parent_id_unique\` ON \`services_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_contact_order_idx\` ON \`services_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_contact_parent_id_idx\` ON \`services_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_contact_path_idx\` ON \`services_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_contact_location_idx\` ON \`services_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_contact_locales_locale_parent_id_unique\` ON \`services_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_hours_order_idx\` ON \`services_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_hours_parent_id_idx\` ON \`services_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_hours_path_idx\` ON \`services_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_hours_location_idx\` ON \`services_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_hours_locales_locale_parent_id_unique\` ON \`services_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_links_links_order_idx\` ON \`services_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_links_links_parent_id_idx\` ON \`services_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_links_links_locales_locale_parent_id_unique\` ON \`services_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_links_order_idx\` ON \`services_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_links_parent_id_idx\` ON \`services_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_links_path_idx\` ON \`services_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_links_locales_locale_parent_id_unique\` ON \`services_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_picture_order_idx\` ON \`services_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_picture_parent_id_idx\` ON \`services_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_picture_path_idx\` ON \`services_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_picture_picture_idx\` ON \`services_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_picture_locales_locale_parent_id_unique\` ON \`services_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_figures_rows_order_idx\` ON \`services_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_figures_rows_parent_id_idx\` ON \`services_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`services_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_blocks_figures_order_idx\` ON \`services_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_figures_parent_id_idx\` ON \`services_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_blocks_figures_path_idx\` ON \`services_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`services_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_blocks_figures_locales_locale_parent_id_unique\` ON \`services_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_languages_order_idx\` ON \`services_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_languages_parent_idx\` ON \`services_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`state\` text DEFAULT 'running',
  	\`location_id\` integer,
  	\`source_year\` numeric,
  	\`checked_on\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_location_idx\` ON \`services\` (\`location_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`services_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`for_whom\` text,
  	\`bring\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_locales_locale_parent_id_unique\` ON \`services_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`events_id\` integer,
  	\`flyers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`flyers_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_organisations_id_idx\` ON \`services_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_events_id_idx\` ON \`services_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_flyers_id_idx\` ON \`services_rels\` (\`flyers_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_text_order_idx\` ON \`_services_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_text_parent_id_idx\` ON \`_services_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_text_path_idx\` ON \`_services_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_text_locales_locale_parent_id_unique\` ON \`_services_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_steps_steps_order_idx\` ON \`_services_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_steps_steps_parent_id_idx\` ON \`_services_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_steps_steps_locales_locale_parent_id_uniq\` ON \`_services_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_steps_order_idx\` ON \`_services_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_steps_parent_id_idx\` ON \`_services_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_steps_path_idx\` ON \`_services_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_services_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_callout_order_idx\` ON \`_services_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_callout_parent_id_idx\` ON \`_services_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_callout_path_idx\` ON \`_services_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_services_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_contact_order_idx\` ON \`_services_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_contact_parent_id_idx\` ON \`_services_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_contact_path_idx\` ON \`_services_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_contact_location_idx\` ON \`_services_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_services_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_hours_order_idx\` ON \`_services_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_hours_parent_id_idx\` ON \`_services_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_hours_path_idx\` ON \`_services_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_hours_location_idx\` ON \`_services_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_services_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_links_links_order_idx\` ON \`_services_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_links_links_parent_id_idx\` ON \`_services_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_links_links_locales_locale_parent_id_uniq\` ON \`_services_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_links_order_idx\` ON \`_services_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_links_parent_id_idx\` ON \`_services_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_links_path_idx\` ON \`_services_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_links_locales_locale_parent_id_unique\` ON \`_services_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_picture_order_idx\` ON \`_services_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_picture_parent_id_idx\` ON \`_services_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_picture_path_idx\` ON \`_services_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_picture_picture_idx\` ON \`_services_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_services_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_figures_rows_order_idx\` ON \`_services_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_figures_rows_parent_id_idx\` ON \`_services_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_figures_rows_locales_locale_parent_id_uni\` ON \`_services_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_figures_order_idx\` ON \`_services_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_figures_parent_id_idx\` ON \`_services_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_blocks_figures_path_idx\` ON \`_services_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_services_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_order_idx\` ON \`_services_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_parent_idx\` ON \`_services_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_state\` text DEFAULT 'running',
  	\`version_location_id\` integer,
  	\`version_source_year\` numeric,
  	\`version_checked_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_location_idx\` ON \`_services_v\` (\`version_location_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_snapshot_idx\` ON \`_services_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_published_locale_idx\` ON \`_services_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_for_whom\` text,
  	\`version_bring\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_services_v_locales_locale_parent_id_unique\` ON \`_services_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`events_id\` integer,
  	\`flyers_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`flyers_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_organisations_id_idx\` ON \`_services_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_events_id_idx\` ON \`_services_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_flyers_id_idx\` ON \`_services_v_rels\` (\`flyers_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_text_order_idx\` ON \`flyers_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_text_parent_id_idx\` ON \`flyers_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_text_path_idx\` ON \`flyers_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_text_locales_locale_parent_id_unique\` ON \`flyers_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_steps_steps_order_idx\` ON \`flyers_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_steps_steps_parent_id_idx\` ON \`flyers_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`flyers_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_steps_order_idx\` ON \`flyers_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_steps_parent_id_idx\` ON \`flyers_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_steps_path_idx\` ON \`flyers_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_steps_locales_locale_parent_id_unique\` ON \`flyers_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_callout_order_idx\` ON \`flyers_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_callout_parent_id_idx\` ON \`flyers_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_callout_path_idx\` ON \`flyers_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_callout_locales_locale_parent_id_unique\` ON \`flyers_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_contact_order_idx\` ON \`flyers_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_contact_parent_id_idx\` ON \`flyers_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_contact_path_idx\` ON \`flyers_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_contact_location_idx\` ON \`flyers_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_contact_locales_locale_parent_id_unique\` ON \`flyers_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_hours_order_idx\` ON \`flyers_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_hours_parent_id_idx\` ON \`flyers_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_hours_path_idx\` ON \`flyers_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_hours_location_idx\` ON \`flyers_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_hours_locales_locale_parent_id_unique\` ON \`flyers_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_links_links_order_idx\` ON \`flyers_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_links_links_parent_id_idx\` ON \`flyers_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_links_links_locales_locale_parent_id_unique\` ON \`flyers_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_links_order_idx\` ON \`flyers_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_links_parent_id_idx\` ON \`flyers_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_links_path_idx\` ON \`flyers_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_links_locales_locale_parent_id_unique\` ON \`flyers_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_picture_order_idx\` ON \`flyers_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_picture_parent_id_idx\` ON \`flyers_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_picture_path_idx\` ON \`flyers_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_picture_picture_idx\` ON \`flyers_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_picture_locales_locale_parent_id_unique\` ON \`flyers_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_figures_rows_order_idx\` ON \`flyers_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_figures_rows_parent_id_idx\` ON \`flyers_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`flyers_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_blocks_figures_order_idx\` ON \`flyers_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_figures_parent_id_idx\` ON \`flyers_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_blocks_figures_path_idx\` ON \`flyers_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`flyers_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_blocks_figures_locales_locale_parent_id_unique\` ON \`flyers_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_languages_order_idx\` ON \`flyers_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_languages_parent_idx\` ON \`flyers_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers_pdfs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` integer,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_pdfs_order_idx\` ON \`flyers_pdfs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`flyers_pdfs_parent_id_idx\` ON \`flyers_pdfs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_pdfs_file_idx\` ON \`flyers_pdfs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`flyers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`topic_id\` integer,
  	\`location_id\` integer,
  	\`checked_on\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`flyers_topic_idx\` ON \`flyers\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`flyers_location_idx\` ON \`flyers\` (\`location_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_slug_idx\` ON \`flyers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`flyers_updated_at_idx\` ON \`flyers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flyers_created_at_idx\` ON \`flyers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`flyers_deleted_at_idx\` ON \`flyers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`flyers__status_idx\` ON \`flyers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`flyers_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flyers_locales_locale_parent_id_unique\` ON \`flyers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_text_order_idx\` ON \`_flyers_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_text_parent_id_idx\` ON \`_flyers_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_text_path_idx\` ON \`_flyers_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_text_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_steps_steps_order_idx\` ON \`_flyers_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_steps_steps_parent_id_idx\` ON \`_flyers_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_steps_order_idx\` ON \`_flyers_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_steps_parent_id_idx\` ON \`_flyers_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_steps_path_idx\` ON \`_flyers_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_callout_order_idx\` ON \`_flyers_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_callout_parent_id_idx\` ON \`_flyers_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_callout_path_idx\` ON \`_flyers_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_contact_order_idx\` ON \`_flyers_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_contact_parent_id_idx\` ON \`_flyers_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_contact_path_idx\` ON \`_flyers_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_contact_location_idx\` ON \`_flyers_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_hours_order_idx\` ON \`_flyers_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_hours_parent_id_idx\` ON \`_flyers_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_hours_path_idx\` ON \`_flyers_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_hours_location_idx\` ON \`_flyers_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_links_links_order_idx\` ON \`_flyers_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_links_links_parent_id_idx\` ON \`_flyers_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_links_order_idx\` ON \`_flyers_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_links_parent_id_idx\` ON \`_flyers_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_links_path_idx\` ON \`_flyers_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_links_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_picture_order_idx\` ON \`_flyers_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_picture_parent_id_idx\` ON \`_flyers_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_picture_path_idx\` ON \`_flyers_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_picture_picture_idx\` ON \`_flyers_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_figures_rows_order_idx\` ON \`_flyers_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_figures_rows_parent_id_idx\` ON \`_flyers_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_figures_rows_locales_locale_parent_id_uniqu\` ON \`_flyers_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_figures_order_idx\` ON \`_flyers_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_figures_parent_id_idx\` ON \`_flyers_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_blocks_figures_path_idx\` ON \`_flyers_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_flyers_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_languages_order_idx\` ON \`_flyers_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_languages_parent_idx\` ON \`_flyers_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_version_pdfs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_pdfs_order_idx\` ON \`_flyers_v_version_pdfs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_pdfs_parent_id_idx\` ON \`_flyers_v_version_pdfs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_pdfs_file_idx\` ON \`_flyers_v_version_pdfs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_topic_id\` integer,
  	\`version_location_id\` integer,
  	\`version_checked_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`flyers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_flyers_v_parent_idx\` ON \`_flyers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_topic_idx\` ON \`_flyers_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_location_idx\` ON \`_flyers_v\` (\`version_location_id\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_slug_idx\` ON \`_flyers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_updated_at_idx\` ON \`_flyers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_created_at_idx\` ON \`_flyers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version_deleted_at_idx\` ON \`_flyers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_version_version__status_idx\` ON \`_flyers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_created_at_idx\` ON \`_flyers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_updated_at_idx\` ON \`_flyers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_snapshot_idx\` ON \`_flyers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_published_locale_idx\` ON \`_flyers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_flyers_v_latest_idx\` ON \`_flyers_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_flyers_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_flyers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_flyers_v_locales_locale_parent_id_unique\` ON \`_flyers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_hours_order_idx\` ON \`organisations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_hours_parent_id_idx\` ON \`organisations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`city\` text,
  	\`website\` text,
  	\`phone\` text,
  	\`order\` numeric DEFAULT 100,
  	\`source_year\` numeric,
  	\`last_verified\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_hours_order_idx\` ON \`_organisations_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_hours_parent_id_idx\` ON \`_organisations_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_street\` text,
  	\`version_city\` text,
  	\`version_website\` text,
  	\`version_phone\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_source_year\` numeric,
  	\`version_last_verified\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_text_order_idx\` ON \`events_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_text_parent_id_idx\` ON \`events_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_text_path_idx\` ON \`events_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_text_locales_locale_parent_id_unique\` ON \`events_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_steps_steps_order_idx\` ON \`events_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_steps_steps_parent_id_idx\` ON \`events_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`events_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_steps_order_idx\` ON \`events_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_steps_parent_id_idx\` ON \`events_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_steps_path_idx\` ON \`events_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_steps_locales_locale_parent_id_unique\` ON \`events_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_callout_order_idx\` ON \`events_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_callout_parent_id_idx\` ON \`events_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_callout_path_idx\` ON \`events_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_callout_locales_locale_parent_id_unique\` ON \`events_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_contact_order_idx\` ON \`events_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_contact_parent_id_idx\` ON \`events_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_contact_path_idx\` ON \`events_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_contact_location_idx\` ON \`events_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_contact_locales_locale_parent_id_unique\` ON \`events_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_hours_order_idx\` ON \`events_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_hours_parent_id_idx\` ON \`events_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_hours_path_idx\` ON \`events_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_hours_location_idx\` ON \`events_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_hours_locales_locale_parent_id_unique\` ON \`events_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_links_links_order_idx\` ON \`events_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_links_links_parent_id_idx\` ON \`events_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_links_links_locales_locale_parent_id_unique\` ON \`events_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_links_order_idx\` ON \`events_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_links_parent_id_idx\` ON \`events_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_links_path_idx\` ON \`events_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_links_locales_locale_parent_id_unique\` ON \`events_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_picture_order_idx\` ON \`events_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_picture_parent_id_idx\` ON \`events_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_picture_path_idx\` ON \`events_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_picture_picture_idx\` ON \`events_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_picture_locales_locale_parent_id_unique\` ON \`events_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_figures_rows_order_idx\` ON \`events_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_figures_rows_parent_id_idx\` ON \`events_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`events_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_blocks_figures_order_idx\` ON \`events_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_figures_parent_id_idx\` ON \`events_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_blocks_figures_path_idx\` ON \`events_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`events_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_blocks_figures_locales_locale_parent_id_unique\` ON \`events_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_repeats_ordinals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_repeats_ordinals_order_idx\` ON \`events_repeats_ordinals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_repeats_ordinals_parent_idx\` ON \`events_repeats_ordinals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_extra_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_extra_dates_order_idx\` ON \`events_extra_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_extra_dates_parent_id_idx\` ON \`events_extra_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_skipped_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_skipped_dates_order_idx\` ON \`events_skipped_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_skipped_dates_parent_id_idx\` ON \`events_skipped_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_languages_order_idx\` ON \`events_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_languages_parent_idx\` ON \`events_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`kind\` text,
  	\`location_id\` integer,
  	\`start\` text,
  	\`end\` text,
  	\`repeats_weekday\` text,
  	\`from\` text,
  	\`until\` text,
  	\`free\` integer DEFAULT true,
  	\`capacity\` numeric,
  	\`ages_from\` numeric,
  	\`ages_to\` numeric,
  	\`service_id\` integer,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_location_idx\` ON \`events\` (\`location_id\`);`)
  await db.run(sql`CREATE INDEX \`events_service_idx\` ON \`events\` (\`service_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`for_whom\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_text_order_idx\` ON \`_events_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_text_parent_id_idx\` ON \`_events_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_text_path_idx\` ON \`_events_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_text_locales_locale_parent_id_unique\` ON \`_events_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_steps_steps_order_idx\` ON \`_events_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_steps_steps_parent_id_idx\` ON \`_events_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_events_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_steps_order_idx\` ON \`_events_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_steps_parent_id_idx\` ON \`_events_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_steps_path_idx\` ON \`_events_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_events_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_callout_order_idx\` ON \`_events_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_callout_parent_id_idx\` ON \`_events_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_callout_path_idx\` ON \`_events_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_events_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_contact_order_idx\` ON \`_events_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_contact_parent_id_idx\` ON \`_events_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_contact_path_idx\` ON \`_events_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_contact_location_idx\` ON \`_events_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_events_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_hours_order_idx\` ON \`_events_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_hours_parent_id_idx\` ON \`_events_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_hours_path_idx\` ON \`_events_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_hours_location_idx\` ON \`_events_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_events_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_links_links_order_idx\` ON \`_events_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_links_links_parent_id_idx\` ON \`_events_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_events_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_links_order_idx\` ON \`_events_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_links_parent_id_idx\` ON \`_events_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_links_path_idx\` ON \`_events_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_links_locales_locale_parent_id_unique\` ON \`_events_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_picture_order_idx\` ON \`_events_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_picture_parent_id_idx\` ON \`_events_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_picture_path_idx\` ON \`_events_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_picture_picture_idx\` ON \`_events_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_events_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_figures_rows_order_idx\` ON \`_events_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_figures_rows_parent_id_idx\` ON \`_events_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_figures_rows_locales_locale_parent_id_uniqu\` ON \`_events_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_figures_order_idx\` ON \`_events_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_figures_parent_id_idx\` ON \`_events_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_blocks_figures_path_idx\` ON \`_events_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_events_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_repeats_ordinals\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_repeats_ordinals_order_idx\` ON \`_events_v_version_repeats_ordinals\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_repeats_ordinals_parent_idx\` ON \`_events_v_version_repeats_ordinals\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_extra_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_extra_dates_order_idx\` ON \`_events_v_version_extra_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_extra_dates_parent_id_idx\` ON \`_events_v_version_extra_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_skipped_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_skipped_dates_order_idx\` ON \`_events_v_version_skipped_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_skipped_dates_parent_id_idx\` ON \`_events_v_version_skipped_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_order_idx\` ON \`_events_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_languages_parent_idx\` ON \`_events_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_kind\` text,
  	\`version_location_id\` integer,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_repeats_weekday\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_free\` integer DEFAULT true,
  	\`version_capacity\` numeric,
  	\`version_ages_from\` numeric,
  	\`version_ages_to\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_location_idx\` ON \`_events_v\` (\`version_location_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_service_idx\` ON \`_events_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_for_whom\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`occurrences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`event_id\` integer,
  	\`date\` text,
  	\`start\` text,
  	\`end\` text,
  	\`location_id\` integer,
  	\`capacity\` numeric,
  	\`state\` text DEFAULT 'planned',
  	\`holiday\` text,
  	\`menu_id\` integer,
  	\`planned_for\` text,
  	\`by_hand\` integer DEFAULT false,
  	\`sequence\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`occurrences_event_idx\` ON \`occurrences\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_date_idx\` ON \`occurrences\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_location_idx\` ON \`occurrences\` (\`location_id\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_menu_idx\` ON \`occurrences\` (\`menu_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`occurrences_slug_idx\` ON \`occurrences\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_updated_at_idx\` ON \`occurrences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_created_at_idx\` ON \`occurrences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`occurrences_deleted_at_idx\` ON \`occurrences\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`occurrences__status_idx\` ON \`occurrences\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`occurrences_locales\` (
  	\`reason\` text,
  	\`note\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`occurrences_locales_locale_parent_id_unique\` ON \`occurrences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_occurrences_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_event_id\` integer,
  	\`version_date\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_location_id\` integer,
  	\`version_capacity\` numeric,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_holiday\` text,
  	\`version_menu_id\` integer,
  	\`version_planned_for\` text,
  	\`version_by_hand\` integer DEFAULT false,
  	\`version_sequence\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`occurrences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_menu_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_occurrences_v_parent_idx\` ON \`_occurrences_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_event_idx\` ON \`_occurrences_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_date_idx\` ON \`_occurrences_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_location_idx\` ON \`_occurrences_v\` (\`version_location_id\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_menu_idx\` ON \`_occurrences_v\` (\`version_menu_id\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_slug_idx\` ON \`_occurrences_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_updated_at_idx\` ON \`_occurrences_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_created_at_idx\` ON \`_occurrences_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version_deleted_at_idx\` ON \`_occurrences_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_version_version__status_idx\` ON \`_occurrences_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_created_at_idx\` ON \`_occurrences_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_updated_at_idx\` ON \`_occurrences_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_snapshot_idx\` ON \`_occurrences_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_published_locale_idx\` ON \`_occurrences_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_occurrences_v_latest_idx\` ON \`_occurrences_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_occurrences_v_locales\` (
  	\`version_reason\` text,
  	\`version_note\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_occurrences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_occurrences_v_locales_locale_parent_id_unique\` ON \`_occurrences_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_dishes_allergens\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_dishes_allergens_order_idx\` ON \`menus_dishes_allergens\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`menus_dishes_allergens_parent_idx\` ON \`menus_dishes_allergens\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_dishes_diets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_dishes_diets_order_idx\` ON \`menus_dishes_diets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`menus_dishes_diets_parent_idx\` ON \`menus_dishes_diets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_dishes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no_allergens\` integer DEFAULT false,
  	\`spicy\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_dishes_order_idx\` ON \`menus_dishes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`menus_dishes_parent_id_idx\` ON \`menus_dishes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_dishes_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`menus_dishes_locales_locale_parent_id_unique\` ON \`menus_dishes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`menus_slug_idx\` ON \`menus\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`menus_updated_at_idx\` ON \`menus\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`menus_created_at_idx\` ON \`menus\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`menus_deleted_at_idx\` ON \`menus\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`menus__status_idx\` ON \`menus\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`menus_locales\` (
  	\`title\` text,
  	\`intro\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`menus_locales_locale_parent_id_unique\` ON \`menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v_version_dishes_allergens\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_menus_v_version_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_allergens_order_idx\` ON \`_menus_v_version_dishes_allergens\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_allergens_parent_idx\` ON \`_menus_v_version_dishes_allergens\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v_version_dishes_diets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_menus_v_version_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_diets_order_idx\` ON \`_menus_v_version_dishes_diets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_diets_parent_idx\` ON \`_menus_v_version_dishes_diets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v_version_dishes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`no_allergens\` integer DEFAULT false,
  	\`spicy\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_order_idx\` ON \`_menus_v_version_dishes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_dishes_parent_id_idx\` ON \`_menus_v_version_dishes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v_version_dishes_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menus_v_version_dishes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_menus_v_version_dishes_locales_locale_parent_id_unique\` ON \`_menus_v_version_dishes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_menus_v_parent_idx\` ON \`_menus_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_version_slug_idx\` ON \`_menus_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_version_updated_at_idx\` ON \`_menus_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_version_created_at_idx\` ON \`_menus_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_version_deleted_at_idx\` ON \`_menus_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_version_version__status_idx\` ON \`_menus_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_created_at_idx\` ON \`_menus_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_updated_at_idx\` ON \`_menus_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_snapshot_idx\` ON \`_menus_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_published_locale_idx\` ON \`_menus_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_menus_v_latest_idx\` ON \`_menus_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_menus_v_locales\` (
  	\`version_title\` text,
  	\`version_intro\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_menus_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_menus_v_locales_locale_parent_id_unique\` ON \`_menus_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_hours_order_idx\` ON \`locations_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`locations_hours_parent_id_idx\` ON \`locations_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_holidays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_holidays_order_idx\` ON \`locations_holidays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`locations_holidays_parent_idx\` ON \`locations_holidays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`kind\` text DEFAULT 'closed',
  	\`from\` text,
  	\`to\` text,
  	\`place_id\` integer,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_exceptions_order_idx\` ON \`locations_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`locations_exceptions_parent_id_idx\` ON \`locations_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`locations_exceptions_place_idx\` ON \`locations_exceptions\` (\`place_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_exceptions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`locations_exceptions_locales_locale_parent_id_unique\` ON \`locations_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`street\` text,
  	\`postcode\` text,
  	\`city\` text,
  	\`map_url\` text,
  	\`step_free\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`locations_slug_idx\` ON \`locations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`locations_updated_at_idx\` ON \`locations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`locations_created_at_idx\` ON \`locations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`locations_deleted_at_idx\` ON \`locations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`locations__status_idx\` ON \`locations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`locations_locales\` (
  	\`route\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`locations_locales_locale_parent_id_unique\` ON \`locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`weekday\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_hours_order_idx\` ON \`_locations_v_version_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_hours_parent_id_idx\` ON \`_locations_v_version_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_holidays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_holidays_order_idx\` ON \`_locations_v_version_holidays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_holidays_parent_idx\` ON \`_locations_v_version_holidays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_exceptions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`kind\` text DEFAULT 'closed',
  	\`from\` text,
  	\`to\` text,
  	\`place_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_exceptions_order_idx\` ON \`_locations_v_version_exceptions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_exceptions_parent_id_idx\` ON \`_locations_v_version_exceptions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_exceptions_place_idx\` ON \`_locations_v_version_exceptions\` (\`place_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_exceptions_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v_version_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_locations_v_version_exceptions_locales_locale_parent_id_uni\` ON \`_locations_v_version_exceptions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_street\` text,
  	\`version_postcode\` text,
  	\`version_city\` text,
  	\`version_map_url\` text,
  	\`version_step_free\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_parent_idx\` ON \`_locations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_slug_idx\` ON \`_locations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_updated_at_idx\` ON \`_locations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_created_at_idx\` ON \`_locations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version_deleted_at_idx\` ON \`_locations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_version__status_idx\` ON \`_locations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_created_at_idx\` ON \`_locations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_updated_at_idx\` ON \`_locations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_snapshot_idx\` ON \`_locations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_published_locale_idx\` ON \`_locations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_latest_idx\` ON \`_locations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_locales\` (
  	\`version_route\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_locations_v_locales_locale_parent_id_unique\` ON \`_locations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_text_order_idx\` ON \`news_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_text_parent_id_idx\` ON \`news_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_text_path_idx\` ON \`news_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_text_locales_locale_parent_id_unique\` ON \`news_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_steps_steps_order_idx\` ON \`news_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_steps_steps_parent_id_idx\` ON \`news_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`news_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_steps_order_idx\` ON \`news_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_steps_parent_id_idx\` ON \`news_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_steps_path_idx\` ON \`news_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_steps_locales_locale_parent_id_unique\` ON \`news_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_callout_order_idx\` ON \`news_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_callout_parent_id_idx\` ON \`news_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_callout_path_idx\` ON \`news_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_callout_locales_locale_parent_id_unique\` ON \`news_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_contact_order_idx\` ON \`news_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_contact_parent_id_idx\` ON \`news_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_contact_path_idx\` ON \`news_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_contact_location_idx\` ON \`news_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_contact_locales_locale_parent_id_unique\` ON \`news_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_hours_order_idx\` ON \`news_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_hours_parent_id_idx\` ON \`news_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_hours_path_idx\` ON \`news_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_hours_location_idx\` ON \`news_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_hours_locales_locale_parent_id_unique\` ON \`news_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_links_links_order_idx\` ON \`news_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_links_links_parent_id_idx\` ON \`news_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_links_links_locales_locale_parent_id_unique\` ON \`news_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_links_order_idx\` ON \`news_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_links_parent_id_idx\` ON \`news_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_links_path_idx\` ON \`news_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_links_locales_locale_parent_id_unique\` ON \`news_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_picture_order_idx\` ON \`news_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_picture_parent_id_idx\` ON \`news_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_picture_path_idx\` ON \`news_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_picture_picture_idx\` ON \`news_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_picture_locales_locale_parent_id_unique\` ON \`news_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_figures_rows_order_idx\` ON \`news_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_figures_rows_parent_id_idx\` ON \`news_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`news_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_blocks_figures_order_idx\` ON \`news_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_figures_parent_id_idx\` ON \`news_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_blocks_figures_path_idx\` ON \`news_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`news_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_blocks_figures_locales_locale_parent_id_unique\` ON \`news_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_text_order_idx\` ON \`_news_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_text_parent_id_idx\` ON \`_news_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_text_path_idx\` ON \`_news_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_text_locales_locale_parent_id_unique\` ON \`_news_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_steps_steps_order_idx\` ON \`_news_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_steps_steps_parent_id_idx\` ON \`_news_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_news_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_steps_order_idx\` ON \`_news_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_steps_parent_id_idx\` ON \`_news_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_steps_path_idx\` ON \`_news_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_news_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_callout_order_idx\` ON \`_news_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_callout_parent_id_idx\` ON \`_news_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_callout_path_idx\` ON \`_news_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_news_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_contact_order_idx\` ON \`_news_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_contact_parent_id_idx\` ON \`_news_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_contact_path_idx\` ON \`_news_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_contact_location_idx\` ON \`_news_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_news_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_hours_order_idx\` ON \`_news_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_hours_parent_id_idx\` ON \`_news_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_hours_path_idx\` ON \`_news_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_hours_location_idx\` ON \`_news_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_news_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_links_links_order_idx\` ON \`_news_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_links_links_parent_id_idx\` ON \`_news_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_news_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_links_order_idx\` ON \`_news_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_links_parent_id_idx\` ON \`_news_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_links_path_idx\` ON \`_news_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_links_locales_locale_parent_id_unique\` ON \`_news_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_picture_order_idx\` ON \`_news_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_picture_parent_id_idx\` ON \`_news_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_picture_path_idx\` ON \`_news_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_picture_picture_idx\` ON \`_news_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_news_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_figures_rows_order_idx\` ON \`_news_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_figures_rows_parent_id_idx\` ON \`_news_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`_news_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_figures_order_idx\` ON \`_news_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_figures_parent_id_idx\` ON \`_news_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_blocks_figures_path_idx\` ON \`_news_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_news_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_order_idx\` ON \`pages_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_parent_id_idx\` ON \`pages_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_path_idx\` ON \`pages_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_text_locales_locale_parent_id_unique\` ON \`pages_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_order_idx\` ON \`pages_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_steps_parent_id_idx\` ON \`pages_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`pages_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_order_idx\` ON \`pages_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_parent_id_idx\` ON \`pages_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_steps_path_idx\` ON \`pages_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_steps_locales_locale_parent_id_unique\` ON \`pages_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_order_idx\` ON \`pages_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_parent_id_idx\` ON \`pages_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_callout_path_idx\` ON \`pages_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_callout_locales_locale_parent_id_unique\` ON \`pages_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_order_idx\` ON \`pages_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_parent_id_idx\` ON \`pages_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_path_idx\` ON \`pages_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_contact_location_idx\` ON \`pages_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_contact_locales_locale_parent_id_unique\` ON \`pages_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_hours_order_idx\` ON \`pages_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hours_parent_id_idx\` ON \`pages_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hours_path_idx\` ON \`pages_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_hours_location_idx\` ON \`pages_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_hours_locales_locale_parent_id_unique\` ON \`pages_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_links_links_order_idx\` ON \`pages_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_links_links_parent_id_idx\` ON \`pages_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_links_links_locales_locale_parent_id_unique\` ON \`pages_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_links_order_idx\` ON \`pages_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_links_parent_id_idx\` ON \`pages_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_links_path_idx\` ON \`pages_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_links_locales_locale_parent_id_unique\` ON \`pages_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_order_idx\` ON \`pages_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_parent_id_idx\` ON \`pages_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_path_idx\` ON \`pages_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_picture_picture_idx\` ON \`pages_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_picture_locales_locale_parent_id_unique\` ON \`pages_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_rows_order_idx\` ON \`pages_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_rows_parent_id_idx\` ON \`pages_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`pages_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_order_idx\` ON \`pages_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_parent_id_idx\` ON \`pages_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figures_path_idx\` ON \`pages_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_figures_locales_locale_parent_id_unique\` ON \`pages_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_order_idx\` ON \`_pages_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_parent_id_idx\` ON \`_pages_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_path_idx\` ON \`_pages_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_text_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_order_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_steps_parent_id_idx\` ON \`_pages_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_order_idx\` ON \`_pages_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_parent_id_idx\` ON \`_pages_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_steps_path_idx\` ON \`_pages_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_order_idx\` ON \`_pages_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_parent_id_idx\` ON \`_pages_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_callout_path_idx\` ON \`_pages_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_order_idx\` ON \`_pages_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_parent_id_idx\` ON \`_pages_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_path_idx\` ON \`_pages_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_contact_location_idx\` ON \`_pages_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hours_order_idx\` ON \`_pages_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hours_parent_id_idx\` ON \`_pages_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hours_path_idx\` ON \`_pages_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_hours_location_idx\` ON \`_pages_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_links_links_order_idx\` ON \`_pages_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_links_links_parent_id_idx\` ON \`_pages_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_links_order_idx\` ON \`_pages_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_links_parent_id_idx\` ON \`_pages_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_links_path_idx\` ON \`_pages_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_links_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_order_idx\` ON \`_pages_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_parent_id_idx\` ON \`_pages_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_path_idx\` ON \`_pages_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_picture_picture_idx\` ON \`_pages_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_rows_order_idx\` ON \`_pages_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_rows_parent_id_idx\` ON \`_pages_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_order_idx\` ON \`_pages_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_parent_id_idx\` ON \`_pages_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figures_path_idx\` ON \`_pages_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_text_order_idx\` ON \`reports_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_text_parent_id_idx\` ON \`reports_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_text_path_idx\` ON \`reports_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_text_locales_locale_parent_id_unique\` ON \`reports_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_steps_steps_order_idx\` ON \`reports_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_steps_steps_parent_id_idx\` ON \`reports_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`reports_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_steps_order_idx\` ON \`reports_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_steps_parent_id_idx\` ON \`reports_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_steps_path_idx\` ON \`reports_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_steps_locales_locale_parent_id_unique\` ON \`reports_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_callout_order_idx\` ON \`reports_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_callout_parent_id_idx\` ON \`reports_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_callout_path_idx\` ON \`reports_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_callout_locales_locale_parent_id_unique\` ON \`reports_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_contact_order_idx\` ON \`reports_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_contact_parent_id_idx\` ON \`reports_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_contact_path_idx\` ON \`reports_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_contact_location_idx\` ON \`reports_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_contact_locales_locale_parent_id_unique\` ON \`reports_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_hours_order_idx\` ON \`reports_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_hours_parent_id_idx\` ON \`reports_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_hours_path_idx\` ON \`reports_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_hours_location_idx\` ON \`reports_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_hours_locales_locale_parent_id_unique\` ON \`reports_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_links_links_order_idx\` ON \`reports_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_links_links_parent_id_idx\` ON \`reports_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_links_links_locales_locale_parent_id_unique\` ON \`reports_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_links_order_idx\` ON \`reports_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_links_parent_id_idx\` ON \`reports_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_links_path_idx\` ON \`reports_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_links_locales_locale_parent_id_unique\` ON \`reports_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_picture_order_idx\` ON \`reports_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_picture_parent_id_idx\` ON \`reports_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_picture_path_idx\` ON \`reports_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_picture_picture_idx\` ON \`reports_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_picture_locales_locale_parent_id_unique\` ON \`reports_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_figures_rows_order_idx\` ON \`reports_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_figures_rows_parent_id_idx\` ON \`reports_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`reports_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_blocks_figures_order_idx\` ON \`reports_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_figures_parent_id_idx\` ON \`reports_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_blocks_figures_path_idx\` ON \`reports_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`reports_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_blocks_figures_locales_locale_parent_id_unique\` ON \`reports_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`pdf_id\` integer,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_year_idx\` ON \`reports\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`reports_pdf_idx\` ON \`reports\` (\`pdf_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_slug_idx\` ON \`reports\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_deleted_at_idx\` ON \`reports\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`reports__status_idx\` ON \`reports\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`reports_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_locales_locale_parent_id_unique\` ON \`reports_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_text_order_idx\` ON \`_reports_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_text_parent_id_idx\` ON \`_reports_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_text_path_idx\` ON \`_reports_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_text_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_steps_steps_order_idx\` ON \`_reports_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_steps_steps_parent_id_idx\` ON \`_reports_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_steps_steps_locales_locale_parent_id_uniqu\` ON \`_reports_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_steps_order_idx\` ON \`_reports_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_steps_parent_id_idx\` ON \`_reports_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_steps_path_idx\` ON \`_reports_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_callout_order_idx\` ON \`_reports_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_callout_parent_id_idx\` ON \`_reports_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_callout_path_idx\` ON \`_reports_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_contact_order_idx\` ON \`_reports_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_contact_parent_id_idx\` ON \`_reports_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_contact_path_idx\` ON \`_reports_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_contact_location_idx\` ON \`_reports_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_hours_order_idx\` ON \`_reports_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_hours_parent_id_idx\` ON \`_reports_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_hours_path_idx\` ON \`_reports_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_hours_location_idx\` ON \`_reports_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_links_links_order_idx\` ON \`_reports_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_links_links_parent_id_idx\` ON \`_reports_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_links_links_locales_locale_parent_id_uniqu\` ON \`_reports_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_links_order_idx\` ON \`_reports_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_links_parent_id_idx\` ON \`_reports_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_links_path_idx\` ON \`_reports_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_links_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_picture_order_idx\` ON \`_reports_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_picture_parent_id_idx\` ON \`_reports_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_picture_path_idx\` ON \`_reports_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_picture_picture_idx\` ON \`_reports_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_figures_rows_order_idx\` ON \`_reports_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_figures_rows_parent_id_idx\` ON \`_reports_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_figures_rows_locales_locale_parent_id_uniq\` ON \`_reports_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_figures_order_idx\` ON \`_reports_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_figures_parent_id_idx\` ON \`_reports_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_blocks_figures_path_idx\` ON \`_reports_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_reports_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_year\` numeric,
  	\`version_pdf_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_pdf_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_year_idx\` ON \`_reports_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_pdf_idx\` ON \`_reports_v\` (\`version_pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_slug_idx\` ON \`_reports_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_deleted_at_idx\` ON \`_reports_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version__status_idx\` ON \`_reports_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_snapshot_idx\` ON \`_reports_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_published_locale_idx\` ON \`_reports_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_latest_idx\` ON \`_reports_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_locales_locale_parent_id_unique\` ON \`_reports_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_text_order_idx\` ON \`roles_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_text_parent_id_idx\` ON \`roles_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_text_path_idx\` ON \`roles_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_text_locales_locale_parent_id_unique\` ON \`roles_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_steps_steps_order_idx\` ON \`roles_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_steps_steps_parent_id_idx\` ON \`roles_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`roles_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_steps_order_idx\` ON \`roles_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_steps_parent_id_idx\` ON \`roles_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_steps_path_idx\` ON \`roles_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_steps_locales_locale_parent_id_unique\` ON \`roles_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_callout_order_idx\` ON \`roles_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_callout_parent_id_idx\` ON \`roles_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_callout_path_idx\` ON \`roles_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_callout_locales_locale_parent_id_unique\` ON \`roles_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_contact\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_contact_order_idx\` ON \`roles_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_contact_parent_id_idx\` ON \`roles_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_contact_path_idx\` ON \`roles_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_contact_location_idx\` ON \`roles_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_contact_locales_locale_parent_id_unique\` ON \`roles_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_hours_order_idx\` ON \`roles_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_hours_parent_id_idx\` ON \`roles_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_hours_path_idx\` ON \`roles_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_hours_location_idx\` ON \`roles_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_hours_locales_locale_parent_id_unique\` ON \`roles_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_links_links_order_idx\` ON \`roles_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_links_links_parent_id_idx\` ON \`roles_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_links_links_locales_locale_parent_id_unique\` ON \`roles_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_links_order_idx\` ON \`roles_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_links_parent_id_idx\` ON \`roles_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_links_path_idx\` ON \`roles_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_links_locales_locale_parent_id_unique\` ON \`roles_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_picture_order_idx\` ON \`roles_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_picture_parent_id_idx\` ON \`roles_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_picture_path_idx\` ON \`roles_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_picture_picture_idx\` ON \`roles_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_picture_locales_locale_parent_id_unique\` ON \`roles_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_figures_rows_order_idx\` ON \`roles_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_figures_rows_parent_id_idx\` ON \`roles_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`roles_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_blocks_figures_order_idx\` ON \`roles_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_figures_parent_id_idx\` ON \`roles_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roles_blocks_figures_path_idx\` ON \`roles_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`roles_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_blocks_figures_locales_locale_parent_id_unique\` ON \`roles_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`order\` numeric DEFAULT 100,
  	\`service_id\` integer,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`roles_service_idx\` ON \`roles\` (\`service_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_slug_idx\` ON \`roles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`roles_updated_at_idx\` ON \`roles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roles_created_at_idx\` ON \`roles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`roles_deleted_at_idx\` ON \`roles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`roles__status_idx\` ON \`roles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`roles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roles_locales_locale_parent_id_unique\` ON \`roles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_text_order_idx\` ON \`_roles_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_text_parent_id_idx\` ON \`_roles_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_text_path_idx\` ON \`_roles_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_text_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_text_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_steps_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`icon\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_steps_steps_order_idx\` ON \`_roles_v_blocks_steps_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_steps_steps_parent_id_idx\` ON \`_roles_v_blocks_steps_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_steps_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_steps_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_steps_steps_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_steps_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_steps_order_idx\` ON \`_roles_v_blocks_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_steps_parent_id_idx\` ON \`_roles_v_blocks_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_steps_path_idx\` ON \`_roles_v_blocks_steps\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_steps_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_steps_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_callout\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tone\` text DEFAULT 'info',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_callout_order_idx\` ON \`_roles_v_blocks_callout\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_callout_parent_id_idx\` ON \`_roles_v_blocks_callout\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_callout_path_idx\` ON \`_roles_v_blocks_callout\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_callout_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_callout\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_callout_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_callout_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_contact\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_contact_order_idx\` ON \`_roles_v_blocks_contact\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_contact_parent_id_idx\` ON \`_roles_v_blocks_contact\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_contact_path_idx\` ON \`_roles_v_blocks_contact\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_contact_location_idx\` ON \`_roles_v_blocks_contact\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_contact_locales\` (
  	\`heading\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_contact_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`location_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_hours_order_idx\` ON \`_roles_v_blocks_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_hours_parent_id_idx\` ON \`_roles_v_blocks_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_hours_path_idx\` ON \`_roles_v_blocks_hours\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_hours_location_idx\` ON \`_roles_v_blocks_hours\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_hours_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_hours_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_links_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_links_links_order_idx\` ON \`_roles_v_blocks_links_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_links_links_parent_id_idx\` ON \`_roles_v_blocks_links_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_links_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_links_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_links_links_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_links_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_links_order_idx\` ON \`_roles_v_blocks_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_links_parent_id_idx\` ON \`_roles_v_blocks_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_links_path_idx\` ON \`_roles_v_blocks_links\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_links_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_links_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`picture_id\` integer,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_picture_order_idx\` ON \`_roles_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_picture_parent_id_idx\` ON \`_roles_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_picture_path_idx\` ON \`_roles_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_picture_picture_idx\` ON \`_roles_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_picture_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_picture\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_picture_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_picture_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`about\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_figures_rows_order_idx\` ON \`_roles_v_blocks_figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_figures_rows_parent_id_idx\` ON \`_roles_v_blocks_figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_figures_rows_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_figures_rows_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chart\` text DEFAULT 'bars',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_figures_order_idx\` ON \`_roles_v_blocks_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_figures_parent_id_idx\` ON \`_roles_v_blocks_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_blocks_figures_path_idx\` ON \`_roles_v_blocks_figures\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_blocks_figures_locales\` (
  	\`heading\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v_blocks_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_blocks_figures_locales_locale_parent_id_unique\` ON \`_roles_v_blocks_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_icon\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_roles_v_parent_idx\` ON \`_roles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_service_idx\` ON \`_roles_v\` (\`version_service_id\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_slug_idx\` ON \`_roles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_updated_at_idx\` ON \`_roles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_created_at_idx\` ON \`_roles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version_deleted_at_idx\` ON \`_roles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_version_version__status_idx\` ON \`_roles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_created_at_idx\` ON \`_roles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_updated_at_idx\` ON \`_roles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_snapshot_idx\` ON \`_roles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_published_locale_idx\` ON \`_roles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_roles_v_latest_idx\` ON \`_roles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_roles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roles_v_locales_locale_parent_id_unique\` ON \`_roles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_w400_url\` text,
  	\`sizes_w400_width\` numeric,
  	\`sizes_w400_height\` numeric,
  	\`sizes_w400_mime_type\` text,
  	\`sizes_w400_filesize\` numeric,
  	\`sizes_w400_filename\` text,
  	\`sizes_w800_url\` text,
  	\`sizes_w800_width\` numeric,
  	\`sizes_w800_height\` numeric,
  	\`sizes_w800_mime_type\` text,
  	\`sizes_w800_filesize\` numeric,
  	\`sizes_w800_filename\` text,
  	\`sizes_w1600_url\` text,
  	\`sizes_w1600_width\` numeric,
  	\`sizes_w1600_height\` numeric,
  	\`sizes_w1600_mime_type\` text,
  	\`sizes_w1600_filesize\` numeric,
  	\`sizes_w1600_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w400_sizes_w400_filename_idx\` ON \`media\` (\`sizes_w400_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w800_sizes_w800_filename_idx\` ON \`media\` (\`sizes_w800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_w1600_sizes_w1600_filename_idx\` ON \`media\` (\`sizes_w1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'desk' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notice\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'none',
  	\`date\` text,
  	\`from\` text,
  	\`place_id\` integer,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notice_place_idx\` ON \`notice\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`notice__status_idx\` ON \`notice\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`notice_locales\` (
  	\`text\` text,
  	\`readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notice_locales_locale_parent_id_unique\` ON \`notice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_notice_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_kind\` text DEFAULT 'none',
  	\`version_date\` text,
  	\`version_from\` text,
  	\`version_place_id\` integer,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_place_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_notice_v_version_version_place_idx\` ON \`_notice_v\` (\`version_place_id\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_version_version__status_idx\` ON \`_notice_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_created_at_idx\` ON \`_notice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_updated_at_idx\` ON \`_notice_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_snapshot_idx\` ON \`_notice_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_published_locale_idx\` ON \`_notice_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_notice_v_latest_idx\` ON \`_notice_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_notice_v_locales\` (
  	\`version_text\` text,
  	\`version_readiness\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_notice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_notice_v_locales_locale_parent_id_unique\` ON \`_notice_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_desk_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_desk_languages_order_idx\` ON \`settings_desk_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_desk_languages_parent_idx\` ON \`settings_desk_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`desk_id\` integer,
  	\`time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`desk_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_desk_idx\` ON \`settings\` (\`desk_id\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`motto\` text,
  	\`welcome\` text,
  	\`promise\` text,
  	\`bring\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_desk_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_desk_languages_order_idx\` ON \`_settings_v_version_desk_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_desk_languages_parent_idx\` ON \`_settings_v_version_desk_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_name\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_desk_id\` integer,
  	\`version_time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_desk_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_desk_idx\` ON \`_settings_v\` (\`version_desk_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_snapshot_idx\` ON \`_settings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_published_locale_idx\` ON \`_settings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_locales\` (
  	\`version_motto\` text,
  	\`version_welcome\` text,
  	\`version_promise\` text,
  	\`version_bring\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`topics_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`topics_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`services_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`services_languages\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_locales\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_services_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`flyers_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`flyers_languages\`;`)
  await db.run(sql`DROP TABLE \`flyers_pdfs\`;`)
  await db.run(sql`DROP TABLE \`flyers\`;`)
  await db.run(sql`DROP TABLE \`flyers_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_version_pdfs\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v\`;`)
  await db.run(sql`DROP TABLE \`_flyers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_hours\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`events_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`events_repeats_ordinals\`;`)
  await db.run(sql`DROP TABLE \`events_extra_dates\`;`)
  await db.run(sql`DROP TABLE \`events_skipped_dates\`;`)
  await db.run(sql`DROP TABLE \`events_languages\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_events_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_repeats_ordinals\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_extra_dates\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_skipped_dates\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`occurrences\`;`)
  await db.run(sql`DROP TABLE \`occurrences_locales\`;`)
  await db.run(sql`DROP TABLE \`_occurrences_v\`;`)
  await db.run(sql`DROP TABLE \`_occurrences_v_locales\`;`)
  await db.run(sql`DROP TABLE \`menus_dishes_allergens\`;`)
  await db.run(sql`DROP TABLE \`menus_dishes_diets\`;`)
  await db.run(sql`DROP TABLE \`menus_dishes\`;`)
  await db.run(sql`DROP TABLE \`menus_dishes_locales\`;`)
  await db.run(sql`DROP TABLE \`menus\`;`)
  await db.run(sql`DROP TABLE \`menus_locales\`;`)
  await db.run(sql`DROP TABLE \`_menus_v_version_dishes_allergens\`;`)
  await db.run(sql`DROP TABLE \`_menus_v_version_dishes_diets\`;`)
  await db.run(sql`DROP TABLE \`_menus_v_version_dishes\`;`)
  await db.run(sql`DROP TABLE \`_menus_v_version_dishes_locales\`;`)
  await db.run(sql`DROP TABLE \`_menus_v\`;`)
  await db.run(sql`DROP TABLE \`_menus_v_locales\`;`)
  await db.run(sql`DROP TABLE \`locations_hours\`;`)
  await db.run(sql`DROP TABLE \`locations_holidays\`;`)
  await db.run(sql`DROP TABLE \`locations_exceptions\`;`)
  await db.run(sql`DROP TABLE \`locations_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`locations\`;`)
  await db.run(sql`DROP TABLE \`locations_locales\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_hours\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_holidays\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_exceptions\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_exceptions_locales\`;`)
  await db.run(sql`DROP TABLE \`_locations_v\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`news_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_news_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`reports_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`reports_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`roles_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`roles\`;`)
  await db.run(sql`DROP TABLE \`roles_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_steps_steps\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_steps_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_steps\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_callout\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_callout_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_contact\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_hours\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_links_links\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_links_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_links\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_picture_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_figures_rows\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_figures\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_blocks_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_roles_v\`;`)
  await db.run(sql`DROP TABLE \`_roles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`notice\`;`)
  await db.run(sql`DROP TABLE \`notice_locales\`;`)
  await db.run(sql`DROP TABLE \`_notice_v\`;`)
  await db.run(sql`DROP TABLE \`_notice_v_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_desk_languages\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_desk_languages\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
}
