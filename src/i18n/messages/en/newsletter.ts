/** English words of the form for letters, which stands only where a publisher has set a provider. */
export const englishNewsletter = {
  title: 'A letter when something changes',
  text: 'A new chapter, or a correction that matters: then a letter, and none else.',
  email: 'Your e-mail address',
  required: 'required',
  submit: 'Send me the letters',
  confirm: 'First you get one letter with a link. Nothing else comes unless you open it.',
  promise: 'We do not sell or share your address, and you can leave by one click.',
  provider: (name: string) =>
    `The form goes to ${name}, where the address is kept and the letters are sent from. Nothing is sent before you press the button.`,
  privacy: {
    none: 'There is no form that is sent anywhere, and no list of addresses.',
    set: (provider: string) =>
      `There is one form that is sent: that for letters. What you type there goes to ${provider} when you press its button, and not before; it is your address alone. ${provider} keeps it for as long as you want the letters, under rules of its own; a link in every letter takes it out. The site itself keeps nothing of it.`,
  },
  trap: 'Leave this empty',
};
