import { decap } from '../decap.ts';
import { clockControl, dayControl } from './clock.ts';
import { decimalControl } from './decimal.ts';
import { entryControl } from './entry.ts';
import { headingControl } from './heading.ts';
import { hoursControl } from './hours.ts';
import { proseControl } from './prose.ts';
import { registerPhotoInText } from './prose-image.ts';
import { recurrenceControl } from './recurrence.ts';
import { referenceControl } from './reference.ts';

/** Gives Decap the widgets that the configuration names and that it does not have. */
export function registerWidgets(): void {
  const { CMS } = decap();
  CMS.registerWidget('heading', headingControl());
  CMS.registerWidget('clock', clockControl());
  CMS.registerWidget('day', dayControl());
  CMS.registerWidget('decimal', decimalControl());
  CMS.registerWidget('entry', entryControl());
  CMS.registerWidget('hours', hoursControl());
  CMS.registerWidget('recurrence', recurrenceControl());
  CMS.registerWidget('reference', referenceControl());
  CMS.registerWidget('prose', proseControl());
  registerPhotoInText();
}
