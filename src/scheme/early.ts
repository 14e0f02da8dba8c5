/** Where a browser keeps the scheme that its reader chose; nothing is kept before a choice. */
export const schemeKey = 'scheme';

/**
 * Sets the chosen scheme before anything is drawn. It stands first in the body of each page as it is, so that the
 * page does not flash; where storage is refused, the device's own scheme stays.
 */
export const earlyScheme = `try{let s=localStorage.${schemeKey};if(s)document.documentElement.dataset.scheme=s}catch{}`;
