/**
 * Where a floating part must be put to be seen and reached: everything outside of an open modal dialog lies under it and is inert.
 * Undefined is the page itself.
 */
export const portalHost = (near: Element | null): HTMLElement | undefined => near?.closest<HTMLElement>('dialog[open]') ?? undefined
