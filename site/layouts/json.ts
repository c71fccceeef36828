/** JSON for inside a script element: no text in it can end the element. */
export const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
