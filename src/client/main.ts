import { bringFinder } from './find.ts';
import { showOpening } from './opening.ts';
import { hidePast } from './past.ts';
import { bringShare } from './share.ts';

showOpening();
hidePast();
bringFinder();
bringShare();
