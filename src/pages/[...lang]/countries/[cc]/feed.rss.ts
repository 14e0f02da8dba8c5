import { countryNews, countryPaths } from '../../../../components/feeds/countryNews.ts';
import { feedRoute } from '../../../../components/feeds/feedRoute.ts';

export const getStaticPaths = countryPaths;
export const GET = feedRoute('rss', countryNews);
