/** Every static rule of accessibility, by name. Each reads the survey of one page and lists its faults. */
import {
  figureFaults,
  namelessFaults,
  sameNameFaults,
  titleFaults,
  unseenFieldFaults,
  unseenLabelFaults,
} from './names.ts';
import {
  autocompleteFaults,
  boldHeadingFaults,
  drawingFaults,
  oldMarkupFaults,
  referenceFaults,
  sameIdFaults,
  scrollerFaults,
} from './structure.ts';
import type { Survey } from './survey.ts';
import { tableFaults } from './tables.ts';

export const RULES: Record<string, (survey: Survey) => string[]> = {
  'tables have titles and headers': tableFaults,
  'figures with a caption are named groups': figureFaults,
  'drawings are named or hidden': drawingFaults,
  'links, buttons and fields have a name': namelessFaults,
  'a name that is said holds the text that is seen': unseenLabelFaults,
  'a field shows what it is for': unseenFieldFaults,
  'no title repeats a name': titleFaults,
  'buttons and fields of a page have names of their own': sameNameFaults,
  'no bold paragraph stands for a heading': boldHeadingFaults,
  'no id is used twice': sameIdFaults,
  'what attributes refer to is there': referenceFaults,
  'what scrolls is reached with the keyboard': scrollerFaults,
  'fields about the user can be filled in by the browser': autocompleteFaults,
  'no markup for looks, nothing « hidden » inside a drawing': oldMarkupFaults,
};
