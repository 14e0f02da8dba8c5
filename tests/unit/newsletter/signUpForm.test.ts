import { describe, expect, test } from 'vitest';
import { formAction } from '../../../src/newsletter/formAction.ts';
import { signUpForm } from '../../../src/newsletter/signUpForm.ts';

const list = '11111111-2222-4333-8444-555555555555';
const given = (provider: string, settings: Readonly<Record<string, unknown>> = {}) =>
  signUpForm({ provider, doubleOptIn: true, ...settings });

describe('signUpForm(newsletter)', () => {
  test('is none where nothing is set', () => {
    expect(signUpForm(undefined)).toBeUndefined();
  });

  test('posts to Buttondown as its own form does', () => {
    expect(given('buttondown', { username: 'two-roads' })).toEqual({
      provider: 'Buttondown',
      action: 'https://buttondown.com/api/emails/embed-subscribe/two-roads',
      emailField: 'email',
      hidden: [{ name: 'embed', value: '1' }],
    });
  });

  test.each(['https://letters.example.org', 'https://letters.example.org/'])(
    'posts to listmonk at %s as its own form does',
    (address) => {
      expect(given('listmonk', { address, list })).toEqual({
        provider: 'letters.example.org',
        action: 'https://letters.example.org/subscription/form',
        emailField: 'email',
        hidden: [{ name: 'l', value: list }],
        trapField: 'nonce',
      });
    },
  );

  test('posts to Mailchimp as the form that it gives does', () => {
    const action = 'https://example.us1.list-manage.com/subscribe/post?u=0a1b&id=2c3d';
    expect(given('mailchimp', { action })).toEqual({
      provider: 'Mailchimp',
      action,
      emailField: 'EMAIL',
      hidden: [],
      trapField: 'b_0a1b_2c3d',
    });
  });

  test('throws where the publisher’s word is missing that no one is written to unasked', () => {
    const unasked = { provider: 'buttondown', doubleOptIn: false, username: 'two-roads' };
    expect(() => signUpForm(unasked)).toThrow('newsletter.doubleOptIn: must be true: false');
  });
});

describe('formAction(form)', () => {
  test('lets forms be sent to the provider alone, and nowhere where none is set', () => {
    expect(formAction(undefined)).toBe("form-action 'none'");
    expect(formAction(given('buttondown', { username: 'two-roads' }))).toBe(
      'form-action https://buttondown.com',
    );
  });
});
