import { showOpening } from './opening.ts';
import { hidePast } from './past.ts';

showOpening();
hidePast();
