interface Voice { readonly lang: string; readonly localService: boolean; readonly default: boolean }

/**
 * The voice of the device for a language, if it really has one: on the device itself, and of exactly this language. None is better than a voice that reads Tigrinya as if
 * it were English, and one that sends the text to a company.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];
  const own = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(lang));
  return own.find((voice) => voice.default) ?? own[0];
}
