import { bringFinder } from './find.ts';
import { showOpening } from './opening.ts';
import { hidePast } from './past.ts';

showOpening();
hidePast();
bringFinder();
