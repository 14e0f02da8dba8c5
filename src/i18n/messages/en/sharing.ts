/** English words for passing a page on. */
export const englishSharing = {
  title: 'Pass it on',
  address: 'Address of this page:',
  share: 'Share…',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Your browser does not let us copy. The address is marked: copy it from there.',
  social: 'The project elsewhere',
};
