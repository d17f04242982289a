import type { VendorHome } from '#db/accounts/vendor-home.ts';
import { paths } from '#site/paths.ts';
import { numberText } from '#site/ui/number-text.ts';

export type ToDo = {
  title: string;
  why: string;
  link: { words: string; href: string } | null;
};

/**
 * What there is to do next, the most urgent first: of what the reader can do.
 * @param may.reply whether the reader speaks for the vendor
 */
export function toDo(home: VendorHome, may: { isOwner: boolean; reply: boolean }): ToDo[] {
  const { isOwner } = may;
  return [
    ...(home.hasSecondFactor ? [] : [secondFactor(isOwner)]),
    ...(isOwner && home.owners === 1 ? [anotherOwner] : []),
    ...(may.reply && home.unanswered > 0 ? [unanswered(home.unanswered)] : []),
    ...(isOwner && home.openInvitations > 0 ? [openInvitations(home.openInvitations)] : []),
    ...(isOwner && home.missing.length > 0 ? [profile(home)] : []),
  ];
}

function secondFactor(isOwner: boolean): ToDo {
  return {
    title: 'Set up a second factor',
    why: isOwner
      ? 'Whoever has your password alone can act for you now, and the team is changed with a second factor only.'
      : 'Whoever has your password alone can act for you now.',
    link: { words: 'Set it up', href: paths.secondFactor() },
  };
}

const anotherOwner: ToDo = {
  title: 'Have a second owner',
  why: 'With one owner, nobody can change the team while that person is away or has lost the account.',
  link: { words: 'To the team', href: paths.team() },
};

function unanswered(count: number): ToDo {
  return {
    title:
      count === 1
        ? 'One review waits for a reply'
        : `${numberText(count)} reviews wait for a reply`,
    why: 'Readers see your reply, and the writer is asked whether it helped.',
    link: { words: 'To the reviews', href: paths.vendorReviews({ state: 'unanswered' }) },
  };
}

function openInvitations(count: number): ToDo {
  return {
    title: count === 1 ? 'One invitation is open' : `${numberText(count)} invitations are open`,
    why: 'Each lapses seven days after it was sent. You can send it again or take it back.',
    link: { words: 'See who', href: paths.team() },
  };
}

function profile({ missing, slug }: VendorHome): ToDo {
  const parts = new Intl.ListFormat('en', { type: 'conjunction' }).format(missing);
  return {
    title: 'Complete your public page',
    why: `Customers look there before they trust an app. It lacks ${parts}.`,
    link: { words: 'See the page', href: paths.vendor(slug) },
  };
}
