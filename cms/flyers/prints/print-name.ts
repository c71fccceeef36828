/** Whether this is the name of a printed flyer: slug, language, paper and digest, and nothing that leads out of its folder. */
export const isPrintName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*-[a-z]{2}-a\d-[0-9a-f]{16}\.pdf$/.test(name);
