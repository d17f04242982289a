export type Track = 'integration' | 'security' | 'accessibility';
export type Level = 'basic' | 'standard' | 'advanced';
export type CriterionResult = 'met' | 'met_with_remarks' | 'not_checked';

export type CertificateTable = {
  id: string;
  listing_id: string;
  app_version: string;
  track: Track;
  level: Level;
  state: 'issued' | 'suspended' | 'revoked' | 'superseded';
  state_reason: string | null;
  valid_from: Date;
  valid_until: Date;
  issued_by: string;
  issued_at: Date;
};

export type CertificateCriterionTable = {
  certificate_id: string;
  position: number;
  criterion: string;
  method: string;
  result: CriterionResult;
  remarks: string | null;
};
