CREATE EXTENSION IF NOT EXISTS unaccent;

-- What can be found, and in which words: the one source of the triggers and of the rebuild.
CREATE VIEW search_source WITH (security_invoker = true) AS
  SELECT department_id, 'node' AS kind, id AS subject_id, NULL::uuid AS fiche_id, title,
    concat_ws(' ', summary, array_to_string(ongoing_examples, ' ')) AS body FROM node
  UNION ALL SELECT department_id, 'fiche', id, id, title,
    concat_ws(' ', context, array_to_string(findings || beneficiaries || participation || territory_statements, ' '))
    FROM fiche
  UNION ALL SELECT department_id, 'action', id, fiche_id, title, concat_ws(' ', note, array_to_string(details, ' '))
    FROM action
  UNION ALL SELECT department_id, 'indicator', id, fiche_id, label, '' FROM indicator
  UNION ALL SELECT p.department_id, 'partner', p.id, NULL, p.name,
    (SELECT coalesce(string_agg(a.label, ' '), '') FROM partner_alias a
      WHERE a.department_id = p.department_id AND a.partner_id = p.id) FROM partner p
  UNION ALL SELECT department_id, 'plan', id, NULL, concat_ws(' : ', acronym, nullif(name, acronym)),
    concat_ws(' ', note, array_to_string(objectives, ' ')) FROM related_plan;

CREATE FUNCTION put_search_entry(p_department uuid, p_kind text, p_subject uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_entry (department_id, kind, subject_id, fiche_id, title, body, french, plain)
  SELECT department_id, kind, subject_id, fiche_id, title, body,
    setweight(to_tsvector('french', title), 'A') || setweight(to_tsvector('french', body), 'B'),
    setweight(to_tsvector('french', unaccent(title)), 'A') || setweight(to_tsvector('french', unaccent(body)), 'B')
  FROM search_source
  WHERE department_id = p_department AND kind = p_kind AND (p_subject IS NULL OR subject_id = p_subject)
  ON CONFLICT (department_id, kind, subject_id) DO UPDATE SET fiche_id = excluded.fiche_id, title = excluded.title,
    body = excluded.body, french = excluded.french, plain = excluded.plain
$$;

CREATE FUNCTION keep_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM search_entry WHERE department_id = OLD.department_id AND kind = TG_ARGV[0] AND subject_id = OLD.id;
  ELSE
    PERFORM put_search_entry(NEW.department_id, TG_ARGV[0], NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE OF title, summary, ongoing_examples OR DELETE ON node
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('node');
CREATE TRIGGER search AFTER INSERT OR UPDATE OF title, context, findings, beneficiaries, participation, territory_statements
  OR DELETE ON fiche FOR EACH ROW EXECUTE FUNCTION keep_search_entry('fiche');
CREATE TRIGGER search AFTER INSERT OR UPDATE OF title, note, details OR DELETE ON action
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('action');
CREATE TRIGGER search AFTER INSERT OR UPDATE OF label OR DELETE ON indicator
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('indicator');
CREATE TRIGGER search AFTER INSERT OR UPDATE OF name OR DELETE ON partner
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('partner');
CREATE TRIGGER search AFTER INSERT OR UPDATE OF acronym, name, note, objectives OR DELETE ON related_plan
  FOR EACH ROW EXECUTE FUNCTION keep_search_entry('plan');

-- An alias is found under its partner.
CREATE FUNCTION keep_partner_search_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM put_search_entry(OLD.department_id, 'partner', OLD.partner_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM put_search_entry(NEW.department_id, 'partner', NEW.partner_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE OR DELETE ON partner_alias
  FOR EACH ROW EXECUTE FUNCTION keep_partner_search_entry();

-- The rebuild command, for the department that is set.
CREATE FUNCTION rebuild_search(p_department uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE v_kind text;
BEGIN
  DELETE FROM search_entry WHERE department_id = p_department;
  FOREACH v_kind IN ARRAY ARRAY['node', 'fiche', 'action', 'indicator', 'partner', 'plan'] LOOP
    PERFORM put_search_entry(p_department, v_kind, NULL);
  END LOOP;
END $$;
