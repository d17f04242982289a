import { desk } from '#console/desk/actions.ts';
import { vendorReviews } from '#console/reviews/actions.ts';
import { staffIsvs } from '#console/staff/isv-actions.ts';
import { staffPeople } from '#console/staff/people-actions.ts';
import { staffSettings } from '#console/staff/settings-actions.ts';
import { door } from '../accounts/door-actions.ts';
import { organisations } from '../accounts/organisation-actions.ts';
import { profile } from '../accounts/profile-actions.ts';
import { secondFactor } from '../accounts/second-factor-actions.ts';
import { team } from '../accounts/team-actions.ts';
import { appeals } from '../moderation/appeal-actions.ts';
import { questions } from '../questions/actions.ts';
import { reports } from '../reports/actions.ts';
import { reviews } from '../reviews/actions.ts';
import { saved } from '../saved/actions.ts';

/** All that a browser may change. */
export const server = {
  desk,
  appeals,
  door,
  organisations,
  profile,
  questions,
  reports,
  reviews,
  saved,
  staffIsvs,
  staffPeople,
  staffSettings,
  secondFactor,
  team,
  vendorReviews,
};
