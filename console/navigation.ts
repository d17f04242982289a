import Building from '@lucide/astro/icons/building';
import Gavel from '@lucide/astro/icons/gavel';
import House from '@lucide/astro/icons/house';
import Mail from '@lucide/astro/icons/mail';
import Message from '@lucide/astro/icons/message-square-text';
import Scroll from '@lucide/astro/icons/scroll-text';
import Settings from '@lucide/astro/icons/settings-2';
import Sun from '@lucide/astro/icons/sun';
import UserCog from '@lucide/astro/icons/user-cog';
import Users from '@lucide/astro/icons/users';
import type { SignedIn } from '#db/accounts/session-rows.ts';
import type { StaffRole } from '#db/accounts/table.ts';
import { paths } from '#site/paths.ts';
import { running } from '#site/running.ts';

export type Area = 'vendor' | 'staff';

type Item = {
  name: string;
  href: string;
  icon: typeof House;
  /** Staff with one of these roles see it; without any named, everybody in the area does. */
  roles?: readonly StaffRole[];
  /** Only a demo has it. */
  isForDemo?: true;
};

/** What can be gone to, by noun; each stands here once its page does. */
const ITEMS: Record<Area, readonly Item[]> = {
  vendor: [
    { name: 'Home', href: paths.console(), icon: House },
    { name: 'Reviews', href: paths.vendorReviews(), icon: Message },
    { name: 'Team', href: paths.team(), icon: Users },
  ],
  staff: [
    { name: 'Today', href: paths.staff(), icon: Sun },
    { name: 'Reviews', href: paths.staffReviews(), icon: Gavel, roles: ['moderator'] },
    { name: 'Vendors', href: paths.staffIsvs(), icon: Building, roles: ['program_manager'] },
    { name: 'Settings', href: paths.staffSettings(), icon: Settings, roles: ['program_manager'] },
    { name: 'Staff', href: paths.staffPeople(), icon: UserCog, roles: ['admin'] },
    { name: 'Audit', href: paths.staffAudit(), icon: Scroll, roles: ['program_manager', 'admin'] },
    {
      name: 'Mail',
      href: paths.mails(),
      icon: Mail,
      roles: ['admin', 'program_manager'],
      isForDemo: true,
    },
  ],
};

/** What somebody sees in the navigation of an area; nothing of the console without a vendor. */
export function navigationOf(area: Area, { actor }: SignedIn): readonly Item[] {
  if (area === 'vendor') return actor.organisation?.kind === 'isv' ? ITEMS.vendor : [];
  const { demo } = running();
  return ITEMS.staff.filter(
    ({ isForDemo, roles }) =>
      (demo || !isForDemo) && (!roles || roles.some((role) => actor.staffRoles.includes(role))),
  );
}

/** Whether a page belongs to an item: the first page of an area is nobody else's home. */
export function isHere(href: string, path: string): boolean {
  const isHome = href === paths.console() || href === paths.staff();
  return path === href || (!isHome && path.startsWith(`${href}/`));
}
