/** Words on talk elsewhere about what stands here. */
export const englishCommunity = {
  title: 'Talk about it',
  country: (name: string) => `Alibaba and Amazon: ${name}`,
  /** beside a datum, before the title of a thread */
  discussed: 'Talked about:',
  threadOn: (forum: string) => `A thread on ${forum}`,
  replies: (count: string, isOne: boolean) => (isOne ? `${count} reply` : `${count} replies`),
  last: (day: string) => `last active on ${day}`,
  readOn: (day: string) => `read on ${day}`,
  notReached: (day: string) => `could not be reached on ${day}`,
  notRead: 'not read yet',
  chosen: (count: string) => `The newest ${count} are shown.`,
  readAndReply: (forum: string) => `Read and reply on ${forum}`,
  look: 'Look for newer replies',
  asking: 'Asking the forum …',
  none: 'Nothing newer.',
  found: 'New replies: #.',
  failed: 'The forum did not answer as expected. Its own page has all replies.',
  lookNote: (host: string) => `The button asks ${host}, which then sees your address.`,
  start: 'Start a thread on',
  startElsewhere: 'Or start another on',
  startNote:
    'Title, text and link are filled in there. Nothing is sent before you send it, and nothing is asked of these places before you go.',
  contact: 'Or write to us',
  discuss: {
    nav: 'Discussion',
    title: 'What is said elsewhere',
    description:
      'Threads in forums about the chapters, charts, countries and promises of this site.',
    standfirst:
      'Readers talk where they already are. What they say about a page stands below it; here are all the threads.',
    threads: 'All threads',
    none: 'No thread is linked yet. One that is started will stand here, and on the page that it is about, once the publisher has linked it.',
    begin: 'Start one',
    about: 'On',
    kinds: {
      chapter: 'chapter',
      chart: 'chart',
      country: 'country',
      promise: 'promise',
      datum: 'number',
    },
  },
};
