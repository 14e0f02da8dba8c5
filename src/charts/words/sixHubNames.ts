import type { sixHubs } from '../../facts/sixHubs.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The hubs of 2018 by their towns, as drawings name them. */
export const sixHubNames: Readonly<
  Record<Locale, Readonly<Record<(typeof sixHubs)[number], string>>>
> = {
  en: {
    'cainiao-klia-aeropolis-ewtp': 'Kuala Lumpur',
    'cainiao-liege-ehub': 'Liège',
    'cainiao-hong-kong-smart-gateway': 'Hong Kong',
    'cainiao-hangzhou-ehub': 'Hangzhou',
    'cainiao-dubai-ehub': 'Dubai',
    'cainiao-moscow-ehub': 'Moscow',
  },
};
