-- Row-level security, forced on the owner too. A door sets app.department, app.user... for its transaction; outside a
-- door every setting is empty and every table is empty with it. nullif: the setting becomes '' after a transaction.

CREATE FUNCTION app_setting(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.' || name, true), '');

-- Tenant tables.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'unit', 'territory', 'member', 'role_assignment',
    'scheme', 'level', 'node', 'policy', 'key_figure', 'capacity_line', 'related_plan', 'previous_scheme',
    'previous_achievement', 'glossary_entry', 'milestone', 'scheme_statement',
    'fiche', 'objective', 'expected_result', 'action', 'action_lead', 'criterion', 'indicator', 'fiche_lead',
    'fiche_policy', 'fiche_link', 'revision',
    'partner', 'partner_alias', 'fiche_partner',
    'progress_update', 'progress_update_action', 'body', 'body_member', 'audit_entry', 'search_entry']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY department_only ON %I
      USING (department_id = (SELECT app_setting(''department'')::uuid))
      WITH CHECK (department_id = (SELECT app_setting(''department'')::uuid))', name);
  END LOOP;
END $$;

-- Identity tables: one's own user and memberships.
ALTER TABLE user_account ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_user ON user_account USING (
  id = (SELECT app_setting('user')::uuid)
  OR email = (SELECT app_setting('email'))
  OR oidc_subject = (SELECT app_setting('oidc_subject')));

ALTER TABLE membership ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_membership ON membership USING (
  user_id = (SELECT app_setting('user')::uuid)
  OR department_id = (SELECT app_setting('department')::uuid));

ALTER TABLE one_time_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_link ON one_time_link USING (
  user_id = (SELECT app_setting('user')::uuid)
  OR token_hash = (SELECT app_setting('token_hash')));

ALTER TABLE sign_in_throttle ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_throttle ON sign_in_throttle USING (email = (SELECT app_setting('email')));

-- Platform: the list of departments.
ALTER TABLE department ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reachable_department ON department FOR SELECT USING (
  id = (SELECT app_setting('department')::uuid)
  OR (SELECT app_setting('platform')) = 'on'
  OR id IN (SELECT department_id FROM membership WHERE user_id = (SELECT app_setting('user')::uuid)));
CREATE POLICY platform_department ON department
  USING ((SELECT app_setting('platform')) = 'on') WITH CHECK ((SELECT app_setting('platform')) = 'on');

-- Published: readable by all, written by the department it speaks of.
ALTER TABLE published_scheme ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY published ON published_scheme FOR SELECT USING (true);
CREATE POLICY own_publication ON published_scheme
  USING (department_id = (SELECT app_setting('department')::uuid))
  WITH CHECK (department_id = (SELECT app_setting('department')::uuid));

-- The door of a department: checks the session and the membership and sets the department in one statement.
-- Answers {"tag": "signedOut"}, {"tag": "notFound"} or {"tag": "entered", ...} with what every room shows.
CREATE FUNCTION enter_department(p_user uuid, p_session_version integer, p_slug text, p_read_only boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_user user_account;
  v_department department;
  v_member uuid;
BEGIN
  IF p_read_only THEN PERFORM set_config('transaction_read_only', 'on', true); END IF;
  PERFORM set_config('app.user', p_user::text, true);
  SELECT * INTO v_user FROM user_account
    WHERE id = p_user AND session_version = p_session_version AND erased_at IS NULL;
  IF NOT FOUND THEN RETURN jsonb_build_object('tag', 'signedOut'); END IF;

  SELECT m.member_id INTO v_member FROM membership m JOIN department d ON d.id = m.department_id
    WHERE m.user_id = p_user AND d.slug = p_slug;
  IF NOT FOUND THEN RETURN jsonb_build_object('tag', 'notFound'); END IF;
  SELECT * INTO v_department FROM department WHERE slug = p_slug;

  PERFORM set_config('app.department', v_department.id::text, true);
  RETURN jsonb_build_object(
    'tag', 'entered',
    'isDemonstration', v_user.is_demonstration,
    'department', jsonb_build_object('id', v_department.id, 'slug', v_department.slug, 'code', v_department.code,
      'name', v_department.name, 'timeZone', v_department.time_zone, 'accentColour', v_department.accent_colour),
    'departments', (SELECT jsonb_agg(jsonb_build_object('slug', d.slug, 'name', d.name) ORDER BY d.name COLLATE french_natural)
      FROM membership m JOIN department d ON d.id = m.department_id WHERE m.user_id = p_user),
    'member', (SELECT jsonb_build_object('id', m.id, 'name', m.name) FROM member m
      WHERE m.department_id = v_department.id AND m.id = v_member),
    'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id,
        'territoryId', r.territory_id, 'partnerId', r.partner_id, 'policyId', r.policy_id)), '[]')
      FROM role_assignment r WHERE r.department_id = v_department.id AND r.member_id = v_member),
    'bodies', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind)), '[]')
      FROM body_member bm JOIN body b ON b.department_id = bm.department_id AND b.id = bm.body_id
      WHERE bm.department_id = v_department.id AND bm.member_id = v_member),
    'leadsFiches', (SELECT EXISTS (SELECT FROM fiche_lead l
      WHERE l.department_id = v_department.id AND l.member_id = v_member)),
    'leadsActions', (SELECT EXISTS (SELECT FROM action_lead l
      WHERE l.department_id = v_department.id AND l.member_id = v_member)),
    'scheme', (SELECT jsonb_build_object('id', s.id, 'title', s.title, 'status', s.status, 'startYear', s.start_year,
        'endYear', s.end_year, 'ficheSingular', s.fiche_singular, 'fichePlural', s.fiche_plural)
      FROM scheme s WHERE s.department_id = v_department.id
      ORDER BY array_position(ARRAY['active', 'preparing', 'closed'], s.status), s.position DESC LIMIT 1));
END $$;

-- The door of one's own identity. A token names its user; nothing else of the link is said here.
CREATE FUNCTION enter_identity(p_user uuid, p_email text, p_token_hash text, p_oidc_subject text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.user', coalesce(p_user::text, ''), true),
    set_config('app.email', coalesce(p_email, ''), true),
    set_config('app.token_hash', coalesce(p_token_hash, ''), true),
    set_config('app.oidc_subject', coalesce(p_oidc_subject, ''), true);
  IF p_token_hash IS NOT NULL THEN
    PERFORM set_config('app.user', coalesce((SELECT user_id::text FROM one_time_link WHERE token_hash = p_token_hash), ''), true);
  END IF;
END $$;

-- The door of the platform: its administrators, and the list of departments.
CREATE FUNCTION enter_platform(p_user uuid, p_session_version integer) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.user', p_user::text, true);
  IF NOT EXISTS (SELECT FROM user_account WHERE id = p_user AND session_version = p_session_version
      AND is_platform_admin AND erased_at IS NULL) THEN
    RETURN false;
  END IF;
  PERFORM set_config('app.platform', 'on', true);
  RETURN true;
END $$;
