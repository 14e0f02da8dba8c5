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
    `The form goes to ${name}, who keeps the address and sends the letters for us. Nothing is sent before you press the button.`,
  trap: 'Leave this empty',
};
