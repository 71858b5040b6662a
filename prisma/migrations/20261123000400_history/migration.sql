-- History is rows: appended, never changed. Rights forbid it to the application, triggers to everybody.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON progress_update FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON progress_update_action FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What the hash of an audit entry covers: everything it says, and the hash before it.
CREATE FUNCTION audit_hash(previous bytea, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE
  RETURN sha256(previous || convert_to(jsonb_build_array(entry.department_id, entry.id, entry.sequence, entry.member_id,
    entry.action, entry.subject_kind, entry.subject_id, entry.details,
    extract(epoch FROM entry.recorded_at)::text)::text, 'UTF8'));

-- Two writers of one department queue here until the first one commits, so that the chain has one order.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE v_last audit_entry;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.department_id::text, 0));
  SELECT * INTO v_last FROM audit_entry WHERE department_id = NEW.department_id ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(v_last.sequence, 0) + 1;
  NEW.recorded_at := date_trunc('milliseconds', clock_timestamp());
  NEW.hash := audit_hash(coalesce(v_last.hash, ''::bytea), NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

-- The first broken entry of the department's chain, or null.
CREATE FUNCTION audit_fault(p_department uuid) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT min(sequence) FROM (
    SELECT e.sequence, e.hash IS DISTINCT FROM audit_hash(coalesce(lag(e.hash) OVER w, ''::bytea), e)
      OR e.sequence <> row_number() OVER w AS broken
    FROM audit_entry e WHERE e.department_id = p_department WINDOW w AS (ORDER BY e.sequence)
  ) chain WHERE broken
$$;
