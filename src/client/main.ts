import { showOpening } from './opening.ts';
import { hidePast } from './past.ts';
import { bringShare } from './share.ts';

showOpening();
hidePast();
// What changes a list says so, instead of being a part of this script: a first visit asks one file less.
document.addEventListener('lines', hidePast);
bringShare();
