import { describe, expect, it } from 'vitest';
import { folded, found } from '../../../content/offline/fold.ts';

describe('searching what is saved', () => {
  it.each([
    ['Énergie', 'energie'], ['İSTANBUL ılık', 'istanbul ilik'], ['الطَّاقة', 'الطاقه'], ['أسئلة إلى', 'اسيله الي'], ['می‌شود کمک', 'ميشود كمك'], ['ሠላም ፀሐይ', 'ሰላም ጸሀይ'], ['ዓለም', 'አለም'], ['ኣድራሻ', 'አድራሻ'], ['ёлка', 'елка'], ['Ａ１', 'a1'], ['一般，帮助', '一般 帮助'],
  ])('takes %s as %s', (typed, plain) => expect(folded(typed)).toBe(plain));
  it('finds pages that have every word, those with them in the title first', () => {
    const pages = [{ title: 'wonen', words: 'huur en energie' }, { title: 'energie', words: 'rekening' }, { title: 'werk', words: 'contract' }];
    expect(found('Energie', pages).map(({ title }) => title)).toEqual(['energie', 'wonen']);
    expect(found('energie rekening', pages).map(({ title }) => title)).toEqual(['energie']);
    expect(found(' ', pages)).toEqual([]);
  });
});
