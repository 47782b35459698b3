import { openSearch } from './search-engine.ts';
import { bringSearch } from './search.ts';

bringSearch(({ dataset }) => openSearch(dataset['engine'] ?? '', dataset['index'] ?? ''));
