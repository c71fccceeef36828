import type { Locale } from '../locales.ts';

/** Little words that say nothing of what is searched. A search of only these is searched all the same. As people write them; folded where they are used. */
export const ignored: Readonly<Record<Locale, string>> = {
  nl: 'de het een en of ik u uw mijn je in op van voor met bij naar om te is ben zijn dat die dit wat hoe waar wie kan kunt moet heb hebt er geen niet als aan door over uit wil zoek krijg',
  en: 'the a an and or i my me you your in on of for with at to is am are be that this what how where who can do does not no have has it need want get from about',
  ar: 'في من على الى عن مع هل ما ماذا كيف اين متى انا هذا هذه التي الذي او و لا لم اريد عندي',
  fr: 'le la les un une des du de d l et ou je j mon ma mes vous votre vos en dans pour avec a au aux est suis que qui quoi comment ou ne pas ce cette s n qu',
  es: 'el la los las un una de del y o yo mi mis su sus en para con a al es soy que quien como donde no se por lo tengo',
  zh: '的 了 吗 我 你 您 是 在 有 和 与 怎 么 怎么 什么 哪 里 哪里 很 太 要 想 请 问 能 可 不 也 这 那 个',
  fa: 'و در از به با که این آن را یا برای من شما چه چطور کجا است هست می نمی یک',
  tr: 've veya ya da bir bu şu o ben benim için ile mi mı mu mü ne nasıl nerede var yok de ki çok',
  am: 'እና ወይም ነው ናቸው እኔ እርስዎ ምን እንዴት የት ላይ ውስጥ ይህ ያ ስለ ወደ',
  ru: 'и или в во на с со по для от до из у о об я мой моя мне вы ваш что как где кто не нет ли это за к',
  it: 'il lo la i gli le un una di del della dei e o io mio mia in per con a al alla che chi come dove non è sono mi si da l d',
  ti: 'ን ወይ ኣብ ካብ ናብ ምስ እዩ እየ ኣነ እንታይ ከመይ ኣበይ እዚ ናይ ብዛዕባ',
};
