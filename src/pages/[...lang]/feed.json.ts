import { chapterNews } from '../../components/feeds/chapterNews.ts';
import { feedRoute } from '../../components/feeds/feedRoute.ts';
import { localePaths } from '../../i18n/paths.ts';

export const getStaticPaths = localePaths;
export const GET = feedRoute('json', chapterNews);
