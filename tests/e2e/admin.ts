import type { Page } from 'playwright';

/** What an editor does in the admin, waiting for what Payload's forms do in between. */
export class Admin {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** Opens an address behind `/admin`; a form is ready to be typed in when this resolves. */
  async open(path = ''): Promise<void> {
    await this.page.goto(`${this.#url}/admin${path}`);
    await this.page.locator(/\/(?:create|\d+)(?:\?|$)|\/globals\//.test(path) ? 'form[data-form-ready="true"]' : '.template-default').first().waitFor();
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto(`${this.#url}/admin/login`);
    await this.page.locator('form[data-form-ready="true"]').waitFor();
    await this.page.fill('[name=email]', email);
    await this.page.fill('[name=password]', password);
    await this.page.click('button[type=submit]');
    await this.page.locator('.dashboard').waitFor();
  }

  /** Types into a field. The form then asks the server what follows from it; an answer that comes after “publish” would wipe out a refusal. */
  async type(field: string, text: string): Promise<void> {
    await this.#answered(text, () => this.page.locator(`#field-${field.replaceAll('.', '__')}`).fill(text));
  }

  /** Chooses an option of a list of codes or documents by its words. */
  async choose(field: string, option: string): Promise<void> {
    const list = this.page.locator(`#field-${field.replaceAll('.', '__')}`);
    await list.locator('.rs__control').click();
    await this.#answered('', () => list.locator('.rs__option', { hasText: option }).first().click());
  }

  async #answered(value: string, act: () => Promise<void>): Promise<void> {
    const spelled = JSON.stringify(value).slice(1, -1);
    const asked = this.page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/admin/') && (request.postData() ?? '').includes(spelled));
    await act();
    await (await asked).response();
  }

  /** Presses “publish” and answers the status of the save. */
  async publish(): Promise<number> {
    const saved = this.page.waitForResponse((response) => /\/api\/(?!publishing|gate|together)/.test(response.url()) && ['POST', 'PATCH'].includes(response.request().method()) && !response.request().headers()['x-payload-http-method-override']);
    await this.page.locator('#action-save').first().click();
    return (await saved).status();
  }

  /** The REST interface, as the browser that is signed in. */
  call(path: string, method = 'GET', data?: object): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.page.evaluate(async ([address, verb, body]) => {
      const answer = await fetch(`/api${address}`, { method: verb, ...(body ? { headers: { 'Content-Type': 'application/json' }, body } : {}) });
      return { status: answer.status, body: await answer.json() as Record<string, unknown> };
    }, [path, method, data ? JSON.stringify(data) : ''] as const);
  }

  /** The number of the document with this slug. */
  async idOf(collection: string, slug: string): Promise<number> {
    const { body } = await this.call(`/${collection}?where[slug][equals]=${slug}&depth=0&draft=true`);
    const [document] = body.docs as { id: number }[];
    if (!document) throw new Error(`There is no ${slug} in ${collection}.`);
    return document.id;
  }
}
