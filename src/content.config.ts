import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** A day as YAML knows it: YYYY-MM-DD, without quotes. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const stories = defineCollection({
  loader: glob({ base: 'src/content/stories', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    chapter: z.number().int().min(1).max(7),
    /** one or two sentences for lists and link previews */
    summary: z.string().min(1),
    /** the chapter's finding, printed under its title */
    finding: z.string().min(1),
    /** the day of its first edition */
    published: day,
    /** the day of the last edition that says something else */
    revised: day.optional(),
  }),
});

const pages = defineCollection({
  loader: glob({ base: 'src/content/pages', pattern: '*/*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
  }),
});

const picture = z.strictObject({
  title: z.string().min(1),
  caption: z.string().min(1),
  alt: z.string().min(1),
});

const home = defineCollection({
  loader: glob({ base: 'src/content/home', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
    /** the two lead pictures */
    promised: picture,
    built: picture,
  }),
});

export const collections = { stories, pages, home };
