-- An assessment given by mistake is taken back by one more row, that says nothing: what was said before stays in the history.
ALTER TABLE objective_assessment ALTER COLUMN outcome DROP NOT NULL,
  ADD CONSTRAINT objective_assessment_taken_back_check CHECK (outcome IS NOT NULL OR evidence IS NULL);
