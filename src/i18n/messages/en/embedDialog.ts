/** English words of the dialog that hands out a figure’s code. */
export const englishEmbedDialog = {
  title: 'Embed this figure',
  close: 'Close',
  previewTitle: 'Preview',
  preview: (pixels: string) => `Preview, ${pixels} pixels wide`,
  width: 'Width',
  pixels: (pixels: string) => `${pixels} px`,
  colours: 'Colours',
  themes: { auto: 'As the page around it', light: 'Light', dark: 'Dark' },
  data: 'Data',
  live: 'Live',
  edition: (date: string) => `As on ${date}, for good`,
  keepView: 'Keep the view that is shown now',
  waysTitle: 'Code to paste',
  ways: {
    script: {
      title: 'A line of script',
      line: 'Puts a frame where it stands, always as high as the figure. Use it as often as you like.',
    },
    element: {
      title: 'An element',
      line: 'The same, for systems that load the script once. Until then it is a link.',
    },
    iframe: {
      title: 'A plain frame',
      line: 'For systems that take no script. Its height stays as it is written.',
    },
    link: {
      title: 'A link',
      line: 'On a line of its own, where the system makes figures of links, as WordPress does (oEmbed).',
    },
    plain: {
      title: 'A picture',
      line: 'For systems that strip frames and scripts: a picture, its caption, and a link.',
    },
  },
  wordsTitle: 'Words to go with it',
  words: {
    alt: 'Alternative text',
    caption: 'Caption',
    credit: 'Credit',
    citation: 'Citation',
  },
  costTitle: 'What it asks of your page',
  cost: (kilobytes: string, requests: string, script: string) =>
    `The frame is ${kilobytes} kB in ${requests}, ${script} kB of it script, before a reader touches it.`,
  requests: (count: string, isOne: boolean) => (isOne ? `${count} request` : `${count} requests`),
  betrays: 'It sets no cookie, stores nothing, and asks no other server.',
  policy: 'If your site has a content security policy, add to it',
  copy: 'Copy',
  copyOf: (title: string) => `Copy: ${title}`,
  copied: 'Copied',
  copyFailed:
    'The browser does not let the page copy. The text is selected: copy it by the keyboard.',
  guide: 'How to embed our figures',
};

export type EmbedDialogWords = typeof englishEmbedDialog;
