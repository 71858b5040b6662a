-- What a document gives as a list stays a list in what is found: a line each, so that two items are not read as one sentence.
CREATE OR REPLACE VIEW search_source WITH (security_invoker = true) AS
  SELECT department_id, 'node' AS kind, id AS subject_id, NULL::uuid AS fiche_id, title,
    concat_ws(E'\n', summary, array_to_string(ongoing_examples, E'\n')) AS body FROM node
  UNION ALL SELECT department_id, 'fiche', id, id, title,
    concat_ws(E'\n', context, array_to_string(findings || beneficiaries || participation || territory_statements, E'\n'))
    FROM fiche
  UNION ALL SELECT department_id, 'action', id, fiche_id, title, concat_ws(E'\n', note, array_to_string(details, E'\n'))
    FROM action
  UNION ALL SELECT department_id, 'indicator', id, fiche_id, label, '' FROM indicator
  UNION ALL SELECT p.department_id, 'partner', p.id, NULL, p.name,
    (SELECT coalesce(string_agg(a.label, E'\n'), '') FROM partner_alias a
      WHERE a.department_id = p.department_id AND a.partner_id = p.id) FROM partner p
  UNION ALL SELECT department_id, 'plan', id, NULL, concat_ws(' : ', acronym, nullif(name, acronym)),
    concat_ws(E'\n', note, array_to_string(objectives, E'\n')) FROM related_plan;

-- Row-level security binds the owner too: each department in turn.
DO $$
DECLARE v_department uuid;
BEGIN
  PERFORM set_config('app.platform', 'on', true);
  FOR v_department IN SELECT id FROM department LOOP
    PERFORM set_config('app.department', v_department::text, true);
    PERFORM rebuild_search(v_department);
  END LOOP;
END $$;
