import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { faultMessage, fieldId } from '../../content/forms/fault-message.ts';
import type { FormFault } from '../../content/forms/fault.ts';
import type { Say } from './sentences.ts';

interface Props { readonly faults: readonly FormFault[]; readonly say: Say; readonly above: Element; readonly form: HTMLFormElement; /** The sentences alone do not say which question is meant: its label does. */ readonly named?: boolean }

/** The faults of a form: the list above it, which gets the focus when it is drawn anew, and a sentence at each field. The same words and marks as without JavaScript. */
export function Faults({ faults, say, above, form, named = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.focus(); }, []);
  const sentence = (fault: FormFault) => { const { key, values } = faultMessage(fault); return say(key, values); };
  return (
    <>
      {createPortal(
        <div className="errors flow" id="errors" role="group" aria-labelledby="h-errors" tabIndex={-1} ref={list}>
          <h2 id="h-errors">{say('signUp.error.title')}</h2>
          <p>{say('signUp.error.text')}</p>
          <ul>{faults.map((fault) => <li key={fault.field}><a href={`#${fieldId(fault.field)}`} onClick={(event) => { event.preventDefault(); fieldOf(form, fault.field)?.focus(); }}>{named && <Label form={form} field={fault.field} />}{sentence(fault)}</a></li>)}</ul>
        </div>, above)}
      {faults.map((fault) => <AtField key={fault.field} fault={fault} form={form} text={`${say('signUp.error.prefix')} ${sentence(fault)}`} />)}
    </>
  );
}

const fieldOf = (form: HTMLFormElement, field: string) => form.querySelector<HTMLElement>(`#${fieldId(field)}`);

function Label({ form, field }: { readonly form: HTMLFormElement; readonly field: string }) {
  const label = fieldOf(form, field)?.closest('.field')?.querySelector('label, legend') ?? fieldOf(form, field)?.closest('label');
  const words = label?.querySelector<HTMLElement>(':scope > [lang]');
  return label && <><bdi lang={words?.lang} dir={words?.dir}>{label.textContent.replace(/\s*\*$/, '').trim()}</bdi>{': '}</>;
}

function AtField({ fault, form, text }: { readonly fault: FormFault; readonly form: HTMLFormElement; readonly text: string }) {
  const field = fieldOf(form, fault.field);
  useEffect(() => {
    if (!field) return undefined;
    const box = field.closest('.field, fieldset');
    const line = document.createElement('p');
    line.className = 'err';
    line.id = `${field.id}-fault`;
    line.textContent = text;
    // The sentence stands before the inputs of the question; a question below an option is one of its own.
    const group = field.closest('.count, .checks, .days');
    (group && box?.contains(group) ? group : field).before(line);
    box?.classList.add('bad');
    field.setAttribute('aria-invalid', 'true');
    const described = field.getAttribute('aria-describedby');
    field.setAttribute('aria-describedby', [described, line.id].filter(Boolean).join(' '));
    return () => {
      line.remove();
      box?.classList.remove('bad');
      field.removeAttribute('aria-invalid');
      if (described) field.setAttribute('aria-describedby', described);
      else field.removeAttribute('aria-describedby');
    };
  }, [field, text]);
  return null;
}
