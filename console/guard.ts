import { defineMiddleware } from 'astro:middleware';
import { hasSecondFactor } from '#db/accounts/second-factors.ts';
import { NotFound } from '#db/errors.ts';
import { signInFor } from '#site/accounts/signed-in.ts';
import { paths } from '#site/paths.ts';

/**
 * Who may enter the console and the staff area; everybody else is led on. It guards pages alone: what
 * forms change is guarded where it is changed, in `db/`.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, routePattern, url } = context;
  // The pattern is that of what is rendered: an error page that stands in for a page is for all.
  if (!isBelow(paths.console(), routePattern)) return next();
  const { viewer } = locals;
  const isForStaff = isBelow(paths.staff(), routePattern);
  if (!viewer) {
    if (isForStaff) throw new NotFound('There is no such page.');
    return context.redirect(signInFor(url));
  }
  if (isForStaff) {
    if (!viewer.isStaff) throw new NotFound('There is no such page.');
    if (viewer.actor.staffRoles.length > 0) return next();
    const back = { next: url.pathname + url.search };
    const canConfirm = await hasSecondFactor(locals.reading, viewer.actor.personId);
    return context.redirect(canConfirm ? paths.confirmItsYou(back) : paths.secondFactor(back));
  }
  const actsForVendor = viewer.actor.organisation?.kind === 'isv';
  // The first page of the console is for everybody: it says whom they act for, and how to change that.
  if (actsForVendor || routePattern === paths.console()) return next();
  return context.redirect(paths.console());
});

function isBelow(area: string, pattern: string): boolean {
  return pattern === area || pattern.startsWith(`${area}/`);
}
