/**
 * Words with a number in them that are names, not figures, and may stand in prose as they are.
 * Keep it short: anything that a source could correct belongs in `data/`.
 */
export const excused: readonly string[] = ['Two Roads', 'Boeing 747', 'COVID-19', 'G20', '4PX'];
