import { watchEdition } from './edition.ts';
import './index.ts';

const line = document.querySelector<HTMLElement>('.edition-line');
if (line) watchEdition(line);
