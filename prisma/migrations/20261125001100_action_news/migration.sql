-- The pilot of some actions of a fiche tells where these are, and judges nothing of the rest.
ALTER TABLE progress_update ADD COLUMN actions_only boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT progress_update_actions_only_check CHECK (NOT actions_only OR (NOT nothing_new
    AND confidence IS NULL AND difficulties IS NULL AND next_steps IS NULL AND arbitration IS NULL));

-- A yearly review reads the column of every row.
DROP INDEX progress_update_review_idx;
CREATE INDEX progress_update_review_idx
  ON progress_update (department_id, id, fiche_id, fiche_revision, occurred_on, member_id, nothing_new,
    confidence, recorded_at, actions_only);

-- A fiche is tied to who pilots one of its actions as well.
CREATE OR REPLACE FUNCTION fiche_ties(p_department uuid, p_fiche uuid) RETURNS jsonb LANGUAGE sql STABLE
  RETURN jsonb_build_object(
    'leadMemberIds', (SELECT coalesce(jsonb_agg(l.member_id), '[]') FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.member_id IS NOT NULL),
    'actionLeadMemberIds', (SELECT coalesce(jsonb_agg(DISTINCT al.member_id), '[]') FROM action_lead al
      WHERE al.department_id = p_department AND al.action_id IN (SELECT a.id FROM action a
        WHERE a.department_id = p_department AND a.fiche_id = p_fiche)),
    'unitIds', (SELECT coalesce(jsonb_agg(l.unit_id), '[]') FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.unit_id IS NOT NULL),
    'partnerIds', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM (
      SELECT fp.partner_id AS id FROM fiche_partner fp WHERE fp.department_id = p_department AND fp.fiche_id = p_fiche
      UNION SELECT l.partner_id FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.partner_id IS NOT NULL) t));
