-- The updates of a department lie among those of all the others, in the order of the days. These indexes hold them side
-- by side with every column that a yearly review reads, so that it costs the same among many departments as among few.
CREATE INDEX progress_update_review_idx
  ON progress_update (department_id, id, fiche_id, fiche_revision, occurred_on, member_id, nothing_new,
    confidence, recorded_at);
CREATE INDEX progress_update_action_review_idx
  ON progress_update_action (department_id, update_id, action_id, status, previous_status, progress,
    previous_progress);

-- The same of those that tell what was done: the report looks for the most telling one before it reads any text.
CREATE INDEX progress_update_told_idx
  ON progress_update (department_id, id) INCLUDE (fiche_id, fiche_revision, occurred_on, member_id)
  WHERE accomplished IS NOT NULL;

-- The scheme of a fiche decides its department: taken for independent, the two conditions would leave one fiche in the
-- planner's eyes, and nested loops over it.
CREATE STATISTICS fiche_scheme (dependencies) ON department_id, scheme_id FROM fiche;
