import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Resolves its rules once; the validator asks for them at each page, and most of its time goes there. */
class OnceResolved extends StaticConfigLoader {
  private resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  public override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.resolved ??= super.getConfigFor(''));
  }
}

const validator = new HtmlValidate(
  new OnceResolved([], {
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // A precaution against other people's servers, not a matter of the standard; none is asked here.
      'require-sri': 'off',
    },
  }),
);

/** What the HTML standard does not allow on a page, one line each. */
export function markupFaults(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => {
      const place = selector === null ? '' : `: ${selector}`;
      return `${ruleId}: ${message}${place}`;
    }),
  );
}
