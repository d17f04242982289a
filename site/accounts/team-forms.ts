import { actions } from 'astro:actions';
import type { AstroGlobal } from 'astro';
import { type SentForm, sentForm } from '../ui/sent-form.ts';

export const TEAM_FIELDS = ['email', 'role', 'name', 'industry', 'sizeBand', 'region'] as const;
export type TeamField = (typeof TEAM_FIELDS)[number];
export type TeamForm = SentForm<TeamField> & {
  /** Whether it was the invitation or the facts that came back, with what was typed. */
  of: 'invitation' | 'facts' | null;
};

/** What came of the form of a page on an organisation and its people, whichever was sent. */
export async function teamForm(
  page: Pick<AstroGlobal, 'getActionResult' | 'request' | 'response'>,
): Promise<TeamForm> {
  const ofInvitation = page.getActionResult(actions.team.invite)?.error;
  const ofFacts =
    page.getActionResult(actions.organisations.describe)?.error ??
    page.getActionResult(actions.organisations.found)?.error;
  const error =
    ofInvitation ??
    ofFacts ??
    page.getActionResult(actions.team.resend)?.error ??
    page.getActionResult(actions.team.revoke)?.error ??
    page.getActionResult(actions.team.changeRole)?.error ??
    page.getActionResult(actions.team.remove)?.error ??
    page.getActionResult(actions.team.leave)?.error ??
    page.getActionResult(actions.organisations.switchTo)?.error;
  const { request, response } = page;
  const form = await sentForm({ request, response, error }, TEAM_FIELDS);
  return { ...form, of: ofInvitation ? 'invitation' : ofFacts ? 'facts' : null };
}
