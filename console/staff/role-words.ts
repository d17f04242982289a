import type { StaffRole } from '#db/accounts/table.ts';

export const staffRoleName: Record<StaffRole, string> = {
  moderator: 'Moderator',
  reviewer: 'Reviewer',
  program_manager: 'Program manager',
  admin: 'Admin',
};
