-- The report alone looked for updates by their day: it reads the index of what was told, which holds the day.
DROP INDEX "progress_update_department_id_occurred_on_idx";
