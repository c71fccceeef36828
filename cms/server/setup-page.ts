export type SetupFault = 'email' | 'name' | 'password';

interface SetupPage {
  readonly token?: string;
  readonly email?: string;
  readonly name?: string;
  readonly faults?: readonly SetupFault[];
  /** The link was used, or is not the newest one. */
  readonly closed?: boolean;
}

const style = 'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1a1d33;background:#f5efe3}label{display:block;margin-top:1.25rem;font-weight:600}small{display:block;font-weight:400}input{font:inherit;inline-size:100%;padding:.6rem;border:2px solid #45485e;border-radius:.3rem;box-sizing:border-box}button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.7rem 1.4rem;border:0;border-radius:.3rem;background:#24409c;color:#fff}.bad{color:#94202e;font-weight:600}';

const sentences: Record<SetupFault, string> = {
  email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl. <span lang="en">Enter an e-mail address.</span>',
  name: 'Vul een naam in. <span lang="en">Enter a name.</span>',
  password: 'Kies een wachtwoord van minstens 12 tekens. <span lang="en">Choose a password of at least 12 characters.</span>',
};

const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page on which the first admin makes an account, in Dutch and English. */
export function setupPage({ token = '', email = '', name = '', faults = [], closed = false }: SetupPage): string {
  const fault = (field: SetupFault) => (faults.includes(field) ? `<span class="bad" id="${field}-fault">${sentences[field]}</span>` : '');
  const describe = (field: SetupFault) => (faults.includes(field) ? ` aria-invalid="true" aria-describedby="${field}-fault"` : '');
  const body = closed
    ? `<h1>Deze link werkt niet (meer)</h1><p>De link werkt één keer. Start het programma opnieuw voor een nieuwe link, of <a href="/admin">log in</a>.</p><p lang="en">This link does not work (any more). It works once. Start the program again for a new link, or <a href="/admin">log in</a>.</p>`
    : `<h1>De eerste beheerder</h1><p>Maak uw account. Daarna kunt u collega’s toevoegen. <span lang="en">Make your account. After that you can add colleagues.</span></p>
<form method="post" action="/setup" novalidate><input type="hidden" name="token" value="${escaped(token)}">
<label>Naam <small lang="en">Name</small>${fault('name')}<input name="name" autocomplete="name" value="${escaped(name)}"${describe('name')}></label>
<label>E-mail <small lang="en">E-mail</small>${fault('email')}<input name="email" type="email" autocomplete="username" dir="ltr" value="${escaped(email)}"${describe('email')}></label>
<label>Wachtwoord <small>Minstens 12 tekens. <span lang="en">Password, at least 12 characters.</span></small>${fault('password')}<input name="password" type="password" autocomplete="new-password" dir="ltr"${describe('password')}></label>
<button>Account maken · <span lang="en">Make account</span></button></form>`;
  return `<!doctype html><html lang="nl" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${faults.length > 0 ? 'Fout: ' : ''}Eerste beheerder</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
}
setupPage.style = style;
