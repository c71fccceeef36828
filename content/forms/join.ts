import { locales } from '../locales.ts';
import { type MessageKey, say } from '../messages.ts';
import type { Role } from '../snapshot.ts';
import type { Text } from '../text.ts';
import type { Answers, Spoken } from './ask/answers.ts';
import type { FormField } from './ask/field.ts';

/** What somebody says who wants to become a volunteer. */
export interface JoinAnswers {
  readonly name: string;
  /** As it is called from anywhere; empty when it was not given. */
  readonly phone: string;
  readonly email: string;
  /** Slugs of roles. */
  readonly roles: readonly string[];
  readonly languages: readonly Spoken[];
  /** `5-evening`: Friday evening. */
  readonly days: readonly string[];
  readonly brings: string;
  readonly civicIntegration: boolean;
  /** Whether the person says to have a certificate of conduct; nothing when it was not asked or left open. */
  readonly saysCertificate: boolean | undefined;
}

const certificateOf = (role: string): string => `certificate-${role}`;
/** A text of the interface in every language. */
const everywhere = (key: MessageKey): Text => Object.fromEntries(locales.map((lang) => [lang, say(lang, key)]));
/** The title in the languages in which the role may be shown; Dutch stands for the others. */
const titleOf = ({ title, readiness }: Role): Text => Object.fromEntries(Object.entries(title).filter(([lang]) => readiness[lang as keyof typeof readiness] !== 'missing'));
/** In the order in which the site shows them. */
const inOrder = (roles: readonly Role[]): Role[] => [...roles].sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));

const options = (...pairs: readonly (readonly [string, MessageKey])[]): FormField['options'] => pairs.map(([value, key]) => ({ value, label: everywhere(key) }));

/** The questions of somebody who wants to join, made from the published roles. Below a role that is with children it says that a certificate is needed. */
export function joinFields(published: readonly Role[]): FormField[] {
  const roles = inOrder(published);
  const field = (name: string, kind: FormField['kind'], more: Partial<FormField> & Pick<FormField, 'label'>): FormField => ({ name, kind, required: false, options: [], ...more });
  return [
    field('name', 'name', { label: everywhere('join.name'), hint: everywhere('join.name.hint'), required: true }),
    field('reach', 'reach', { label: everywhere('join.reach'), required: true }),
    field('roles', 'choices', { label: everywhere('join.roles'), hint: everywhere('join.roles.hint'), required: true, options: roles.map((role) => ({ value: role.slug, label: titleOf(role) })) }),
    ...roles.filter(({ withChildren }) => withChildren).map(({ slug }) => field(certificateOf(slug), 'choice', {
      label: everywhere('join.certificate'), hint: everywhere('join.certificate.hint'), options: options(['yes', 'join.certificate.yes'], ['no', 'join.certificate.no']), showIf: { field: 'roles', is: slug },
    })),
    field('languages', 'languages', { label: everywhere('join.languages'), hint: everywhere('join.languages.hint'), required: true, levels: true }),
    field('days', 'days', { label: everywhere('join.days'), required: true }),
    field('brings', 'long-text', { label: everywhere('join.brings'), hint: everywhere('join.brings.hint') }),
    field('integration', 'consent', { label: everywhere('join.integration'), hint: everywhere('join.integration.hint') }),
  ];
}

/** What was answered to `joinFields`, by what it means. */
export function joinAnswersOf(answers: Answers): JoinAnswers {
  const { phone = '', email = '' } = (answers.reach ?? {}) as { phone?: string; email?: string };
  const said = Object.entries(answers).filter(([name]) => name.startsWith(certificateOf(''))).map(([, value]) => value);
  return {
    name: String(answers.name ?? ''), phone, email,
    roles: (answers.roles ?? []) as readonly string[], languages: (answers.languages ?? []) as readonly Spoken[], days: (answers.days ?? []) as readonly string[],
    brings: String(answers.brings ?? ''), civicIntegration: answers.integration === true,
    saysCertificate: said.length === 0 ? undefined : said.includes('yes'),
  };
}
