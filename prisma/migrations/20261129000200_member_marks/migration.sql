-- Most people lead nothing and sit nowhere: once they do, a mark of each stays on their row, and the door of the department
-- looks at what they lead for those alone. It is never taken off: whoever bears it is looked up, as everybody was.
ALTER TABLE "member" ADD COLUMN     "led_actions" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "led_fiches" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sat_in_bodies" BOOLEAN NOT NULL DEFAULT false;

-- Its argument is the mark.
CREATE FUNCTION mark_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('UPDATE member SET %1$I = true WHERE department_id = $1 AND id = $2 AND NOT %1$I', TG_ARGV[0])
    USING NEW.department_id, NEW.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_lead AFTER INSERT OR UPDATE OF member_id ON fiche_lead
  FOR EACH ROW WHEN (NEW.member_id IS NOT NULL) EXECUTE FUNCTION mark_member('led_fiches');
CREATE TRIGGER mark_lead AFTER INSERT OR UPDATE OF member_id ON action_lead
  FOR EACH ROW EXECUTE FUNCTION mark_member('led_actions');
CREATE TRIGGER mark_seat AFTER INSERT OR UPDATE OF member_id ON body_member
  FOR EACH ROW EXECUTE FUNCTION mark_member('sat_in_bodies');

-- Row-level security binds the owner too: each department in turn.
DO $$
DECLARE v_department uuid;
BEGIN
  PERFORM set_config('app.platform', 'on', true);
  FOR v_department IN SELECT id FROM department LOOP
    PERFORM set_config('app.department', v_department::text, true);
    UPDATE member m SET
      led_fiches = m.id IN (SELECT l.member_id FROM fiche_lead l WHERE l.department_id = v_department AND l.member_id IS NOT NULL),
      led_actions = m.id IN (SELECT l.member_id FROM action_lead l WHERE l.department_id = v_department),
      sat_in_bodies = m.id IN (SELECT b.member_id FROM body_member b WHERE b.department_id = v_department)
      WHERE m.department_id = v_department;
  END LOOP;
  PERFORM set_config('app.platform', '', true), set_config('app.department', '', true);
END $$;

CREATE OR REPLACE FUNCTION enter_department(p_user uuid, p_session_version integer, p_slug text, p_read_only boolean) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  v_user user_account;
  v_department jsonb;
  v_id uuid;
  v_departments jsonb;
  v_member uuid;
BEGIN
  IF p_read_only THEN PERFORM set_config('transaction_read_only', 'on', true); END IF;
  PERFORM set_config('app.user', p_user::text, true);
  SELECT * INTO v_user FROM user_account
    WHERE id = p_user AND session_version = p_session_version AND erased_at IS NULL;
  IF NOT FOUND THEN RETURN jsonb_build_object('tag', 'signedOut'); END IF;

  -- Every department of this person, the one asked for among them: their memberships are read once.
  SELECT jsonb_agg(jsonb_build_object('slug', d.slug, 'name', d.name) ORDER BY d.name COLLATE french_natural),
    jsonb_agg(jsonb_build_object('id', d.id, 'slug', d.slug, 'code', d.code, 'name', d.name, 'timeZone', d.time_zone,
      'accentColour', d.accent_colour)) FILTER (WHERE d.slug = p_slug) -> 0,
    (array_agg(d.id) FILTER (WHERE d.slug = p_slug))[1], (array_agg(m.member_id) FILTER (WHERE d.slug = p_slug))[1]
    INTO v_departments, v_department, v_id, v_member
    FROM membership m JOIN department d ON d.id = m.department_id WHERE m.user_id = p_user;
  IF v_member IS NULL THEN RETURN jsonb_build_object('tag', 'notFound'); END IF;

  PERFORM set_config('app.department', v_id::text, true);
  -- What is asked of who bears a mark alone is not looked at for the others.
  RETURN (SELECT jsonb_build_object(
    'tag', 'entered',
    'isDemonstration', v_user.is_demonstration,
    'department', v_department,
    'departments', v_departments,
    'member', jsonb_build_object('id', m.id, 'name', m.name),
    'roles', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id,
        'territoryId', r.territory_id, 'partnerId', r.partner_id, 'policyId', r.policy_id)), '[]')
      FROM role_assignment r WHERE r.department_id = v_id AND r.member_id = v_member),
    'bodies', CASE WHEN m.sat_in_bodies THEN
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'kind', b.kind)), '[]')
        FROM body_member bm JOIN body b ON b.department_id = bm.department_id AND b.id = bm.body_id
        WHERE bm.department_id = v_id AND bm.member_id = v_member) ELSE '[]' END,
    'leadsFiches', m.led_fiches AND EXISTS (SELECT FROM fiche_lead l
      WHERE l.department_id = v_id AND l.member_id = v_member),
    'leadsActions', m.led_actions AND EXISTS (SELECT FROM action_lead l
      WHERE l.department_id = v_id AND l.member_id = v_member),
    'scheme', (SELECT jsonb_build_object('id', s.id, 'title', s.title, 'status', s.status, 'startYear', s.start_year,
        'endYear', s.end_year, 'ficheSingular', s.fiche_singular, 'fichePlural', s.fiche_plural,
        'followUpFrom', s.follow_up_from, 'updateEveryMonths', s.update_every_months)
      FROM scheme s WHERE s.department_id = v_id
      ORDER BY array_position(ARRAY['active', 'preparing', 'closed'], s.status), s.position DESC LIMIT 1))
    FROM member m WHERE m.department_id = v_id AND m.id = v_member);
END $$;
