import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** hydrates the island when a reader points at, touches or enters the figure it stands in */
    'client:intent'?: boolean;
    /** the same in a frame on another site, whose address may ask for a view */
    'client:framed'?: boolean;
  }
}
