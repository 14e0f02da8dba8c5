import { correctionNews } from '../../components/feeds/correctionNews.ts';
import { feedRoute } from '../../components/feeds/feedRoute.ts';
import { localePaths } from '../../i18n/paths.ts';

export const getStaticPaths = localePaths;
export const GET = feedRoute('atom', correctionNews);
