/** Letters that are one and the same to who searches in Arabic or Persian: typed on either keyboard, with or without hamza and dots. Marks above letters are gone already. */
const same: Readonly<Record<string, string>> = {
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه', ـ: '', ء: '',
};

/** Arabic script as it is compared. */
export const foldArabic = (word: string): string => word.replace(/[\u0600-\u06ff]/g, (letter) => same[letter] ?? letter);
