/** An error whose message is all that its reader needs: Astro prints no stack under it. */
export const refus = (message: string): Error => Object.assign(new Error(message), { stack: '' });
