/** The part that is the page from its title to its last block; all other parts are called after their block. */
export const whole = 'whole';
