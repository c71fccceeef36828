import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** What an editor said once of a language of a document (`readiness`) is carried along as `was`: see docs/decisions/0019-translations-by-hash.md. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`nl\` text NOT NULL,
  	\`keep_dutch\` integer DEFAULT false,
  	\`note\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`own\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`source_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`hash\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`source_texts_hash_idx\` ON \`source_texts\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_updated_at_idx\` ON \`source_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`source_texts_created_at_idx\` ON \`source_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_work\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`part\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`account\` text,
  	\`since\` numeric,
  	\`touched\` numeric,
  	\`turn\` numeric,
  	\`note\` text,
  	\`texts\` text,
  	\`from\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_work_key_idx\` ON \`translation_work\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_work_document_idx\` ON \`translation_work\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`translation_work_account_idx\` ON \`translation_work\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`locale_state_idx\` ON \`translation_work\` (\`locale\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`who\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text,
  	\`language\` text,
  	\`what\` text NOT NULL,
  	\`live\` integer DEFAULT false,
  	\`fields\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`activity_at_idx\` ON \`activity\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`kind_document_at_idx\` ON \`activity\` (\`kind\`,\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`who_at_idx\` ON \`activity\` (\`who\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`n\` numeric NOT NULL,
  	\`settled\` numeric,
  	\`done\` integer,
  	\`line\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_key_idx\` ON \`feedback\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_idx\` ON \`feedback\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`path_language_idx\` ON \`feedback\` (\`path\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`opened_pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`n\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`opened_pages_key_idx\` ON \`opened_pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_path_n_idx\` ON \`opened_pages\` (\`day\`,\`path\`,\`n\`);`)
  await db.run(sql`CREATE TABLE \`missed_searches\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`term\` text NOT NULL,
  	\`n\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`missed_searches_key_idx\` ON \`missed_searches\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`day_1_idx\` ON \`missed_searches\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answer\` text,
  	\`detail\` text,
  	\`since\` numeric,
  	\`tries\` numeric,
  	\`checked_at\` numeric,
  	\`places\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`flyer_prints\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`flyer\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`paper\` text NOT NULL,
  	\`page\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`pages\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`flyer_prints_flyer_idx\` ON \`flyer_prints\` (\`flyer\`);`)
  await db.run(sql`CREATE INDEX \`flyer_prints_updated_at_idx\` ON \`flyer_prints\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flyer_prints_created_at_idx\` ON \`flyer_prints\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`navigation_locales\` (
  	\`translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_locales_locale_parent_id_unique\` ON \`navigation_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_locales\` (
  	\`version_translation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_locales_locale_parent_id_unique\` ON \`_navigation_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`topics_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_topics_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`services_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`services_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`services_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_services_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`forms\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`forms\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`forms_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`forms_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`forms_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_forms_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_forms_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_forms_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_forms_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_forms_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`reply_templates_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`flyers\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`flyers\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`flyers_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`flyers_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`flyers_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_flyers_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_flyers_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_flyers_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_flyers_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_flyers_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`organisations_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_organisations_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`events_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_events_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`occurrences\` ADD \`usual\` text;`)
  await db.run(sql`ALTER TABLE \`occurrences_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`occurrences_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`occurrences_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_occurrences_v\` ADD \`version_usual\` text;`)
  await db.run(sql`ALTER TABLE \`_occurrences_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_occurrences_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_occurrences_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`menus_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`menus_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`menus_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_menus_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_menus_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_menus_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`locations_exceptions\` ADD \`closure\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`locations_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`locations_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`locations_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v_version_exceptions\` ADD \`closure\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_locations_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`news_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`news_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_news_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`pages_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_pages_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`reports_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`reports_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`reports_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_reports_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_reports_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`roles\` ADD \`review_by\` text;`)
  await db.run(sql`ALTER TABLE \`roles_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`roles_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`roles_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` ADD \`version_owner_role\` text DEFAULT 'editor';`)
  await db.run(sql`ALTER TABLE \`_roles_v\` ADD \`version_review_by\` text;`)
  await db.run(sql`ALTER TABLE \`_roles_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_roles_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_roles_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_state\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_language\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_certain\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_thumbnail\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_thumbnail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pdf_thumbnail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`notice_locales\` ADD \`translation\` text;`)
  await db.run(sql`UPDATE \`notice_locales\` SET \`translation\` = json_object('was', \`readiness\`, 'leaves', json_object()) WHERE \`readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`notice_locales\` DROP COLUMN \`readiness\`;`)
  await db.run(sql`ALTER TABLE \`_notice_v_locales\` ADD \`version_translation\` text;`)
  await db.run(sql`UPDATE \`_notice_v_locales\` SET \`version_translation\` = json_object('was', \`version_readiness\`, 'leaves', json_object()) WHERE \`version_readiness\` IS NOT NULL AND \`_locale\` <> 'nl';`)
  await db.run(sql`ALTER TABLE \`_notice_v_locales\` DROP COLUMN \`version_readiness\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` ADD \`version_translation\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`source_texts\`;`)
  await db.run(sql`DROP TABLE \`translation_work\`;`)
  await db.run(sql`DROP TABLE \`activity\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`opened_pages\`;`)
  await db.run(sql`DROP TABLE \`missed_searches\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`flyer_prints\`;`)
  await db.run(sql`DROP TABLE \`navigation_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`services_id\` integer,
  	\`forms_id\` integer,
  	\`reply_templates_id\` integer,
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
  	FOREIGN KEY (\`forms_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reply_templates_id\`) REFERENCES \`reply_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "topics_id", "services_id", "forms_id", "reply_templates_id", "flyers_id", "organisations_id", "events_id", "occurrences_id", "menus_id", "locations_id", "news_id", "pages_id", "reports_id", "roles_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "topics_id", "services_id", "forms_id", "reply_templates_id", "flyers_id", "organisations_id", "events_id", "occurrences_id", "menus_id", "locations_id", "news_id", "pages_id", "reports_id", "roles_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_forms_id_idx\` ON \`payload_locked_documents_rels\` (\`forms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_templates_id\`);`)
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
  await db.run(sql`ALTER TABLE \`topics_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`topics_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_topics_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`services_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`services_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`forms_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`forms_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_forms_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_forms_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`flyers_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`flyers_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_flyers_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_flyers_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`organisations_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`occurrences_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`occurrences_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_occurrences_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_occurrences_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`menus_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`menus_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_menus_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_menus_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`locations_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`locations_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`news_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`pages_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`reports_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`reports_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`roles_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`roles_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_roles_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`notice_locales\` ADD \`readiness\` text;`)
  await db.run(sql`ALTER TABLE \`notice_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_notice_v_locales\` ADD \`version_readiness\` text;`)
  await db.run(sql`ALTER TABLE \`_notice_v_locales\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`forms\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`forms\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_forms_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_forms_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`reply_templates_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`flyers\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`flyers\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_flyers_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_flyers_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`occurrences\` DROP COLUMN \`usual\`;`)
  await db.run(sql`ALTER TABLE \`_occurrences_v\` DROP COLUMN \`version_usual\`;`)
  await db.run(sql`ALTER TABLE \`locations_exceptions\` DROP COLUMN \`closure\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v_version_exceptions\` DROP COLUMN \`closure\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`owner_role\`;`)
  await db.run(sql`ALTER TABLE \`roles\` DROP COLUMN \`review_by\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` DROP COLUMN \`version_owner_role\`;`)
  await db.run(sql`ALTER TABLE \`_roles_v\` DROP COLUMN \`version_review_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_state\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_pages\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_language\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_certain\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_thumbnail\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_thumbnail_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`pdf_thumbnail_height\`;`)
  await db.run(sql`ALTER TABLE \`media_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`settings_locales\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v_locales\` DROP COLUMN \`version_translation\`;`)
}
