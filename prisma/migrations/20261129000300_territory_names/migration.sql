-- Forms and filters list the territories of a department: this index holds all that they show, so that the territories
-- of all the others are not read with them.
CREATE INDEX "territory_department_id_position_id_name_idx" ON "territory"("department_id", "position", "id", "name");
