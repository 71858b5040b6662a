-- An invitation is a one-time link that names a member: used by the account it was made for, it gives the membership.
-- Until then the member reads nothing. So no coordinator gains another department's account by inviting its address, and
-- an account that somebody else opened under that address gains nothing from the invitation.
ALTER TABLE one_time_link
  ADD COLUMN department_id uuid,
  ADD COLUMN member_id uuid,
  ADD CONSTRAINT one_time_link_invitation_check CHECK (num_nulls(department_id, member_id) <> 1),
  ADD CONSTRAINT one_time_link_department_id_member_id_fkey FOREIGN KEY (department_id, member_id)
    REFERENCES member (department_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX one_time_link_department_id_member_id_idx ON one_time_link (department_id, member_id);

-- A department sees, makes and withdraws its own invitations; whom they are for is a user's id and no more.
CREATE POLICY department_invitation ON one_time_link
  USING (department_id = (SELECT app_setting('department')::uuid));

-- Who holds an invitation may read the name of the department that invites.
CREATE POLICY invited_department ON department FOR SELECT USING (
  id = (SELECT l.department_id FROM one_time_link l WHERE l.token_hash = (SELECT app_setting('token_hash'))));

-- What is left of failed sign-ins says nothing after two days, and an address is not kept for nothing.
CREATE POLICY stale_throttle ON sign_in_throttle USING (window_from < now() - interval '2 days');

-- The account of an address, opened if there is none. Answers an id alone, the same way in both cases: inviting must not
-- tell whether the address is known elsewhere. The address is in reach for this statement only.
CREATE FUNCTION ensure_user(p_new_id uuid, p_email text, p_name text) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  v_before text := coalesce(app_setting('email'), '');
  v_user uuid;
BEGIN
  PERFORM set_config('app.email', lower(p_email), true);
  INSERT INTO user_account (id, email, name) VALUES (p_new_id, lower(p_email), p_name) ON CONFLICT (email) DO NOTHING;
  SELECT id INTO STRICT v_user FROM user_account WHERE email = lower(p_email);
  PERFORM set_config('app.email', v_before, true);
  RETURN v_user;
END $$;

-- Ends every open session of a member of the department that is set; elsewhere the person signs in again.
CREATE FUNCTION revoke_member_sessions(p_member uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_before text := coalesce(app_setting('user'), '');
  v_user uuid;
BEGIN
  SELECT user_id INTO v_user FROM membership
    WHERE department_id = app_setting('department')::uuid AND member_id = p_member;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('app.user', v_user::text, true);
  UPDATE user_account SET session_version = session_version + 1 WHERE id = v_user;
  PERFORM set_config('app.user', v_before, true);
END $$;

-- What a production start asks, as a role that sees no user: a yes or a no. The setting lasts for the function alone.
CREATE POLICY start_check ON user_account FOR SELECT
  USING (is_demonstration AND (SELECT app_setting('start')) = 'on');
CREATE FUNCTION has_demonstration_account() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE v_found boolean;
BEGIN
  PERFORM set_config('app.start', 'on', true);
  SELECT EXISTS (SELECT FROM user_account WHERE is_demonstration) INTO v_found;
  PERFORM set_config('app.start', '', true);
  RETURN v_found;
END $$;
