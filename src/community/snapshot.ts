import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime();
const part = z.strictObject({ text: z.string(), href: address.optional() });

const reply = z.strictObject({
  author: z.string(),
  date: moment,
  address,
  paragraphs: z.array(z.array(part)),
  isCut: z.boolean(),
});

const snapshot = z.strictObject({
  /** id in `threads.csv` */
  thread: z.string(),
  title: z.string().optional(),
  replyCount: z.int().min(0),
  lastActivity: moment,
  /** the newest, the oldest of them first */
  replies: z.array(reply),
  readAt: moment,
  /** when the forum was asked in vain, since it was last read */
  failedAt: moment.optional(),
  /** what was asked, with the mark by which the forum tells whether its answer is still the same */
  asked: z.array(z.strictObject({ address, etag: z.string().optional() })),
});

/** What was last read of a thread. */
export type Snapshot = z.infer<typeof snapshot>;
export type Reply = Snapshot['replies'][number];

/** Reads a snapshot's text; throws where it is none, naming the file. */
export function parseSnapshot(text: string, file: string): Snapshot {
  try {
    return snapshot.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      throw new Error(`${file}: is no snapshot of a thread: ${error.message.split('\n')[0]}`, {
        cause: error,
      });
    throw error;
  }
}
