-- A direction may be given to a fiche whose document names none: such a row has a unit and no wording, as an appointed
-- member's has a member and no wording.
ALTER TABLE fiche_lead
  DROP CONSTRAINT fiche_lead_target_check,
  ADD CONSTRAINT fiche_lead_target_check CHECK (num_nonnulls(member_id, unit_id, partner_id) <= 1
    AND (label IS NOT NULL OR member_id IS NOT NULL OR unit_id IS NOT NULL));
