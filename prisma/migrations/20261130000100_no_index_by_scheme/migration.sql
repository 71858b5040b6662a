-- A department has one scheme, two at the turn: its primary key, which begins with the department, finds the rows of a scheme
-- as well. An index beside it was one more to keep up with each write, and deeper among many departments than among few.
DROP INDEX "fiche_department_id_scheme_id_idx";
DROP INDEX "body_department_id_scheme_id_idx";
DROP INDEX "node_department_id_scheme_id_idx";
DROP INDEX "policy_department_id_scheme_id_idx";
DROP INDEX "key_figure_department_id_scheme_id_idx";
DROP INDEX "capacity_line_department_id_scheme_id_idx";
DROP INDEX "related_plan_department_id_scheme_id_idx";
DROP INDEX "glossary_entry_department_id_scheme_id_idx";
DROP INDEX "milestone_department_id_scheme_id_idx";
DROP INDEX "scheme_statement_department_id_scheme_id_idx";
