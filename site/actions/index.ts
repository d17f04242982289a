import { organisations } from '../accounts/organisation-actions.ts';
import { reports } from '../reports/actions.ts';

/** All that a browser may change. */
export const server = { organisations, reports };
