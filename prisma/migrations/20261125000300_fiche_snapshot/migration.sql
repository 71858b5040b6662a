-- A fiche aggregate as a revision keeps it, in one place: a save records one, the demonstration hundreds.
CREATE FUNCTION fiche_snapshot(p_department uuid, p_fiche uuid) RETURNS jsonb LANGUAGE sql STABLE
  RETURN (SELECT to_jsonb(f) || jsonb_build_object(
    'objectives', (SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o.position), '[]') FROM objective o
      WHERE o.department_id = f.department_id AND o.fiche_id = f.id),
    'expected_results', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.position), '[]') FROM expected_result e
      WHERE e.department_id = f.department_id AND e.fiche_id = f.id),
    'actions', (SELECT coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.parent_id NULLS FIRST, a.position), '[]') FROM action a
      WHERE a.department_id = f.department_id AND a.fiche_id = f.id),
    'criteria', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.position), '[]') FROM criterion c
      WHERE c.department_id = f.department_id AND c.fiche_id = f.id),
    'indicators', (SELECT coalesce(jsonb_agg(to_jsonb(i) ORDER BY i.position), '[]') FROM indicator i
      WHERE i.department_id = f.department_id AND i.fiche_id = f.id),
    'leads', (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.position), '[]') FROM fiche_lead l
      WHERE l.department_id = f.department_id AND l.fiche_id = f.id),
    'partners', (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.position), '[]') FROM fiche_partner p
      WHERE p.department_id = f.department_id AND p.fiche_id = f.id),
    'territories', (SELECT coalesce(jsonb_agg(t.territory_id ORDER BY t.territory_id), '[]') FROM fiche_territory t
      WHERE t.department_id = f.department_id AND t.fiche_id = f.id),
    'links', (SELECT coalesce(jsonb_agg(to_jsonb(k) ORDER BY k.position), '[]') FROM fiche_link k
      WHERE k.department_id = f.department_id AND k.fiche_id = f.id))
    FROM fiche f WHERE f.department_id = p_department AND f.id = p_fiche);
