-- Row triggers do not see TRUNCATE.
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON progress_update FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON progress_update_action FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody administers the platform by their own doing: only the owner of the tables (`npm run admin`, the seed) says who does.
CREATE FUNCTION guard_platform_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_platform_admin AND NOT pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE')
    AND (TG_OP = 'INSERT' OR NOT OLD.is_platform_admin) THEN
    RAISE EXCEPTION 'only the owner of user_account names a platform administrator' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_platform_admin BEFORE INSERT OR UPDATE ON user_account
  FOR EACH ROW EXECUTE FUNCTION guard_platform_admin();

-- A membership is given by the department, or by an invitation that is being used; one's own can be read.
DROP POLICY own_membership ON membership;
CREATE POLICY own_membership ON membership FOR SELECT USING (user_id = (SELECT app_setting('user')::uuid));
CREATE POLICY department_membership ON membership
  USING (department_id = (SELECT app_setting('department')::uuid))
  WITH CHECK (department_id = (SELECT app_setting('department')::uuid));
CREATE POLICY invited_membership ON membership FOR INSERT WITH CHECK (
  user_id = (SELECT app_setting('user')::uuid)
  AND EXISTS (SELECT FROM one_time_link l WHERE l.user_id = membership.user_id AND l.used_at IS NULL
    AND l.department_id = membership.department_id AND l.member_id = membership.member_id));

-- One makes links for oneself that invite nowhere; an invitation is the department's. Using one changes `used_at` alone:
-- the application has no right on the other columns (grants.sql).
DROP POLICY own_link ON one_time_link;
CREATE POLICY own_link ON one_time_link
  USING (user_id = (SELECT app_setting('user')::uuid) OR token_hash = (SELECT app_setting('token_hash')))
  WITH CHECK (user_id = (SELECT app_setting('user')::uuid) AND (department_id IS NULL OR used_at IS NOT NULL));

-- What a right on one fiche is decided from, in one place.
CREATE FUNCTION fiche_ties(p_department uuid, p_fiche uuid) RETURNS jsonb LANGUAGE sql STABLE
  RETURN jsonb_build_object(
    'leadMemberIds', (SELECT coalesce(jsonb_agg(l.member_id), '[]') FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.member_id IS NOT NULL),
    'unitIds', (SELECT coalesce(jsonb_agg(l.unit_id), '[]') FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.unit_id IS NOT NULL),
    'partnerIds', (SELECT coalesce(jsonb_agg(t.id), '[]') FROM (
      SELECT fp.partner_id AS id FROM fiche_partner fp WHERE fp.department_id = p_department AND fp.fiche_id = p_fiche
      UNION SELECT l.partner_id FROM fiche_lead l
      WHERE l.department_id = p_department AND l.fiche_id = p_fiche AND l.partner_id IS NOT NULL) t));

-- The trigger writes the hash; nothing is kept without one.
ALTER TABLE audit_entry ALTER COLUMN hash DROP DEFAULT, ALTER COLUMN hash DROP NOT NULL,
  ADD CONSTRAINT audit_entry_hash_check CHECK (hash IS NOT NULL);
