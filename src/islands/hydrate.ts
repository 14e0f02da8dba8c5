// Fetched as a whole, `svelte` would bring all it exports; through here the bundler sees what is used.
export { hydrate } from 'svelte';
