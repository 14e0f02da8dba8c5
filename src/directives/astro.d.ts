import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** hydrates the island when a reader points at, touches or enters the figure it stands in */
    'client:intent'?: boolean;
  }
}
