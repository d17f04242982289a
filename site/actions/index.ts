import { reports } from '../reports/actions.ts';

/** All that a browser may change. */
export const server = { reports };
