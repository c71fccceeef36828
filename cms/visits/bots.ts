/** Programs that say that they are one, or that nothing reads for a person. An empty name is none that a browser sends; Cubot is a telephone. */
const bots = /(?<!cu)bot|crawl|spider|slurp|preview|monitor|uptime|headless|lighthouse|curl|wget|python|java\/|go-http|node|axios|scrapy|feed|facebookexternalhit|whatsapp/i;

/** Whether a request is obviously not a person's. Only the moment knows the name: it is kept nowhere. */
export const isBot = (userAgent: string | undefined): boolean => userAgent === undefined || userAgent === '' || bots.test(userAgent);
